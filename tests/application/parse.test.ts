import { describe, expect, it } from "vitest";
import { parseApplication } from "../../src/application/parse.js";
import { InvalidInputError } from "../../src/vocabulary/invalid-input.js";
import { faultsOf, ordinary } from "./refused.js";

const depositOn = "2026-11-25";
const filledIn = { depositOn, channel: "", applicant: { bornOn: "", adult: "" } };

describe("what nobody filled in of a form", () => {
  it("is left out where that is asked for, and is a fault otherwise", () => {
    expect(parseApplication(filledIn, { emptyAsUnknown: true })).toEqual({
      ok: true,
      application: { depositOn, applicant: {} },
    });
    for (const options of [undefined, {}, { emptyAsUnknown: false }])
      expect(parseApplication(filledIn, options)).toMatchObject({
        ok: false,
        issues: [{ path: "channel" }, { path: "applicant.bornOn" }, { path: "applicant.adult" }],
      });
  });

  it("is still a fault in the place of a part or of a list", () => {
    for (const part of [{ home: "" }, { heldTitles: { titles: "" } }])
      expect(parseApplication({ depositOn, ...part }, { emptyAsUnknown: true })).toMatchObject({
        ok: false,
        issues: [{ code: "wrong-type" }],
      });
  });

  it.each<[options: unknown, message: string]>([
    [{ emptyAsUnknown: "yes" }, 'options.emptyAsUnknown: "yes" is not one of true, false'],
    [{ empty: true }, "options.empty: no such field; known here are emptyAsUnknown"],
    [null, "options: null is not an object: leave out what is unknown"],
    [true, "options: true is not an object"],
  ])("an option that is none is the caller's fault, and thrown: %o", (options, message) => {
    const call = (): unknown => parseApplication(ordinary, options as never);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(message);
  });
});

it("what is no application is told once, and nothing else is asked of it", () => {
  for (const value of [undefined, null, [], 7]) expect(faultsOf(value)).toHaveLength(1);
  expect(parseApplication(ordinary)).toEqual({ ok: true, application: ordinary });
});
