import { readdirSync, readFileSync } from "node:fs";
import { slugOf } from "../slug.js";
import { byPage, groupBy, type Page } from "./page.js";
import { categoryOrder } from "../../docs/by-task.js";

/** Something the package exports: from where, its docs as typedoc writes them, and the files that say it. */
interface Member {
  readonly name: string;
  readonly task: string;
  readonly faces: readonly string[];
  readonly files: readonly string[];
  readonly body: string;
}

const folder = new URL("../../docs/api/", import.meta.url);
const folderOf = (task: string): string => task.replaceAll(" ", "_");

/** The name of an entry point, from the name that typedoc gives to its file: `titres-identite_offices_data`. */
const faceOf = (module: string): string => module.replaceAll("_", "/");

function membersOf(task: string): readonly Member[] {
  const files = readdirSync(new URL(`${folderOf(task)}/`, folder)).sort();
  const members = new Map<string, Member>();
  for (const file of files) {
    const [, module = "", name = ""] = /^(.+?)\.(\w+)\.md$/.exec(file) ?? [];
    const path = `docs/api/${folderOf(task)}/${file}`;
    const body = readFileSync(new URL(`${folderOf(task)}/${file}`, folder), "utf8");
    const face = faceOf(module);
    // The two languages have the same names.
    const key = /\/(?:fr|en)$/.test(face) ? `words ${name}` : `${face} ${name}`;
    const known = members.get(key);
    members.set(key, {
      name,
      task,
      faces: [...(known?.faces ?? []), face],
      files: [...(known?.files ?? []), path],
      body: known?.body ?? body,
    });
  }
  return [...members.values()].sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** What one comes to do, in French. */
const frenchTasks: Readonly<Record<string, string>> = {
  "Answer a situation": "Répondre à une situation",
  "Say why, and what would change": "Dire pourquoi, et ce qui changerait",
  "Ask one question at a time": "Poser une question à la fois",
  "Check papers": "Vérifier des papiers",
  "Answer for a family": "Répondre à une famille",
  "Plan an appointment": "Préparer un rendez-vous",
  "Write a sheet": "Écrire une fiche",
  "Draw the line of time": "Dessiner la frise",
  "Word a form": "Nommer les champs d’un formulaire",
  "Word a part of an answer": "Dire une partie d’une réponse",
  "Read hours": "Lire des horaires",
  "Find a counter": "Trouver un guichet",
  "Open or closed, and when": "Ouvert ou fermé, et quand",
  "Write the rulebook of a town hall": "Écrire les règles d’une mairie",
  "Say when a rule holds": "Dire quand une règle vaut",
  "Cite a text": "Citer un texte",
  Book: "Réserver",
  "Tell an id from a text": "Reconnaître un identifiant",
  Errors: "Les erreurs",
};

/** The title of a page of the reference in French. */
function inFrench(title: string): string {
  const task = frenchTasks[title];
  if (task !== undefined) return task;
  const [, kind = "", rest = ""] = /^(Lists|Types) of (.*)$/.exec(title) ?? [];
  if (kind === "") throw new Error(`the task “${title}” has no name in French`);
  const range = rest.replace(/: (\S+) to (\S+)$/, " : de $1 à $2");
  return `${kind === "Lists" ? "Les listes" : "Les types"} de ${range}`;
}

/** How many characters a page of lists or types may have. */
const longest = 20_000;

/** The reference: a page a task; of lists and types, a page an entry point. */
export function referencePages(): readonly Page[] {
  const shelves = categoryOrder.flatMap((task) => {
    const members = membersOf(task);
    if (task !== "Types" && !task.startsWith("Lists")) return [{ title: task, path: slugOf(task), members }];
    const name = task === "Types" ? "Types" : "Lists";
    const byFace = [
      ...groupBy(members, ({ faces }) =>
        /\/(?:fr|en)$/.test(faces[0] ?? "") ? "titres-identite/fr, /en" : (faces[0] ?? ""),
      ),
    ];
    return byFace.flatMap(([face, of]) => {
      const path = slugOf(
        `${name}-${face.replace(/^titres-identite\/?/, "").replaceAll(/[/, ]+/g, "-") || "main"}`,
      );
      const title = `${name} of ${face}`;
      const pages = byPage(of, ({ body }) => body.length, longest);
      if (pages.length === 1) return [{ title, path, members: of }];
      return pages.map((each, at) => ({
        title: `${title}: ${each[0]?.name ?? ""} to ${each.at(-1)?.name ?? ""}`,
        path: `${path}-${String(at + 1)}`,
        members: each,
      }));
    });
  });
  const pages = shelves.map(({ title, path, members }): Page => {
    const entries = members.map((member) => ({ ...member, anchor: slugOf(member.name) }));
    return {
      language: "en",
      path: `reference/${path}`,
      shelf: "reference",
      from: entries[0]?.files[0] ?? "",
      markdown: `# ${title}\n\n${entries.map(section).join("\n\n")}\n`,
      holds: Object.fromEntries(entries.flatMap(({ files, anchor }) => files.map((file) => [file, anchor]))),
    };
  });
  const list = (called: (title: string) => string): string =>
    shelves
      .map(({ title, path, members }) => {
        const names = members
          .slice(0, 60)
          .map(({ name }) => `[\`${name}\`](/en/reference/${path}.html#${slugOf(name)})`);
        return `## ${called(title)}\n\n${names.join(", ")}`;
      })
      .join("\n\n");
  return [
    {
      language: "fr",
      path: "reference/index",
      shelf: "reference",
      from: "docs/api/README.md",
      markdown: `# La référence, par tâche\n\nTout ce que donne le paquet, selon ce qu’on vient y faire : les fonctions d’abord. Chaque nom mène à sa page, en anglais, faite à partir du code par typedoc. On y lit ce qu’elle prend, ce qu’elle répond, les erreurs, et un exemple exécuté.\n\n${list(inFrench)}\n`,
      holds: { "docs/api/README.md": "" },
      words: "API référence fonctions types paquet npm",
    },
    {
      language: "en",
      path: "reference/index",
      shelf: "reference",
      from: "docs/api/README.md",
      markdown: `# Reference, by task\n\nEverything that the package exports, by what one is there to do, functions before all else. Made from the code by typedoc.\n\n${list((title) => title)}\n`,
      holds: { "docs/api/README.md": "" },
      words: "API reference functions types npm package exports",
    },
    ...pages,
  ];
}

/** Below its name: where it is from, and what typedoc says, its headings two levels further down. */
function section({ name, faces, body, anchor }: Member & { readonly anchor: string }): string {
  const from = faces.map((face) => `\`${face}\``).join(" · ");
  const said = body
    .split(/(^```[\s\S]*?^```)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/^# .*\n+/m, "")
            .replaceAll(/^\*\*\*$/gm, "")
            .replaceAll(/^(#{2,4}) (.*)$/gm, (_, signs: string, text: string) =>
              `**${"".padEnd(signs.length - 2)}${text.trim()}**`.replace(/^\*\* +/, "**"),
            ),
    )
    .join("")
    // A list of values begins with the first of them.
    .replaceAll(/(?<!\\)\| \\\| /g, "| ")
    // Anchors within tables would be read as text.
    .replaceAll(/<a id="[^"]*"><\/a> ?/g, "")
    .replaceAll(/\]\(#[^)]*\)/g, `](#${anchor})`)
    // One heading above all that is thrown.
    .replaceAll(/(?<=^\*\*Throws\*\*\n\n[^*]+)\*\*Throws\*\*\n+/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  return `## ${name} {#${anchor}}\n\n${from}\n\n${said}`;
}
