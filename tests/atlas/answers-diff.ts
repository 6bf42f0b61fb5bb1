import type { Application } from "../../src/application/application.js";
import { outcomeKinds } from "../../src/atlas/outcomes.js";
import type { Decided } from "./decided.js";
import { diffWords } from "./diff-words.js";

/** What changed of one decision between two versions, over some situations that both answer. */
export interface AnswerChange {
  readonly address: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
  readonly smallest: Application;
}

/** What two versions decide otherwise of the same situations, and the situations that only one of them can say. */
export interface AnswerChanges {
  readonly compared: number;
  readonly changes: readonly AnswerChange[];
  readonly onlyAfter: readonly { readonly example: Application; readonly error: string }[];
  readonly onlyBefore: readonly { readonly example: Application; readonly error: string }[];
}

/** Compares the answers of two versions, situation by situation. */
export function changesInAnswers(
  situations: readonly Application[],
  before: readonly Decided[],
  after: readonly Decided[],
): AnswerChanges {
  const changes = new Map<string, { -readonly [K in keyof AnswerChange]: AnswerChange[K] }>();
  const [onlyAfter, onlyBefore]: [
    AnswerChanges["onlyAfter"][number][],
    AnswerChanges["onlyBefore"][number][],
  ] = [[], []];
  let compared = 0;
  situations.forEach((example, index) => {
    const [was, is] = [before[index] ?? {}, after[index] ?? {}];
    if (was["error"] !== undefined || is["error"] !== undefined) {
      if (is["error"] === undefined) onlyAfter.push({ example, error: was["error"] ?? "" });
      else if (was["error"] === undefined) onlyBefore.push({ example, error: is["error"] });
      return;
    }
    compared++;
    for (const address of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const [from, to] = [was[address] ?? "", is[address] ?? ""];
      if (from === to) continue;
      const key = JSON.stringify([address, from, to]);
      const known = changes.get(key) ?? { address, before: from, after: to, count: 0, smallest: example };
      known.count++;
      if (sizeOf(example) < sizeOf(known.smallest)) known.smallest = example;
      changes.set(key, known);
    }
  });
  return {
    compared,
    changes: [...changes.values()].sort((one, other) => (one.address < other.address ? -1 : 1)),
    onlyAfter,
    onlyBefore,
  };
}

function sizeOf(example: Application): number {
  return JSON.stringify(example).length;
}

/** The same in French. */
export function answersPage({ compared, changes, onlyAfter, onlyBefore }: AnswerChanges): string {
  const sections = [...new Set(changes.map(({ address }) => address))].map((address) => {
    const own = changes.filter((change) => change.address === address);
    const days = [...new Set(own.map(({ smallest }) => smallest.depositOn))].sort();
    return [
      `### ${nameOf(address)}`,
      "",
      `- **Nature** : réponse modifiée.`,
      `- **Période** : dépôts essayés : ${days.map((day) => diffWords.says.day(day)).join(", ")}.`,
      `- **Situations concernées** : ${own.reduce((sum, { count }) => sum + count, 0)} sur ${compared}.`,
      `- **Détails** :`,
      ...own.map(
        ({ before, after, count, smallest }) =>
          `  - ${diffWords.fromTo(given(address, before), given(address, after))} (${count}). Par exemple : \`${JSON.stringify(smallest)}\``,
      ),
    ].join("\n");
  });
  return [
    `## Réponses comparées sur ${compared} situations communes`,
    ...(sections.length === 0 ? [diffWords.noChange] : sections),
    apart("Situations que seule la version d’aujourd’hui sait dire", onlyAfter),
    apart("Situations que seule l’ancienne version savait dire", onlyBefore),
  ].join("\n\n");
}

function nameOf(address: string): string {
  const outcome = address.replace(/^admissible\/(cni|passport)\/(.*)$/, "refusal/$2 for $1");
  const [first = ""] = outcome.split("/");
  const kind = outcomeKinds.find((each) => each === first) ?? "ground";
  return `${diffWords.kinds[kind]} : ${diffWords.outcome({ kind, change: "changed", cases: [], outcome })}`;
}

/** What was or is decided; an amount or a length that is not there was not decided yet. */
function given(address: string, decided: string): string {
  return decided === "" && /^(fee|validity)\//.test(address) ? "pas encore décidé" : diffWords.given(decided);
}

function apart(title: string, only: AnswerChanges["onlyAfter"]): string {
  const errors = new Map<string, number>();
  for (const { error } of only) errors.set(error, (errors.get(error) ?? 0) + 1);
  const lines = [...errors].sort(([, one], [, other]) => other - one).slice(0, 10);
  return [`## ${title} : ${only.length}`, ...lines.map(([error, count]) => `- ${count} : \`${error}\``)].join(
    "\n",
  );
}
