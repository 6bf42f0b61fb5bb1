// The rooms of src/ and the arrows between them: which room, and which package, each may import.

const calendarAndSources = ["calendar", "sources"];
const belowTitles = ["application", "graph", ...calendarAndSources];
const belowRules = ["titles", "documents", ...belowTitles];
const belowAnswers = ["rulebook", "evaluation", ...belowRules];
const belowSchema = ["answers", "rulebook", ...belowRules];

/** @type {Record<string, { values: string[], types?: string[], packages?: string[] }>} */
const rooms = {
  sources: { values: [] },
  calendar: { values: ["sources"], packages: ["date-fns", "@date-fns/utc"] },
  graph: { values: ["calendar"] },
  evaluation: { values: ["graph", "calendar"] },
  application: { values: ["graph", ...calendarAndSources] },
  titles: { values: belowTitles },
  documents: { values: belowTitles },
  rulebook: { values: belowRules },
  answers: { values: belowAnswers },
  offices: { values: calendarAndSources },
  planning: { values: ["answers", "offices", ...belowAnswers] },
  words: { values: ["application", "documents", "titles", ...calendarAndSources], types: ["answers"] },
  schema: { values: belowSchema, packages: ["zod"] },
};

/** The one file below the answers that evaluates: what the facts given say of another fact. */
const evaluates = "src/application/coherence.ts";

/** The files directly in src/, one per entry point. */
const face = { values: Object.keys(rooms) };

/** @type {import("eslint").Rule.RuleModule} */
export const arrows = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      noRoom: "src/{{room}}/ is no room: give it its arrows in tests/rooms/rooms.js, or another place.",
      arrow: "{{from}} may not import {{to}}. It may import: {{allowed}}.",
      typesOnly: "{{from}} may import only the types of {{to}}: write `import type`.",
      face: "{{from}} may not import a face ({{to}}): take it from the room it lives in.",
      outside: "{{from}} may not reach outside src/ ({{to}}).",
      package: "{{from}} may not import the package {{to}}.",
      computed: "Name what is imported in the code.",
    },
  },
  create(context) {
    const file = posix(context.filename).slice(posix(context.cwd).length + 1);
    const home = roomOf(file);
    const own = home === undefined ? face : rooms[home];
    const from = home === undefined ? file : `${home}/`;
    if (own === undefined) {
      return { Program: (node) => context.report({ node, messageId: "noRoom", data: { room: home } }) };
    }

    function check(node, source, isType) {
      if (typeof source?.value !== "string") {
        context.report({ node, messageId: "computed" });
        return;
      }
      const fault = faultOf(source.value, isType);
      if (fault) context.report({ node, messageId: fault.is, data: { from, ...fault } });
    }

    function faultOf(specifier, isType) {
      if (!/^\.{0,2}\//.test(specifier)) {
        const known = own.packages?.some((name) => specifier === name || specifier.startsWith(`${name}/`));
        return known ? undefined : { is: "package", to: specifier };
      }
      const target = resolve(file, specifier);
      if (!target.startsWith("src/")) return { is: "outside", to: specifier };
      const to = roomOf(target);
      if (to === undefined) return { is: "face", to: target };
      if (to === home || own.values.includes(to)) return undefined;
      if (to === "evaluation" && file === evaluates) return undefined;
      if (own.types?.includes(to)) return isType ? undefined : { is: "typesOnly", to: `${to}/` };
      return {
        is: "arrow",
        to: `${to}/`,
        allowed: [...own.values, ...(own.types ?? [])].join(", ") || "nothing",
      };
    }

    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === "type"),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === "type"),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source, true),
      TSExternalModuleReference: (node) => check(node, node.expression, false),
    };
  },
};

/** `src/graph/node.ts` lies in `graph`; `src/fr.ts`, a face, in no room. */
function roomOf(file) {
  const [, room, ...rest] = file.split("/");
  return rest.length > 0 ? room : undefined;
}

function resolve(file, specifier) {
  return new URL(specifier, `file:///${file}`).pathname.slice(1);
}

function posix(path) {
  return path.replaceAll("\\", "/");
}
