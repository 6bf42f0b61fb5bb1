import { nothingSpecial } from "titres-identite";
import type { LineCase } from "./expected.js";
import { adult, card, child, first, lost, only, renewal } from "./people.js";

const simplified = ["pre-application-number", "held-cni", "photo", "proof-of-address"] as const;
const apart = (residence: "alternating" | "with-the-filing-parent", more = {}) => ({
  minor: { filedBy: "parent", parents: "apart", residence, parentsMarried: true, ...more } as const,
});

/** Of whom a line of the page of Reims does not speak. */
export const reimsOtherCases: readonly LineCase[] = [
  {
    title:
      "RE-27 RE-45 a minor's other document with a photo is no ground for an adult, nor is a stamp for a first card",
    given: adult(first),
    expected: {
      asks: ["other-photo-id/never-held"],
      spares: ["other-photo-id/minor"],
      notTold: ["stamps-in-reims"],
    },
  },
  {
    title:
      "RE-28 a minor who lost the card brings another document with a photo: the line on a first card is not meant",
    given: child(lost, [card("2029-05-01", { where: "lost" })]),
    expected: { asks: ["other-photo-id/lost-or-stolen"], spares: ["other-photo-id/minor"] },
  },
  {
    title:
      "RE-31 RE-32 separated parents, and the child lives with the one who files: that parent's proof of address alone",
    given: child(renewal, [card("2024-05-01")], apart("with-the-filing-parent", { settledBy: "agreement" })),
    expected: { list: { required: [...simplified, "parent-id"] } },
  },
  {
    title: "RE-36 court decisions on parental authority are a minor's: an adult brings none",
    given: adult(renewal, [card("2024-05-01")], only({ courtDecision: true })),
    expected: { list: { required: simplified } },
  },
  {
    title: "RE-36 a court settled the residence in turn: that there is a decision need not be said again",
    given: child(renewal, [card("2024-05-01")], {
      ...apart("alternating", { bothAddresses: false, settledBy: "court-decision" }),
      circumstances: { ...nothingSpecial, courtDecision: undefined },
    }),
    expected: { asks: ["court-decisions/minor"], open: [] },
  },
  {
    title: "RE-06 whoever is too ill to come, or in prison, comes at neither time if an agent does",
    given: adult(renewal, [card("2024-05-01")], only({ unableToCome: true })),
    expected: { deposit: ["applicant?"], collection: ["applicant?"] },
  },
  {
    title: "RE-45 a card that cannot be shown: the stamp is due, and may be bought in Reims",
    given: adult(renewal, [card("2024-05-01", { where: "unavailable" })]),
    expected: { euros: 25, told: ["stamps-in-reims"] },
  },
  {
    title: "RE-45 a card that is shown: no stamp is bought",
    given: adult(renewal, [card("2024-05-01")]),
    expected: { euros: 0, notTold: ["stamps-in-reims"] },
  },
  {
    title: "RE-15 RE-48 no birth record can be had: none is asked for, nor is it said where",
    given: adult(first, [], only({ birthRecordUnobtainable: true })),
    expected: {
      documents: { "birth-record": "not-required" },
      notTold: ["where-to-ask-for-the-record", "born-at-the-courlancy-clinic"],
    },
  },
  {
    title: "RE-13 RE-14 hosted: the host's tax notice is refused by the State as well",
    given: adult(renewal, [card("2024-05-01")], { home: { lodging: "hosted", justifAdresse: false } }),
    expected: { told: ["tax-notices-refused-by-the-state"] },
  },
];
