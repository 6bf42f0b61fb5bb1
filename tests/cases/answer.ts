/**
 * What the library says of one thing that a case expects. Without a `value` it is undecided: any of the `readings` may
 * be so (absent, nothing is ruled out), for want of what is in `lacks`.
 */
export interface Answer<T> {
  readonly value?: T;
  readonly readings?: readonly T[];
  readonly lacks: readonly string[];
}

export function said<T>(value: T): Answer<T> {
  return { value, lacks: [] };
}

export function open<T>(lacks: readonly string[], readings?: readonly T[]): Answer<T> {
  return readings === undefined ? { lacks } : { readings, lacks };
}

/** What keeps an outcome from being one: open questions of law, and what the administration may grant. */
export function leftOpenBy({
  contested,
  discretion,
}: {
  readonly contested?: { readonly doubts: readonly string[] } | undefined;
  readonly discretion?: { readonly grants: readonly string[] } | undefined;
}): readonly string[] {
  return [
    ...(contested?.doubts ?? []).map((doubt) => `the law on ${doubt}`),
    ...(discretion?.grants ?? []).map((grant) => `what the administration grants: ${grant}`),
  ];
}

/** One answer of several that must agree: where they differ, any of them may be meant. */
export function agreed<T>(answers: readonly Answer<T>[]): Answer<T> {
  const [first] = answers;
  if (first === undefined) return open(["a title of the kind asked for"]);
  const values = answers.map(({ value }) => value);
  if (first.value !== undefined && new Set(values).size === 1) return first;
  const lacks = answers.flatMap((answer) => answer.lacks);
  const readings = answers.map(({ value, readings: any }) => (value === undefined ? any : [value]));
  return open(
    lacks.length > 0 ? lacks : ["one answer for both titles"],
    readings.includes(undefined) ? undefined : readings.flatMap((any) => any ?? []),
  );
}

/** A yes or no for an appointment: yes for one title is yes, no for all is no. */
export function anyOf(answers: readonly Answer<boolean>[]): Answer<boolean> {
  return answers.find(({ value }) => value === true) ?? agreed(answers);
}

/** How an expectation stands. */
export type Outcome = "decisive" | "undecided" | "contradicted";

/** What becomes of an expectation, given what the library says. */
export function outcomeOf<T>(answer: Answer<T>, expected: T): Outcome {
  if (answer.value !== undefined) return answer.value === expected ? "decisive" : "contradicted";
  return answer.readings?.includes(expected) === false ? "contradicted" : "undecided";
}
