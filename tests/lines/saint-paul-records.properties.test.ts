import { describe, it } from "vitest";
import type { Assessment, DocumentId, Reason } from "titres-identite";
import { bySaintPaul } from "../properties/by.js";
import { check, noTitle, ordinary, pick, type Said, type Sentence } from "./sentence.js";

/** Asks for a card or a passport. */
const asks = (number: number, reason: Reason, said: Said): Said => ({
  requests: pick<Said["requests"]>(number, { cni: { reason } }, { passport: { reason } }),
  ...said,
});
/** Asks for a card, a passport or both, for whatever reason. */
const asksForAny = (number: number, said: Said): Said => ({
  requests: pick(number, { cni: {} }, { passport: {} }, { cni: {}, passport: {} }),
  ...said,
});
const born = (birthplace: "france" | "abroad", heldBy: "paper-registry" | "connected-registry") =>
  ({ adult: true, birthplace, birthRecord: { heldBy } }) as const;

/** Papers that are required. */
const required =
  (...ids: readonly DocumentId[]) =>
  ({ documents }: Assessment): readonly DocumentId[] =>
    ids.filter((id) => documents[id]?.status === "required");
const records: readonly Sentence[] = [
  {
    title:
      "SP-17 SP-63 first application with no title, born in a commune that is not connected: a birth record",
    of: (_, number) =>
      asks(number, "first", {
        ...noTitle,
        applicant: born("france", "paper-registry"),
        circumstances: ordinary,
      }),
    says: {
      documents: { "birth-record": "required" },
      how: {
        "birth-record": {
          form: "full-copy-or-extract-with-parentage",
          freshness: { unit: "month", count: 3 },
          copies: 1,
        },
      },
      told: ["where-to-ask-for-the-record"],
    },
  },
  {
    title: "SP-17 SP-38 SP-42 SP-63 born in a connected commune: none, but for a minor",
    of: (_, number) =>
      asksForAny(number, {
        applicant: born("france", "connected-registry"),
        circumstances: { useNameAsked: false },
      }),
    says: { documents: { "birth-record": "not-required" } },
  },
  {
    title:
      "SP-17 SP-38 born abroad, for the first time or after a loss or a theft: none is required, but for a minor",
    of: (_, number) =>
      asks(number, pick(number, "first", "lost", "stolen"), {
        applicant: born("abroad", "paper-registry"),
        circumstances: { ...ordinary, protectedAdult: false },
      }),
    against: required("birth-record"),
  },
  {
    title:
      "SP-38 SP-63 loss or theft always brings a birth record, but for a connected commune or a birth abroad",
    of: (_, number) =>
      asks(number, pick(number, "lost", "stolen"), {
        applicant: born("france", "paper-registry"),
        circumstances: { birthRecordUnobtainable: false },
      }),
    says: {
      documents: { "birth-record": "required" },
      how: { "birth-record": { freshness: { unit: "month", count: 3 } } },
      told: ["where-to-ask-for-the-record"],
    },
  },
  {
    title: "SP-18 no title, and the record does not establish nationality: proof of it",
    of: (_, number) =>
      asks(number, "first", { ...noTitle, applicant: { birthRecord: { showsNationality: false } } }),
    says: { documents: { "nationality-proof": "required" } },
  },
  {
    title: "SP-19 first application of someone who has a residence permit or a foreign identity document: it",
    of: (_, number) => asks(number, "first", { circumstances: { foreignIdHeld: true } }),
    says: { documents: { "foreign-id": "required" } },
  },
  {
    title: "SP-42 nationality acquired, and no title: a birth record from a commune that is not connected",
    of: (_, number) =>
      asks(number, "first", {
        ...noTitle,
        applicant: born("france", "paper-registry"),
        circumstances: { nationalityAcquired: true, birthRecordUnobtainable: false },
      }),
    says: { asks: ["birth-record/acquired-nationality"] },
  },
  {
    title: "SP-46 an adult under guardianship or curatorship: ask the town hall, with the judgment",
    of: (_, number) =>
      asksForAny(number, { applicant: { adult: true }, circumstances: { protectedAdult: true } }),
    against: ({ referrals }) =>
      referrals.some(({ id, bring }) => id === "protected-adult" && bring.includes("guardianship-judgment"))
        ? []
        : ["is not sent to ask"],
  },
  {
    title: "SP-47 a civil-register mention: a copy of the deed or of the judgment",
    of: (_, number) =>
      asksForAny(number, { circumstances: { registerMention: true, protectedAdult: number % 2 === 0 } }),
    against: ({ documents }) =>
      [documents["notarial-deed"], documents["guardianship-judgment"]].some(
        ({ status }) => status === "required",
      )
        ? []
        : ["no copy is asked for"],
  },
];

describe("the sentences of the page of Saint-Paul on birth records, nationality and protection", () => {
  it.each(records.map((one) => [one.title, one] as const))("%s", (_, one) => {
    check(bySaintPaul, one);
  });
});
