import type { Cells } from "./cells.js";
import type { OutcomeChange, ChangedSituations } from "./diff.js";
import { sayCells, sayCell, type ConditionNodes } from "./say-cell.js";
import type { Says } from "./says.js";

/** The words of a legal diff, beside those of its conditions. */
export interface DiffWords {
  readonly says: Says;
  readonly kinds: Readonly<Record<OutcomeChange["kind"], string>>;
  readonly changes: Readonly<Record<OutcomeChange["change"], string>>;
  /** What an outcome is called. */
  readonly outcome: (change: OutcomeChange) => string;
  /** What is given: an amount, a length, a paper. */
  readonly given: (text: string) => string;
  readonly labels: Readonly<Record<"kind" | "period" | "situations" | "details" | "example", string>>;
  readonly always: string;
  readonly cases: (count: number) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly everyone: string;
  readonly none: string;
  readonly noChange: string;
}

/** Which situations get another answer, as Markdown for the changelog: kind, period, situations concerned, details. */
export function diffPage(changes: readonly OutcomeChange[], words: DiffWords, nodes: ConditionNodes): string {
  if (changes.length === 0) return `${words.noChange}\n`;
  return `${changes.map((change) => sectionOf(change, words, nodes)).join("\n\n")}\n`;
}

function sectionOf(change: OutcomeChange, words: DiffWords, nodes: ConditionNodes): string {
  const { labels, says } = words;
  const groups = new Map<string, ChangedSituations[]>();
  for (const each of change.cases) {
    const key = words.fromTo(words.given(each.before), words.given(each.after));
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const details = [...groups].map(([fromTo, cases]) => {
    const [smallest] = cases;
    const example = smallest === undefined ? [] : sayCells(smallest.where, says, nodes);
    return `  - ${fromTo} (${words.cases(cases.length)}). ${labels.example} : ${example.length === 0 ? words.everyone : example.join(" ; ")}.`;
  });
  return [
    `### ${words.kinds[change.kind]} : ${words.outcome(change)}`,
    "",
    `- **${labels.kind}** : ${words.changes[change.change]}.`,
    `- **${labels.period}** : ${periodOf(change.cases, words, nodes)}.`,
    `- **${labels.situations}** : ${words.cases(change.cases.length)}. ${concerned(change.cases, words, nodes)}`,
    `- **${labels.details}** :`,
    ...details,
  ].join("\n");
}

function periodOf(
  cases: readonly ChangedSituations[],
  { says, always }: DiffWords,
  nodes: ConditionNodes,
): string {
  const periods = new Set(cases.map(({ where }) => where["depositOn"]));
  if (periods.has(undefined)) return always;
  return [...periods].map((period) => sayCell("depositOn", period ?? "", says, nodes)).join(" ; ");
}

/** What is so of all the cases. */
function concerned(
  cases: readonly ChangedSituations[],
  { says, everyone }: DiffWords,
  nodes: ConditionNodes,
): string {
  const [first, ...others] = cases.map(({ where }) => where);
  const common: Cells = Object.fromEntries(
    Object.entries(first ?? {}).filter(
      ([column, cell]) => column !== "depositOn" && others.every((other) => other[column] === cell),
    ),
  );
  const said = sayCells(common, says, nodes);
  return `${said.length === 0 ? everyone : said.join(" ; ")}.`;
}
