import { Linter } from "eslint";
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/**
 * What the form takes of the package, by when it needs it. A bundler loads whole modules, and the package gives out few: so its
 * statements are sorted here, each into the first layer that needs it, with all that it rests on in the same layer or one before.
 */
const order = ["first", "answer", "local", "papers", "family", "counter"] as const;
type Name = (typeof order)[number];
/** What several of the later layers need; before these, two that everybody loads. */
type Layer = Name | "common";
const early: readonly Layer[] = ["first", "answer"];

const folder = fileURLToPath(new URL("src/library/", import.meta.url));
const mark = "\0layer:";

/** One statement of the bundle. */
interface Statement {
  readonly text: string;
  readonly from: number;
  readonly until: number;
  /** The names that it declares. */
  readonly declares: Set<string>;
  /** The names of other statements that it reads. */
  readonly reads: Set<string>;
}

/** Sorts what stands in src/library into layers; `alias` says where the package's entry points are. */
export function layers(alias: readonly { readonly find: RegExp; readonly replacement: string }[]): Plugin {
  let written: Promise<ReadonlyMap<Layer, string>> | undefined;
  return {
    name: "layers",
    apply: "build",
    enforce: "pre",
    resolveId(id, importer) {
      if (id.startsWith(mark)) return id;
      const [, name] = /^(?:\.\.?\/)+library\/(\w+)\.js$/.exec(id) ?? [];
      return importer !== undefined && order.some((each) => each === name) ? `${mark}${name ?? ""}` : null;
    },
    async load(id) {
      if (!id.startsWith(mark)) return null;
      written ??= writeLayers(alias);
      const code = (await written).get(id.slice(mark.length) as Layer);
      return code === undefined ? null : { code, moduleSideEffects: false };
    },
  };
}

async function writeLayers(alias: Parameters<typeof layers>[0]): Promise<ReadonlyMap<Layer, string>> {
  const asked = new Map<Name, readonly string[]>();
  for (const name of order) asked.set(name, await exportsOf(name));
  const { outputFiles } = await build({
    stdin: { contents: order.map((name) => `export * from "./${name}.ts";`).join("\n"), resolveDir: folder },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
    plugins: [
      {
        name: "alias",
        setup: (plugins) =>
          plugins.onResolve({ filter: /^(#words|titres-identite)/ }, ({ path }) => ({
            path: alias.find(({ find }) => find.test(path))?.replacement ?? path,
            sideEffects: false,
          })),
      },
    ],
  });
  const { statements, localOf } = read(outputFiles[0]?.text ?? "");
  const placed = placedIn(statements, (name) =>
    (asked.get(name) ?? []).map((each) => localOf.get(each) ?? missing(each)),
  );
  return new Map(
    [...order, "common" as const].map((layer) => [
      layer,
      codeOf(layer, statements, placed, asked.get(layer as Name) ?? [], localOf),
    ]),
  );
}

async function exportsOf(name: Name): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`${folder}${name}.ts`],
    format: "esm",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  return Object.values(metafile.outputs)[0]?.exports ?? [];
}

/** The statements of a module with the names that they declare and read; and which local name each export has. */
function read(code: string): {
  readonly statements: readonly Statement[];
  readonly localOf: ReadonlyMap<string, string>;
} {
  const linter = new Linter({ configType: "flat" });
  linter.verify(code, [{ languageOptions: { ecmaVersion: 2022, sourceType: "module" } }]);
  const { ast, scopeManager } = linter.getSourceCode();
  const localOf = new Map<string, string>();
  const statements = ast.body.flatMap((node): Statement[] => {
    const [from = 0, until = 0] = node.range ?? [];
    if (node.type !== "ExportNamedDeclaration")
      return [{ text: code.slice(from, until), from, until, declares: new Set(), reads: new Set() }];
    for (const { local, exported } of node.specifiers)
      if (local.type === "Identifier" && exported.type === "Identifier")
        localOf.set(exported.name, local.name);
    return [];
  });
  const at = (place: number): Statement | undefined => {
    let [low, high] = [0, statements.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((statements[middle]?.until ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return statements[low];
  };
  for (const { name, defs, references } of scopeManager.globalScope?.childScopes[0]?.variables ?? []) {
    const home = at(defs[0]?.name.range?.[0] ?? -1);
    home?.declares.add(name);
    for (const { identifier, init } of references) {
      const reader = at(identifier.range?.[0] ?? -1);
      if (reader !== home && init !== true) reader?.reads.add(name);
    }
  }
  return { statements, localOf };
}

/** In which layer each statement stands. */
function placedIn(
  statements: readonly Statement[],
  namesOf: (name: Name) => readonly string[],
): ReadonlyMap<Statement, Layer> {
  const home = new Map(statements.flatMap((each) => [...each.declares].map((name) => [name, each] as const)));
  const needed = new Map<Statement, Name[]>();
  for (const layer of order) {
    const waiting = namesOf(layer).flatMap((name) => home.get(name) ?? []);
    const seen = new Set<Statement>();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      needed.set(next, [...(needed.get(next) ?? []), layer]);
      waiting.push(...[...next.reads].flatMap((name) => home.get(name) ?? []));
    }
  }
  return new Map(
    [...needed].map(([statement, by]) => {
      const [first = "first", ...others] = by;
      return [statement, early.includes(first) || others.length === 0 ? first : "common"];
    }),
  );
}

/** The code of a layer: what it takes from those before, its statements in their order, what it gives. */
function codeOf(
  layer: Layer,
  statements: readonly Statement[],
  placed: ReadonlyMap<Statement, Layer>,
  asked: readonly string[],
  localOf: ReadonlyMap<string, string>,
): string {
  const own = statements.filter((each) => placed.get(each) === layer);
  const layerOf = new Map(
    [...placed].flatMap(([{ declares }, place]) => [...declares].map((name) => [name, place] as const)),
  );
  const taken = new Map<string, Set<string>>();
  const take = (name: string): void => {
    const from = layerOf.get(name);
    if (from !== undefined && from !== layer) taken.set(from, (taken.get(from) ?? new Set()).add(name));
  };
  for (const { reads } of own) reads.forEach(take);
  for (const name of asked) take(localOf.get(name) ?? missing(name));
  const given = own.flatMap(({ declares }) => [...declares]);
  return [
    ...[...taken].map(
      ([from, names]) =>
        `import { ${[...names].map((name) => `$${name} as ${name}`).join(", ")} } from "${mark}${from}";`,
    ),
    ...own.map(({ text }) => text),
    `export { ${given.map((name) => `${name} as $${name}`).join(", ")} };`,
    `export { ${asked.map((name) => `${localOf.get(name) ?? ""} as ${name}`).join(", ")} };`,
  ].join("\n");
}

function missing(name: string): never {
  throw new Error(`the package does not give out ${name}`);
}
