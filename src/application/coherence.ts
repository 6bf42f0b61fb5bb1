import type { PlainDate } from "../calendar/plain-date.js";
import { partAt, pathBelow, type PathOf, type ValueAt } from "../graph/fact.js";
import { leavesOf } from "../evaluation/fork.js";
import { situationFrame } from "../evaluation/frame.js";
import { newProgram, once } from "../evaluation/program.js";
import { valueOf } from "../evaluation/value.js";
import { firstDay, type Application, type HeldTitle } from "./application.js";
import { recordShowsNationality } from "./birth-record.js";
import { shown } from "../vocabulary/shown.js";
import type { Refuse } from "../vocabulary/invalid-input.js";
import { bornAged, bornUnder, checkDays, majority, said, type Said, type Span } from "./possible-days.js";
import { birthplaces, formatsOf, titleKinds, type Birthplace } from "../vocabulary/situation.js";

/** A value that cannot be beside others. */
interface Clash {
  readonly path: string;
  readonly others: readonly string[];
  readonly steps: readonly (readonly string[])[];
  readonly cannotBe: (...values: unknown[]) => boolean;
}

/** Says when the value at a path cannot be beside those at other paths, once all of them are known. */
type Says<Facts> = <P extends PathOf<Facts>, const Others extends readonly PathOf<Facts>[]>(
  path: P,
  others: Others,
  cannotBe: (
    value: ValueAt<Facts, P>,
    ...others: { [K in keyof Others]: ValueAt<Facts, Others[K]> }
  ) => boolean,
) => Clash;

function clashesOf<Facts>(said: (clash: Says<Facts>) => readonly Clash[]): readonly Clash[] {
  return said((path, others, cannotBe) => ({
    path,
    others,
    steps: [path, ...others].map((each) => each.split(".")),
    cannotBe: cannotBe as Clash["cannotBe"],
  }));
}

const clashes = clashesOf<Application>((clash) => [
  clash("circumstances.nameChanged", ["names.changeRecordedOn"], isFalse),
  clash("circumstances.nameChanged", ["names.changedBy"], isFalse),
  clash(
    "circumstances.nameChanged",
    ["names.changed"],
    (said, changed) => !said && (changed === "surname" || changed === "first-name"),
  ),
  clash("circumstances.useNameAsked", ["names.useName"], isFalse),
  clash("circumstances.temporaryPassport", ["urgency"], isFalse),
  clash("circumstances.protectedAdult", ["protection.measure"], isFalse),
  clash("circumstances.lateRecognition", ["minor.parentsMarried"], areTrue),
  clash("circumstances.lateRecognition", ["minor.recognisedInFirstYear"], areTrue),
  clash(
    "circumstances.lateRecognition",
    ["minor.parentsMarried", "minor.recognisedInFirstYear"],
    (...said) => !said.includes(true),
  ),
  clash("collectOn", ["depositOn"], isBefore),
]);

const titleClashes = clashesOf<HeldTitle>((clash) => [
  clash("atCollection", ["where"], (fate, where) => fate === "handed-back" && where !== "in-hand"),
]);

/** Refuses parts that are well formed each, and cannot all be true together. */
export function checkCoherence(application: Partial<Application>, refuse: Refuse): void {
  const { depositOn, requests, applicant = {}, heldTitles, circumstances, names } = application;
  const { bornOn, birthRecord } = applicant;
  const showsNationality = birthRecord?.showsNationality;
  const given: readonly (HeldTitle | undefined)[] = heldTitles?.titles ?? [];
  const titles: (readonly [at: string, title: Partial<HeldTitle>])[] = [];
  for (const [index, title] of given.entries())
    if (title !== undefined) titles.push([`heldTitles.titles[${index}]`, title]);
  if (requests !== undefined && Object.keys(requests).length === 0)
    refuse("requests", "empty", "name one of cni, passport");
  if (depositOn !== undefined && depositOn < firstDay)
    refuse("depositOn", "before-first-day", `${depositOn} is before ${firstDay}, the first day`);
  checkClashes(clashes, application, "", refuse);
  if (showsNationality !== undefined && !isPossiblyShown(application, showsNationality)) {
    const isOpen = nationalityFollows(application, applicant.birthplace).length > 1;
    refuse(
      "applicant.birthRecord.showsNationality",
      "contradiction",
      isOpen
        ? `${showsNationality} cannot be said of a birth in a territory independent since: the law leaves it open`
        : `${showsNationality} does not fit what else is said of the birth`,
    );
  }
  if (
    circumstances?.lostBeforeCollection === false &&
    titles.some(([, title]) => title.atCollection === "lost")
  )
    refuse("circumstances.lostBeforeCollection", "contradiction", 'false does not fit atCollection "lost"');
  const ids = new Set<string>();
  for (const [at, title] of titles) {
    const { id = "" } = title;
    if (ids.has(id))
      refuse(`${at}.id`, "duplicate-id", `${shown(id)} is the id of another title; each has its own`);
    // An id that is at fault is no title's.
    if (id !== "") ids.add(id);
    checkTitle(title, at, refuse);
  }
  checkDays(
    {
      on: said("depositOn", depositOn),
      bornOn: said("applicant.bornOn", bornOn),
      changeRecordedOn: said("names.changeRecordedOn", names?.changeRecordedOn),
      byAge: (on) => birthsByAge(application, on),
      titles,
    },
    refuse,
  );
  for (const kind of titleKinds) {
    const replaces = requests?.[kind]?.replaces;
    if (replaces !== undefined && !titles.some(([, title]) => title.id === replaces && title.kind === kind))
      refuse(
        `requests.${kind}.replaces`,
        "unknown-title",
        `${shown(replaces)} is not the id of a ${kind} held`,
      );
  }
}

/** The births left possible by each thing said of the age on a day. */
function birthsByAge(
  { applicant: { ageOnDeposit, adult } = {}, circumstances }: Partial<Application>,
  on: Said<PlainDate>,
): readonly Span[] {
  const births: Span[] = [];
  const age = said("applicant.ageOnDeposit", ageOnDeposit);
  if (age !== undefined)
    births.push({
      ...bornAged(age.value, on.value, [age, on]),
      ...bornUnder(age.value + 1, on.value, [age, on]),
    });
  const isAdult = said("applicant.adult", adult);
  if (isAdult !== undefined)
    births.push((isAdult.value ? bornAged : bornUnder)(majority, on.value, [isAdult, on]));
  const isProtected = said("circumstances.protectedAdult", circumstances?.protectedAdult);
  if (isProtected?.value === true) births.push(bornAged(majority, on.value, [isProtected, on]));
  const isEmancipated = said("circumstances.emancipated", circumstances?.emancipated);
  if (isEmancipated?.value === true) births.push(bornAged(emancipation, on.value, [isEmancipated, on]));
  return births;
}

/** The age from which a court may emancipate a minor (Civil Code, article 413-2). */
const emancipation = 16;

/** Refuses what cannot be of one held title, whatever the days. */
export function checkTitle(title: Partial<HeldTitle>, at: string, refuse: Refuse): void {
  const { kind, format } = title;
  if (kind !== undefined && format !== undefined && !formatsOf[kind].includes(format))
    refuse(`${at}.format`, "contradiction", `a ${kind} is ${formatsOf[kind].join(", ")}, not "${format}"`);
  checkClashes(titleClashes, title, at, refuse);
}

function checkClashes(clashes: readonly Clash[], facts: object, at: string, refuse: Refuse): void {
  for (const { path, others, steps, cannotBe } of clashes) {
    if (steps.some((each) => partAt(facts, each) === undefined)) continue;
    const values = steps.map((each) => partAt(facts, each));
    if (cannotBe(...values)) {
      const [value, ...beside] = values.map(shown);
      refuse(
        pathBelow(at, path),
        "contradiction",
        `${value} does not fit ${others.map((other, index) => `${other} ${beside[index]}`).join(", ")}`,
      );
    }
  }
}

const nationality = once(() => {
  const program = newProgram();
  return { program, step: program.step(recordShowsNationality) };
});

/** What the birth record shows of nationality by the other facts, in each reading of the law where they differ. */
function nationalityFollows(
  { depositOn, applicant = {} }: Partial<Application>,
  birthplace: Birthplace | undefined,
): readonly (boolean | undefined)[] {
  const { program, step } = nationality();
  // Another place of birth is laid over what is said: nothing else is read that the law does not ask for.
  const born: unknown =
    birthplace === applicant.birthplace
      ? applicant
      : Object.create(applicant, { birthplace: { value: birthplace } });
  const facts = { applicant: born };
  return leavesOf(valueOf(step, situationFrame(facts, depositOn ?? firstDay, program)));
}

/** Whether some place of birth lets the birth record show nationality so, however the law is read. */
function isPossiblyShown(application: Partial<Application>, shows: boolean): boolean {
  const fits = (birthplace: Birthplace): boolean =>
    !nationalityFollows(application, birthplace).includes(!shows);
  const birthplace = application.applicant?.birthplace;
  return birthplace === undefined ? birthplaces.some(fits) : fits(birthplace);
}

function isFalse(said: boolean): boolean {
  return !said;
}
function areTrue(one: boolean, other: boolean): boolean {
  return one && other;
}
function isBefore(one: PlainDate, other: PlainDate): boolean {
  return one < other;
}
