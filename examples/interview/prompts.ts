import { isCancel, log, multiselect, note, select, text } from "@clack/prompts";
import { stdout } from "node:process";

/** One choice. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

/** What an interview needs of a terminal; nothing is answered where it is interrupted. */
export interface Prompts {
  /** Clears the screen, and shows what is known so far. */
  readonly page: (text: string) => void;
  readonly say: (text: string, heading?: string) => void;
  readonly choose: <Value>(message: string, choices: readonly Choice<Value>[]) => Promise<Value | undefined>;
  readonly chooseAny: <Value>(
    message: string,
    choices: readonly Choice<Value>[],
  ) => Promise<readonly Value[] | undefined>;
  readonly write: (message: string, hint: string) => Promise<string | undefined>;
}

/** The prompts of a real terminal. */
export const terminal: Prompts = {
  page: (shown) => {
    console.clear();
    console.log(wrapped(shown, 0));
  },
  say: (said, heading) => {
    if (heading === undefined) log.step(wrapped(said));
    else note(wrapped(said), heading);
  },
  choose: async (message, choices) => {
    // Values stand for their places in the list, so that any may be given.
    const options = choices.map(({ label }, value) => ({ value, label }));
    const chosen = await select<number>({ message: wrapped(message), options, showInstructions: false });
    return isCancel(chosen) ? undefined : choices[chosen]?.value;
  },
  chooseAny: async (message, choices) => {
    const options = choices.map(({ label }, value) => ({ value, label }));
    const chosen = await multiselect<number>({
      message: wrapped(message),
      options,
      required: false,
      showInstructions: false,
    });
    if (isCancel(chosen)) return undefined;
    return chosen.flatMap((index) => {
      const choice = choices[index];
      return choice === undefined ? [] : [choice.value];
    });
  },
  write: async (message, placeholder) => {
    // A text prompt draws its bar before the first line alone.
    const written = await text({ message: wrapped(message).replaceAll("\n", "\n│  "), placeholder });
    return isCancel(written) ? undefined : written.trim();
  },
};

/** Broken at the width of the terminal, less what the prompts put before a line. */
function wrapped(said: string, before = 8): string {
  const columns = Math.min(stdout.columns, 80) - before;
  return said
    .split("\n")
    .map((paragraph) =>
      paragraph
        .split(" ")
        .reduce((lines: readonly string[], word) => {
          const line = lines.at(-1);
          if (line === undefined || line.length + 1 + word.length > columns) return [...lines, word];
          return [...lines.slice(0, -1), `${line} ${word}`];
        }, [])
        .join("\n"),
    )
    .join("\n");
}
