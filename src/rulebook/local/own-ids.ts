import type { Refuse } from "../../vocabulary/invalid-input.js";
import { shownId } from "../../vocabulary/shown.js";
import { isOwn } from "../../sources/own-id.js";
import type { OwnSentences, TownHallWords } from "../../vocabulary/town-hall-words.js";
import type { Node } from "../../graph/node.js";
import type { Rule } from "../rule.js";
import type { Change, Page } from "./town-hall.js";

type List = Exclude<keyof OwnSentences, "townHall" | "page">;
type OwnIds = Readonly<Record<List, ReadonlySet<string>>>;

const languages = { fr: "French", en: "English" } as const satisfies Record<
  Exclude<keyof TownHallWords, "id">,
  string
>;

/** What a page has of its own, by its ids. */
export function ownIds({ changes, proofKinds = [], isShown }: Page<never>): OwnIds {
  const found: Record<List, Set<string>> = {
    document: new Set(),
    doubt: new Set(),
    requirement: new Set(),
    notice: new Set(),
    referral: new Set(),
    difference: new Set(),
  };
  const meet = (list: List, ...ids: readonly (string | undefined)[]): void => {
    for (const id of ids) if (id?.includes(":") === true) found[list].add(id);
  };
  for (const rule of changes.flatMap((change: Change) => change.rule ?? [])) {
    meet("doubt", ...doubtsIn(rule.when));
    ofRule(rule, meet);
  }
  if (isShown !== undefined) meet("doubt", ...doubtsIn(isShown));
  meet("difference", ...[...changes, ...proofKinds].map(({ differs }) => differs));
  meet("document", ...proofKinds.flatMap(({ of, kinds }) => [of, ...kinds.flatMap(({ as }) => as)]));
  meet("doubt", ...proofKinds.flatMap(({ kinds }) => kinds.map(({ doubt }) => doubt)));
  return found;
}

function ofRule(rule: Rule, meet: (list: List, ...ids: readonly (string | undefined)[]) => void): void {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others have no ids of a town hall's own
  switch (rule.gives) {
    case "papers":
      meet("requirement", rule.id);
      meet("document", rule.id.slice(0, rule.id.indexOf("/")));
      for (const { document, freshnessDoubt } of rule.anyOf.flat()) {
        meet("document", document);
        meet("doubt", freshnessDoubt);
      }
      return;
    case "notice":
      meet("notice", rule.id);
      return;
    case "referral":
      meet("referral", rule.id);
      meet("document", ...(rule.bring ?? []));
  }
}

/** The doubts that a condition reads. */
function doubtsIn(root: Node): readonly string[] {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    node.inputs.forEach(visit);
  };
  visit(root);
  return [...seen].flatMap((node) => ("doubt" in node ? node.doubt : []));
}

/** Notes what a page has of its own under an id that is not, or without a sentence in a language; and a sentence of nothing. */
export function checkOwn(page: Page<never>, refuse: Refuse): void {
  // The two town halls of this package have their ids and their sentences among those of the law.
  if (page.cite("" as never).text === page.id) return;
  const own = ownIds(page);
  const { id, words = {} } = page;
  for (const [list, ids] of Object.entries(own))
    for (const each of ids)
      if (!isOwnGround(each, list, id))
        refuse(
          "page",
          "unknown-value",
          `${shownId(each)} is not named as ${id} names what it has of its own: ${id}:…`,
        );
  if (words.fr === undefined && words.en === undefined)
    refuse(
      "page.words",
      "missing",
      `what ${id} is called, and says of what it alone has, in one language at least`,
    );
  for (const language of ["fr", "en"] as const) {
    const said = words[language];
    if (said === undefined) continue;
    for (const list of Object.keys(own) as List[]) {
      const sentences = said[list] ?? {};
      const at = `page.words.${language}.${list}`;
      for (const each of own[list])
        if (!Object.hasOwn(sentences, each))
          refuse(at, "missing", `${shownId(each)} has no sentence in ${languages[language]}`);
      for (const each of Object.keys(sentences))
        if (!own[list].has(each)) refuse(at, "unknown-field", `${shownId(each)} is in no rule of ${id}`);
    }
  }
}

/** A ground bears the name of the rulebook in its document, or behind it. */
function isOwnGround(each: string, list: string, rulebook: string): boolean {
  if (list !== "requirement") return isOwn(each, rulebook);
  const [document = "", ...ground] = each.split("/");
  return (
    ground.length === 1 &&
    (isOwn(document, rulebook) || (!document.includes(":") && isOwn(ground[0] ?? "", rulebook)))
  );
}
