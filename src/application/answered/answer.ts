import { bearers, forms, obtainings } from "../../vocabulary/documents.js";
import { currencies } from "../../vocabulary/money.js";
import { bases, paymentWays, visits } from "../../vocabulary/outcomes.js";
import { heldTitleKinds, minorFilers, titleKinds, whereabouts } from "../../vocabulary/situation.js";
import {
  amount,
  and,
  byKind,
  day,
  flag,
  id,
  list,
  map,
  number,
  oneOf,
  readChecked,
  record,
  text,
  wrong,
  type Check,
  type Fields,
  type KnownIds,
} from "./parts.js";

export const money = record({ currency: oneOf(currencies), units: amount });
const titles = list(oneOf(titleKinds));
const doubts = list(id("doubt"));
const date = wrong(
  "a day, a month or a year",
  (value) => typeof value === "string" && /^\d{4}(-\d\d){0,2}$/.test(value),
);
export const sources = list(record({ text: id("text"), place: text }, { date }));
const needs = list(text);
const contested = (otherwise: Check): Check => record({ doubts, otherwise: list(otherwise) });
const discretion = (otherwise: Check): Check =>
  record({ grants: list(id("discretion")), otherwise: list(otherwise) });

const rulebook = record(
  { id: text, version: text, lastVerifiedOn: day, newestWordingOn: day, stale: flag },
  { nationalFor: titles },
);

const refusal = record({ id: id("refusal"), instead: id("remedy"), doubts, sources });
const admissibility = record(
  { status: oneOf(["admissible", "inadmissible", "undecided"]), refusals: list(refusal), needs },
  { contested: contested(oneOf(["admissible"])) },
);

const kinds = record(
  {
    accepted: list(id("proofKind")),
    refused: list(record({ kind: id("proofKind"), sources }, { basis: oneOf(bases), doubt: id("doubt") })),
  },
  { basis: oneOf(bases) },
);
export const paper = record(
  {
    document: id("document"),
    whose: oneOf(bearers),
    form: oneOf(forms),
    copies: amount,
    at: oneOf(visits),
    obtain: oneOf(obtainings),
  },
  {
    freshness: record({ unit: oneOf(["day", "month", "year"]), count: amount }),
    issuedOnOrAfter: day,
    freshnessDoubt: id("doubt"),
    kinds,
  },
);
export const status = oneOf(["required", "undecided", "advised", "not-required"]);
const requirement = record(
  {
    id: id("requirement"),
    document: id("document"),
    status,
    titles,
    anyOf: list(list(paper)),
    basis: oneOf(bases),
    needs,
    sources,
  },
  { contested: contested(status), discretion: discretion(status) },
);

export const amounts = {
  exact: { amount: money },
  range: { spans: list(record({ from: money, to: money })), dependsOn: needs },
  unsettled: { amounts: list(money), doubts },
};
export const ifGranted = { discretion: discretion(money), orUnknown: flag };
const feeLine = byKind(amounts, { title: oneOf(titleKinds), sources }, ifGranted);
const laterFee = record({
  title: oneOf(titleKinds),
  amounts: list(money),
  status: oneOf(["due", "unless-handed-back"]),
  sources,
});
export const fee = byKind(
  amounts,
  { payBy: list(oneOf(paymentWays)), lines: list(feeLine), later: list(laterFee) },
  ifGranted,
);

const yesOrNo = oneOf(["yes", "no", "undecided"]);
const proof = record({ status: yesOrNo }, { until: day });
const standing = {
  standing: oneOf(["in-force", "expired", "void", "undecided"]),
  proves: record({ identity: proof, civilStatus: proof, nationality: proof }),
  noNeedToRenew: flag,
};
const days = { since: day, printedEnd: day, legalEnd: day, extended: flag };
const titleStatus = record(
  and(standing, { needs, notices: list(id("notice")), sources }),
  and(days, { contested: contested(record(standing, days)) }),
);
const heldTitle = record(
  {
    kind: oneOf(heldTitleKinds),
    titleStatus,
    shown: yesOrNo,
    atCollection: oneOf(["handed-back", "kept", "not-in-hand", "undecided"]),
  },
  { where: oneOf(whereabouts) },
);
const known = record({}, { adult: flag, ageOnDeposit: amount, minorFiledBy: oneOf(minorFilers) });

const coming = oneOf(["must-come", "need-not-come", "undecided"]);
const presence = record(
  { status: coming, needs, sources },
  { contested: contested(coming), discretion: discretion(coming) },
);
const people = record({ applicant: presence, "legal-representative": presence, guardian: presence });

const validity = record(
  { years: list(number), keepsFormerEnd: yesOrNo, needs, sources },
  {
    until: day,
    contested: contested(
      oneOf(
        ["former-end"],
        Array.from({ length: 100 }, (_, year) => year),
      ),
    ),
  },
);

const spokenOf = { amount: money, countries: list(id("country")) };
export const perVisit = (each: Check): Check => record({ deposit: each, collection: each });
const perTitle = (each: Check): Check => record({}, { cni: each, passport: each });
const parts: Fields = {
  rulebook,
  depositOn: day,
  known,
  admissible: perTitle(admissibility),
  requirements: list(requirement),
  documents: map(record({ status: oneOf(["required", "undecided", "one-of", "advised", "not-required"]) })),
  fee,
  heldTitles: map(heldTitle),
  presence: perVisit(people),
  validity: perTitle(validity),
  steps: list(id("step")),
  notices: list(record({ id: id("notice"), sources }, spokenOf)),
  referrals: list(record({ id: id("referral"), bring: list(id("document")), sources }, spokenOf)),
  undecided: list(record({ fact: text, outcomes: list(text) })),
};

const whole = record(parts);
export const assessment: Check = (value, path, reading) => {
  if (isApplication(value))
    reading.refuse(path, "an-application", "this is an application; give what assess answers of it");
  else whole(value, path, reading);
};

function isApplication(value: unknown): boolean {
  return typeof value === "object" && value !== null && "depositOn" in value && !("requirements" in value);
}

/** The parts of an answer that are checked. */
export const partsOfAnswer: readonly string[] = Object.keys(parts);

/**
 * Reads an answer of `assess` that comes back.
 *
 * @param ids - Those that the reader knows: another is in no answer that it can read.
 * @throws InvalidInputError with everything in it that is in no answer.
 */
export function answered<Answer, T>(answer: Answer, ids: KnownIds, read: (answer: Answer) => T): T {
  return readChecked(assessment, "answer", answer, ids, read);
}

/** The same of a status of `titleStatus`, or of an answer's. */
export function statusAnswered<Status, T>(given: Status, ids: KnownIds, read: (status: Status) => T): T {
  return readChecked(titleStatus, "status", given, ids, read);
}
