import type { Application, HeldTitle } from "../application/application.js";
import { withTitlesHeld } from "../answers/titles-said.js";
import { minus, plus, years, type Period } from "../calendar/period.js";
import { isPlainDate, plusDays, type PlainDate } from "../calendar/plain-date.js";
import type { Node } from "../graph/node.js";
import { formatsOf, type HeldTitleKind } from "../vocabulary/situation.js";
import { valuesOf, type Column } from "./column.js";
import { withFactSaid, type Speaks } from "./wanted.js";

/** How wide a search looks: at few days; of a held title, at one beside another; or at all the days that may matter. */
export type Width = "few-days" | "two-titles" | "all-days";

/** Lists of held titles, of which one is the one spoken of. */
export function listsOf(
  { ofHeld, title }: Speaks,
  application: Application,
  width: Width,
): readonly Application[] {
  if (ofHeld === true)
    return width === "two-titles"
      ? kindsHeld.flatMap((kind) => kindsHeld.map((beside) => withPair(application, kind, beside)))
      : kindsHeld.map((kind) => withTitlesHeld(application, [kind]));
  const other = title === "cni" ? "passport" : "cni";
  const lists: readonly (readonly HeldTitleKind[])[] = [
    [],
    [title],
    [other],
    [title, other],
    ["service-passport"],
    [title, "service-passport"],
  ];
  return lists.map((kinds) => withTitlesHeld(application, kinds));
}

/** Of two titles held, the one spoken of is the first by its id. */
function withPair(application: Application, kind: HeldTitleKind, beside: HeldTitleKind): Application {
  const titles = [
    { id: kind, kind },
    { id: `${kind}, beside it`, kind: beside },
  ];
  return { ...application, heldTitles: { titles, complete: true } };
}

const kindsHeld: readonly HeldTitleKind[] = ["cni", "passport", "service-passport"];

/** The application with each answer that a missing fact may have. */
export function answersTo(
  speaks: Speaks,
  columns: readonly Column[],
  application: Application,
  fact: string,
  width: Width,
): readonly Application[] {
  if (fact === "heldTitles.complete") return listsOf(speaks, application, width);
  if (fact === "requests") return [];
  if (fact === "applicant.ageOnDeposit" || fact === "applicant.adult")
    return ages.map((age) =>
      withFactSaid(application, "applicant.bornOn", minus(application.depositOn, years(age))),
    );
  if (fact.endsWith(".replaces"))
    return (application.heldTitles?.titles ?? []).map(({ id }) => withFactSaid(application, fact, id));
  return valuesFor(columns, application, fact, width).map((value) => withFactSaid(application, fact, value));
}

function valuesFor(
  columns: readonly Column[],
  application: Application,
  fact: string,
  width: Width,
): readonly unknown[] {
  const [, id, field] = /^heldTitles\.titles\[(.*)\]\.(\w+)$/.exec(fact) ?? [];
  const held = application.heldTitles?.titles.find((title) => title.id === id);
  if (field === "format" && held !== undefined) return formatsOf[held.kind];
  if (isDay(fact))
    return width !== "all-days"
      ? fewDays(columns, application.depositOn)
      : daysThatMatter(columns, application, held);
  const scope = field !== undefined ? "item" : fact.startsWith("requests.") ? "request" : "situation";
  const values = valuesOf({
    op: "fact",
    scope,
    path: field ?? fact.replace(/^requests\.\w+\./, ""),
    inputs: [],
  });
  // Most people are in no special circumstance: whoever is in none is soon known whole.
  return fact.startsWith("circumstances.") ? [...values].reverse() : values;
}

/** An adult, minors of each age that the law knows, and someone of seventy. */
const ages = [40, 17, 16, 14, 13, 12, 11, 6, 19, 25, 71] as const;

function isDay(fact: string): boolean {
  return /(On|printedExpiry)$/.test(fact);
}

/** Days long past, lately, soon and far ahead, and the eve of each day that the columns compare with. */
function fewDays(columns: readonly Column[], depositOn: PlainDate): readonly PlainDate[] {
  const eves = comparedIn(columns).days.map((day) => plusDays(day, -1));
  const past = [3, 8, 12, 20].map((count) => minus(depositOn, years(count)));
  const lately = [1, 14, 200].map((count) => plusDays(depositOn, -count));
  const ahead = [20, 400, 3000].map((count) => plusDays(depositOn, count));
  return [...past, ...lately, ...ahead, ...eves];
}

/** Days at which some comparison of the columns may turn, and those beside them. */
function daysThatMatter(
  columns: readonly Column[],
  application: Application,
  held?: HeldTitle,
): readonly PlainDate[] {
  const { periods, days } = comparedIn(columns);
  const { depositOn, collectOn, applicant, names } = application;
  const from = [
    depositOn,
    collectOn,
    applicant?.bornOn,
    names?.changeRecordedOn,
    held?.issuedOn,
    held?.printedExpiry,
  ];
  const bases = [...new Set([...from.filter(isPlainDate), ...days])];
  const shifted = bases.flatMap((base) => [base, ...periods.flatMap((p) => [minus(base, p), plus(base, p)])]);
  const around = shifted.flatMap((day) => [plusDays(day, -1), day, plusDays(day, 1)]);
  const far = [minus(depositOn, years(3)), plus(depositOn, years(3))];
  return [...new Set([...far, ...around])].filter((day) => day > "1900-01-01" && day < "2100-01-01");
}

/** The periods that days of some columns are moved by, and the days that they are compared with. */
function comparedIn(columns: readonly Column[]): {
  readonly periods: readonly Period[];
  readonly days: readonly PlainDate[];
} {
  const periods = new Map<string, Period>();
  const days = new Set<PlainDate>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "plus") periods.set(JSON.stringify(node.period), node.period);
    if (node.op === "birthday") periods.set(`age ${node.age}`, years(node.age));
    if (node.op === "constant" && isPlainDate(node.value)) days.add(node.value);
    (node.inputs as readonly Node[]).forEach(visit);
  };
  columns.filter(({ reads }) => reads === "condition").forEach(({ node }) => visit(node));
  return { periods: [...periods.values()].map(positive), days: [...days] };
}

function positive({ unit, count }: Period): Period {
  return { unit, count: Math.abs(count) };
}
