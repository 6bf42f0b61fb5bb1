import { readFileSync, readdirSync } from "node:fs";

const root = new URL("../../", import.meta.url);
/** Rooms whose tests are quick enough to start with each mutant. */
const quick = ["calendar", "graph", "evaluation"];
const [windows, height] = [12, 6];

/** Some lines of the quick rooms by chance, the same for the same seed, as Stryker names them. */
export function sampled(seed) {
  const chance = chanceOf(seed);
  const files = quick.flatMap((room) =>
    readdirSync(new URL(`src/${room}`, root)).map((name) => `src/${room}/${name}`),
  );
  const places = files.flatMap((file) => {
    const count = readFileSync(new URL(file, root), "utf8").split("\n").length;
    return Array.from(
      { length: Math.floor(count / height) },
      (_, part) => `${file}:${part * height + 1}-${(part + 1) * height}`,
    );
  });
  const lines = Array.from(
    { length: windows },
    () => places.splice(Math.floor(chance() * places.length), 1)[0],
  );
  return { among: quick, lines };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chanceOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
