import { describe, expect, it } from "vitest";
import { issueText as inEnglish } from "../../src/en.js";
import { issueText as inFrench } from "../../src/fr.js";
import {
  assess,
  decisions,
  InvalidInputError,
  nothingSpecial,
  titleStatus,
  type Application,
  type Issue,
} from "../../src/index.js";
import * as main from "../../src/index.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import * as planning from "../../src/plan.js";
import { officeOf } from "../../src/offices-data.js";
import { soundArguments } from "../hostile/sound.js";

const application: Application = {
  depositOn: "2026-11-25",
  requests: { cni: { reason: "first" } },
  applicant: { adult: true },
  circumstances: nothingSpecial,
};

/** The faults with which a call is refused. */
function faultsOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  throw new Error("nothing was refused");
}

const asking = (value: unknown) => faultsOf(() => assess(value as Application));

describe("what is often given in the place of an application is named, with what to do", () => {
  it.each<[string, unknown, string, string]>([
    ["nothing", undefined, "missing", "undefined is not an object with depositOn: this must be given"],
    ["null", null, "null", "null is not an object with depositOn: leave out what is unknown"],
    [
      "JSON text",
      JSON.stringify({ depositOn: "2026-11-25" }),
      "json-text",
      '"{"depositOn":"2026-11-25"}" is not an object with depositOn: JSON.parse it',
    ],
    ["a list", [], "wrong-type", "a list is not an object with depositOn"],
    ["a day", "2026-11-25", "wrong-type", '"2026-11-25" is not an object with depositOn'],
    ["a Date", new Date(0), "date", "a Date is not a plain object: its day depends on the time zone"],
    ["a Promise", Promise.resolve(application), "promise", "a Promise is not a plain object: await it"],
    ["a Map", new Map(Object.entries(application)), "wrong-type", "a Map is not a plain object"],
  ])("%s", (_, value, code, message) => {
    expect(asking(value)).toEqual([{ path: "", code, message }]);
  });

  it("the answer itself, given back", () => {
    const [issue, ...others] = asking(assess(application));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: "", code: "an-answer" });
    expect(issue?.message).toMatch(/^this is an answer; known here are format/);
  });

  it("an instant, where a day is accepted", () => {
    expect(asking({ depositOn: new Date("2026-12-01") })).toEqual([
      {
        path: "depositOn",
        code: "date",
        message: "a Date is not a day up to 2999-12-31, as YYYY-MM-DD: its day depends on the time zone",
      },
    ]);
    expect(faultsOf(() => titleStatus({ kind: "cni" }, new Date() as never))).toMatchObject([
      { path: "on", code: "date" },
    ]);
    const appointment = { office: officeOf("lens"), bookedOn: new Date() as never };
    expect(faultsOf(() => planning.plan(application, appointment))).toMatchObject([
      { path: "appointment.bookedOn", code: "date" },
    ]);
    expect(faultsOf(() => en.weekdayText(new Date() as never))).toMatchObject([
      { path: "day", code: "date" },
    ]);
  });

  it("a part of it that is still to come", () => {
    expect(asking({ ...application, heldTitles: Promise.resolve({ titles: [] }) })).toMatchObject([
      { path: "heldTitles", code: "promise" },
    ]);
  });
});

it("an application, where its answer is accepted", () => {
  for (const put of [decisions, main.stalenessOf, en.pageSheet, en.fullSheet, en.checklist, en.answerPage])
    expect(faultsOf(() => put(application as never))).toEqual([
      {
        path: "answer",
        code: "an-application",
        message: "this is an application; give what assess answers of it",
      },
    ]);
});

it("what a function cannot do without, left out", () => {
  expect(faultsOf(() => main.checkDossier(application, undefined as never))).toEqual([
    {
      path: "dossier",
      code: "missing",
      message: "undefined is not an object with papers: this must be given",
    },
  ]);
  expect(faultsOf(() => planning.plan(application, undefined as never))).toEqual([
    {
      path: "appointment.office",
      code: "missing",
      message: "undefined is not a counter, as officeOf and findOffices answer it: this must be given",
    },
    {
      path: "appointment.bookedOn",
      code: "missing",
      message: "undefined is not a day up to 2999-12-31, as YYYY-MM-DD: this must be given",
    },
  ]);
});

const functions: Readonly<Record<string, unknown>> = { ...main, ...planning, ...fr };
/** For these any value at all is a sound question: is it one of them? */
const askOfAnything = ["isPlainDate", "isDocumentId", "isOneOf"];
/** These answer with the faults, and throw none. */
const answerWithFaults = "parse";

describe("every function that is given an object names what is given in its place", () => {
  const first = Object.entries(soundArguments).flatMap(([name, [sound]]) =>
    typeof sound === "object" &&
    typeof functions[name] === "function" &&
    !Array.isArray(sound) &&
    !name.startsWith(answerWithFaults) &&
    !askOfAnything.includes(name)
      ? [[name, sound] as const]
      : [],
  );
  it.each(first)("%s", (name, sound) => {
    const [, ...others] = soundArguments[name] ?? [];
    const asked = (value: unknown) =>
      faultsOf(() => (functions[name] as (...given: unknown[]) => unknown)(value, ...others));
    for (const [value, code] of [
      [undefined, "missing"],
      [null, "null"],
      [JSON.stringify(sound), "json-text"],
      [Promise.resolve(sound), "promise"],
    ] as const)
      expect(asked(value)[0]).toMatchObject({ code });
  });
});

describe("whoever fills in a form is told the same", () => {
  it.each([
    ["json-text", /JSON\.parse/],
    ["date", /time zone|fuseau horaire/],
    ["promise", /await/],
    ["an-answer", /assess/],
    ["an-application", /assess/],
  ] as const)("%s", (code, says) => {
    for (const text of [inEnglish, inFrench]) expect(text({ path: "", code, message: "" })).toMatch(says);
  });
});
