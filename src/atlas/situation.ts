import type { Application, HeldTitle } from "../application/application.js";
import { firstDay } from "../application/application.js";
import { heldTitles } from "../application/facts.js";
import { parseApplication } from "../application/parse.js";
import { placeOf, said } from "../answers/fact-place.js";
import { withTitlesHeld } from "../answers/titles-said.js";
import { minus, plus, years, type Period } from "../calendar/period.js";
import { isPlainDate, plusDays, type PlainDate } from "../calendar/plain-date.js";
import { factsWhere, pathsOf } from "../evaluation/facts.js";
import { leavesOf } from "../evaluation/fork.js";
import { itemsIn, requestFrame, situationFrame, type Frame } from "../evaluation/frame.js";
import { newProgram, type Program } from "../evaluation/program.js";
import { valueOf } from "../evaluation/value.js";
import type { Node } from "../graph/node.js";
import type { Rulebook } from "../rulebook/rule.js";
import { formatsOf, type HeldTitleKind, type TitleKind } from "../vocabulary/situation.js";
import { classIn, valuesOf, type Class, type Column } from "./column.js";

/** Of what an outcome speaks: a title asked for by the rules of a rulebook, or one of those held beside it. */
export interface Speaks {
  readonly rulebook: Rulebook;
  readonly title: TitleKind;
  /** It speaks of a held title. */
  readonly ofHeld?: boolean;
}

/** Of each column that matters, the class that is wanted. */
export type Wanted = ReadonlyMap<Column, Class>;

/** How many situations are tried before it is said that nobody can be in one: few days at first, then all that may matter. */
const tried = { few: 1500, all: 1500 } as const;

/** How a search goes: at which days it looks, and how many situations it may still try. */
interface Search {
  readonly days: keyof typeof tried;
  left: number;
}

/**
 * Someone of whom each column says what is wanted; nothing where nobody can be so. It is found by asking, one after the other,
 * the facts that keep the columns open, and trying what may be answered.
 *
 * @param near - Someone to begin with, of whom some columns say what is wanted already.
 */
export function someoneWho(speaks: Speaks, wanted: Wanted, near?: Application): Application | undefined {
  const beginnings = near === undefined ? beginningsOf(speaks, wanted) : [near];
  for (const days of near === undefined ? (["few", "all"] as const) : (["few"] as const)) {
    const budget = { days, left: tried[days] };
    for (const beginning of beginnings) {
      const found = search(speaks, wanted, beginning, budget);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** What a column says of someone, in some reading of the law; nothing while it is open. */
export function classesIn(speaks: Speaks, column: Column, application: Application): readonly unknown[] {
  return valuesIn(speaks, column, application, frameIn(speaks, application));
}

/** Whether a column says of someone what is wanted, for certain or in some reading of the law. */
export function isIn(speaks: Speaks, column: Column, wanted: Class, application: Application): boolean {
  return classesIn(speaks, column, application).includes(wanted.name);
}

function search(
  speaks: Speaks,
  wanted: Wanted,
  application: Application,
  budget: Search,
): Application | undefined {
  if (budget.left-- <= 0 || !parseApplication(application).ok) return undefined;
  const frame = frameIn(speaks, application);
  let open: Column | undefined;
  for (const [column, { name }] of wanted) {
    const values = valuesIn(speaks, column, application, frame);
    if (values.includes(name)) continue;
    if (!values.includes(undefined)) return undefined;
    open ??= column;
  }
  if (open === undefined) return application;
  if (frame === undefined) {
    for (const held of listsOf(speaks, application)) {
      const found = search(speaks, wanted, held, budget);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const step = programFor(speaks).step(open.node);
  const [fact] = pathsOf(
    factsWhere(step, frame, (value) => value === undefined),
    frame,
  );
  if (fact === undefined) return undefined;
  for (const next of answersTo(speaks, [...wanted.keys()], application, fact, budget.days)) {
    const found = search(speaks, wanted, next, budget);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What evaluates the columns of an outcome: nothing else, so that little is kept of each situation that is tried. */
const programs = new WeakMap<Speaks, Program>();

function programFor(speaks: Speaks): Program {
  const program = programs.get(speaks) ?? newProgram();
  programs.set(speaks, program);
  return program;
}

/** The frame in which columns are read: of the request, or of the first held title where it speaks of one. */
function frameIn(speaks: Speaks, application: Application): Frame | undefined {
  const { title, ofHeld } = speaks;
  const situation = situationFrame(application, application.depositOn, programFor(speaks));
  const request = requestFrame(situation, `requests.${title}`, {
    ...application.requests?.[title],
    kind: title,
  });
  return ofHeld === true ? itemsIn(heldTitles, request)[0] : request;
}

/** The names of the classes that a column may be in, by how the law is read; nothing among them where it is open. */
function valuesIn(
  speaks: Speaks,
  column: Column,
  { depositOn }: Application,
  frame: Frame | undefined,
): readonly (string | undefined)[] {
  if (column.reads === "deposit") return [classIn(column, depositOn)];
  if (frame === undefined) return [undefined];
  const { step } = programFor(speaks);
  if (column.reads === "age") return agesIn(column, frame, step);
  return leavesOf(valueOf(step(column.node), frame)).map((value) => classIn(column, value));
}

function agesIn(column: Column, frame: Frame, step: Program["step"]): readonly (string | undefined)[] {
  const reached = (column.agesAsked ?? []).map(({ age, node }) => ({
    age,
    leaves: leavesOf(valueOf(step(node), frame)),
  }));
  const cautious = (each: { leaves: readonly unknown[] }): unknown => each.leaves[0];
  if (reached.some((each) => cautious(each) === undefined)) {
    // An age that is said in part only may leave a single class.
    const atLeast = Math.max(0, ...reached.filter((each) => cautious(each) === true).map(({ age }) => age));
    const under = Math.min(...reached.filter((each) => cautious(each) === false).map(({ age }) => age), 1000);
    const left = column.classes.filter(({ value }, index) => {
      const next = (column.classes[index + 1]?.value ?? 1000) as number;
      return (value as number) >= atLeast && next <= under;
    });
    return left.length === 1 ? [left[0]?.name] : [undefined];
  }
  const age = Math.max(0, ...reached.filter((each) => cautious(each) === true).map((each) => each.age));
  return [classIn(column, age)];
}

/** Those to begin with: the facts that are wanted are said, on a few days, at a few ages. */
function beginningsOf(speaks: Speaks, wanted: Wanted): readonly Application[] {
  const { title, rulebook, ofHeld } = speaks;
  const columns = [...wanted.keys()];
  const alone = { [title]: {} };
  const both = { cni: {}, passport: {} };
  const asked = columns.some(({ node }) => readsWhichTitles(node)) ? [alone, both] : [alone];
  return depositsIn(wanted, columns).flatMap((depositOn) =>
    asked.flatMap((requests) => {
      let application: Application = {
        depositOn,
        requests,
        ...(rulebook.local === undefined ? {} : { territory: rulebook.local.territory }),
      };
      for (const [column, { value, name }] of wanted) {
        if (column.reads !== "fact" || ofHeld === true) continue;
        const path = column.id.replace(/^request\./, `requests.${title}.`);
        if (name === "a day") continue;
        application = withFactSaid(application, path, value);
      }
      const age = [...wanted].find(([{ reads }]) => reads === "age");
      if (age === undefined) return [application];
      return birthsIn(age[0], age[1], depositOn).map((bornOn) =>
        withFactSaid(application, "applicant.bornOn", bornOn),
      );
    }),
  );
}

/** Whether a condition asks which titles are asked for together. */
function readsWhichTitles(node: Node): boolean {
  return node.op === "includes" || (node.inputs as readonly Node[]).some(readsWhichTitles);
}

function withFactSaid(application: Application, path: string, value: unknown): Application {
  const place = placeOf(path, application.heldTitles?.titles ?? []);
  if (place === undefined) throw new TypeError(`${path} is the path of no fact`);
  return said(application, place, value);
}

/** A day like any other, by which most of what the law knows has begun. */
const anyDay: PlainDate = "2026-11-25";

/** Days of deposit in the class that is wanted: one like any other, its first and a late one. */
function depositsIn(wanted: Wanted, columns: readonly Column[]): readonly PlainDate[] {
  const deposit = columns.find(({ reads }) => reads === "deposit");
  const from = deposit === undefined ? firstDay : (wanted.get(deposit)?.value as PlainDate);
  const after = deposit?.classes.find(({ value }) => (value as PlainDate) > from)?.value as
    PlainDate | undefined;
  const last = after === undefined ? plus(anyDay, years(6)) : plusDays(after, -1);
  const turns = columns.flatMap(({ node }) => turnsOf(node)).flatMap((day) => [plusDays(day, -1), day]);
  const days = [anyDay, from, last, ...turns].filter((day) => day >= from && day <= last);
  return [...new Set(days)];
}

/** The days from which on a condition is another, whatever else is so. */
function turnsOf(node: Node): readonly PlainDate[] {
  if (node.op === "since" && node.inputs[0].op === "constant") return [node.inputs[0].value as PlainDate];
  return (node.inputs as readonly Node[]).flatMap(turnsOf);
}

/** Days of birth in a class of ages: at its first day, shortly before its last, and of adults some in between. */
function birthsIn(column: Column, { value }: Class, depositOn: PlainDate): readonly PlainDate[] {
  const from = value as number;
  const next = column.classes.find((each) => (each.value as number) > from)?.value as number | undefined;
  const last = plusDays(minus(depositOn, years(next ?? 100)), 1);
  const between = [from + 1, 30, 60].filter((age) => age > from && age < (next ?? 100));
  return [...between.map((age) => minus(depositOn, years(age))), minus(depositOn, years(from)), last];
}

/** Lists of held titles, of which one is the one spoken of. */
function listsOf({ ofHeld, title }: Speaks, application: Application): readonly Application[] {
  if (ofHeld === true) return kindsHeld.map((kind) => withTitlesHeld(application, [kind]));
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

const kindsHeld: readonly HeldTitleKind[] = ["cni", "passport", "service-passport"];

/** The application with each answer that a missing fact may have. */
function answersTo(
  speaks: Speaks,
  columns: readonly Column[],
  application: Application,
  fact: string,
  days: Search["days"],
): readonly Application[] {
  if (fact === "heldTitles.complete") return listsOf(speaks, application);
  if (fact === "requests") return [];
  if (fact === "applicant.ageOnDeposit" || fact === "applicant.adult")
    return ages.map((age) =>
      withFactSaid(application, "applicant.bornOn", minus(application.depositOn, years(age))),
    );
  if (fact.endsWith(".replaces"))
    return (application.heldTitles?.titles ?? []).map(({ id }) => withFactSaid(application, fact, id));
  return valuesFor(columns, application, fact, days).map((value) => withFactSaid(application, fact, value));
}

function valuesFor(
  columns: readonly Column[],
  application: Application,
  fact: string,
  days: Search["days"],
): readonly unknown[] {
  const [, id, field] = /^heldTitles\.titles\[(.*)\]\.(\w+)$/.exec(fact) ?? [];
  const held = application.heldTitles?.titles.find((title) => title.id === id);
  if (field === "format" && held !== undefined) return formatsOf[held.kind];
  if (isDay(fact))
    return days === "few" ? fewDays(application.depositOn) : daysThatMatter(columns, application, held);
  const scope = field !== undefined ? "item" : fact.startsWith("requests.") ? "request" : "situation";
  return valuesOf({ op: "fact", scope, path: field ?? fact.replace(/^requests\.\w+\./, ""), inputs: [] });
}

/** An adult, minors of each age that the law knows, and someone of seventy. */
const ages = [40, 17, 16, 14, 13, 12, 11, 6, 19, 25, 71] as const;

function isDay(fact: string): boolean {
  return /(On|printedExpiry)$/.test(fact);
}

/** Days long past, lately, soon and far ahead. */
function fewDays(depositOn: PlainDate): readonly PlainDate[] {
  const past = [3, 8, 12, 20].map((count) => minus(depositOn, years(count)));
  const lately = [1, 14, 200].map((count) => plusDays(depositOn, -count));
  const ahead = [20, 400, 3000].map((count) => plusDays(depositOn, count));
  return [...past, ...lately, ...ahead];
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
