const rounds = 15;
const warmingRounds = 8;
const microsecondsEach = 30_000;
/** Engines that answer by promises are asked so many questions at once, or one after the other: whichever is quicker counts. */
const atOnce = 100;

/**
 * In each round every way to answer takes its turn for a while: its nanoseconds of processor per answer, by name, all threads
 * counted, so that a busy machine slows nothing.
 */
export async function inTurns(ways) {
  const takers = ways.map(({ name, answer, inputs }) => {
    const isLater = answer(inputs[0]) instanceof Promise;
    return [
      name,
      isLater ? [oneByOne(answer, inputs), manyAtOnce(answer, inputs)] : [inARow(answer, inputs)],
    ];
  });
  for (let round = 0; round < warmingRounds; round++) await once(takers);
  const times = Object.fromEntries(takers.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, time] of Object.entries(await once(takers))) times[name].push(time);
  return times;
}

async function once(takers) {
  const times = {};
  for (const [name, takes] of takers) {
    const each = [];
    for (const take of takes) each.push(await timeOf(take));
    times[name] = Math.min(...each);
  }
  return times;
}

async function timeOf(take) {
  const start = process.cpuUsage();
  let microseconds = 0;
  let count = 0;
  while (microseconds < microsecondsEach) {
    count += await take();
    const { user, system } = process.cpuUsage(start);
    microseconds = user + system;
  }
  return (microseconds * 1000) / count;
}

/** What is answered is kept, so that no engine may leave it out. */
export const last = { answer: undefined };

function inARow(answer, inputs) {
  return () => {
    for (const input of inputs) last.answer = answer(input);
    return inputs.length;
  };
}

function oneByOne(answer, inputs) {
  return async () => {
    for (const input of inputs.slice(0, atOnce)) last.answer = await answer(input);
    return atOnce;
  };
}

function manyAtOnce(answer, inputs) {
  return async () => {
    last.answer = await Promise.all(inputs.slice(0, atOnce).map((input) => answer(input)));
    return atOnce;
  };
}
