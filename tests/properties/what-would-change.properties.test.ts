import fc from "fast-check";
import { expect, it } from "vitest";
import { possibleActs, type PossibleAct } from "../../src/answers/acts.js";
import { assess } from "../../src/answers/assess.js";
import { changes } from "../../src/answers/changes.js";
import { decisions } from "../../src/answers/decisions.js";
import { burdenOf, gainsOf, isCovered, type Gain } from "../../src/answers/gains.js";
import { whatWouldChange, type Way } from "../../src/answers/what-would-change.js";
import type { Application } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import { national } from "../../src/rulebook/national.js";
import { possibleApplications, wholeApplications } from "../generators/application.js";
import { ordinaryPeople } from "../answers/ordinary-people.js";
import { forAll } from "./for-all.js";
import { runs } from "./runs.js";

const someone = fc.oneof(
  wholeApplications,
  possibleApplications,
  fc.constantFrom(...ordinaryPeople.map(({ everything }) => everything)),
);
const fewer = Math.ceil(runs() / 5);

it("what is said to change is what changes, once it is done", () => {
  forAll(
    someone,
    (application) => {
      const before = decisions(assess(application));
      for (const way of whatWouldChange(application).ways) {
        expect(parseApplication(way.application).ok).toBe(true);
        expect(way.changes).toEqual(changes(before, decisions(assess(way.application))));
        expect(way.gains.length).toBeGreaterThan(0);
      }
    },
    fewer,
  );
});

it("no set of fewer of the acts gives the gain, and no act is there twice", () => {
  forAll(
    someone,
    (application) => {
      const { ways } = whatWouldChange(application);
      for (const way of ways) {
        expect(way.acts.length).toBeLessThanOrEqual(3);
        expect(new Set(way.acts.map((act) => JSON.stringify(act))).size).toBe(way.acts.length);
        const smaller = ways.filter(
          (other) => other.acts.length < way.acts.length && other.acts.every((act) => has(way, act)),
        );
        for (const other of smaller)
          expect(way.gains.every((gain) => isCovered(gain, other.gains))).toBe(false);
      }
    },
    fewer,
  );
});

it("the same is found by looking at every set of up to three acts", () => {
  forAll(
    someone,
    (application) => {
      const { ways, complete } = whatWouldChange(application);
      if (!complete) return;
      const acts = possibleActs(application, national, application.depositOn);
      const found = ways.map((way) =>
        way.acts
          .map((act) => JSON.stringify(act))
          .sort()
          .join("\n"),
      );
      expect(new Set(found)).toEqual(new Set(counted(application, acts)));
    },
    fewer,
  );
});

/** Each set of acts that gives what none of its parts does: counted over all subsets, by their bits. */
function counted(application: Application, acts: readonly PossibleAct[]): readonly string[] {
  const before = burdenOf(assess(application));
  const gains = new Map<number, readonly Gain[]>();
  const found: string[] = [];
  for (let bits = 1; bits < 2 ** acts.length; bits++) {
    const set = acts.filter((_, index) => (bits >> index) % 2 === 1);
    if (set.length > 3 || new Set(set.map(({ decides }) => decides)).size < set.length) continue;
    const parsed = parseApplication(set.reduce((so, { done }) => done(so), application));
    if (!parsed.ok) continue;
    const after = burdenOf(assess(parsed.application));
    const papers = (all: readonly Gain[]): number => all.filter(({ kind }) => kind === "paper").length;
    const [better, worse] = [gainsOf(before, after), gainsOf(after, before)];
    const isExchange = papers(better) <= papers(worse);
    gains.set(
      bits,
      better.filter(({ kind }) => !isExchange || kind !== "paper"),
    );
  }
  for (const [bits, better] of gains) {
    const parts = [...gains].filter(([other]) => other !== bits && (other & bits) === other);
    const already = parts.flatMap(([, each]) => each);
    if (better.some((gain) => !isCovered(gain, already)))
      found.push(
        acts
          .filter((_, index) => (bits >> index) % 2 === 1)
          .map(({ act }) => JSON.stringify(act))
          .sort()
          .join("\n"),
      );
  }
  return found;
}

function has({ acts }: Way, act: Way["acts"][number]): boolean {
  return acts.some((other) => JSON.stringify(other) === JSON.stringify(act));
}
