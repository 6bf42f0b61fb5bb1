/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chanceOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const two = (number) => String(number).padStart(2, "0");

/** People by chance: all is known of them, or each fact at the given odds. Days lie around those on which something changes. */
export function people(count, seed, odds = 1) {
  const chance = chanceOf(seed);
  const below = (bound) => Math.floor(chance() * bound);
  const day = (from, years) => {
    const month = 1 + below(12);
    const last = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
    const year = from + below(years);
    const date = month === 2 && year % 4 !== 0 ? Math.min(28, 1 + below(last)) : 1 + below(last);
    return `${year}-${two(month)}-${two(date)}`;
  };
  return Array.from({ length: count }, () => {
    const all = {
      reason: ["first", "renewal", "renewal", "renewal", "lost"][below(5)],
      bornOn: day(2005, 20),
      endsOn: day(2019, 10),
      inHand: chance() < 0.7,
      hosted: chance() < 0.3,
      paperForm: chance() < 0.4,
    };
    const known = Object.fromEntries(Object.entries(all).filter(() => chance() < odds));
    return { depositOn: chance() < 0.1 ? "2028-02-29" : day(2024, 5), ...known };
  });
}

/** The same for engines without civil days: a day as a number, 2026-11-25 as 20261125, so that an anniversary is a sum. */
export function inNumbers(person) {
  return Object.fromEntries(
    Object.entries(person).map(([key, value]) => [
      key,
      /On$/.test(key) ? Number(value.replaceAll("-", "")) : value,
    ]),
  );
}
