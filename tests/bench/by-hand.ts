import type {
  Application,
  Decisions,
  DocumentId,
  HeldTitle,
  HeldTitleDecision,
  NoticeId,
  PlainDate,
  RequirementDecision,
  RequirementId,
  StepId,
  TitleKind,
} from "titres-identite";

/*
 * What a developer would write without the library: plain conditions, for adults in metropolitan France whose situation
 * is known, born in France, but for what the birth record shows of nationality. No validation, no sources, no reasons, no dated papers
 * and no doubts of the law: what they decide is that of the day it was written, in November 2026.
 */

/** The files of examples/situations/ that it covers. */
export const situationsByHand = [
  "adult-renews-both-titles.json",
  "card-issued-in-2012-looks-expired.json",
  "passport-lost-and-card-expired-nine-years-ago.json",
] as const;

type Paper = RequirementDecision["anyOf"][number][number];
type Person = "applicant" | "host";

const proofsOfAddress = [
  "electricity-or-gas-bill",
  "phone-bill",
  "water-bill",
  "rent-receipt-from-a-landlord-body-or-agency",
  "title-of-ownership",
  "home-insurance",
  "housing-aid-statement",
] as const;
const refusedProofs = ["tax-or-non-taxation-notice", "rent-receipt-between-private-persons"] as const;
const proofsOfNationality = [
  "declaration-of-acquisition",
  "naturalisation-or-reintegration-decree",
  "treated-as-french-for-ten-years",
  "certificate-of-nationality",
] as const;
const proofsOfAJourney = ["ticket", "booking", "travel-agency-quote", "proof-of-lodging"] as const;

/** What a developer who writes by hand decides of an application. */
export function byHand(application: Application): Decisions {
  const { depositOn, requests = {}, applicant = {}, circumstances = {}, home = {} } = application;
  const held = application.heldTitles?.titles ?? [];
  const titles: TitleKind[] = [];
  if (requests.cni !== undefined) titles.push("cni");
  if (requests.passport !== undefined) titles.push("passport");

  const admissible: Record<string, { status: string; refusals: [] }> = {};
  const validity: Record<string, number[]> = {};
  const requirements: Partial<Record<RequirementId, RequirementDecision>> = {};
  const steps: StepId[] = [];
  const notices: NoticeId[] = [];
  const undecided: string[] = [];

  const card = held.find((title) => title.kind === "cni" && title.where === "in-hand");
  const passport = held.find((title) => title.kind === "passport" && title.where === "in-hand");
  const cardProves = card !== undefined && provesCivilStatus(card, application);
  const passportProves = passport !== undefined && provesCivilStatus(passport, application);
  const replacedCard = isReplaced(requests.cni?.reason) ? card : undefined;
  const replacedPassport = isReplaced(requests.passport?.reason) ? passport : undefined;

  const kinds = { accepted: proofsOfAddress, refused: refusedProofs };
  if (application.channel === "online-pre-application") {
    requirements["pre-application-number/online-channel"] = required(
      titles,
      paper("pre-application-number", "number-or-print"),
    );
  } else {
    requirements["application-form/paper-channel"] = required(
      titles,
      paper("application-form", "filled-in", { obtain: "filled-in-there" }),
    );
  }

  requirements["photo/every-application"] = required(titles, paper("photo", "original", { months: 6 }));
  notices.push("photo-standard");
  if (titles.length === 2) notices.push("one-photo-for-both");

  if (home.lodging === "own-name") {
    requirements["proof-of-address/own-name"] = required(
      titles,
      paper("proof-of-address", "original-or-print", { years: 1, kinds }),
    );
    notices.push("2d-doc-but-tax-notices");
  } else {
    const ofHost = { whose: "host" as Person };
    requirements["host-proof-of-address/hosted"] = required(
      titles,
      paper("host-proof-of-address", "original", { ...ofHost, years: 1, kinds }),
    );
    requirements["host-id-copy/hosted"] = required(titles, paper("host-id-copy", "photocopy", ofHost));
    requirements["host-statement/hosted"] = required(titles, paper("host-statement", "original", ofHost));
    notices.push("nothing-else-from-the-hosted");
  }

  if (replacedCard !== undefined) {
    requirements["held-cni/replaced"] = required(["cni"], paper("held-cni", "original"));
    requirements["held-cni/handed-back"] = required(
      ["cni"],
      paper("held-cni", "original", { at: "collection" }),
    );
  }
  if (replacedPassport !== undefined) {
    requirements["held-passport/replaced"] = required(["passport"], paper("held-passport", "original"));
    requirements["held-passport/handed-back"] = required(
      ["passport"],
      paper("held-passport", "original", { at: "collection" }),
    );
  }
  if (requests.passport !== undefined && cardProves && !passportProves) {
    requirements["held-cni/proves-civil-status"] = required(["passport"], paper("held-cni", "original"));
  }
  if (requests.cni !== undefined && passportProves && !cardProves) {
    requirements["held-passport/proves-civil-status"] = required(["cni"], paper("held-passport", "original"));
  }
  if (replacedCard !== undefined || replacedPassport !== undefined) {
    notices.push("old-title-handed-back-at-collection");
  }
  const looksExpired = held.some(
    (title) => isExtended(title, application) && isInForceThoughExpired(title, depositOn),
  );
  if (
    requests.cni?.reason === "renewal" &&
    replacedCard !== undefined &&
    isExtended(replacedCard, application)
  ) {
    if (isInForceThoughExpired(replacedCard, depositOn)) {
      notices.push("no-need-to-renew");
      requirements["travel-proof/extended-card"] = {
        status: "advised",
        titles: ["cni"],
        anyOf: [[paper("travel-proof", "original", { kinds: { accepted: proofsOfAJourney, refused: [] } })]],
      };
    }
  }
  if (looksExpired) notices.push("extended-card-abroad");
  notices.push("originals");

  if (!cardProves && !passportProves) {
    if (applicant.birthRecord?.heldBy === "connected-registry") {
      notices.push("record-requested-by-the-counter");
    } else if (circumstances.birthRecordUnobtainable === true) {
      requirements["marriage-record/no-birth-record"] = required(
        titles,
        paper("marriage-record", "full-copy"),
      );
    } else {
      requirements["birth-record/no-title-shown"] = required(
        titles,
        paper("birth-record", "full-copy-or-extract-with-parentage", { months: 3, perhapsOlder: true }),
      );
      notices.push("where-to-get-the-record");
    }
    const showsNationality = applicant.birthRecord?.showsNationality;
    const proof = paper("nationality-proof", "original", {
      kinds: { accepted: proofsOfNationality, refused: [] },
    });
    if (showsNationality === false) {
      requirements["nationality-proof/record-silent"] = required(titles, proof);
    } else if (showsNationality === undefined) {
      requirements["nationality-proof/record-silent"] = { status: "undecided", titles, anyOf: [[proof]] };
      undecided.push(
        "applicant.birthRecord.nationalityInMargin",
        "applicant.birthRecord.showsNationality",
        "applicant.parentBornInFrance",
      );
    }
  }

  const isLost = titles.filter((title) => requests[title]?.reason === "lost");
  const isStolen = titles.filter((title) => requests[title]?.reason === "stolen");
  if (isLost.length > 0) {
    requirements["loss-declaration/lost"] = required(
      isLost,
      paper("loss-declaration", "filled-in", { obtain: "filled-in-there" }),
    );
    notices.push("loss-declared-at-the-counter", "loss-declared-beforehand");
  }
  if (isStolen.length > 0) {
    requirements["theft-declaration/stolen"] = required(isStolen, paper("theft-declaration", "original"));
  }
  if (isLost.length + isStolen.length > 0) notices.push("lost-title-is-void");
  notices.push("fingerprints-from-twelve");

  let cents = 0;
  const paid: TitleKind[] = [];
  for (const title of titles) {
    const price = title === "passport" ? 8600 : priceOfCard(requests.cni?.reason, replacedCard);
    if (price > 0) paid.push(title);
    cents += price;
    admissible[title] = { status: "admissible", refusals: [] };
    validity[title] = [10];
  }

  steps.push("gather-papers");
  steps.push(application.channel === "paper-form" ? "collect-the-form" : "pre-apply-online");
  if (isStolen.length > 0) {
    steps.push(circumstances.stolenAbroad === true ? "declare-the-theft-abroad" : "declare-the-theft");
  }
  if (paid.length > 0) {
    requirements["fiscal-stamp/fee-due"] = required(
      paid,
      paper("fiscal-stamp", "number-or-print", { obtain: "buy" }),
    );
    steps.push("buy-the-stamp");
    notices.push("stamp-life", "buy-the-stamp-last");
  }
  if (replacedCard !== undefined) notices.push("fee-if-not-handed-back");
  steps.push("book-an-appointment", "deposit", "track", "collect");
  notices.push("any-equipped-town-hall", "told-when-ready", "collect-within-three-months");
  notices.push("nobody-collects-for-an-adult");
  if (requirements["travel-proof/extended-card"] !== undefined) notices.push("extended-card-renewed-early");

  const heldTitles: Record<string, HeldTitleDecision> = {};
  for (const title of held) {
    const replaced = title === replacedCard || title === replacedPassport;
    const provesForOther =
      (title === card && requests.passport !== undefined && cardProves && !passportProves) ||
      (title === passport && requests.cni !== undefined && passportProves && !cardProves);
    const end = legalEnd(title, application);
    const isVoid = title.where === "lost" || title.where === "stolen";
    const isInForce = !isVoid && end >= depositOn;
    const proves = !isVoid && provesCivilStatus(title, application) ? "yes" : "no";
    heldTitles[title.id] = {
      shown: replaced || provesForOther ? "yes" : "no",
      atCollection: title.where !== "in-hand" ? "not-in-hand" : replaced ? "handed-back" : "kept",
      standing: isVoid ? "void" : isInForce ? "in-force" : "expired",
      legalEnd: end,
      proves: { identity: isInForce ? "yes" : "no", civilStatus: proves, nationality: proves },
    };
  }

  return {
    admissible,
    requirements,
    fee: {
      kind: "exact",
      amount: { currency: "EUR", units: cents },
      payBy: paid.length > 0 ? ["online-stamp", "stamp"] : [],
      later:
        replacedCard === undefined
          ? []
          : [{ title: "cni", amounts: [{ currency: "EUR", units: 2500 }], status: "unless-handed-back" }],
    },
    presence: {
      "applicant/deposit": { status: "must-come" },
      "applicant/collection": { status: "must-come" },
    },
    validity,
    endsOn: {},
    heldTitles,
    steps,
    notices,
    referrals: [],
    undecided,
  };
}

function isReplaced(reason: string | undefined): boolean {
  return reason === "renewal" || reason === "damaged";
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

function isInForceThoughExpired(title: HeldTitle, on: PlainDate): boolean {
  const end = title.printedExpiry ?? "";
  return end < on && yearsLater(end, 5) >= on;
}

function provesCivilStatus(title: HeldTitle, application: Application): boolean {
  const grace = title.format === "pre-electronic" ? 2 : 5;
  return application.depositOn < yearsLater(legalEnd(title, application), grace);
}

function yearsLater(day: PlainDate, count: number): PlainDate {
  return `${Number(day.slice(0, 4)) + count}${day.slice(4)}`;
}

function required(titles: readonly TitleKind[], one: Paper): RequirementDecision {
  return { status: "required", titles, anyOf: [[one]] };
}

function paper(
  document: DocumentId,
  form: Paper["form"],
  but: {
    readonly whose?: Person;
    readonly at?: Paper["at"];
    readonly obtain?: Paper["obtain"];
    readonly months?: number;
    readonly years?: number;
    readonly perhapsOlder?: boolean;
    readonly kinds?: Paper["kinds"];
  } = {},
): Paper {
  const { whose = "applicant", at = "deposit", obtain = "bring", months, years, kinds } = but;
  const plain = { document, whose, form, copies: 0, at, obtain, ...(kinds === undefined ? {} : { kinds }) };
  const doubt = but.perhapsOlder === true ? { freshnessDoubt: "exactly-three-months-old" as const } : {};
  if (months !== undefined) return { ...plain, ...doubt, freshness: { unit: "month", count: months } };
  if (years !== undefined) return { ...plain, freshness: { unit: "year", count: years } };
  return plain;
}
