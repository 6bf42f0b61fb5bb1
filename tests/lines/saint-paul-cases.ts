import type { LineCase } from "./expected.js";
import { kindsAtSaintPaul } from "./page-kinds.js";
import {
  adult,
  born,
  card,
  child,
  first,
  firstPassport,
  lost,
  only,
  passport,
  passportRenewal,
  renewal,
  stolen,
} from "./people.js";
import { saintPaulOtherCases } from "./saint-paul-other-cases.js";

const goneCard = (where: "lost" | "stolen") => card("2029-05-01", { where });
const spouse = (useName: "spouse" | "ex-spouse" | "late-spouse", more = {}) => ({
  names: {
    useName,
    onTitleAlready: false,
    ...(useName === "spouse" ? {} : { remarried: false }),
    ...more,
  },
  ...only({ useNameAsked: true }),
});
const foreignRecord = {
  heldBy: "foreign-registry",
  showsNationality: true,
  inForeignLanguage: false,
} as const;
const every = ["pre-application-number", "photo", "proof-of-address"] as const;
const renewed = [...every, "held-cni"] as const;
const ofMinor = [...every, "parent-id", "birth-record"] as const;
const apart = (more = {}) => ({
  minor: {
    filedBy: "parent",
    parents: "apart",
    residence: "alternating",
    parentsMarried: true,
    ...more,
  } as const,
});
const letters = ["parents-use-name-letters", "other-parent-id-copy"] as const;

/** The situations that the page of Saint-Paul lists, and what it says of them. */
export const saintPaulCases: readonly LineCase[] = [
  {
    title: "SP-02 the steps, from the papers to the collection",
    given: adult(firstPassport),
    expected: {
      steps: ["gather-papers", "pre-apply-online", "buy-the-stamp", "deposit", "track", "collect"],
    },
  },
  {
    title: "SP-04 SP-52 pre-applied online: the printed pre-application or its number",
    given: adult(renewal, [card("2024-05-01")]),
    expected: {
      documents: { "pre-application-number": "required", "application-form": "not-required" },
      how: { "pre-application-number": { form: "number-or-print", copies: 0 } },
      steps: ["pre-apply-online"],
      told: ["help-with-the-pre-application"],
      notTold: ["form-numbers-of-the-page"],
    },
  },
  {
    title: "SP-05 the paper form is handed out on the spot only, and the page gives it other numbers",
    given: adult(renewal, [card("2024-05-01")], { channel: "paper-form" }),
    expected: {
      documents: { "application-form": "required" },
      how: { "application-form": { obtain: "filled-in-there" } },
      steps: ["collect-the-form"],
      told: ["form-numbers-of-the-page"],
    },
  },
  {
    title: "SP-06 SP-64 the original and a copy of every paper",
    given: child(renewal, [card("2024-05-01")]),
    expected: {
      how: {
        "proof-of-address": { form: "original", copies: 1 },
        "birth-record": { copies: 1 },
        "parent-id": { form: "original", copies: 1 },
        photo: { copies: 0 },
      },
      told: ["originals-and-copies"],
      notTold: ["originals"],
    },
  },
  {
    title: "SP-07 a photo under six months old; the whole sheet is best brought",
    given: adult(renewal, [card("2024-05-01")]),
    expected: {
      how: { photo: { freshness: { unit: "month", count: 6 } } },
      told: ["photo-standard", "whole-photo-sheet", "photo-sheet-in-colour"],
    },
  },
  {
    title: "SP-08 SP-09 SP-10 a proof of address in original, under a year old; many kinds are refused",
    given: adult(renewal, [card("2024-05-01")]),
    expected: {
      how: {
        "proof-of-address": { form: "original", freshness: { unit: "year", count: 1 }, whose: "applicant" },
      },
      kinds: { "proof-of-address": kindsAtSaintPaul("2026-11-25") },
      told: ["tax-notices-refused-by-the-state"],
    },
  },
  {
    title: "SP-09 a tax notice is on the page's list, and refused by the State from 10 September 2025 on",
    given: adult(renewal, [card("2024-05-01")], { depositOn: "2025-09-10" }),
    expected: {
      kinds: { "proof-of-address": kindsAtSaintPaul("2025-09-10") },
      told: ["tax-notices-refused-by-the-state"],
    },
  },
  {
    title: "SP-09 on the eve it was not yet",
    given: adult(renewal, [card("2024-05-01")], { depositOn: "2025-09-09" }),
    expected: {
      kinds: { "proof-of-address": kindsAtSaintPaul("2025-09-09") },
      notTold: ["tax-notices-refused-by-the-state"],
    },
  },
  {
    title: "SP-09 whoever has no home is told nothing of tax notices",
    given: adult(renewal, [card("2024-05-01")], {
      home: { lodging: "no-fixed-address", justifAdresse: false },
    }),
    expected: { notTold: ["tax-notices-refused-by-the-state"] },
  },
  {
    title:
      "SP-11 hosted: the host's proof of address in original, a copy of an identity document, and a statement",
    given: adult(renewal, [card("2024-05-01")], { home: { lodging: "hosted", justifAdresse: false } }),
    expected: {
      list: {
        required: [
          "pre-application-number",
          "photo",
          "held-cni",
          "host-proof-of-address",
          "host-id-copy",
          "host-statement",
        ],
      },
      how: {
        "host-proof-of-address": { form: "original", whose: "host", freshness: { unit: "year", count: 1 } },
        "host-id-copy": { form: "photocopy", whose: "host" },
        "host-statement": { form: "original", whose: "host" },
      },
    },
  },
  {
    title: "SP-11 an adult child living with the parents brings the same",
    given: adult(renewal, [card("2024-05-01")], { home: { lodging: "with-parents", justifAdresse: false } }),
    expected: {
      documents: {
        "host-proof-of-address": "required",
        "host-id-copy": "required",
        "host-statement": "required",
      },
    },
  },
  {
    title: "SP-11 so does a parent who is hosted with the child",
    given: child(first, [], { home: { lodging: "hosted", justifAdresse: false } }),
    expected: {
      list: {
        required: [
          "pre-application-number",
          "photo",
          "parent-id",
          "birth-record",
          "host-proof-of-address",
          "host-id-copy",
          "host-statement",
        ],
      },
    },
  },
  {
    title: "SP-12 SP-61 SP-62 a passport costs an adult 86 € and is valid for ten years",
    given: adult(firstPassport),
    expected: { euros: 86, valid: 10, documents: { "fiscal-stamp": "required" } },
  },
  {
    title: "SP-12 SP-61 a passport costs a minor of fifteen 42 € and is valid for five years",
    given: child(firstPassport, [], { applicant: born("2011-11-25") }),
    expected: { euros: 42, valid: 5 },
  },
  {
    title: "SP-12 SP-61 a passport costs a minor on the eve of fifteen 17 €",
    given: child(firstPassport, [], { applicant: born("2011-11-26") }),
    expected: { euros: 17, valid: 5 },
  },
  {
    title: "SP-12 SP-61 on the eve of eighteen a passport costs 42 €, for five years",
    given: child(firstPassport, [], { applicant: born("2008-11-26") }),
    expected: { euros: 42, valid: 5 },
  },
  {
    title: "SP-12 SP-61 on the eighteenth birthday a passport costs 86 €, for ten years",
    given: adult(firstPassport, [], { applicant: born("2008-11-25") }),
    expected: { euros: 86, valid: 10 },
  },
  {
    title: "SP-13 SP-57 a first card is free and valid for ten years",
    given: adult(first),
    expected: { euros: 0, later: [], valid: 10 },
  },
  {
    title: "SP-13 a card renewed with the former one shown is free, if it is handed back at collection",
    given: adult(renewal, [card("2024-05-01")]),
    expected: { euros: 0, later: ["25 unless-handed-back"], told: ["fee-if-not-handed-back"] },
  },
  {
    title: "SP-14 a card lost: 25 €",
    given: adult(lost, [goneCard("lost")]),
    expected: { euros: 25 },
  },
  {
    title: "SP-14 a card stolen: 25 €",
    given: adult(stolen, [goneCard("stolen")]),
    expected: { euros: 25 },
  },
  {
    title:
      "SP-14 SP-36 a card that cannot be shown: 25 €, and another paper with a photo or a statement of none",
    given: adult(renewal, [card("2024-05-01", { where: "unavailable" })]),
    expected: {
      euros: 25,
      list: {
        required: [...every, "fiscal-stamp", "birth-record"],
        oneOf: [["other-photo-id", "no-photo-id-statement"]],
      },
    },
  },
  {
    title: "SP-15 SP-67 any French title held is shown, even expired for long",
    given: adult(firstPassport, [card("2015-05-01")]),
    expected: {
      documents: { "held-cni": "required" },
      held: { card: { standing: "expired", shown: "yes", atCollection: "kept" } },
    },
  },
  {
    title: "SP-15 an expired passport is shown for a first card",
    given: adult(first, [passport("2015-05-01")]),
    expected: {
      documents: { "held-passport": "required", "held-cni": "not-required" },
      held: { passport: { standing: "expired", shown: "yes", atCollection: "kept" } },
    },
  },
  {
    title: "SP-16 SP-35 whoever holds a card and a passport is advised to show both",
    given: adult(renewal, [card("2024-05-01"), passport("2030-01-10")]),
    expected: {
      list: { required: renewed, advised: ["held-passport"] },
      documents: { "held-cni": "required", "held-passport": "advised" },
      held: { passport: { standing: "in-force", shown: "no", atCollection: "kept" } },
    },
  },
  {
    title: "SP-16 SP-35 the same for a passport renewed: the card is advised",
    given: adult(passportRenewal, [card("2024-05-01"), passport("2025-01-10")]),
    expected: {
      list: { required: [...every, "held-passport", "fiscal-stamp"], advised: ["held-cni"] },
      documents: { "held-cni": "advised", "held-passport": "required" },
    },
  },
  {
    title: "SP-17 SP-63 SP-67 first card with no title: a birth record with parentage under three months old",
    given: adult(first),
    expected: {
      list: { required: [...every, "birth-record"] },
      how: {
        "birth-record": {
          form: "full-copy-or-extract-with-parentage",
          freshness: { unit: "month", count: 3 },
          copies: 1,
        },
      },
      told: ["where-to-ask-for-the-record", "connected-communes-listed"],
    },
  },
  {
    title: "SP-17 SP-62 first passport with no title: the same, and the stamp",
    given: adult(firstPassport),
    expected: { list: { required: [...every, "birth-record", "fiscal-stamp"] } },
  },
  {
    title: "SP-17 SP-63 born in a commune that is connected: no birth record",
    given: adult(first, [], {
      applicant: born("1985-06-15", {
        birthRecord: { heldBy: "connected-registry", showsNationality: true },
      }),
    }),
    expected: {
      list: { required: every },
      told: ["record-requested-by-the-counter"],
      notTold: ["where-to-ask-for-the-record", "connected-communes-listed"],
    },
  },
  {
    title:
      "SP-17 born abroad: the page leaves the record out though the law asks for it, so that it is advised",
    given: adult(first, [], {
      applicant: born("1985-06-15", {
        birthplace: "abroad",
        birthRecord: foreignRecord,
      }),
    }),
    expected: {
      documents: { "birth-record": "advised" },
      told: ["law-asks-for-the-record-abroad"],
    },
  },
  {
    title:
      "SP-17 a passport issued on 30 April 2008, expired for less than five years, spares the birth record",
    given: adult(first, [passport("2018-04-29", { issuedOn: "2008-04-30", format: "electronic" })], {
      depositOn: "2022-11-25",
    }),
    expected: { documents: { "birth-record": "not-required", "held-passport": "required" } },
  },
  {
    title: "SP-17 a passport issued on 29 April 2008 does not",
    given: adult(first, [passport("2018-04-28", { issuedOn: "2008-04-29", format: "electronic" })], {
      depositOn: "2022-11-25",
    }),
    expected: { documents: { "birth-record": "required", "held-passport": "required" } },
  },
  {
    title: "SP-17 a card expired for less than five years spares the birth record of a first passport",
    given: adult(firstPassport, [card("2022-05-01")]),
    expected: { list: { required: [...renewed, "fiscal-stamp"] } },
  },
  {
    title: "SP-18 a birth record that does not establish nationality: proof of it",
    given: adult(first, [], {
      applicant: born("1985-06-15", { birthRecord: { heldBy: "paper-registry", showsNationality: false } }),
    }),
    expected: {
      list: { required: [...every, "birth-record", "nationality-proof"] },
      told: ["nantes-record-as-proof"],
    },
  },
  {
    title: "SP-18 a birth record that establishes it: no example of a proof is needed",
    given: adult(first),
    expected: { notTold: ["nantes-record-as-proof", "foreign-record-in-original"] },
  },
  {
    title: "SP-19 a residence permit or a foreign identity document, for whoever has one",
    given: adult(first, [], only({ foreignIdHeld: true })),
    expected: { list: { required: [...every, "birth-record", "foreign-id"] } },
  },
  {
    title:
      "SP-20 a foreign birth record in another language: the original, and a sworn translator's translation",
    given: adult(first, [], {
      applicant: born("1985-06-15", {
        birthRecord: {
          heldBy: "foreign-registry",
          showsNationality: true,
          inForeignLanguage: true,
          multilingualForm: false,
        },
      }),
    }),
    expected: {
      referrals: ["foreign-civil-status-record"],
      told: ["foreign-record-in-original"],
      notTold: ["connected-communes-listed"],
      list: { required: [...every, "birth-record", "sworn-translation"] },
    },
  },
  {
    title: "SP-21 first card with the spouse's name: a full copy of the marriage record will do",
    given: adult(first, [], spouse("spouse", { marriageOnBirthRecord: true })),
    expected: {
      list: { required: [...every, "birth-record"], oneOf: [["marriage-record", "birth-record"]] },
      how: { "marriage-record": { form: "full-copy" } },
    },
  },
  {
    title: "SP-37 a renewal to add the spouse's name: a full copy of the marriage record will do",
    given: adult(renewal, [card("2024-05-01")], spouse("spouse", { marriageOnBirthRecord: true })),
    expected: {
      list: { required: renewed, oneOf: [["marriage-record", "birth-record"]] },
      how: { "marriage-record": { form: "full-copy" } },
    },
  },
  {
    title: "SP-44 married: a birth record with the marriage or the marriage record, under three months old",
    given: adult(renewal, [card("2024-05-01")], spouse("spouse", { marriageOnBirthRecord: true })),
    expected: {
      documents: { "marriage-record": "one-of", "birth-record": "one-of" },
      how: {
        "marriage-record": { freshness: { unit: "month", count: 3 } },
        "birth-record": { freshness: { unit: "month", count: 3 } },
      },
    },
  },
  {
    title: "SP-44 SP-21 SP-37 the birth record does not bear the marriage: the marriage record",
    given: adult(renewal, [card("2024-05-01")], spouse("spouse", { marriageOnBirthRecord: false })),
    expected: { documents: { "marriage-record": "required" } },
  },
  {
    title: "SP-22 SP-48 a minor is present at deposit, with one legal representative",
    given: child(first),
    expected: {
      deposit: ["applicant", "legal-representative"],
      told: ["who-may-accompany"],
    },
  },
  {
    title: "SP-48 an adult comes in person, alone",
    given: adult(first),
    expected: { deposit: ["applicant"] },
  },
  {
    title: "SP-23 a child of ten need not come to collect",
    given: child(first, [], { applicant: born("2016-11-24") }),
    expected: { collection: ["legal-representative"] },
  },
  {
    title: "SP-55 a minor of thirteen comes to collect with the legal representative and the old title",
    given: child(renewal, [card("2024-05-01")], { applicant: born("2013-11-25") }),
    expected: {
      collection: ["applicant", "legal-representative"],
      list: { required: [...ofMinor, "held-cni"], collection: ["held-cni", "deposit-receipt"] },
      held: { card: { standing: "expired", shown: "yes", atCollection: "handed-back" } },
    },
  },
  {
    title: "SP-23 SP-55 a minor of twelve is neither under nor over twelve: the page is read both ways",
    given: child(first, [], { applicant: born("2013-11-26") }),
    expected: { collection: ["applicant?", "legal-representative"] },
  },
  {
    title:
      "SP-23 SP-55 a child of eleven who turns twelve before the collection: no day is given, both are read",
    given: child(first, [], { applicant: born("2014-12-05"), collectOn: "2026-12-20" }),
    expected: { collection: ["applicant?", "legal-representative"] },
  },
  {
    title: "SP-55 an adult brings the old passport to collect the new one",
    given: adult(passportRenewal, [passport("2025-01-10")]),
    expected: {
      list: {
        required: [...every, "held-passport", "fiscal-stamp"],
        collection: ["held-passport", "deposit-receipt"],
      },
    },
  },
  {
    title:
      "SP-24 SP-25 SP-26 SP-33 a minor renews a card: the minor's own card, a birth record, the parent's papers",
    given: child(renewal, [card("2024-05-01")]),
    expected: {
      list: { required: [...ofMinor, "held-cni"] },
      how: {
        "birth-record": { freshness: { unit: "month", count: 3 } },
        "proof-of-address": {
          form: "original",
          freshness: { unit: "year", count: 1 },
          whose: "representative",
        },
        "parent-id": { whose: "representative" },
      },
    },
  },
  {
    title: "SP-24 a minor renews a passport: the minor's own passport",
    given: child(passportRenewal, [passport("2025-01-10")]),
    expected: { list: { required: [...ofMinor, "held-passport", "fiscal-stamp"] } },
  },
  {
    title: "SP-25 a minor brings a birth record even where the registry is connected",
    given: child(renewal, [card("2024-05-01")], {
      applicant: born("2017-03-10", {
        birthRecord: { heldBy: "connected-registry", showsNationality: true },
      }),
    }),
    expected: { documents: { "birth-record": "required" } },
  },
  {
    title: "SP-26 first card of a minor: proof of address of the representative who comes",
    given: child(first, [], {
      minor: {
        filedBy: "parent",
        parents: "apart",
        residence: "with-the-other-parent",
        parentsMarried: true,
      },
    }),
    expected: {
      documents: { "proof-of-address": "required" },
      how: { "proof-of-address": { whose: "representative" } },
    },
  },
  {
    title: "SP-27 alternating custody with two homes: proof of it, and a proof of address of each parent",
    given: child(first, [], apart({ bothAddresses: true, settledBy: "court-decision" })),
    expected: {
      list: {
        required: [...ofMinor, "alternating-residence-proof", "second-parent-proof-of-address"],
      },
      how: { "second-parent-proof-of-address": { freshness: { unit: "year", count: 1 } } },
    },
  },
  {
    title: "SP-28 alternating custody settled by agreement: a copy of the other parent's card as well",
    given: child(first, [], apart({ bothAddresses: true, settledBy: "agreement" })),
    expected: {
      list: {
        required: [
          ...ofMinor,
          "alternating-residence-proof",
          "second-parent-proof-of-address",
          "other-parent-id-copy",
        ],
      },
      how: { "other-parent-id-copy": { form: "photocopy", whose: "other-parent" } },
    },
  },
  {
    title:
      "SP-29 alternating custody with one home: both parents' statement, and a copy of the other parent's card",
    given: child(first, [], apart({ bothAddresses: false })),
    expected: {
      list: { required: [...ofMinor, "parents-residence-statement", "other-parent-id-copy"] },
    },
  },
  {
    title: "SP-30 someone other than the parents holds parental authority: the court decision",
    given: child(first, [], { minor: { filedBy: "third-party", parents: "together" } }),
    expected: { documents: { "parental-authority-decision": "required" } },
  },
  {
    title: "SP-30 so does a guardian, who is no other family situation",
    given: child(first, [], apart({ filedBy: "guardian", residence: "with-the-other-parent" })),
    expected: { asks: ["guardianship-judgment/minor"], referrals: [] },
  },
  {
    title: "SP-31 a parent has died: that parent's death record",
    given: child(first, [], only({ parentDeceased: true })),
    expected: { list: { required: [...ofMinor, "parent-death-record"] } },
  },
  {
    title: "SP-32 any other family situation: ask the town hall",
    given: child(first, [], apart({ residence: "with-the-filing-parent" })),
    expected: { referrals: ["other-family-situation"] },
  },
  {
    title: "SP-34 both parents' names: a letter of each parent, and copies of their identity documents",
    given: child(first, [], {
      names: { useName: "both-parents", onTitleAlready: false, consent: "both-parents", form: "added" },
      ...only({ useNameAsked: true }),
    }),
    expected: { list: { required: [...ofMinor, ...letters] }, how: { "parent-id": { copies: 1 } } },
  },
  {
    title: "SP-34 the page asks for both letters even where the law lets one parent ask alone",
    given: child(first, [], {
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
        "parents-use-name-letters": "required",
        "other-parent-id-copy": "required",
        "other-parent-information-statement": "required",
      },
    },
  },
  {
    title: "SP-35 SP-67 a card renewed: the original of the card",
    given: adult(renewal, [card("2024-05-01")]),
    expected: {
      list: { required: renewed, collection: ["held-cni", "deposit-receipt"] },
      how: { "held-cni": { form: "original" } },
    },
  },
  {
    title: "SP-35 a passport renewed: the original of the passport",
    given: adult(passportRenewal, [passport("2025-01-10")]),
    expected: { list: { required: [...every, "held-passport", "fiscal-stamp"] } },
  },
  {
    title:
      "SP-38 SP-39 SP-14 a card stolen in France: a declaration and a birth record, a passport shown or not",
    given: adult(stolen, [goneCard("stolen"), passport("2030-01-10")]),
    expected: {
      list: {
        required: [...every, "theft-declaration", "birth-record", "fiscal-stamp", "held-passport"],
      },
      told: ["where-to-ask-for-the-record"],
      how: { "birth-record": { freshness: { unit: "month", count: 3 } } },
      notTold: ["loss-form-number"],
      steps: ["declare-the-theft"],
    },
  },
  {
    title: "SP-38 SP-41 SP-14 a card lost: the declaration is filled in at the town hall; a birth record",
    given: adult(lost, [goneCard("lost"), passport("2030-01-10")]),
    expected: {
      list: {
        required: [...every, "loss-declaration", "birth-record", "fiscal-stamp", "held-passport"],
      },
      how: { "loss-declaration": { obtain: "filled-in-there" } },
      told: ["loss-declared-at-the-counter", "loss-form-number"],
    },
  },
  {
    title: "SP-38 a card lost by someone born in a connected commune: no birth record",
    given: adult(lost, [goneCard("lost"), passport("2030-01-10")], {
      applicant: born("1985-06-15", {
        birthRecord: { heldBy: "connected-registry", showsNationality: true },
      }),
    }),
    expected: { documents: { "birth-record": "not-required" } },
  },
  {
    title: "SP-38 a card lost by someone born abroad who shows a passport: no birth record",
    given: adult(lost, [goneCard("lost"), passport("2030-01-10")], {
      applicant: born("1985-06-15", {
        birthplace: "abroad",
        birthRecord: foreignRecord,
      }),
    }),
    expected: { documents: { "birth-record": "not-required" } },
  },
  {
    title:
      "SP-38 a card lost by someone born abroad who shows no title: the record is advised, the law asks for it",
    given: adult(lost, [goneCard("lost")], {
      applicant: born("1985-06-15", {
        birthplace: "abroad",
        birthRecord: foreignRecord,
      }),
    }),
    expected: { documents: { "birth-record": "advised" }, told: ["law-asks-for-the-record-abroad"] },
  },
  {
    title: "SP-40 a card stolen abroad: declared to the local police, then to the consulate",
    given: adult(stolen, [goneCard("stolen")], only({ stolenAbroad: true })),
    expected: { documents: { "theft-declaration": "required" }, steps: ["declare-the-theft-abroad"] },
  },
  {
    title: "SP-42 SP-18 nationality acquired: a birth record, and what its margin does not show is proved",
    given: adult(first, [], {
      applicant: born("1985-06-15", { birthRecord: { heldBy: "paper-registry", showsNationality: false } }),
      ...only({ nationalityAcquired: true }),
    }),
    expected: {
      list: { required: [...every, "birth-record", "nationality-proof"] },
      asks: ["birth-record/acquired-nationality", "nationality-proof/acquired-nationality"],
    },
  },
  {
    title: "SP-42 nationality acquired, and the commune of birth is connected: no birth record is asked for",
    given: adult(first, [], {
      applicant: born("1985-06-15", {
        birthRecord: { heldBy: "connected-registry", showsNationality: true },
      }),
      ...only({ nationalityAcquired: true }),
    }),
    expected: { list: { required: every } },
  },
  {
    title: "SP-43 widowed: the spouse's death record or an up-to-date family record book",
    given: adult(renewal, [card("2024-05-01")], spouse("late-spouse", { widowedMention: true })),
    expected: {
      list: { required: renewed, oneOf: [["spouse-death-record", "family-record-book"]] },
    },
  },
  {
    title: "SP-43 widowed, keeping the name without the mention: the page asks for one of them all the same",
    given: adult(renewal, [card("2024-05-01")], spouse("late-spouse", { widowedMention: false })),
    expected: {
      list: { required: renewed, oneOf: [["spouse-death-record", "family-record-book"]] },
    },
  },
  {
    title:
      "SP-45 divorced, keeping the name: the judgment, or the authorisation with a copy of an identity document",
    given: adult(renewal, [card("2024-05-01")], spouse("ex-spouse", { judgmentAllows: true })),
    expected: {
      list: {
        required: renewed,
        oneOf: [["divorce-judgment", "ex-spouse-authorisation", "ex-spouse-id-copy"]],
      },
      sets: {
        "divorce-judgment/or-authorisation-with-identity": [
          ["divorce-judgment"],
          ["ex-spouse-authorisation", "ex-spouse-id-copy"],
        ],
      },
    },
  },
  {
    title: "SP-45 the judgment does not allow it: the authorisation with a copy of an identity document",
    given: adult(renewal, [card("2024-05-01")], spouse("ex-spouse", { judgmentAllows: false })),
    expected: {
      documents: { "ex-spouse-authorisation": "required", "ex-spouse-id-copy": "required" },
    },
  },
  {
    title: "SP-46 curatorship: ask the town hall, with a copy of the judgment",
    given: adult(renewal, [card("2024-05-01")], {
      protection: { measure: "curatorship" },
      ...only({ protectedAdult: true }),
    }),
    expected: {
      referrals: ["protected-adult"],
      bringsThere: { "protected-adult": ["guardianship-judgment"] },
    },
  },
  {
    title: "SP-46 guardianship: ask the town hall, with a copy of the judgment",
    given: adult(renewal, [card("2024-05-01")], {
      protection: { measure: "guardianship", filedBy: "guardian", guardianInformed: true },
      ...only({ protectedAdult: true }),
    }),
    expected: {
      referrals: ["protected-adult"],
      bringsThere: { "protected-adult": ["guardianship-judgment"] },
    },
  },
  {
    title: "SP-47 a civil-register mention: a copy of the notarial deed on the matrimonial regime",
    given: adult(renewal, [card("2024-05-01")], only({ registerMention: true })),
    expected: {
      list: { required: [...renewed, "notarial-deed"] },
      how: { "notarial-deed": { form: "photocopy" } },
    },
  },
  {
    title: "SP-47 a civil-register mention of guardianship or curatorship: a copy of the judgment",
    given: adult(renewal, [card("2024-05-01")], {
      protection: { measure: "curatorship" },
      ...only({ protectedAdult: true, registerMention: true }),
    }),
    expected: {
      list: { required: [...renewed, "guardianship-judgment"] },
      how: { "guardianship-judgment": { form: "photocopy", copies: 0 } },
    },
  },
  {
    title: "SP-53 SP-66 the application is followed online, and a message tells when the title is there",
    given: adult(first),
    expected: { steps: ["track"], told: ["told-when-ready"] },
  },
  {
    title: "SP-54 the title is collected where the file was deposited, with the receipt where possible",
    given: adult(first),
    expected: {
      steps: ["collect"],
      list: { required: [...every, "birth-record"], collection: ["deposit-receipt"] },
      told: ["collected-without-appointment"],
    },
  },
  {
    title: "SP-56 the title is kept for three months from when the town hall receives it, then destroyed",
    given: adult(first),
    expected: {
      told: ["collect-within-three-months", "collected-without-appointment"],
      collectedBy: { "2026-08-22": "2026-11-22" },
    },
  },
  {
    title: "SP-57 the new card is valid for ten years, an old one issued to an adult in 2015 for fifteen",
    given: adult(renewal, [card("2030-05-01", { issuedOn: "2015-05-02", adultWhenIssued: true })]),
    expected: {
      valid: 10,
      held: { card: { standing: "in-force", shown: "yes", atCollection: "handed-back" } },
    },
  },
  {
    title: "SP-57 an old card of 2015 whose print cannot be read: fifteen years all the same",
    given: adult(renewal, [
      card("", { issuedOn: "2015-05-02", printedExpiry: "unreadable", adultWhenIssued: true }),
    ]),
    expected: { held: { card: { standing: "in-force", legalEnd: "2030-05-01" } } },
  },
  {
    title: "SP-58 a card is for French nationals only",
    given: adult(first, [], { applicant: born("1985-06-15", { french: false }) }),
    expected: { refused: ["not-french"] },
  },
  {
    title: "SP-59 SP-60 a card issued to an adult that was valid on 1 January 2014 lives five years longer",
    given: adult(renewal, [card("2022-06-14", { issuedOn: "2012-06-15", adultWhenIssued: true })]),
    expected: {
      told: ["no-need-to-renew", "extended-card-abroad"],
      held: { card: { standing: "in-force", shown: "yes", atCollection: "handed-back" } },
    },
  },
  {
    title: "SP-59 a card issued to a minor does not",
    given: adult(renewal, [card("2022-06-14", { issuedOn: "2012-06-15", adultWhenIssued: false })], {
      applicant: born("1996-01-01"),
    }),
    expected: {
      notTold: ["no-need-to-renew"],
      held: { card: { standing: "expired", shown: "yes", atCollection: "handed-back" } },
    },
  },
  {
    title:
      "SP-59 a card of an adult that was valid on 1 January 2014 for the last time lived five years longer",
    given: adult(renewal, [card("2014-01-01", { issuedOn: "2004-01-02", adultWhenIssued: true })]),
    expected: { held: { card: { standing: "expired", legalEnd: "2019-01-01" } } },
  },
  {
    title: "SP-59 one that had ended the day before did not",
    given: adult(renewal, [card("2013-12-31", { issuedOn: "2004-01-01", adultWhenIssued: true })]),
    expected: { held: { card: { standing: "expired", legalEnd: "2013-12-31" } } },
  },
  {
    title: "SP-63 where to ask for the record is said wherever the page asks for one",
    given: child(renewal, [card("2024-05-01")]),
    expected: { told: ["where-to-ask-for-the-record", "connected-communes-listed"] },
  },
  {
    title: "SP-65 a use name is not the family name",
    given: adult(renewal, [card("2024-05-01")], spouse("spouse", { marriageOnBirthRecord: true })),
    expected: { told: ["use-name-is-not-the-family-name"] },
  },
  {
    title: "SP-67 every file: one photo for both titles, a proof of address, the stamp and the titles held",
    given: adult({ cni: { reason: "renewal" }, passport: { reason: "renewal" } }, [
      card("2024-05-01"),
      passport("2025-01-10"),
    ]),
    expected: {
      list: { required: [...renewed, "held-passport", "fiscal-stamp"] },
      euros: 86,
      told: ["one-photo-for-both"],
    },
  },
  ...saintPaulOtherCases,
];
