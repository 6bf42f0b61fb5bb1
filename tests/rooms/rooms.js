import { existsSync } from "node:fs";

// The rooms of src/: what each holds and which rooms, and which packages, it may import. The lint follows from this, and
// the table of CONTRIBUTING.md.

const belowVocabulary = ["sources"];
const belowCalendar = ["vocabulary", ...belowVocabulary];
const belowGraph = ["calendar"];
const belowTitles = ["application", "graph", "calendar", ...belowCalendar];
const belowRules = ["titles", "documents", ...belowTitles];
const belowAnswers = ["rulebook", "evaluation", ...belowRules];

/** @type {Record<string, { holds: string, values: string[], types?: string[], packages?: string[] }>} */
export const rooms = {
  sources: {
    holds: "citations: laws, national sheets, lines of the town halls' documents",
    values: [],
  },
  vocabulary: {
    holds: "every list of ids and values, one record per doubt, what an outcome is called, the one error",
    values: belowVocabulary,
  },
  calendar: {
    holds: "civil days, sums of months and years, ages; wall clocks, public holidays",
    values: belowCalendar,
  },
  graph: {
    holds: "what a node is: facts, conditions, tables, doubts; knows nothing of France",
    values: belowGraph,
  },
  evaluation: {
    holds: "what a node is worth in a situation: values, readings, reasons, missing facts",
    values: ["graph", ...belowGraph],
  },
  application: {
    holds: "the situation: its types, its reading, its coherence",
    values: ["graph", "calendar", ...belowCalendar],
  },
  titles: { holds: "the title someone holds: its legal end, what it proves", values: belowTitles },
  documents: { holds: "the catalogue of papers", values: belowTitles },
  rulebook: { holds: "the law, one file per subject", values: belowRules },
  answers: { holds: "`assess`, `explain`, `timeline`, `decisions`", values: belowAnswers },
  atlas: {
    holds: "tables of decisions, derived from the graph; their proof, the legal diff, the pages",
    values: ["answers", "words", ...belowAnswers],
  },
  offices: {
    holds: "counters: hours and their reader, finding, booking, the formats of others",
    values: ["calendar", ...belowCalendar],
  },
  planning: {
    holds: "what joins answers and counters",
    values: ["answers", "offices", ...belowAnswers],
    packages: ["date-fns", "@date-fns/utc"],
  },
  words: {
    holds: "words and renderers",
    values: ["application", "documents", "titles", "calendar", ...belowCalendar],
    types: ["answers", "offices", "planning"],
  },
  schema: {
    holds: "the zod schema and the JSON Schema",
    values: ["answers", "rulebook", ...belowRules],
    types: ["words"],
    packages: ["zod"],
  },
};

/** The one file below the answers that evaluates: what the facts given say of another fact. */
const evaluates = "src/application/coherence.ts";

/** The rooms as CONTRIBUTING.md lists them. */
export function tableOfRooms() {
  const rows = Object.entries(rooms)
    .filter(([room]) => existsSync(new URL(`../../src/${room}/`, import.meta.url)))
    .map(([room, { holds, values, types = [] }]) => [
      `\`src/${room}/\``,
      holds,
      [...values, ...types.map((type) => `${type} (types)`)].join(", ") || "nothing",
    ]);
  return [["room", "holds", "may import"], ...rows];
}

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
