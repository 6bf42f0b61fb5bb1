import { firstDay, type Application } from "../application/application.js";
import { minus, plus, years } from "../calendar/period.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import type { Node } from "../graph/node.js";
import type { TitleKind } from "../vocabulary/situation.js";
import { aDay, type Class, type Column } from "./column.js";
import { formulaOf } from "./formula.js";
import { withFactSaid, type Speaks, type Wanted } from "./wanted.js";

/** Those to begin with: the facts that are wanted are said, on a few days, at a few ages. */
export function beginningsOf(speaks: Speaks, wanted: Wanted): readonly Application[] {
  const { title, rulebook, ofHeld } = speaks;
  const columns = [...wanted.keys()];
  const alone = { [title]: {} };
  const both = { cni: {}, passport: {} };
  const asked = columns.some(({ node }) => readsWhichTitles(node)) ? [alone, both] : [alone];
  const age = [...wanted].find(([{ reads }]) => reads === "age");
  const facts = [...wanted].filter(
    ([{ reads }, { name }]) => reads === "fact" && ofHeld !== true && name !== aDay,
  );
  return depositsIn(wanted, columns).flatMap((depositOn) =>
    asked.flatMap((requests) => {
      const territory = rulebook.local === undefined ? {} : { territory: rulebook.local.territory };
      const withFacts = facts.reduce<readonly Application[]>(
        (applications, [column, each]) =>
          applications.flatMap((application) => factSaid(application, column, each, columns, title)),
        [{ depositOn, requests, ...territory }],
      );
      if (age === undefined) return withFacts;
      const births = birthsIn(age[0], age[1], depositOn);
      return withFacts.flatMap((application) =>
        births.map((bornOn) => withFactSaid(application, "applicant.bornOn", bornOn)),
      );
    }),
  );
}

/**
 * The application with a fact of a class said: each of them where another column may tell them apart; and unsaid, where something
 * else may say as much.
 */
function factSaid(
  application: Application,
  column: Column,
  { value, values }: Class,
  columns: readonly Column[],
  title: TitleKind,
): readonly Application[] {
  const path = column.id.replace(/^request\./, `requests.${title}.`);
  const others = columns.filter((other) => other !== column);
  const tried = others.some(({ node }) => formulasOf(node).has(column.id)) ? values : [value];
  const said = tried.map((each) => withFactSaid(application, path, each));
  return column.node.op === "firstKnown" ? [...said, application] : said;
}

/** The facts that a node reads, as formulas write them. */
const formulas = new WeakMap<Node, ReadonlySet<string>>();

function formulasOf(root: Node): ReadonlySet<string> {
  const known = formulas.get(root);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "fact") found.add(formulaOf(node));
    (node.inputs as readonly Node[]).forEach(visit);
  };
  visit(root);
  formulas.set(root, found);
  return found;
}

/** Whether a condition asks which titles are asked for together. */
export function readsWhichTitles(node: Node): boolean {
  return node.op === "includes" || (node.inputs as readonly Node[]).some(readsWhichTitles);
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
