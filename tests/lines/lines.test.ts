import { describe, expect, it } from "vitest";
import { assess, collectBy, national } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { lawCases } from "./law-cases.js";
import { faultsOf } from "./line-case.js";
import { reimsCases } from "./reims-cases.js";
import { saintPaulCases } from "./saint-paul-cases.js";

describe.each([
  ["the law", national, lawCases],
  ["the page of Reims", reims, reimsCases],
  ["the page of Saint-Paul", saintPaul, saintPaulCases],
])("%s", (_, rulebook, cases) => {
  it.each(cases.map((one) => [one.title, one] as const))("%s", (__, one) => {
    expect(faultsOf({ assess, collectBy }, rulebook, one)).toEqual([]);
  });
});
