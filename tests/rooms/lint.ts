import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

// The snippets stand in no file, so the rules that ask the compiler about types are left out.
const eslint = new ESLint({
  overrideConfigFile: "tests/eslint.config.js",
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** What the project's lint rules find in a snippet, as if it stood in a file: the rules and what they say. */
export async function faultsOf(file: string, code: string): Promise<readonly Fault[]> {
  const results = await eslint.lintText(code, { filePath: file });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ({ rule: ruleId, message })),
  );
}

interface Fault {
  readonly rule: string | null;
  readonly message: string;
}
