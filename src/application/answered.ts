import { isPlainDate } from "../calendar/plain-date.js";
import { textIds } from "../sources/citation.js";
import { bearers, documentIds, forms, obtainings, paperForms } from "../vocabulary/documents.js";
import { dossierStatuses, findings, paperFacts } from "../vocabulary/dossier.js";
import { discretionIds, doubtIds } from "../vocabulary/doubts.js";
import { checked, readable, type Refuse } from "../vocabulary/invalid-input.js";
import { currencies } from "../vocabulary/money.js";
import {
  bases,
  noticeIds,
  paymentWays,
  persons,
  referralIds,
  refusalIds,
  remedyIds,
  stepIds,
  visits,
} from "../vocabulary/outcomes.js";
import { proofKindIds } from "../vocabulary/proof-kinds.js";
import { localRequirementIds, requirementIds } from "../vocabulary/requirements.js";
import { shown } from "../vocabulary/shown.js";
import { heldTitleKinds, minorFilers, titleKinds, whereabouts } from "../vocabulary/situation.js";
import { pathOfUnknown } from "./read.js";

// What an answer is made of, for the functions that are given one back, perhaps by way of JSON. A part that a later version
// adds is let pass.

/** Notes what is wrong with a value. */
type Check = (value: unknown, path: string, refuse: Refuse) => void;

const wrong =
  (expected: string, isRight: (value: unknown) => boolean): Check =>
  (value, path, refuse) => {
    if (!isRight(value)) refuse(path, "wrong-type", `${shown(value)} is not ${expected}`);
  };

const text = wrong("a text", (value) => typeof value === "string");
const number = wrong("a number", (value) => typeof value === "number");
const flag = wrong("true or false", (value) => typeof value === "boolean");
const day = wrong("a day", isPlainDate);
const amount = wrong("a whole number", Number.isSafeInteger);

function oneOf(...lists: readonly (readonly unknown[])[]): Check {
  const known = new Set(lists.flat());
  return (value, path, refuse) => {
    if (!known.has(value)) refuse(path, "unknown-value", `${shown(value)} is in no answer of this version`);
  };
}

/** The most items that a list of an answer has; the rulebooks do not say half as much. */
const mostItems = 1000;

function list(item: Check): Check {
  return (value, path, refuse) => {
    if (!Array.isArray(value)) refuse(path, "wrong-type", `${shown(value)} is not a list`);
    else if (value.length > mostItems)
      refuse(path, "too-many", `there are ${value.length}; no answer has more than ${mostItems}`);
    else for (let index = 0; index < value.length; index++) item(value[index], `${path}[${index}]`, refuse);
  };
}

/** An object whose keys may be any, as the ids of held titles are the caller's own. */
function map(item: Check): Check {
  return object((value, path, refuse) => {
    const entries = Object.entries(value);
    if (entries.length > mostItems)
      refuse(path, "too-many", `there are ${entries.length}; no answer has more than ${mostItems}`);
    else for (const [key, each] of entries) item(each, pathOfUnknown(path, key), refuse);
  });
}

type Fields = Readonly<Record<string, Check>>;

/** Some fields and others. Made by a call, so that whoever needs none of them does not pay for them. */
function and(some: Fields, others: Fields): Fields {
  return { ...some, ...others };
}

function record(fields: Fields, optional: Fields = {}): Check {
  return object((value, path, refuse) => {
    for (const [key, check] of Object.entries({ ...fields, ...optional })) {
      const field: unknown = Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined;
      if (field !== undefined) check(field, `${path}.${key}`, refuse);
      else if (Object.hasOwn(fields, key)) refuse(`${path}.${key}`, "missing", "an answer has this part");
    }
  });
}

/** Each of several checks. */
function all(...checks: readonly Check[]): Check {
  return (value, path, refuse) => {
    for (const check of checks) check(value, path, refuse);
  };
}

/** One of several records, told apart by their `kind`. */
function byKind(kinds: Readonly<Record<string, Fields>>, common: Fields, optional: Fields): Check {
  const kind = oneOf(Object.keys(kinds));
  const records = new Map<unknown, Check>(
    Object.entries(kinds).map(([name, fields]) => [name, record({ ...fields, ...common }, optional)]),
  );
  return (value, path, refuse) => {
    record({ kind })(value, path, refuse);
    const given: unknown = typeof value === "object" && value !== null && "kind" in value ? value.kind : "";
    records.get(given)?.(value, path, refuse);
  };
}

function object(check: (value: object, path: string, refuse: Refuse) => void): Check {
  return (value, path, refuse) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) check(value, path, refuse);
    else refuse(path, "wrong-type", `${shown(value)} is not an object`);
  };
}

const money = record({ currency: oneOf(currencies), units: amount });
const titles = list(oneOf(titleKinds));
const doubts = list(oneOf(doubtIds));
const date = wrong(
  "a day, a month or a year",
  (value) => typeof value === "string" && /^\d{4}(-\d\d){0,2}$/.test(value),
);
const sources = list(record({ text: oneOf(textIds), place: text }, { date }));
const needs = list(text);
const contested = (otherwise: Check): Check => record({ doubts, otherwise: list(otherwise) });
const discretion = (otherwise: Check): Check =>
  record({ grants: list(oneOf(discretionIds)), otherwise: list(otherwise) });

const rulebook = record(
  { id: text, version: text, lastVerifiedOn: day, newestWordingOn: day, stale: flag },
  { nationalFor: titles },
);

const refusal = record({ id: oneOf(refusalIds), instead: oneOf(remedyIds), doubts, sources });
const admissibility = record(
  { status: oneOf(["admissible", "inadmissible", "undecided"]), refusals: list(refusal), needs },
  { contested: contested(oneOf(["admissible"])) },
);

const kinds = record(
  {
    accepted: list(oneOf(proofKindIds)),
    refused: list(
      record({ kind: oneOf(proofKindIds), sources }, { basis: oneOf(bases), doubt: oneOf(doubtIds) }),
    ),
  },
  { basis: oneOf(bases) },
);
const paper = record(
  {
    document: oneOf(documentIds),
    whose: oneOf(bearers),
    form: oneOf(forms),
    copies: amount,
    at: oneOf(visits),
    obtain: oneOf(obtainings),
  },
  {
    freshness: record({ unit: oneOf(["day", "month", "year"]), count: amount }),
    issuedOnOrAfter: day,
    freshnessDoubt: oneOf(doubtIds),
    kinds,
  },
);
const status = oneOf(["required", "undecided", "advised", "not-required"]);
const requirement = record(
  {
    id: oneOf(requirementIds, localRequirementIds),
    document: oneOf(documentIds),
    status,
    titles,
    anyOf: list(list(paper)),
    basis: oneOf(bases),
    needs,
    sources,
  },
  { contested: contested(status), discretion: discretion(status) },
);

const amounts = {
  exact: { amount: money },
  range: { spans: list(record({ from: money, to: money })), dependsOn: needs },
  unsettled: { amounts: list(money), doubts },
};
const ifGranted = { discretion: discretion(money), orUnknown: flag };
const feeLine = byKind(amounts, { title: oneOf(titleKinds), sources }, ifGranted);
const laterFee = record({
  title: oneOf(titleKinds),
  amounts: list(money),
  status: oneOf(["due", "unless-handed-back"]),
  sources,
});
const fee = byKind(
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
  and(standing, { needs, notices: list(oneOf(noticeIds)), sources }),
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

const perVisit = (each: Check): Check => record({ deposit: each, collection: each });
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
  steps: list(oneOf(stepIds)),
  notices: list(record({ id: oneOf(noticeIds), sources })),
  referrals: list(record({ id: oneOf(referralIds), bring: list(oneOf(documentIds)), sources })),
  undecided: list(record({ fact: text, outcomes: list(text) })),
};

const assessment = record(parts);

/** The parts of an answer that are checked. */
export const partsOfAnswer: readonly string[] = Object.keys(parts);

const finding = record(
  { finding: oneOf(findings) },
  {
    paper: text,
    goodUntil: day,
    needs: list(oneOf(paperFacts)),
    since: day,
    doubt: oneOf(doubtIds),
    form: oneOf(paperForms),
    accepted: list(oneOf(paperForms)),
    whose: oneOf(bearers),
    kind: oneOf(proofKindIds),
    reason: text,
    copies: amount,
    needed: amount,
    sources,
  },
);
const setsOfPapers = list(
  record({ finding: oneOf(findings), papers: list(all(finding, record({ asked: paper }))) }),
);
const inHand = record(
  { document: oneOf(documentIds) },
  { whose: oneOf(bearers), nameOnIt: oneOf(bearers), issuedOn: day, title: text },
);
const dossierCheck = record({
  answer: assessment,
  checkedOn: day,
  status: oneOf(dossierStatuses),
  requirements: list(
    record({
      id: oneOf(requirementIds, localRequirementIds),
      status,
      finding: oneOf(findings),
      sets: setsOfPapers,
    }),
  ),
  papers: map(
    record({
      paper: inHand,
      standing: oneOf(["serves", "undecided", "fails", "not-needed"]),
      serves: list(text),
      fails: list(all(finding, record({ requirement: text, paper: text }))),
    }),
  ),
  toGet: list(
    all(
      paper,
      record(
        { serves: list(text), inPlaceOf: list(text) },
        { staysGoodFor: record({ unit: oneOf(["day", "month", "year"]), count: amount }) },
      ),
    ),
  ),
  toSay: list(record({ paper: text, facts: list(oneOf(paperFacts)) })),
  questions: list(text),
  instead: list(
    record({
      document: oneOf(documentIds),
      ways: list(
        record({ bring: list(paper), referrals: list(record({ id: oneOf(referralIds) })), sources }, { fee }),
      ),
    }),
  ),
});

/** The same of a check of `checkDossier`. */
export function checkAnswered<Check, T>(given: Check, read: (check: Check) => T): T {
  return readChecked(dossierCheck, "check", given, read);
}

const names = list(text);
const familyAnswer = record({
  depositOn: day,
  people: map(assessment),
  papers: list(
    all(
      paper,
      record(
        {
          count: amount,
          for: list(record({ person: text, requirements: list(oneOf(requirementIds, localRequirementIds)) })),
        },
        { holder: text },
      ),
    ),
  ),
  fees: list(
    record({
      currency: oneOf(currencies),
      from: money,
      to: money,
      lines: list(byKind(amounts, { person: text, sources }, and(ifGranted, { title: oneOf(titleKinds) }))),
    }),
  ),
  unknownFees: names,
  files: list(record({ person: text, title: oneOf(titleKinds) })),
  presence: perVisit(
    list(
      record(
        {
          status: oneOf(["must-come", "undecided"]),
          as: list(record({ person: text, role: oneOf(persons) })),
        },
        { person: text },
      ),
    ),
  ),
  days: list(
    record(
      { day, what: oneOf(["issued-on-or-after", "title-ends"]), people: names },
      { document: oneOf(documentIds) },
    ),
  ),
});

/** The same of an answer of `assessFamily`. */
export function familyAnswered<Answer, T>(given: Answer, read: (answer: Answer) => T): T {
  return readChecked(familyAnswer, "family", given, read);
}

/**
 * Reads an answer of `assess` that comes back.
 *
 * @throws InvalidInputError with everything in it that is in no answer.
 */
export function answered<Answer, T>(answer: Answer, read: (answer: Answer) => T): T {
  return readChecked(assessment, "answer", answer, read);
}

/** The same of a status of `titleStatus`, or of an answer's. */
export function statusAnswered<Status, T>(given: Status, read: (status: Status) => T): T {
  return readChecked(titleStatus, "status", given, read);
}

function readChecked<Given, T>(check: Check, path: string, given: Given, read: (given: Given) => T): T {
  return readable(path, () => {
    checked((refuse) => {
      check(given, path, refuse);
    });
    return read(given);
  });
}
