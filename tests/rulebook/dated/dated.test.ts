import { describe, expect, it } from "vitest";
import { assess, collectBy, national } from "titres-identite";
import { faultsOf } from "../../lines/line-case.js";
import { datedCardCases } from "./card-cases.js";
import { heldCardCases } from "./held-card-cases.js";
import { passportCases } from "./passport-cases.js";

describe.each([
  ["what the holder of a card brings when it is renewed", heldCardCases],
  ["other files for a card", datedCardCases],
  ["files for a passport", passportCases],
])("the dated cases of the research: %s", (_, cases) => {
  it.each(cases.map((one) => [one.title, one] as const))("%s", (__, one) => {
    expect(faultsOf({ assess, collectBy }, national, one)).toEqual([]);
  });
});
