import fc from "fast-check";
import {
  bearers,
  documentIds,
  paperForms,
  proofKindIds,
  type Application,
  type PaperInHand,
} from "titres-identite";
import { minus } from "../../src/calendar/period.js";
import { holderByName } from "../../src/documents/holders.js";

/** Any paper: of a day before the deposit, and of a held title at hand if of one. */
export function anyPaper({ depositOn, heldTitles }: Application): fc.Arbitrary<PaperInHand> {
  const atHand = (heldTitles?.titles ?? []).filter(({ where = "in-hand" }) => where === "in-hand");
  const days = fc
    .constantFrom(0, 1, 89, 92, 183, 366, 4000)
    .map((count) => minus(depositOn, { unit: "day", count }));
  return fc
    .record(
      {
        document: fc.constantFrom(...documentIds),
        whose: fc.constantFrom(...bearers),
        kind: fc.constantFrom(...proofKindIds),
        form: fc.constantFrom(...paperForms),
        issuedOn: days,
        copies: fc.nat(2),
        title: fc.nat(5),
      },
      { requiredKeys: ["document"] },
    )
    .map(({ title: place, document, ...paper }) => {
      const fitting = atHand.filter(
        ({ kind }) => document === (kind === "cni" ? "held-cni" : "held-passport"),
      );
      const title = place === undefined ? undefined : fitting[place % fitting.length];
      const isHeld = document === "held-cni" || document === "held-passport";
      const { issuedOn, whose, ...others } = paper;
      const holder = holderByName(document) === undefined && whose !== undefined ? { whose } : {};
      return {
        id: "",
        document,
        ...others,
        ...holder,
        ...(title === undefined ? {} : { title: title.id }),
        ...(isHeld || issuedOn === undefined ? {} : { issuedOn }),
      };
    });
}

/** The papers with ids of their own. */
export function numbered(papers: readonly PaperInHand[]): readonly PaperInHand[] {
  return papers.map((paper, index) => ({ ...paper, id: `p${String(index)}` }));
}

/** Good papers of the sheet, some spoilt, and any others: what people bring. */
export function anyPapers(
  application: Application,
  good: readonly PaperInHand[],
): fc.Arbitrary<readonly PaperInHand[]> {
  const others = fc.array(anyPaper(application), { maxLength: 6 });
  return fc.tuple(fc.subarray([...good]), others).map(([some, more]) => numbered([...some, ...more]));
}
