import { readFileSync } from "node:fs";
import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { isOfficeId, officeOf } from "../../src/offices/directory.js";
import type { ExpectedChannel, ExpectedOffice, Question } from "./judge/format.js";
import { faultsOf } from "./judge/office.js";
import { answerTo } from "./judge/query.js";
import "./judge/tally-reporter.js";

// Counters and questions as others answer them: OFFICES_FILE and OFFICE_QUERIES_FILE name files in place of the samples.

const expectedOffices = read("OFFICES_FILE", "samples/offices.json") as readonly ExpectedOffice[];
const sample = (read("", "samples/offices.json") as readonly ExpectedOffice[]).find(
  ({ id }) => id === "aire-sur-la-lys",
)!;
const questions = read("OFFICE_QUERIES_FILE", "samples/office-queries.json") as readonly Question[];

describe("counters, as a careful reader understands their texts", () => {
  const wrong = new Set<string>();

  it.each(expectedOffices.map((expected) => [expected.id, expected] as const))("%s", (id, expected) => {
    wrong.add(id);
    if (!isOfficeId(id)) throw new Error(`there is no counter ${id}`);
    expect(faultsOf(officeOf(id), expected)).toEqual([]);
    wrong.delete(id);
  });

  it("are counted", ({ task }) => {
    tell(task.meta, `offices: ${expectedOffices.length} judged, ${wrong.size} wrong`);
    expect(expectedOffices).not.toHaveLength(0);
  });
});

describe("the judge", () => {
  const office = officeOf("aire-sur-la-lys");

  it.each<[what: string, change: (expected: ExpectedOffice) => ExpectedOffice]>([
    ["the commune", (expected) => ({ ...expected, commune: "ELSEWHERE" })],
    ["the zone", (expected) => ({ ...expected, timezone: "Europe/Brussels" })],
    [
      "an appointment",
      ({ pickup, ...rest }) => ({ ...rest, pickup: { ...pickup, appointment: pickup.appointment !== true } }),
    ],
    [
      "a window",
      ({ deposit, ...rest }) => ({ ...rest, deposit: { ...deposit, weekly: { mon: [["06:00", "07:00"]] } } }),
    ],
    [
      "a day of the month",
      ({ deposit, ...rest }) => ({
        ...rest,
        deposit: { ...deposit, monthly: [{ weekday: "sun", nth: 2, slots: [] }] },
      }),
    ],
    [
      "whether hours are marked",
      ({ pickup, ...rest }) => ({ ...rest, pickup: { ...pickup, explicit: pickup.explicit !== true } }),
    ],
    [
      "the OSM value",
      ({ deposit, ...rest }) => ({ ...rest, deposit: { ...deposit, osm: "Su 03:00-04:00; PH off" } }),
    ],
    ["a way of booking", (expected) => ({ ...expected, booking: [] })],
    ["the contact", (expected) => ({ ...expected, contact: { phone: { value: "+33100000000" } } })],
  ])("sees a difference in %s", (_, change) => {
    expect(faultsOf(office, sample)).toEqual([]);
    expect(faultsOf(office, change(sample))).not.toEqual([]);
  });
});

describe("a counter that is booked on the spot whenever it is open", () => {
  const etaples = officeOf("etaples-sur-mer");
  const phone = { kind: "phone", value: "+33321896262" };
  const { hours } = etaples.deposit;

  it.each<[said: string, hours: ExpectedChannel["hours"], faults: number]>([
    ["in a word", "opening-hours", 0],
    ["hour by hour", hours.published ? hours.weekly : null, 0],
    ["not at all", undefined, 0],
    ["wrongly", { mon: [["09:00", "10:00"]] }, 1],
  ])("may be said to be so %s", (_, theirs, faults) => {
    const expected = { ...sample, booking: [{ kind: "in-person", hours: theirs }, phone] };
    expect(faultsOf(etaples, expected).filter((fault) => fault.startsWith("booking"))).toHaveLength(faults);
  });
});

describe("questions about counters", () => {
  const wrong = new Set<string>();

  it.each(questions.map((question) => [question.id, question.q, question] as const))(
    "%s: %s",
    (id, _, question) => {
      wrong.add(id);
      expect(asAnswered(answerTo(question), question.answer)).toEqual(inOrder(question.answer));
      wrong.delete(id);
    },
  );

  it("are counted", ({ task }) => {
    tell(task.meta, `queries: ${questions.length} judged, ${wrong.size} wrong`);
    expect(questions).not.toHaveLength(0);
  });

  it("of a kind that nobody knows fail", () => {
    expect(() => answerTo({ id: "x", q: "parking", answer: true })).toThrow("there is no kind parking");
    expect(() => answerTo({ id: "x", q: "open-at", office: "paris", answer: true })).toThrow(
      "no counter paris",
    );
  });
});

function read(variable: string, byDefault: string): unknown {
  return JSON.parse(readFileSync(env[variable] ?? new URL(byDefault, import.meta.url), "utf8"));
}

function tell(meta: { tally?: string }, line: string): void {
  meta.tally = line;
  // Where no reporter gathers the counts for the end of the run, they stand in its midst.
  if (env["TALLY_REPORTER"] === undefined) console.log(line);
}

/** Our answer as the file would write it: lists in one order, no extension said aloud, and `null` for what it leaves open. */
function asAnswered(ours: unknown, theirs: unknown): unknown {
  if (theirs === null && (ours === "unknown" || ours === "never")) return null;
  return inOrder(ours);
}

function inOrder(answer: unknown): unknown {
  if (Array.isArray(answer)) return [...(answer as readonly unknown[])].sort();
  if (typeof answer !== "object" || answer === null || !("value" in answer)) return answer;
  return { value: answer.value, extension: "extension" in answer ? answer.extension : null };
}
