import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  decisions,
  nextChange,
  parseApplication,
  timeline,
  type Application,
  type PlainDate,
  type Stretch,
} from "../../src/index.js";
import { months, plus, years } from "../../src/calendar/period.js";
import { plusDays } from "../../src/calendar/plain-date.js";
import { applications, possibleApplications } from "../generators/application.js";
import { daysIn } from "../generators/days.js";
import { frozen } from "../evaluation/world/frozen.js";
import { rulebooks, type By } from "./by.js";
import { runs } from "./runs.js";

describe.each(rulebooks)("promise 4: the timeline is exact, by $id", (by) => {
  const { rulebook, assess, there, forAll } = by;

  it("around the days on which answers change, it says what each single day says", () => {
    forAll(aroundADay.map(there), (application) => {
      expectExact(by, application, plusDays(application.depositOn, 24));
    });
  });

  it("over years on end, it says what each single day says", { timeout: 3 * timeout() }, () => {
    const whole = fc.oneof(possibleApplications, aroundADay).map(there);
    fc.assert(
      fc.property(whole, (application) => {
        expectExact(by, application, plus(application.depositOn, years(4)));
      }),
      { numRuns: Math.ceil(by.runs / 80) },
    );
  });

  it("stretches begin on the day of deposit, follow each other without a gap, and neighbours differ", () => {
    forAll(applications.map(there), (application) => {
      const stretches = timeline(application, { rulebook });
      expect(stretches[0]?.from).toBe(application.depositOn);
      stretches.forEach(({ from, until, decisions: decided }, index) => {
        expect(from <= until).toBe(true);
        const next = stretches[index + 1];
        if (next === undefined) return;
        expect(next.from).toBe(plusDays(until, 1));
        expect(JSON.stringify(next.decisions)).not.toBe(JSON.stringify(decided));
      });
      for (const { from, until, decisions: decided } of stretches)
        for (const depositOn of [from, until])
          expect(decisions(assess({ ...application, depositOn }))).toEqual(decided);
    });
  });

  it("the next change is the second stretch, and names all that differs and nothing else", () => {
    forAll(applications.map(there), (application) => {
      // No application speaks of a later day.
      const [until] = [plus(application.depositOn, years(15)), "2999-12-31"].sort();
      const [first, second] = timeline(application, { rulebook, until });
      const change = nextChange(application, { rulebook, until });
      expect(change?.on).toBe(second?.from);
      if (change === undefined || first === undefined || second === undefined) return;
      expect([change.before, change.after]).toEqual([first.decisions, second.decisions]);
      expect(patched(change.before, change.changes)).toEqual(sortedLists(change.after));
      expect(Object.keys(change.changes).length).toBeGreaterThan(0);
    });
  });
});

/** Applications moved to the days before one on which an answer may change. */
const aroundADay: fc.Arbitrary<Application> = fc
  .tuple(applications, fc.nat(999_999), fc.nat(24))
  .map(([application, number, days]) => {
    const named = daysIn(application);
    const [, day] = named[number % named.length]!;
    const length = lengths[Math.floor(number / named.length) % lengths.length];
    const moved = plusDays(length === undefined ? day : plus(day, length), -days);
    const result = { ...application, depositOn: moved };
    return parseApplication(result).ok ? frozen(result) : application;
  });

const lengths = [undefined, ...[2, 5, 10, 15, 18, 20].map(years), months(3), months(-3)];

function timeout(): number {
  return Math.max(60_000, 60 * runs());
}

vi.setConfig({ testTimeout: timeout() });

/** Tries each day: a stretch ends where the decisions change, and the timeline where the application is invalid. */
function expectExact({ rulebook, assess }: By, application: Application, until: PlainDate): void {
  const stretches: { from: PlainDate; until: PlainDate; said: string }[] = [];
  let ended = false;
  for (let depositOn = application.depositOn; depositOn <= until; depositOn = plusDays(depositOn, 1)) {
    const parsed = parseApplication({ ...application, depositOn });
    expect(ended && parsed.ok, "what has become impossible stays so").toBe(false);
    ended = !parsed.ok;
    if (!parsed.ok) continue;
    const said = JSON.stringify(decisions(assess(parsed.application)));
    const last = stretches.at(-1);
    if (last?.said === said) last.until = depositOn;
    else stretches.push({ from: depositOn, until: depositOn, said });
  }
  const written = ({ from, until, decisions: decided }: Stretch): object => ({
    from,
    until,
    said: JSON.stringify(decided),
  });
  expect(timeline(application, { rulebook, until }).map(written)).toEqual(stretches);
}

/** Decisions with changes made to them. Lists are sorted: a change does not say where in a list an id stands. */
function patched(before: object, changes: object): unknown {
  const result = structuredClone(before) as Record<string, unknown>;
  for (const [part, change] of Object.entries(changes) as [string, Patch][]) {
    const { appears, disappears } = change;
    if (appears !== undefined && disappears !== undefined) {
      const left = (result[part] as readonly string[]).filter((id) => !disappears.includes(id));
      result[part] = [...left, ...appears];
    } else if (part === "fee") result[part] = change.after;
    else {
      for (const [key, { after }] of Object.entries(change as Record<string, Patch>)) {
        const record = result[part] as Record<string, unknown>;
        if (after === undefined) Reflect.deleteProperty(record, key);
        else record[key] = after;
      }
    }
  }
  return sortedLists(result);
}

interface Patch {
  readonly before?: unknown;
  readonly after?: unknown;
  readonly appears?: readonly string[];
  readonly disappears?: readonly string[];
}

function sortedLists(record: object): unknown {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...(value as readonly string[])].sort() : value,
    ]),
  );
}
