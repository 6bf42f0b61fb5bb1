/** Numbers in order, three or more that follow one another written as a run: "3 to 7". */
export function runsOf(numbers: readonly number[], to: string): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.flatMap(({ first, last }) => {
    if (last - first > 1) return [`${first} ${to} ${last}`];
    return first === last ? [String(first)] : [String(first), String(last)];
  });
}

/** The letter of an open point, counted from 1. */
export function letter(number: number): string {
  return String.fromCharCode(96 + number);
}
