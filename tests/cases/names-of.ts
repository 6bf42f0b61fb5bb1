import type { Names } from "../../src/application/application.js";
import type { NameChangeGround, UseName } from "../../src/vocabulary/situation.js";
import { minus, months } from "../../src/calendar/period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import type { Situation } from "./format.js";
import { kindsAskedFor } from "./held-titles-of.js";

/** What became of the names, and the use name asked for: the rare ways to another name and a remarriage only if said. */
export function namesOf(situation: Situation): Names {
  const { facts } = situation;
  const useName = useNameOf(situation);
  const changesIt = changesOnlyTheUseName(situation);
  return {
    useName,
    changed: facts.changeOf ?? (changesIt ? "use-name" : undefined),
    changedBy: facts.changeOf == null ? undefined : changedBy[facts.changeOf],
    changeRecordedOn: changeRecordedOn(situation),
    onTitleAlready:
      facts.nameAlreadyOnTitle ??
      (changesIt && useName !== undefined && isTaken[useName] ? false : undefined),
    marriageOnBirthRecord: facts.marriageOnBirthRecord ?? undefined,
    remarried: useName === "ex-spouse" || useName === "late-spouse" ? false : undefined,
    judgmentAllows: facts.judgmentAllowsName ?? undefined,
    widowedMention: facts.wantsWidowedMention ?? undefined,
    consent: facts.useNameAgreement ?? undefined,
    form: facts.useNameForm ?? undefined,
  };
}

/** The ordinary way to another name at a town hall: of adoption, filiation and francisation the cases do not speak. */
const changedBy: Readonly<Record<NonNullable<Situation["facts"]["changeOf"]>, NameChangeGround>> = {
  "first-name": "first-name-procedure",
  surname: "simplified-procedure",
};

const useNames: Readonly<Record<NonNullable<Situation["nameRequest"]>, UseName>> = {
  "spouse-name": "spouse",
  "divorced-keeps-name": "ex-spouse",
  widow: "late-spouse",
  "both-parents-names": "both-parents",
};

/** Use names that are taken at a change of civil status; the others are kept after it. */
const isTaken: Readonly<Record<UseName, boolean>> = {
  spouse: true,
  "ex-spouse": false,
  "late-spouse": false,
  "both-parents": true,
  earlier: true,
  "given-up": false,
};

/** The use name asked for: as said, or as the facts speak of it that are said of one use name alone. */
export function useNameOf({ nameRequest, facts }: Situation): UseName | undefined {
  if (facts.useNameWanted === false) return undefined;
  if (nameRequest != null) return useNames[nameRequest];
  if (facts.useNameAgreement != null || facts.useNameForm != null) return "both-parents";
  if (facts.wantsWidowedMention != null) return "late-spouse";
  if (facts.judgmentAllowsName != null) return "ex-spouse";
  return facts.marriageOnBirthRecord == null ? undefined : "spouse";
}

/** A change of civil status in the names that changes nothing but the use name: no record is rewritten. */
export function changesOnlyTheUseName(situation: Situation): boolean {
  const { motive, facts } = situation;
  const speaksOfOne = useNameOf(situation) !== undefined || facts.useNameWanted === false;
  return motive === "civil-status-change" && speaksOfOne && facts.changeOf == null;
}

/** A change in the civil register, or what may be one. */
export function speaksOfAChange(situation: Situation): boolean {
  const { motive, facts } = situation;
  return (
    facts.changeOf != null ||
    facts.birthRecordUpdatedOn != null ||
    (motive === "civil-status-change" && !changesOnlyTheUseName(situation))
  );
}

/**
 * The day the change was recorded: as said; otherwise a month ago where a title to be replaced is still valid by law,
 * since three months after the change it would not be.
 */
function changeRecordedOn(situation: Situation): PlainDate | undefined {
  const { facts, heldTitles, depositOn } = situation;
  if (facts.birthRecordUpdatedOn != null) return facts.birthRecordUpdatedOn;
  const kinds = kindsAskedFor(situation);
  const oneIsValid = heldTitles.some(({ kind, status }) => kinds.includes(kind) && status === "valid");
  return speaksOfAChange(situation) && oneIsValid ? minus(depositOn, months(1)) : undefined;
}
