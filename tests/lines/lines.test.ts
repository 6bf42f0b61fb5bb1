import { describe, expect, it } from "vitest";
import { assess, collectBy } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { faultsOf } from "./line-case.js";
import { reimsCases } from "./reims-cases.js";
import { saintPaulCases } from "./saint-paul-cases.js";

describe("the page of Reims", () => {
  it.each(reimsCases)("$title", (one) => {
    expect(faultsOf({ assess, collectBy }, reims, one)).toEqual([]);
  });
});

describe("the page of Saint-Paul", () => {
  it.each(saintPaulCases)("$title", (one) => {
    expect(faultsOf({ assess, collectBy }, saintPaul, one)).toEqual([]);
  });
});
