import { isPlainDate } from "../calendar/plain-date.js";
import { bearers, forms, obtainings, paperForms } from "../vocabulary/documents.js";
import { dossierStatuses, findings, paperFacts } from "../vocabulary/dossier.js";
import { checked, readable, type Refuse } from "../vocabulary/invalid-input.js";
import { currencies } from "../vocabulary/money.js";
import { bases, paymentWays, persons, visits } from "../vocabulary/outcomes.js";
import { shown } from "../vocabulary/shown.js";
import { heldTitleKinds, minorFilers, titleKinds, whereabouts } from "../vocabulary/situation.js";
import { pathOfUnknown } from "./read.js";

// What an answer is made of, for the functions that are given one back, perhaps by way of JSON. A part that a later version
// adds is let pass.

/** The kinds of ids of which there are many: whoever is given an answer back knows those that it speaks of. */
export type IdKind =
  | "discretion"
  | "document"
  | "doubt"
  | "notice"
  | "proofKind"
  | "referral"
  | "refusal"
  | "remedy"
  | "requirement"
  | "step"
  | "text";

/** The ids of each kind, as the keys of a record; of a kind that is left out, any text will do. */
export type KnownIds = Readonly<Partial<Record<IdKind, object>>>;

interface Reading {
  readonly refuse: Refuse;
  readonly ids: KnownIds;
}

/** Notes what is wrong with a value. */
type Check = (value: unknown, path: string, reading: Reading) => void;

const wrong =
  (expected: string, isRight: (value: unknown) => boolean): Check =>
  (value, path, { refuse }) => {
    if (!isRight(value)) refuse(path, "wrong-type", `${shown(value)} is not ${expected}`);
  };

const text = wrong("a text", (value) => typeof value === "string");
const number = wrong("a number", (value) => typeof value === "number");
const flag = wrong("true or false", (value) => typeof value === "boolean");
const day = wrong("a day", isPlainDate);
const amount = wrong("a whole number", Number.isSafeInteger);

function id(kind: IdKind): Check {
  return (value, path, { refuse, ids }) => {
    const known = ids[kind];
    if (typeof value !== "string" || (known !== undefined && !Object.hasOwn(known, value)))
      refuse(path, "unknown-value", notOurs(value));
  };
}

function notOurs(value: unknown): string {
  return `${shown(value)} is in no answer of this version`;
}

function oneOf(...lists: readonly (readonly unknown[])[]): Check {
  const known = new Set(lists.flat());
  return (value, path, { refuse }) => {
    if (!known.has(value)) refuse(path, "unknown-value", notOurs(value));
  };
}

/** The most items that a list of an answer has; the rulebooks do not say half as much. */
const mostItems = 1000;

function list(item: Check): Check {
  return (value, path, reading) => {
    const { refuse } = reading;
    if (!Array.isArray(value)) refuse(path, "wrong-type", `${shown(value)} is not a list`);
    else if (value.length > mostItems)
      refuse(path, "too-many", `there are ${value.length}; no answer has more than ${mostItems}`);
    else for (let index = 0; index < value.length; index++) item(value[index], `${path}[${index}]`, reading);
  };
}

/** An object whose keys may be any, as the ids of held titles are the caller's own. */
function map(item: Check): Check {
  return object((value, path, reading) => {
    const { refuse } = reading;
    const entries = Object.entries(value);
    if (entries.length > mostItems)
      refuse(path, "too-many", `there are ${entries.length}; no answer has more than ${mostItems}`);
    else for (const [key, each] of entries) item(each, pathOfUnknown(path, key), reading);
  });
}

type Fields = Readonly<Record<string, Check>>;

/** Some fields and others. Made by a call, so that whoever needs none of them does not pay for them. */
function and(some: Fields, others: Fields): Fields {
  return { ...some, ...others };
}

function record(fields: Fields, optional: Fields = {}): Check {
  return object((value, path, reading) => {
    for (const [key, check] of Object.entries({ ...fields, ...optional })) {
      const field: unknown = Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined;
      if (field !== undefined) check(field, `${path}.${key}`, reading);
      else if (Object.hasOwn(fields, key))
        reading.refuse(`${path}.${key}`, "missing", "an answer has this part");
    }
  });
}

/** Each of several checks. */
function all(...checks: readonly Check[]): Check {
  return (value, path, reading) => {
    for (const check of checks) check(value, path, reading);
  };
}

/** One of several records, told apart by their `kind`. */
function byKind(kinds: Readonly<Record<string, Fields>>, common: Fields, optional: Fields): Check {
  const kind = oneOf(Object.keys(kinds));
  const records = new Map<unknown, Check>(
    Object.entries(kinds).map(([name, fields]) => [name, record({ ...fields, ...common }, optional)]),
  );
  return (value, path, reading) => {
    record({ kind })(value, path, reading);
    const given: unknown = typeof value === "object" && value !== null && "kind" in value ? value.kind : "";
    records.get(given)?.(value, path, reading);
  };
}

function object(check: (value: object, path: string, reading: Reading) => void): Check {
  return (value, path, reading) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) check(value, path, reading);
    else reading.refuse(path, "wrong-type", `${shown(value)} is not an object`);
  };
}

const money = record({ currency: oneOf(currencies), units: amount });
const titles = list(oneOf(titleKinds));
const doubts = list(id("doubt"));
const date = wrong(
  "a day, a month or a year",
  (value) => typeof value === "string" && /^\d{4}(-\d\d){0,2}$/.test(value),
);
const sources = list(record({ text: id("text"), place: text }, { date }));
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
const paper = record(
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
const status = oneOf(["required", "undecided", "advised", "not-required"]);
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
  steps: list(id("step")),
  notices: list(record({ id: id("notice"), sources })),
  referrals: list(record({ id: id("referral"), bring: list(id("document")), sources })),
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
    doubt: id("doubt"),
    form: oneOf(paperForms),
    accepted: list(oneOf(paperForms)),
    whose: oneOf(bearers),
    kind: id("proofKind"),
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
  { document: id("document") },
  { whose: oneOf(bearers), nameOnIt: oneOf(bearers), issuedOn: day, title: text },
);
const dossierCheck = record({
  answer: assessment,
  checkedOn: day,
  status: oneOf(dossierStatuses),
  requirements: list(
    record({
      id: id("requirement"),
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
      document: id("document"),
      ways: list(
        record({ bring: list(paper), referrals: list(record({ id: id("referral") })), sources }, { fee }),
      ),
    }),
  ),
});

/** The same of a check of `checkDossier`. */
export function checkAnswered<Check, T>(given: Check, ids: KnownIds, read: (check: Check) => T): T {
  return readChecked(dossierCheck, "check", given, ids, read);
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
          for: list(record({ person: text, requirements: list(id("requirement")) })),
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
      { document: id("document") },
    ),
  ),
});

/** The same of an answer of `assessFamily`. */
export function familyAnswered<Answer, T>(given: Answer, ids: KnownIds, read: (answer: Answer) => T): T {
  return readChecked(familyAnswer, "family", given, ids, read);
}

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

function readChecked<Given, T>(
  check: Check,
  path: string,
  given: Given,
  ids: KnownIds,
  read: (given: Given) => T,
): T {
  return readable(path, () => {
    checked((refuse) => {
      check(given, path, { refuse, ids });
    });
    return read(given);
  });
}
