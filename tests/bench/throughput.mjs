const rounds = 60;
const millisecondsEach = 25;
/** Engines take that long to make of a function what it will be: two seconds for each. */
const warmingRounds = 80;

/**
 * In each round every function answers the situations in turn for a while: its nanoseconds per answer, by name, in
 * processor time, so that a busy machine slows nothing.
 */
export function throughputs(situations, functions) {
  const once = () =>
    Object.fromEntries(Object.entries(functions).map(([name, answer]) => [name, timed(answer, situations)]));
  for (let warming = 0; warming < warmingRounds; warming++) once();
  return Array.from({ length: rounds }, once);
}

function timed(answer, situations) {
  const start = process.cpuUsage();
  let microseconds = 0;
  let count = 0;
  while (microseconds < millisecondsEach * 1000) {
    // The clock is read once in a while, so that reading it weighs nothing.
    for (let turn = 0; turn < 20; turn++) for (const situation of situations) answer(situation);
    count += 20 * situations.length;
    const { user, system } = process.cpuUsage(start);
    microseconds = user + system;
  }
  return (microseconds * 1000) / count;
}
