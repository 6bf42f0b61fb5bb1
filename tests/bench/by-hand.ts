import type {
  Application,
  Assessment,
  DocumentView,
  FeeLine,
  HeldTitle,
  HeldTitleOutcome,
  Known,
  Notice,
  NoticeId,
  Paper,
  PlainDate,
  Requirement,
  RequirementId,
  StepId,
  TitleKind,
} from "titres-identite";
import { textsKey, type Constants, type Said } from "./constants.js";

/*
 * What a developer would write without the library: plain conditions, for adults in metropolitan France whose situation is known,
 * born in France, but for what the birth record shows of nationality. No validation, no reasons and no doubts of the law: what it
 * decides is that of the day it was written, in November 2026. It gives the whole answer, as the library does: texts and all else
 * that no day changes stand ready beside it.
 */

/** The files of examples/situations/ that it covers. */
export const situationsByHand = [
  "adult-renews-both-titles.json",
  "card-issued-in-2012-looks-expired.json",
  "passport-lost-and-card-expired-nine-years-ago.json",
] as const;

const isRequired: DocumentView = { status: "required", contested: false };
const isAdvised: DocumentView = { status: "advised", contested: false };
const isUndecided: DocumentView = { status: "undecided", contested: false };

/** What a developer who writes by hand answers an application. */
export function byHand(application: Application, constants: Constants): Assessment {
  const { depositOn, requests = {}, applicant = {}, home = {} } = application;
  const held = application.heldTitles?.titles ?? [];
  const titles: TitleKind[] = [];
  if (requests.cni !== undefined) titles.push("cni");
  if (requests.passport !== undefined) titles.push("passport");
  const which = titles.length === 2 ? "both" : (titles[0] ?? "both");
  const said = constants.said[which];
  const { cni: ofCard, passport: ofPassport } = constants.said;

  const requirements = [...constants.nothingAsked];
  const documents = { ...constants.documents };
  const notices: Notice[] = [];
  const ask = (requirement: Requirement, view: DocumentView = isRequired): void => {
    requirements[constants.places[requirement.id] ?? -1] = requirement;
    documents[requirement.document] = view;
  };
  const tell = (...ids: readonly NoticeId[]): void => {
    for (const id of ids) notices.push(theOne(said.notices[id]));
  };

  const card = held.find((title) => title.kind === "cni" && title.where === "in-hand");
  const passport = held.find((title) => title.kind === "passport" && title.where === "in-hand");
  const cardProves = card !== undefined && provesCivilStatus(card, application);
  const passportProves = passport !== undefined && provesCivilStatus(passport, application);
  const replacedCard = isReplaced(requests.cni?.reason) ? card : undefined;
  const replacedPassport = isReplaced(requests.passport?.reason) ? passport : undefined;

  if (application.channel === "online-pre-application")
    ask(of(said, "pre-application-number/online-channel"));
  else ask(of(said, "application-form/paper-channel"));

  ask(dated(of(said, "photo/every-application"), depositOn, 6));
  tell("photo-standard");
  if (titles.length === 2) tell("one-photo-for-both");

  if (home.lodging === "own-name") {
    ask(dated(of(said, "proof-of-address/own-name"), depositOn, 12));
    tell("2d-doc-but-tax-notices");
  } else {
    ask(dated(of(said, "host-proof-of-address/hosted"), depositOn, 12));
    ask(of(said, "host-id-copy/hosted"));
    ask(of(said, "host-statement/hosted"));
    tell("nothing-else-from-the-hosted");
  }

  const cardProvesForPassport = requests.passport !== undefined && cardProves && !passportProves;
  const passportProvesForCard = requests.cni !== undefined && passportProves && !cardProves;
  if (replacedCard !== undefined) {
    ask(of(ofCard, "held-cni/replaced"));
    ask(of(ofCard, "held-cni/handed-back"));
  }
  if (replacedPassport !== undefined) {
    ask(of(ofPassport, "held-passport/replaced"));
    ask(of(ofPassport, "held-passport/handed-back"));
  }
  if (cardProvesForPassport) ask(of(ofPassport, "held-cni/proves-civil-status"));
  if (passportProvesForCard) ask(of(ofCard, "held-passport/proves-civil-status"));
  if (replacedCard !== undefined || replacedPassport !== undefined)
    tell("old-title-handed-back-at-collection");
  const isRenewedEarly =
    requests.cni?.reason === "renewal" &&
    replacedCard !== undefined &&
    looksExpiredAndIsInForce(replacedCard, application);
  if (isRenewedEarly) {
    tell("no-need-to-renew");
    ask(of(ofCard, "travel-proof/extended-card"), isAdvised);
  }
  if (held.some((title) => title.where === "in-hand" && looksExpiredAndIsInForce(title, application)))
    tell("extended-card-abroad");
  tell("originals");

  let undecided: Assessment["undecided"] = [];
  let referrals: Assessment["referrals"] = [];
  if (!cardProves && !passportProves) {
    if (applicant.birthRecord?.heldBy === "connected-registry") tell("record-requested-by-the-counter");
    else {
      ask(dated(of(said, "birth-record/no-title-shown"), depositOn, 3));
      tell("where-to-get-the-record");
    }
    const showsNationality = applicant.birthRecord?.showsNationality;
    const silent = of(said, "nationality-proof/record-silent");
    if (showsNationality === false) {
      ask({ ...silent, status: "required", needs: [] });
      referrals = [theOne(said.referrals["certificate-of-nationality"])];
    } else if (showsNationality === undefined) {
      undecided = constants.undecided;
      ask({ ...silent, status: "undecided", needs: undecided.map(({ fact }) => fact) }, isUndecided);
    }
  }

  const isCardLost = requests.cni?.reason === "lost";
  const isPassportLost = requests.passport?.reason === "lost";
  if (isCardLost || isPassportLost) {
    const lost = isCardLost && isPassportLost ? said : isCardLost ? ofCard : ofPassport;
    ask(of(lost, "loss-declaration/lost"));
    tell("loss-declared-at-the-counter", "loss-declared-beforehand", "lost-title-is-void");
  }
  tell("fingerprints-from-twelve");

  const admissible: Mutable<Assessment["admissible"]> = {};
  const validity: Mutable<Assessment["validity"]> = {};
  const lines: FeeLine[] = [];
  let cents = 0;
  for (const title of titles) {
    const price = title === "passport" ? 8600 : priceOfCard(requests.cni?.reason, replacedCard);
    cents += price;
    lines.push(theOne(constants.fees[title][price]));
    admissible[title] = { status: "admissible", refusals: [], needs: [] };
    validity[title] = theOne(constants.validity[title]);
  }

  const steps: StepId[] = ["gather-papers"];
  steps.push(application.channel === "paper-form" ? "collect-the-form" : "pre-apply-online");
  if (cents > 0) {
    const isCardPaid = requests.cni !== undefined && cents !== 8600;
    const paid = isCardPaid && cents > 8600 ? said : isCardPaid ? ofCard : ofPassport;
    ask(of(paid, "fiscal-stamp/fee-due"));
    steps.push("buy-the-stamp");
    tell("stamp-life", "buy-the-stamp-last");
  }
  steps.push("book-an-appointment", "deposit", "track", "collect");
  if (replacedCard !== undefined) tell("fee-if-not-handed-back");
  tell("any-equipped-town-hall", "told-when-ready", "collect-within-three-months");
  tell("nobody-collects-for-an-adult");
  if (isRenewedEarly) tell("extended-card-renewed-early");
  if (requests.cni?.reason === "renewal" && application.channel === "paper-form")
    tell("pre-apply-to-be-safe");

  const heldTitles: Record<string, HeldTitleOutcome> = {};
  for (const title of held) {
    const isReplacedHere = title === replacedCard || title === replacedPassport;
    const isShown =
      isReplacedHere ||
      (title === card && cardProvesForPassport) ||
      (title === passport && passportProvesForCard);
    heldTitles[title.id] = {
      kind: title.kind,
      where: theOne(title.where),
      titleStatus: statusOf(title, application, constants),
      shown: isShown ? "yes" : "no",
      atCollection: title.where !== "in-hand" ? "not-in-hand" : isReplacedHere ? "handed-back" : "kept",
    };
  }

  return {
    rulebook: {
      ...constants.rulebook,
      stale: depositOn > yearsLater(constants.rulebook.lastVerifiedOn, 1),
    },
    depositOn,
    known: knownOf(application),
    admissible,
    requirements,
    documents,
    fee: {
      kind: "exact",
      amount: { currency: "EUR", units: cents },
      payBy: cents > 0 ? ["online-stamp", "stamp"] : [],
      lines,
      later: replacedCard === undefined ? [] : [constants.unlessHandedBack],
    },
    heldTitles,
    presence: said.presence,
    validity,
    steps,
    notices,
    referrals,
    undecided,
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What stands ready, since the situation is one of those written for. */
function theOne<T>(known: T | undefined): T {
  if (known === undefined) throw new Error("this was not written for");
  return known;
}

function of({ requirements }: Said, id: RequirementId): Requirement {
  return theOne(requirements[id]);
}

/** The same, of a paper that must be younger than some months. */
function dated(requirement: Requirement, depositOn: PlainDate, months: number): Requirement {
  const { id, document, status, titles, basis, needs, sources } = requirement;
  const { whose, form, copies, at, obtain, freshness, freshnessDoubt, kinds } = theOne(
    requirement.anyOf[0]?.[0],
  );
  const paper: Mutable<Paper> = {
    document,
    whose,
    form,
    copies,
    at,
    obtain,
    freshness: theOne(freshness),
    issuedOnOrAfter: firstFreshDay(depositOn, months),
  };
  if (freshnessDoubt !== undefined) paper.freshnessDoubt = freshnessDoubt;
  if (kinds !== undefined) paper.kinds = kinds;
  return { id, document, status, titles, anyOf: [[paper]], basis, needs, sources };
}

/** The first day from which a paper is less than so many months old. */
function firstFreshDay(depositOn: PlainDate, months: number): PlainDate {
  let day = daysLater(monthsLater(depositOn, -months), 1);
  while (monthsLater(day, months) <= depositOn) day = daysLater(day, 1);
  return day;
}

function knownOf({ depositOn, channel, territory, applicant, home }: Application): Known {
  const bornOn = theOne(applicant?.bornOn);
  const years = Number(depositOn.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return {
    channel,
    territory,
    adult: true,
    ageOnDeposit: depositOn.slice(5) < bornOn.slice(5) ? years - 1 : years,
    birthplace: applicant?.birthplace,
    birthRecordHeldBy: applicant?.birthRecord?.heldBy,
    lodging: home?.lodging,
  };
}

function statusOf(
  title: HeldTitle,
  application: Application,
  { texts }: Constants,
): HeldTitleOutcome["titleStatus"] {
  const { depositOn } = application;
  const printedEnd = theOne(title.printedExpiry);
  const extended = isExtended(title, application);
  const end = legalEnd(title, application);
  const isGone = title.where === "lost" || title.where === "stolen";
  const standing = isGone ? "void" : depositOn <= end ? "in-force" : "expired";
  const proofUntil = (until: PlainDate): Proof =>
    isGone ? { status: "no" } : { status: depositOn <= until ? "yes" : "no", until };
  const civilStatus = proofUntil(daysLater(yearsLater(end, 5), -1));
  const isSurprising = !isGone && looksExpiredAndIsInForce(title, application);
  const status: Mutable<HeldTitleOutcome["titleStatus"]> = {
    standing,
    printedEnd,
    legalEnd: end,
    extended,
    proves: { identity: proofUntil(end), civilStatus, nationality: civilStatus },
    noNeedToRenew: isSurprising,
    needs: [],
    notices: isSurprising ? ["no-need-to-renew", "extended-card-abroad"] : [],
    sources: theOne(texts[textsKey(title.kind, extended, isGone)]),
  };
  if (standing === "expired") status.since = daysLater(end, 1);
  return status;
}

type Proof = HeldTitleOutcome["titleStatus"]["proves"]["identity"];

function isReplaced(reason: string | undefined): boolean {
  return reason === "renewal";
}

function priceOfCard(reason: string | undefined, shown: HeldTitle | undefined): number {
  return reason === "first" || shown !== undefined ? 0 : 2500;
}

/** Cards issued to an adult from 2004 to 2013 live five years longer than they say. */
function isExtended(title: HeldTitle, { applicant }: Application): boolean {
  const end = title.printedExpiry ?? "";
  const adult = title.adultWhenIssued ?? yearsLater(applicant?.bornOn ?? "", 18) <= (title.issuedOn ?? "");
  return (
    title.kind === "cni" &&
    title.format === "laminated" &&
    adult &&
    end >= "2014-01-01" &&
    end <= "2023-12-30"
  );
}

function legalEnd(title: HeldTitle, application: Application): PlainDate {
  const end = title.printedExpiry ?? "";
  return isExtended(title, application) ? yearsLater(end, 5) : end;
}

function looksExpiredAndIsInForce(title: HeldTitle, application: Application): boolean {
  const { depositOn } = application;
  return (title.printedExpiry ?? "") < depositOn && depositOn <= legalEnd(title, application);
}

function provesCivilStatus(title: HeldTitle, application: Application): boolean {
  return application.depositOn < yearsLater(legalEnd(title, application), 5);
}

function yearsLater(day: PlainDate, count: number): PlainDate {
  return monthsLater(day, 12 * count);
}

function monthsLater(day: PlainDate, count: number): PlainDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return written(year, month, Math.min(Number(day.slice(8)), lengthOf(year, month)));
}

/** The day after, or the day before. */
function daysLater(day: PlainDate, count: 1 | -1): PlainDate {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8)) + count;
  if (date === 0)
    return month === 1 ? written(year - 1, 12, 31) : written(year, month - 1, lengthOf(year, month - 1));
  if (date <= lengthOf(year, month)) return written(year, month, date);
  return month === 12 ? written(year + 1, 1, 1) : written(year, month + 1, 1);
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function written(year: number, month: number, day: number): PlainDate {
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}
