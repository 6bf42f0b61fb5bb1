import type { LineCase } from "./expected.js";
import { kindsAtReims, parentIdsAtReims, photoIdsAtReims } from "./page-kinds.js";
import { adult, born, card, child, first, lost, only, passport, renewal, stolen } from "./people.js";
import { reimsOtherCases } from "./reims-other-cases.js";

const goneCard = (where: "lost" | "stolen") => card("2019-05-01", { where });
const spouse = (useName: "spouse" | "ex-spouse" | "late-spouse", more = {}) => ({
  names: {
    useName,
    onTitleAlready: false,
    ...(useName === "spouse" ? {} : { remarried: false }),
    ...more,
  },
  ...only({ useNameAsked: true }),
});
const simplified = ["pre-application-number", "held-cni", "photo", "proof-of-address"] as const;
const minorSimplified = [...simplified, "parent-id"] as const;
const full = ["pre-application-number", "photo", "proof-of-address", "birth-record"] as const;
const apart = (residence: "alternating" | "with-the-other-parent", more = {}) => ({
  minor: {
    filedBy: "parent",
    parents: "apart",
    residence,
    settledBy: "agreement",
    parentsMarried: true,
    ...more,
  } as const,
});

/** The situations that the page of Reims lists, and what it says of them. */
export const reimsCases: readonly LineCase[] = [
  {
    title:
      "RE-01 RE-02 RE-05 RE-06 RE-08 RE-41 RE-46 an adult applies at any equipped town hall, and comes twice",
    given: adult(renewal, [card("2024-05-01")]),
    expected: {
      deposit: ["applicant"],
      collection: ["applicant"],
      told: ["any-equipped-town-hall", "fingerprints-from-twelve"],
      steps: ["pre-apply-online", "deposit", "track", "collect"],
      documents: { "pre-application-number": "required", "application-form": "not-required" },
    },
  },
  {
    title: "RE-05 RE-08 the pre-application is optional: a form collected at the town hall does as well",
    given: adult(renewal, [card("2024-05-01")], { channel: "paper-form" }),
    expected: {
      list: {
        required: ["application-form", "held-cni", "photo", "proof-of-address"],
        collection: ["held-cni"],
      },
      steps: ["collect-the-form"],
      told: ["form-online-or-on-paper"],
    },
  },
  {
    title: "RE-03 RE-25 the card is free and valid for ten years, for an adult",
    given: adult(first),
    expected: { euros: 0, valid: 10 },
  },
  {
    title: "RE-03 RE-25 the card is free and valid for ten years, for a minor",
    given: child(renewal, [card("2024-05-01")]),
    expected: { euros: 0, valid: 10 },
  },
  {
    title: "RE-07 RE-09 RE-12 RE-13 RE-15 full file of an adult who never had a card",
    given: adult(first),
    expected: {
      list: { required: [...full, "other-photo-id"] },
      how: {
        "other-photo-id": { copies: 1, form: "original" },
        photo: { freshness: { unit: "month", count: 6 } },
        "proof-of-address": { form: "original-or-print", freshness: { unit: "year", count: 1 }, copies: 0 },
        "birth-record": { form: "extract-with-parentage", freshness: { unit: "month", count: 3 } },
      },
      kinds: { "other-photo-id": photoIdsAtReims },
      told: ["photo-standard", "whole-photo-sheet", "photo-face-and-light"],
    },
  },
  {
    title:
      "RE-07 a passport expired for less than five years makes the file of a first card a simplified one",
    given: adult(first, [passport("2022-01-10")]),
    expected: {
      list: { required: ["pre-application-number", "photo", "proof-of-address", "held-passport"] },
      documents: { "birth-record": "not-required", "other-photo-id": "not-required" },
    },
  },
  {
    title: "RE-07 a passport expired for more than five years does not: the file is a full one",
    given: adult(first, [passport("2021-11-01")]),
    expected: { list: { required: [...full, "other-photo-id"] } },
  },
  {
    title:
      "RE-07 an adult's passport without a chip that expired more than two years ago makes the file a full one",
    given: adult(first, [passport("2024-11-01", { format: "pre-electronic" })]),
    expected: { list: { required: [...full, "other-photo-id"] } },
  },
  {
    title:
      "RE-07 an adult's passport without a chip that expired less than two years ago makes it simplified",
    given: adult(first, [passport("2025-01-10", { format: "pre-electronic" })]),
    expected: {
      list: { required: ["pre-application-number", "photo", "proof-of-address", "held-passport"] },
    },
  },
  {
    title: "RE-10 RE-45 full file of an adult whose card was stolen: 25 € in stamps",
    given: adult(stolen, [goneCard("stolen")]),
    expected: {
      list: { required: [...full, "theft-declaration", "other-photo-id", "fiscal-stamp"] },
      euros: 25,
      told: ["stamps-in-reims"],
      steps: ["declare-the-theft", "buy-the-stamp"],
    },
  },
  {
    title:
      "RE-11 RE-45 full file of an adult who lost the card: the declaration is filled in at the town hall",
    given: adult(lost, [goneCard("lost")]),
    expected: {
      list: { required: [...full, "loss-declaration", "other-photo-id", "fiscal-stamp"] },
      euros: 25,
      how: { "loss-declaration": { obtain: "filled-in-there" } },
      told: ["loss-declared-at-the-counter", "loss-form-after-the-file", "stamps-in-reims"],
      steps: ["buy-the-stamp"],
    },
  },
  {
    title: "RE-10 RE-22 a lost card and a recent passport: the page's short list has no other photo document",
    given: adult(lost, [goneCard("lost"), passport("2022-01-10")]),
    expected: { documents: { "other-photo-id": "not-required", "birth-record": "not-required" } },
  },
  {
    title:
      "RE-13 an adult's proof of address is an original or a print of the internet, less than a year old",
    given: adult(renewal, [card("2024-05-01")]),
    expected: {
      how: {
        "proof-of-address": {
          form: "original-or-print",
          freshness: { unit: "year", count: 1 },
          whose: "applicant",
        },
      },
      kinds: { "proof-of-address": kindsAtReims("2026-11-25") },
    },
  },
  {
    title:
      "RE-13 of the papers of someone who lives in a hotel the page lists no kinds: those of the law stand",
    given: adult(renewal, [card("2024-05-01")], { home: { lodging: "hotel" } }),
    expected: {
      kinds: {
        "official-document-with-address": {
          accepted: [
            "driving-licence",
            "tax-or-non-taxation-notice",
            "health-insurance-certificate",
            "pension-or-family-allowance-title",
            "employment-service-paper",
          ],
        },
      },
    },
  },
  {
    title: "RE-13 a tax notice is on the page's list, and refused by the State from 10 September 2025 on",
    given: adult(renewal, [card("2024-05-01")], { depositOn: "2025-09-10" }),
    expected: { told: ["tax-notices-refused-by-the-state"] },
  },
  {
    title: "RE-13 on the eve it was not yet",
    given: adult(renewal, [card("2024-05-01")], { depositOn: "2025-09-09" }),
    expected: { notTold: ["tax-notices-refused-by-the-state"] },
  },
  {
    title: "RE-14 an adult who lives with the parents brings the host's papers",
    given: adult(renewal, [card("2024-05-01")], { home: { lodging: "with-parents", justifAdresse: false } }),
    expected: {
      list: {
        required: [
          "pre-application-number",
          "held-cni",
          "photo",
          "host-proof-of-address",
          "host-id-copy",
          "host-statement",
        ],
      },
      how: {
        "host-proof-of-address": { whose: "host", freshness: { unit: "year", count: 1 } },
        "host-id-copy": { form: "photocopy", whose: "host" },
        "host-statement": { whose: "host" },
      },
    },
  },
  {
    title: "RE-13 whoever has no home proves no address by a bill, and is not told which one will do",
    given: adult(renewal, [card("2024-05-01")], {
      home: { lodging: "no-fixed-address", justifAdresse: false },
    }),
    expected: {
      notTold: ["tax-notices-refused-by-the-state"],
      documents: { "proof-of-address": "not-required" },
    },
  },
  {
    title: "RE-16 whoever was born in Reims shows no birth record: the counter asks the registry",
    given: adult(first, [], {
      applicant: born("1985-06-15", {
        birthRecord: { heldBy: "connected-registry", showsNationality: true },
      }),
    }),
    expected: {
      list: { required: ["pre-application-number", "photo", "proof-of-address", "other-photo-id"] },
      told: ["record-requested-by-the-counter"],
      notTold: ["where-to-ask-for-the-record", "born-at-the-courlancy-clinic"],
    },
  },
  {
    title:
      "RE-17 RE-48 the record is asked for at the town hall of birth, that of Bezannes for the Courlancy clinic",
    given: adult(first),
    expected: { told: ["where-to-ask-for-the-record", "born-at-the-courlancy-clinic"] },
  },
  {
    title: "RE-18 a birth record that does not mention French nationality: proof of it as well",
    given: adult(first, [], {
      applicant: born("1985-06-15", { birthRecord: { heldBy: "paper-registry", showsNationality: false } }),
    }),
    expected: { list: { required: [...full, "other-photo-id", "nationality-proof"] } },
  },
  {
    title: "RE-30 a minor's birth record that does not mention French nationality: proof of it as well",
    given: child(first, [], {
      applicant: born("2017-03-10", { birthRecord: { heldBy: "paper-registry", showsNationality: false } }),
    }),
    expected: {
      list: { required: [...full, "parent-id", "nationality-proof"], advised: ["other-photo-id"] },
    },
  },
  {
    title: "RE-19 divorced and keeping the name: the judgment, or the former spouse's authorisation",
    given: adult(renewal, [card("2024-05-01")], spouse("ex-spouse", { judgmentAllows: true })),
    expected: {
      list: { required: simplified, oneOf: [["divorce-judgment", "ex-spouse-authorisation"]] },
    },
  },
  {
    title: "RE-19 divorced, and the judgment does not allow the name: the former spouse's authorisation",
    given: adult(renewal, [card("2024-05-01")], spouse("ex-spouse", { judgmentAllows: false })),
    expected: { documents: { "ex-spouse-authorisation": "required" } },
  },
  {
    title: "RE-20 RE-23 widowed and wanting it mentioned: the spouse's death record",
    given: adult(renewal, [card("2024-05-01")], spouse("late-spouse", { widowedMention: true })),
    expected: { list: { required: [...simplified, "spouse-death-record"] } },
  },
  {
    title:
      "RE-21 RE-22 RE-49 simplified file of an adult: four papers, and the old card handed back at collection",
    given: adult(renewal, [card("2024-05-01")]),
    expected: {
      list: { required: simplified, collection: ["held-cni"] },
      documents: {
        "birth-record": "not-required",
        "nationality-proof": "not-required",
        "other-photo-id": "not-required",
      },
      told: ["old-title-handed-back-at-collection"],
      held: { card: { standing: "expired", shown: "yes", atCollection: "handed-back" } },
    },
  },
  {
    title:
      "RE-21 the card expired more than five years ago: the passport as well, with a copy of its identity page",
    given: adult(renewal, [card("2019-05-01"), passport("2030-01-10")]),
    expected: {
      list: { required: [...simplified, "held-passport"] },
      how: { "held-passport": { form: "original", copies: 1 } },
    },
  },
  {
    title:
      "RE-22 the card expired more than five years ago and no passport: the file is not a simplified one",
    given: adult(renewal, [card("2019-05-01")]),
    expected: { list: { required: [...full, "held-cni"], collection: ["held-cni"] } },
  },
  {
    title:
      "RE-23 the spouse's name on the new card: the marriage record, or a birth record that bears the marriage",
    given: adult(renewal, [card("2024-05-01")], spouse("spouse", { marriageOnBirthRecord: true })),
    expected: { list: { required: simplified, oneOf: [["marriage-record", "birth-record"]] } },
  },
  {
    title: "RE-23 the spouse's name, and the birth record does not bear the marriage: the marriage record",
    given: adult(renewal, [card("2024-05-01")], spouse("spouse", { marriageOnBirthRecord: false })),
    expected: { documents: { "marriage-record": "required" } },
  },
  {
    title: "RE-23 the surname changed since the last card: an updated birth record",
    given: adult({ cni: { reason: "civil-status-change" } }, [card("2029-05-01")], {
      names: { changed: "surname", changeRecordedOn: "2026-10-15" },
      ...only({ nameChanged: true }),
    }),
    expected: { list: { required: [...simplified, "birth-record"] } },
  },
  {
    title: "RE-24 RE-42 a child of nine: the parent comes twice, the child to deposit only",
    given: child(renewal, [card("2024-05-01")]),
    expected: {
      deposit: ["applicant", "legal-representative"],
      collection: ["legal-representative"],
      told: ["twelve-before-collection"],
    },
  },
  {
    title: "RE-24 a child of eleven on the day of deposit, twelve at collection: the day of deposit counts",
    given: child(renewal, [card("2024-05-01")], {
      applicant: born("2014-12-05"),
      collectOn: "2026-12-20",
    }),
    expected: { collection: ["legal-representative"] },
  },
  {
    title: "RE-24 a child of thirteen comes to collect",
    given: child(renewal, [card("2024-05-01")], { applicant: born("2013-11-25") }),
    expected: { collection: ["applicant", "legal-representative"], notTold: ["twelve-before-collection"] },
  },
  {
    title: "RE-24 a child of twelve: the page says over twelve, which is read both ways",
    given: child(renewal, [card("2024-05-01")], { applicant: born("2013-11-26") }),
    expected: { collection: ["applicant?", "legal-representative"] },
  },
  {
    title: "RE-24 a child whose twelfth birthday is the day of deposit: over twelve is read both ways",
    given: child(renewal, [card("2024-05-01")], { applicant: born("2014-11-25") }),
    expected: { collection: ["applicant?", "legal-representative"] },
  },
  {
    title: "RE-26 a minor's card expired for less than five years makes the file a simplified one",
    given: child(renewal, [card("2022-05-01")]),
    expected: { list: { required: minorSimplified, collection: ["held-cni"] } },
  },
  {
    title: "RE-26 a minor's passport expired for less than five years makes the file a simplified one",
    given: child(first, [passport("2022-05-01")]),
    expected: {
      list: {
        required: ["pre-application-number", "photo", "proof-of-address", "parent-id", "held-passport"],
      },
    },
  },
  {
    title: "RE-26 a minor's passport that expired more than five years ago does not",
    given: child(first, [passport("2021-11-01")]),
    expected: { list: { required: [...full, "parent-id"], advised: ["other-photo-id"] } },
  },
  {
    title: "RE-04 RE-27 RE-29 RE-31 RE-34 full file of a minor who never had a card",
    given: child(first),
    expected: {
      list: { required: [...full, "parent-id"], advised: ["other-photo-id"] },
      how: {
        "other-photo-id": { copies: 1 },
        "birth-record": { form: "full-copy", freshness: { unit: "month", count: 3 } },
        "proof-of-address": { form: "original-or-print", whose: "representative" },
        "parent-id": { form: "original", whose: "representative" },
      },
      deposit: ["applicant", "legal-representative"],
      told: ["who-may-accompany"],
    },
  },
  {
    title: "RE-34 of the parent who files, an identity card, a passport or a residence permit will do",
    given: child(renewal, [card("2024-05-01")]),
    expected: {
      documents: { "parent-id": "required" },
      kinds: { "parent-id": parentIdsAtReims },
    },
  },
  {
    title: "RE-28 full file of a minor whose card was stolen",
    given: child(stolen, [goneCard("stolen")]),
    expected: {
      list: {
        required: [...full, "parent-id", "theft-declaration", "other-photo-id", "fiscal-stamp"],
      },
      euros: 25,
    },
  },
  {
    title: "RE-28 full file of a minor whose card is lost",
    given: child(lost, [goneCard("lost")]),
    expected: {
      list: {
        required: [...full, "parent-id", "loss-declaration", "other-photo-id", "fiscal-stamp"],
      },
      euros: 25,
    },
  },
  {
    title: "RE-31 a minor lives with the other parent: the proof of address of that parent",
    given: child(renewal, [card("2024-05-01")], apart("with-the-other-parent")),
    expected: {
      documents: { "proof-of-address": "not-required", "second-parent-proof-of-address": "required" },
    },
  },
  {
    title: "RE-32 separated parents, the child living with each in turn: a proof of address for each of them",
    given: child(renewal, [card("2024-05-01")], apart("alternating", { bothAddresses: false })),
    expected: {
      list: { required: [...minorSimplified, "second-parent-proof-of-address"] },
      how: { "second-parent-proof-of-address": { freshness: { unit: "year", count: 1 } } },
    },
  },
  {
    title:
      "RE-32 the same with both addresses on the card: the law asks for a proof of the residence as well",
    given: child(renewal, [card("2024-05-01")], apart("alternating", { bothAddresses: true })),
    expected: {
      list: { required: [...minorSimplified, "second-parent-proof-of-address"] },
      asks: [
        "second-parent-proof-of-address/both-addresses",
        "second-parent-proof-of-address/alternating",
        "alternating-residence-proof/both-addresses",
      ],
    },
  },
  {
    title: "RE-33 the parent is hosted with the child: the host's papers, for both",
    given: child(renewal, [card("2024-05-01")], { home: { lodging: "hosted", justifAdresse: false } }),
    expected: {
      list: {
        required: [
          "pre-application-number",
          "held-cni",
          "photo",
          "parent-id",
          "host-proof-of-address",
          "host-id-copy",
          "host-statement",
        ],
      },
    },
  },
  {
    title:
      "RE-35 unmarried parents, and the child recognised late: a joint declaration of parental authority",
    given: child(renewal, [card("2024-05-01")], {
      minor: {
        filedBy: "parent",
        parents: "together",
        parentsMarried: false,
        recognisedInFirstYear: false,
        authorityGranted: true,
      },
      ...only({ lateRecognition: true }),
    }),
    expected: {
      list: {
        required: minorSimplified,
        oneOf: [["joint-authority-declaration", "parental-authority-decision"]],
      },
    },
  },
  {
    title: "RE-35 without such a declaration, that parent may not file",
    given: child(renewal, [card("2024-05-01")], {
      minor: {
        filedBy: "parent",
        parents: "together",
        parentsMarried: false,
        recognisedInFirstYear: false,
        authorityGranted: false,
      },
      ...only({ lateRecognition: true }),
    }),
    expected: { refused: ["no-parental-authority"] },
  },
  {
    title: "RE-36 court decisions on parental authority and residence are brought where they exist",
    given: child(renewal, [card("2024-05-01")], only({ courtDecision: true })),
    expected: { list: { required: [...minorSimplified, "court-decisions"] } },
  },
  {
    title: "RE-36 the residence in turn was settled by a court: its decision",
    given: child(renewal, [card("2024-05-01")], {
      ...apart("alternating", { bothAddresses: false, settledBy: "court-decision" }),
      ...only({ courtDecision: true }),
    }),
    expected: {
      list: { required: [...minorSimplified, "second-parent-proof-of-address", "court-decisions"] },
    },
  },
  {
    title: "RE-36 parental authority was delegated to someone else: the decision",
    given: child(renewal, [card("2024-05-01")], { minor: { filedBy: "third-party", parents: "together" } }),
    expected: { documents: { "parental-authority-decision": "required" } },
  },
  {
    title: "RE-36 a guardian files: the judgment",
    given: child(renewal, [card("2024-05-01")], { minor: { filedBy: "guardian", parents: "together" } }),
    expected: { documents: { "guardianship-judgment": "required" } },
  },
  {
    title:
      "RE-37 both parents' names: the written agreement of the other parent, and a copy of an identity document",
    given: child(renewal, [card("2024-05-01")], {
      names: { useName: "both-parents", onTitleAlready: false, consent: "both-parents", form: "added" },
      ...only({ useNameAsked: true }),
    }),
    expected: {
      list: {
        required: [...minorSimplified, "other-parent-use-name-agreement", "other-parent-id-copy"],
      },
      asks: ["other-parent-use-name-agreement/both-parents", "other-parent-id-copy/use-name"],
    },
  },
  {
    title: "RE-37 it asks for them even where one parent may ask alone, having informed the other",
    given: child(renewal, [card("2024-05-01")], {
      names: {
        useName: "both-parents",
        onTitleAlready: false,
        consent: "one-parent-informed",
        form: "added",
      },
      ...only({ useNameAsked: true }),
    }),
    expected: {
      documents: {
        "other-parent-use-name-agreement": "required",
        "other-parent-id-copy": "required",
        "other-parent-information-statement": "required",
      },
    },
  },
  {
    title: "RE-38 RE-49 simplified file of a minor: five papers, and the old card handed back at collection",
    given: child(renewal, [card("2024-05-01")]),
    expected: {
      list: { required: minorSimplified, collection: ["held-cni"] },
      documents: { "birth-record": "not-required" },
      told: ["old-title-handed-back-at-collection"],
    },
  },
  {
    title: "RE-38 the minor's card expired more than five years ago: the passport as well, with a copy",
    given: child(renewal, [card("2019-05-01"), passport("2029-05-01")]),
    expected: {
      list: { required: [...minorSimplified, "held-passport"] },
      how: { "held-passport": { copies: 1 } },
    },
  },
  {
    title: "RE-41 RE-51 the card is never handed over at once, and takes longer before the summer holidays",
    given: adult(renewal, [card("2024-05-01")]),
    expected: { told: ["card-not-made-here"], notTold: ["stamps-in-reims", "loss-form-after-the-file"] },
  },
  {
    title: "RE-43 the card is to be collected within three months",
    given: adult(renewal, [card("2024-05-01")]),
    expected: {
      told: ["collect-within-three-months"],
      collectedBy: { "2026-08-22": "2026-11-22" },
    },
  },
  ...reimsOtherCases,
];
