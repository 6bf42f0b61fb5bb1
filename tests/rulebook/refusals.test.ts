import { describe, expect, it } from "vitest";
import {
  assess,
  type Applicant,
  type HeldTitle,
  type RefusalId,
  type Requests,
  type TitleKind,
  type TitleRequest,
} from "titres-identite";
import { adult, card, ends, papers, passport, today } from "./adult.js";

const ofKind = (kind: TitleKind, reason?: TitleRequest["reason"]): HeldTitle => {
  const where = reason === "lost" || reason === "stolen" ? reason : "in-hand";
  return kind === "cni" ? card(ends.valid, { where }) : passport(ends.valid, { where });
};
const french: Applicant = { bornOn: "1985-06-15", french: true };

describe.each<[kind: TitleKind]>([["cni"], ["passport"]])("an application for a %s", (kind) => {
  const asks = (reason: TitleRequest["reason"]): Requests => ({
    [kind]: { reason },
  });

  it.each<[reason: TitleRequest["reason"], held: boolean, refusals: readonly RefusalId[]]>([
    ["first", false, []],
    ["first", true, ["already-held"]],
    ["renewal", true, []],
    ["renewal", false, ["never-held"]],
    ["lost", true, []],
    ["lost", false, ["never-held"]],
    ["stolen", true, []],
    ["stolen", false, ["never-held"]],
    ["damaged", true, []],
    ["damaged", false, ["never-held"]],
  ])("S1 C4 as %s, a title of that kind held: %s, is refused for %j", (reason, held, refusals) => {
    const { admissible } = assess(adult(asks(reason), held ? [ofKind(kind, reason)] : []));
    expect(admissible[kind]?.status).toBe(refusals.length === 0 ? "admissible" : "inadmissible");
    expect(admissible[kind]?.refusals.map(({ id }) => id)).toEqual(refusals);
  });

  it("SP-58 is for French nationals only", () => {
    const { admissible } = assess(adult(asks("first"), [], { applicant: { ...french, french: false } }));
    expect(admissible[kind]).toMatchObject({
      status: "inadmissible",
      refusals: [{ id: "not-french", instead: "certificate-of-nationality" }],
    });
  });

  it("names every reason, and what to do instead", () => {
    const { admissible } = assess(adult(asks("renewal"), [], { applicant: { ...french, french: false } }));
    expect(admissible[kind]?.refusals.map(({ id, instead }) => [id, instead])).toEqual([
      ["not-french", "certificate-of-nationality"],
      ["never-held", "ask-for-a-first-title"],
    ]);
  });

  it("sends whoever already holds one to a renewal", () => {
    const { admissible } = assess(adult(asks("first"), [ofKind(kind)]));
    expect(admissible[kind]?.refusals.map(({ instead }) => instead)).toEqual(["ask-for-a-renewal"]);
  });

  it("still gets its list of papers when it is refused", () => {
    const refused = assess(adult(asks("first"), [], { applicant: { ...french, french: false } }));
    expect(papers(refused)).toMatchObject({ photo: "required", "proof-of-address": "required" });
  });

  it("is refused for the held title of its own kind only", () => {
    const other = ofKind(kind === "cni" ? "passport" : "cni");
    expect(assess(adult(asks("first"), [other])).admissible[kind]?.status).toBe("admissible");
    expect(assess(adult(asks("renewal"), [other])).admissible[kind]?.status).toBe("inadmissible");
  });

  it.each<[what: string, said: Partial<ReturnType<typeof adult>>, needs: readonly string[]]>([
    ["nationality", { applicant: { bornOn: "1985-06-15" } }, ["applicant.french"]],
    ["which titles are held", { heldTitles: undefined }, ["heldTitles.complete"]],
    ["whether these are all", { heldTitles: { titles: [] } }, ["heldTitles.complete"]],
  ])("is open while %s is not known", (_, said, needs) => {
    expect(assess(adult(asks("first"), [], said)).admissible[kind]).toMatchObject({
      status: "undecided",
      needs,
    });
  });

  it("is refused whatever else is unknown", () => {
    const { admissible } = assess({
      depositOn: today,
      requests: asks("first"),
      applicant: { french: false },
    });
    expect(admissible[kind]).toMatchObject({ status: "inadmissible", needs: [] });
  });
});
