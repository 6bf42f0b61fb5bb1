import { titleKinds, type Territory, type TitleKind } from "../../vocabulary/situation.js";
import { partOf } from "../../application/answered/parts.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { Form } from "../../vocabulary/documents.js";
import type { Condition } from "../../graph/node.js";
import type { Table } from "../../graph/table.js";
import type { Citation, TextId } from "../../sources/citation.js";
import { required } from "../../application/arguments.js";
import { knownIds } from "../../application/answered/known-ids.js";
import { checked, readable } from "../../vocabulary/invalid-input.js";
import { shown, shownId } from "../../vocabulary/shown.js";
import type { TownHallWords } from "../../vocabulary/town-hall-words.js";
import type { Conflict, RuleKey } from "../conflict.js";
import {
  asksFor,
  citedTable,
  isRulebook,
  readRulebook,
  rulebook as made,
  type CitedRow,
  type PaperAsked,
  type PaperRule,
  type Rule,
  type Rulebook,
} from "../rule.js";
import { checkOwn } from "./own-ids.js";
import { pageCheck } from "./page-check.js";
import { conflictOf, faultsOfKinds, kindsUnder, type KindsHere } from "./kinds.js";

/** The page of a town hall: where it agrees with the rulebook it extends, and where it departs from it. */
export interface Page<Line extends string> {
  readonly id: string;
  /** The day that the page bears, or the one on which it was read. */
  readonly version: string;
  /** The day on which it was last read. */
  readonly lastVerifiedOn: PlainDate;
  /** The titles that it speaks of. */
  readonly titles: readonly TitleKind[];
  /** Where its counters are. */
  readonly territory: Territory;
  /** Cites one of its lines. */
  readonly cite: (line: Line) => Citation;
  /** For each line, the rules of the law that it states. */
  readonly agrees: Readonly<Partial<Record<Line, readonly RuleKey[]>>>;
  /** What it adds, replaces and removes. */
  readonly changes: readonly Change[];
  /** Its own lists of the kinds of paper that it accepts and refuses, in the place of those of the law. */
  readonly proofKinds?: readonly KindsHere[];
  /** A copy of each original is brought as well. */
  readonly copiesOfOriginals?: boolean;
  /** Which of the titles held are shown, where it is not as the law has it. */
  readonly isShown?: Condition;
  /** What it is called and says of what it alone has, in one language or in both. */
  readonly words?: Omit<TownHallWords, "id">;
}

/** One departure from the law. */
export type Change = Pick<Conflict, "change" | "law" | "differs" | "safer"> & {
  readonly rule?: Rule;
  readonly lines?: readonly string[];
};
type Departure = Pick<Conflict, "differs" | "safer">;

/** A rule of the page that asks for a paper which the law does not ask for. */
export function asksHere(
  id: Parameters<typeof asksFor>[0],
  given: Omit<Parameters<typeof asksFor>[1], "basis">,
): PaperRule {
  return asksFor(id, { ...given, basis: "local-practice" });
}

/**
 * A paper that is advised, not required: the page does without it in so many words, and whoever follows the page may be sent home.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * const page = pageOf("my-town");
 * advised(asksFor("birth-record/my-town:born-abroad", { when: always, sources: [page("8")] })).advised; // true
 * ```
 */
export function advised(rule: PaperRule): PaperRule {
  return readable("rule", () => ({ ...rule, advised: true }));
}

/**
 * The page has a rule that the law does not have.
 *
 * @param departure - In what it differs from the law, and what an applicant is safer to follow: the page or the law.
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * const rule = notice("whole-photo-sheet", { when: always, sources: [pageOf("my-town")("1")] });
 * adds(rule, { differs: "practical-advice", safer: "page" }).change; // "added"
 * ```
 */
export function adds(rule: Rule, departure: Departure): Change {
  return readable("departure", () => ({ change: "added", rule, law: [], ...departure }));
}

/**
 * A rule of the page takes the place of some of the law.
 *
 * @param law - The rules of the law, as `conflictsOf` and the answers call them.
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * const rule = asksFor("host-statement/three-months", { when: isHosted, sources: [pageOf("my-town")("4")] });
 * replaces(["host-statement/hosted"], rule, { differs: "hosting-statement", safer: "page" }).law; // ["host-statement/hosted"]
 * ```
 */
export function replaces(law: readonly RuleKey[], rule: Rule, departure: Departure): Change {
  return readable("departure", () => ({ change: "replaced", rule, law, ...departure }));
}

/**
 * The page does without a rule of the law.
 *
 * @param departure - As of {@link adds}, with the lines of the page that say so.
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * removes("parent-id/minor", { differs: "practical-advice", safer: "law", lines: ["5"] }).change; // "removed"
 * ```
 */
export function removes(law: RuleKey, departure: Departure & { readonly lines: readonly string[] }): Change {
  return readable("departure", () => ({ change: "removed", law: [law], ...departure }));
}

/**
 * Makes the rulebook of a town hall: the one it extends, with what its page adds, replaces and removes. A paper, a ground, a
 * notice, a referral, a doubt or a way to differ that no other rulebook has is named after this one, as in `my-town:queue-ticket`,
 * and has its sentence in `words`.
 *
 * @param law - The rulebook that it extends: `national`.
 * @param page - What the page of the town hall says.
 * @throws InvalidInputError with every fault: what it extends is no rulebook; a rule of the law that does not exist; a rule
 * without a citation or that cites no line of the page; two rules with one id; a fact, a value or an id that is none; something of
 * its own without a sentence, or a sentence of nothing.
 *
 * @example
 * ```ts
 * const page = pageOf("my-town");
 * const myTown = townHall(national, {
 *   id: "my-town",
 *   version: "2026-10-01",
 *   lastVerifiedOn: "2026-11-22",
 *   titles: ["cni", "passport"],
 *   territory: "metropole",
 *   cite: page,
 *   agrees: { "1": ["photo/every-application"] },
 *   changes: [
 *     adds(notice("my-town:ten-minutes-early", { when: always, sources: [page("2")] }), { differs: "practical-advice", safer: "page" }),
 *   ],
 *   words: {
 *     fr: { townHall: "mairie de Maville", page: "Mairie de Maville, page des titres", notice: { "my-town:ten-minutes-early": "Venez dix minutes avant l’heure." } },
 *   },
 * });
 * assess({ depositOn: "2026-11-25" }, { rulebook: myTown }).notices.some(({ id }) => id === "my-town:ten-minutes-early"); // true
 * ```
 */
export function townHall<Line extends string>(law: Rulebook, page: Page<Line>): Rulebook {
  return readable("page", () => {
    checked((refuse) => {
      if (!isRulebook(law)) refuse("law", "wrong-type", `${shown(law)} is not a rulebook, such as national`);
      pageCheck()(page, "page", { refuse, ids: knownIds, below: partOf });
    });
    return madeOf(law, page);
  });
}

function madeOf<Line extends string>(law: Rulebook, page: Page<Line>): Rulebook {
  const { id, version, lastVerifiedOn, titles, territory, changes, proofKinds = [], isShown } = page;
  const { text } = page.cite("" as Line);
  const own = changes.flatMap(({ rule }) => (rule === undefined ? [] : [scoped(rule, titles)]));
  const gone = new Set(changes.flatMap((change) => change.law));
  const kept = law.rules.flatMap((rule) => (gone.has(keyOf(rule)) ? elsewhere(rule, titles) : [rule]));
  const rules = [...kept.map((rule) => agreeing(rule, keyOf(rule), page)), ...own];

  const agreed: readonly RuleKey[] = Object.values<readonly RuleKey[] | undefined>(page.agrees).flatMap(
    (keys) => keys ?? [],
  );
  const known = keysOf(law);
  const kinds = proofKinds.flatMap((list) => list.kinds);
  const faults: readonly string[] = [
    ...(text === id || text === `${id}:page`
      ? []
      : [`its page is cited as ${shownId(`${id}:page`)}, not as ${shown(text)}`]),
    ...[...gone, ...agreed]
      .filter((key) => !known.has(key))
      .map((key) => `${law.id} has no rule ${shownId(key)}`),
    ...own.flatMap((rule) => faultOfSources(rule, text)),
    ...proofKinds.flatMap((list) => faultsOfKinds(list, text)),
    ...titleKinds.flatMap((title) =>
      twice(rules, title).map((key) => `two rules for a ${title} are called ${shownId(key)}`),
    ),
  ];
  checked((refuse) => {
    for (const fault of faults) refuse("page", "unknown-value", fault);
    checkOwn(page, refuse);
  });

  return made({
    id,
    version,
    lastVerifiedOn,
    newestWordingOn: law.newestWordingOn,
    rules: page.copiesOfOriginals === true ? rules.map(withCopies) : rules,
    fees: forEachTitle((title) => agreeingTable(law.fees[title], "fee", page)),
    feeAtCollection: law.feeAtCollection,
    validities: forEachTitle((title) => agreeingTable(law.validities[title], "validity", page)),
    proofKinds: kindsUnder(law.proofKinds, kinds),
    heldTitle: { ...law.heldTitle, ...(isShown === undefined ? {} : { isShown }) },
    ...(page.words === undefined ? {} : { words: { id, ...page.words } }),
    local: {
      extends: law,
      titles,
      territory,
      kindsAs: [...new Set(kinds.flatMap(({ as }) => as))],
      conflicts: [
        ...changes.map(({ rule, lines = [], ...change }) => ({
          rulebook: id,
          ...change,
          ...(rule === undefined ? { lines } : { rule: keyOf(rule), lines: linesOf(rule, text) }),
        })),
        ...proofKinds.map((list) => ({ rulebook: id, ...conflictOf(list, law.proofKinds) })),
      ],
    },
  });
}

/**
 * In what a rulebook departs from the law, rule by rule: what its page adds, replaces and removes. The law itself departs from
 * nothing.
 *
 * @throws InvalidInputError when it is no rulebook of this package.
 *
 * @example
 * ```ts
 * conflictsOf(national); // []
 * conflictsOf(reims).filter(({ lines }) => lines.includes("RE-09"))[0]?.rule; // "other-photo-id/never-held"
 * ```
 */
export function conflictsOf(rulebook: Rulebook): readonly Conflict[] {
  return readable("rulebook", () => required(readRulebook, rulebook, "rulebook")).local?.conflicts ?? [];
}

/** How a rule is called among all those of its rulebook. */
export function keyOf({ gives, id }: Rule): RuleKey {
  return (gives === "papers" ? id : `${gives}/${id}`) as RuleKey;
}

/** Every rule and row of a rulebook, by what it is called. */
export function keysOf({ rules, fees, validities }: Rulebook): ReadonlySet<RuleKey> {
  const rows = titleKinds.flatMap((title): readonly RuleKey[] => [
    ...fees[title].rows.map(({ id }): RuleKey => `fee/${id}`),
    ...validities[title].rows.map(({ id }): RuleKey => `validity/${id}`),
  ]);
  return new Set([...rules.map(keyOf), ...rows]);
}

function linesOf({ sources }: Rule, text: TextId): readonly string[] {
  return sources.filter((source) => source.text === text).map(({ place }) => place);
}

function faultOfSources(rule: Rule, text: TextId): readonly string[] {
  if (rule.sources.length === 0) return [`${shownId(keyOf(rule))} has no citation`];
  return linesOf(rule, text).length === 0 ? [`${shownId(keyOf(rule))} cites no line of the page`] : [];
}

function twice(rules: readonly Rule[], title: TitleKind): readonly RuleKey[] {
  const keys = rules.filter((rule) => rule.for === undefined || rule.for === title).map(keyOf);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))];
}

/** A rule of the page speaks of the titles of the page. */
function scoped(rule: Rule, titles: readonly TitleKind[]): Rule {
  const [only, ...others] = titles;
  return only === undefined || others.length > 0 ? rule : { for: only, ...rule };
}

/** What is left of a rule of the law where a page takes its place for its own titles. */
function elsewhere(rule: Rule, titles: readonly TitleKind[]): readonly Rule[] {
  return titleKinds
    .filter((title) => !titles.includes(title) && (rule.for === undefined || rule.for === title))
    .map((title) => ({ ...rule, for: title }));
}

/** The rule of the law, with the lines of the page that state it. */
function agreeing<R extends { readonly sources: readonly [Citation, ...Citation[]] }, Line extends string>(
  rule: R,
  key: RuleKey,
  { agrees, cite }: Page<Line>,
): R {
  const lines = (Object.keys(agrees) as Line[]).filter((line) => agrees[line]?.includes(key));
  return lines.length === 0 ? rule : { ...rule, sources: [...rule.sources, ...lines.map(cite)] };
}

function agreeingTable<T, Line extends string>(
  law: Table<CitedRow<T>>,
  name: "fee" | "validity",
  page: Page<Line>,
): Table<CitedRow<T>> {
  return citedTable(
    law.name,
    law.rows.map((row) => agreeing(row, `${name}/${row.id}`, page)),
  );
}

const copiedForms: readonly Form[] = [
  "original",
  "original-or-print",
  "full-copy",
  "extract-with-parentage",
  "full-copy-or-extract-with-parentage",
];

function withCopies(rule: Rule): Rule {
  if (rule.gives !== "papers") return rule;
  const copied = (paper: PaperAsked): PaperAsked =>
    paper.at === "deposit" && paper.document !== "photo" && copiedForms.includes(paper.form)
      ? { ...paper, copies: 1 }
      : paper;
  return { ...rule, anyOf: rule.anyOf.map((set) => set.map(copied)) };
}

function forEachTitle<T>(of: (title: TitleKind) => T): Readonly<Record<TitleKind, T>> {
  return { cni: of("cni"), passport: of("passport") };
}
