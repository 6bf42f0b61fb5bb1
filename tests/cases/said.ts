import type { Assessment } from "../../src/answers/assessment.js";
import type { Application } from "../../src/application/application.js";
import type { Person, Visit } from "../../src/vocabulary/outcomes.js";
import { titleKinds, type TitleKind } from "../../src/vocabulary/situation.js";
import { months, plus } from "../../src/calendar/period.js";
import { plusDays } from "../../src/calendar/plain-date.js";
import { titleStatus } from "../../src/answers/title-status.js";
import { agreed, anyOf, leftOpenBy, open, said, type Answer } from "./answer.js";
import type { CasePerson } from "./format.js";

const personsNamed: Readonly<Record<CasePerson, Person | undefined>> = {
  applicant: "applicant",
  "legal-representative": "legal-representative",
  guardian: "guardian",
  "ase-agent": undefined,
};

/** Whether a person must come. */
export function mustCome({ presence }: Assessment, visit: Visit, named: CasePerson): Answer<boolean> {
  const person = personsNamed[named];
  if (person === undefined) return said(false);
  const { status, contested, discretion, needs } = presence[visit][person];
  if (status === "undecided") return open(needs);
  if (contested === undefined && discretion === undefined) return said(status === "must-come");
  return open(
    leftOpenBy({ contested, discretion }),
    [status, ...(contested?.otherwise ?? []), ...(discretion?.otherwise ?? [])].map(
      (each) => each === "must-come",
    ),
  );
}

/** For how many years the new title is valid. */
export function validitySaid({ validity }: Assessment): Answer<number> {
  return agreed(
    Object.values(validity).map(({ years, keepsFormerEnd, contested, needs }) => {
      const [only] = years;
      if (contested !== undefined)
        return open(
          leftOpenBy({ contested }),
          [...years, ...contested.otherwise].filter((length) => length !== "former-end"),
        );
      if (years.length === 1 && only !== undefined && keepsFormerEnd === "no") return said(only);
      if (keepsFormerEnd === "yes") return open(["the end of the former title"], []);
      return open(needs, years);
    }),
  );
}

/** Whether the new title ends with the one it replaces. */
export function keepsFormerEnd({ validity }: Assessment): Answer<boolean> {
  return agreed(
    Object.values(validity).map(({ keepsFormerEnd: keeps, contested, needs }) => {
      if (keeps === "undecided") return open(needs);
      if (contested === undefined) return said(keeps === "yes");
      const otherwise = contested.otherwise.map((length) => length === "former-end");
      return open(leftOpenBy({ contested }), [keeps === "yes", ...otherwise]);
    }),
  );
}

/** Whether the request may be filed: not where one of the titles is refused. */
export function isAdmissible({ admissible }: Assessment): Answer<boolean> {
  const answers = Object.values(admissible).map(({ status, contested, needs }) => {
    if (status === "undecided") return open<boolean>(needs);
    if (contested === undefined) return said(status === "admissible");
    return open(leftOpenBy({ contested }), [true, false]);
  });
  return answers.find(({ value }) => value === false) ?? agreed(answers);
}

/** The year in which the CNI held ends by law. */
export function cardEndsIn(application: Application, assessment: Assessment): Answer<number> {
  return agreed(
    titlesHeld(application, ["cni"]).map((id) => {
      const { titleStatus: status } = outcome(assessment, id);
      if (status.legalEnd === undefined) return open(status.needs);
      const others = status.contested?.otherwise.flatMap(({ legalEnd }) => legalEnd ?? []) ?? [];
      const ends = [status.legalEnd, ...others].map((day) => Number(day.slice(0, 4)));
      return new Set(ends).size === 1 ? said(ends[0]!) : open(["what the law leaves open"], ends);
    }),
  );
}

/** Whether the former title is handed back. */
export function isHandedBack(application: Application, assessment: Assessment): Answer<boolean> {
  return anyOf(
    titlesHeld(application, kindsAskedFor(application)).map((id) => {
      const { atCollection } = outcome(assessment, id);
      return atCollection === "undecided"
        ? open(assessment.undecided.filter(concerns(id)).map(({ fact }) => fact))
        : said(atCollection === "handed-back");
    }),
  );
}

/**
 * Whether the title held is of no use, so that a new one must be asked for. What countries make of an extended card the
 * library does not know: it says to ask.
 */
export function renewalIsNeeded(
  application: Application,
  assessment: Assessment,
  travelsWhereRefused: boolean,
): Answer<boolean> {
  const told = new Set(assessment.notices.map(({ id }) => id));
  const isGone = told.has("found-title-is-void") || told.has("lost-title-is-void");
  if (travelsWhereRefused && told.has("extended-card-abroad"))
    return open(["what the country makes of an extended card"]);
  if (isGone) return said(true);
  return anyOf(
    titlesHeld(application, kindsAskedFor(application)).map((id) => {
      const { standing, needs, contested } = outcome(assessment, id).titleStatus;
      if (standing === "undecided") return open(needs);
      const readings = [standing, ...(contested?.otherwise.map((other) => other.standing) ?? [])];
      const needed = readings.map((each) => each !== "in-force");
      if (new Set(needed).size > 1) return open(["what the law leaves open"], needed);
      return needed.includes(true) ? said(true) : isNeededThough(application, id);
    }),
  );
}

/** Whether a title in force must be replaced all the same: one in a former name, since it will be void. */
function isNeededThough({ names, requests, heldTitles }: Application, held: string): Answer<boolean> {
  const title = heldTitles?.titles.find(({ id }) => id === held);
  const kindAskedFor = titleKinds.find((each) => each === title?.kind);
  if (kindAskedFor !== undefined && requests?.[kindAskedFor]?.reason === "damaged")
    return open(["what a damaged title is still good for"]);
  const recordedOn = names?.changeRecordedOn;
  if (title === undefined || recordedOn === undefined) return said(false);
  if (names?.changed === undefined) return open(["names.changed"]);
  const { kind, format, issuedOn, printedExpiry, adultWhenIssued } = title;
  const later = titleStatus(
    { kind, format, issuedOn, printedExpiry, adultWhenIssued },
    plusDays(plus(recordedOn, months(3)), 1),
    { nameChangeRecordedOn: recordedOn },
  );
  return later.standing === "undecided" ? open(later.needs) : said(later.standing === "void");
}

/** How many months a title in a former name is good for, from the update of the birth record. */
export function monthsToRenew({ names }: Application, assessment: Assessment): Answer<number> {
  const recordedOn = names?.changeRecordedOn;
  if (recordedOn === undefined) return open(["names.changeRecordedOn"]);
  if (!assessment.notices.some(({ id }) => id === "old-name-titles-void"))
    return open(["a notice that titles in the former name are void"]);
  const title = {
    kind: "passport" as const,
    issuedOn: plusDays(recordedOn, -1),
    printedExpiry: plus(recordedOn, months(60)),
  };
  const status = titleStatus(title, plus(recordedOn, months(48)), {
    nameChangeRecordedOn: recordedOn,
  });
  const count = Array.from({ length: 48 }, (_, index) => index + 1).find(
    (each) => plus(recordedOn, months(each)) === status.since,
  );
  return count === undefined ? open(["a whole number of months"]) : said(count);
}

function kindsAskedFor({ requests }: Application): readonly TitleKind[] {
  return titleKinds.filter((kind) => requests?.[kind] !== undefined);
}

function titlesHeld({ heldTitles }: Application, kinds: readonly TitleKind[]): readonly string[] {
  return (heldTitles?.titles ?? [])
    .filter((title) => kinds.some((kind) => kind === title.kind))
    .map(({ id }) => id);
}

function outcome({ heldTitles }: Assessment, id: string): Assessment["heldTitles"][string] {
  const found = heldTitles[id];
  if (found === undefined) throw new Error(`the answer says nothing of the title ${id}`);
  return found;
}

function concerns(id: string): (missing: { readonly outcomes: readonly string[] }) => boolean {
  return ({ outcomes }) => outcomes.includes(`held-title/${id}`);
}
