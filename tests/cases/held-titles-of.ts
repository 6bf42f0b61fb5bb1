import type { HeldTitle } from "../../src/application/application.js";
import type { TitleFormat, TitleKind } from "../../src/vocabulary/situation.js";
import { minus, months, plus, years } from "../../src/calendar/period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import { titleStatus } from "../../src/answers/title-status.js";
import { issuedOn, wasAdultAtIssue } from "./days-of.js";
import type { CaseHeldTitle, Situation } from "./format.js";

const formats: Readonly<Record<CaseHeldTitle["format"], TitleFormat | undefined>> = {
  old: "laminated",
  new: "card",
  biometric: "biometric",
  "pre-electronic": "pre-electronic",
  unknown: undefined,
};

/** A passport that ended since was issued since every passport is biometric, and is not a temporary one: cases name none. */
const endsOnlyIfBiometric: PlainDate = "2019-06-29";
/** The last printed end of a card that was extended by five years. */
const lastExtendedEnd: PlainDate = "2023-12-30";
/** The first printed end of such a card. */
const firstExtendedEnd: PlainDate = "2014-01-01";

/** The titles that a case asks for. */
export function kindsAskedFor({ title }: Situation): readonly TitleKind[] {
  return title === "both" ? ["cni", "passport"] : [title];
}

/** The held titles of a case, with ids of their own. */
export function heldTitlesOf(situation: Situation): readonly HeldTitle[] {
  return situation.heldTitles.map((title, index) => {
    const end = endOf(title, situation);
    return {
      id: `${title.kind}-${String(index + 1)}`,
      kind: title.kind,
      format: formats[title.format] ?? formatByItsEnd(title, end),
      issuedOn: issuedOn(title, situation),
      adultWhenIssued: wasAdultAtIssue(title, situation),
      ...end,
      ...placeOf(title, situation),
    };
  });
}

function formatByItsEnd({ kind }: CaseHeldTitle, { printedExpiry = "" }: End): TitleFormat | undefined {
  const isLate = printedExpiry !== "unreadable" && printedExpiry >= endsOnlyIfBiometric;
  return kind === "passport" && isLate ? "biometric" : undefined;
}

/** The id of the title that a request replaces, where the case leaves no doubt which it is. */
export function replacedBy(kind: TitleKind, situation: Situation): string | undefined {
  if (situation.motive === "first") return undefined;
  const held = heldTitlesOf(situation).filter((title) => title.kind === kind);
  const gone = held.filter(({ where }) => where === "lost" || where === "stolen");
  const fitting = held.length > 1 && gone.length > 0 ? gone : held;
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

type End = Partial<Pick<HeldTitle, "printedExpiry" | "format" | "adultWhenIssued">>;

/** The printed end: by the year printed, of the end or else of the issue; then by what is said of the legal end. */
function endOf(title: CaseHeldTitle, situation: Situation): End {
  if (title.printedExpiryYear != null)
    return {
      printedExpiry: `${String(title.printedExpiryYear)}-06-30`,
      ...extensionOf(title, situation),
    };
  if (endsByItsIssue(title, situation)) return { printedExpiry: "unreadable" };
  const legalEnd = legalEndOf(title, situation);
  if (legalEnd === undefined) return {};
  return title.kind === "cni" ? printedFor(legalEnd, title, situation) : { printedExpiry: legalEnd };
}

/** The end counted from the year of issue fits what is said of the title on the day. */
function endsByItsIssue(title: CaseHeldTitle, situation: Situation): boolean {
  const { depositOn, facts } = situation;
  const { kind, status, expiredForYears } = title;
  if (title.issuedYear == null || facts.titleMonthsLeft != null) return false;
  const { legalEnd } = titleStatus(
    {
      kind,
      format: formats[title.format],
      issuedOn: issuedOn(title, situation),
      printedExpiry: "unreadable",
      adultWhenIssued: wasAdultAtIssue(title, situation),
    },
    depositOn,
  );
  if (legalEnd === undefined || status === "unknown") return false;
  if (status === "valid") return legalEnd >= depositOn;
  const since = (ago: number): PlainDate => minus(depositOn, years(ago));
  return (
    legalEnd < depositOn &&
    (expiredForYears == null || (legalEnd <= since(expiredForYears) && legalEnd > since(expiredForYears + 1)))
  );
}

/** A card valid by law though its printed end has passed is an extended one. */
function extensionOf(title: CaseHeldTitle, situation: Situation): End {
  const mayBeExtended = title.kind === "cni" && title.format !== "new";
  const looksExpired = `${String(title.printedExpiryYear)}-06-30` < situation.depositOn;
  return mayBeExtended &&
    looksExpired &&
    title.status === "valid" &&
    wasAdultAtIssue(title, situation) !== false
    ? { format: "laminated", adultWhenIssued: true }
    : {};
}

function legalEndOf(title: CaseHeldTitle, situation: Situation): PlainDate | undefined {
  const { depositOn, motive, facts } = situation;
  if (title.status === "valid") {
    const isReplaced = motive !== "first" && kindsAskedFor(situation).includes(title.kind);
    const left = isReplaced ? facts.titleMonthsLeft : undefined;
    return plus(depositOn, months(left ?? (motive === "renewal" ? 6 : 24)));
  }
  if (title.status === "unknown" || title.expiredForYears == null) return undefined;
  return minus(depositOn, months(12 * title.expiredForYears + 5));
}

/** The printed end, and what it takes for the legal end to be the one that is said. */
function printedFor(legalEnd: PlainDate, title: CaseHeldTitle, situation: Situation): End {
  const mayBeExtended = title.format !== "new" && wasAdultAtIssue(title, situation) !== false;
  if (!mayBeExtended || legalEnd < firstExtendedEnd || legalEnd > lastExtendedEnd)
    return { printedExpiry: legalEnd };
  // No bank-card CNI has ended yet: this one is laminated, and was extended unless it was a minor's.
  const printed = minus(legalEnd, years(5));
  if (printed >= firstExtendedEnd)
    return { printedExpiry: printed, format: "laminated", adultWhenIssued: true };
  // A card that ended then was a minor's; of an adult's, no printed end fits.
  return wasAdultAtIssue(title, situation) === true
    ? {}
    : { printedExpiry: legalEnd, format: "laminated", adultWhenIssued: false };
}

/** Where the title is, and what becomes of it at collection. */
function placeOf(title: CaseHeldTitle, situation: Situation): Pick<HeldTitle, "where" | "atCollection"> {
  const { motive, facts } = situation;
  const isAskedFor = kindsAskedFor(situation).includes(title.kind);
  if (isAskedFor && facts.foundAgain === true) return { where: "found-again" };
  if (isAskedFor && facts.oldTitleAtPickup != null)
    return { where: "in-hand", atCollection: facts.oldTitleAtPickup };
  if (title.presented) return { where: "in-hand" };
  if (isAskedFor && motive === "loss") return { where: "lost" };
  return { where: isAskedFor && motive === "theft" ? "stolen" : "unavailable" };
}
