import { birthday, lateBirthday } from "../calendar/age.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { partAt, pathBelow, type PathOf, type ValueAt } from "../graph/fact.js";
import { rootFrame, valueOf, type View } from "../graph/node.js";
import { firstDay, type Applicant, type Application, type HeldTitle } from "./application.js";
import { recordShowsNationality } from "./birth-record.js";
import { shown, type Refuse } from "./issue.js";
import { formatsOf, titleKinds } from "./vocabulary.js";

/** The age from which a person is an adult. */
export const majority = 18;

/** The first day on which a bank-card CNI was issued (Oise). */
const firstCard: PlainDate = "2021-03-15";

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

/* @__NO_SIDE_EFFECTS__ */
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
  clash("names.changeRecordedOn", ["depositOn"], isAfter),
  clash("applicant.bornOn", ["depositOn"], isAfter),
  clash(
    "applicant.ageOnDeposit",
    ["applicant.bornOn", "depositOn"],
    (age, bornOn, on) => lateBirthday(bornOn, age) > on || birthday(bornOn, age + 1) <= on,
  ),
  clash("applicant.adult", ["applicant.bornOn", "depositOn"], isNotSo),
  clash("applicant.adult", ["applicant.ageOnDeposit"], (adult, age) => adult !== age >= majority),
]);

/** What is known of a title and its holder. */
type Title = HeldTitle & Pick<Application, "depositOn" | "applicant">;

const titleClashes = clashesOf<Title>((clash) => [
  clash("issuedOn", ["depositOn"], isAfter),
  clash("issuedOn", ["applicant.bornOn"], isBefore),
  clash("printedExpiry", ["issuedOn"], (expiry, issuedOn) => expiry < issuedOn),
  clash("adultWhenIssued", ["applicant.bornOn", "issuedOn"], isNotSo),
  clash("atCollection", ["where"], (fate, where) => fate === "handed-back" && where !== "in-hand"),
]);

/** Refuses parts that are well formed each, and cannot all be true together. */
export function checkCoherence(application: Partial<Application>, refuse: Refuse): void {
  const { depositOn, requests, applicant = {}, heldTitles, circumstances } = application;
  const { bornOn, birthRecord } = applicant;
  const showsNationality = birthRecord?.showsNationality;
  const titles: readonly (HeldTitle | undefined)[] = heldTitles?.titles ?? [];
  if (requests !== undefined && Object.keys(requests).length === 0)
    refuse("requests", "empty", "name one of cni, passport");
  if (depositOn !== undefined && depositOn < firstDay)
    refuse("depositOn", "before-first-day", `${depositOn} is before ${firstDay}, the first day`);
  if (bornOn !== undefined && depositOn !== undefined && birthday(bornOn, 131) <= depositOn)
    refuse("applicant.bornOn", "out-of-range", `${bornOn} is over 130 years before`);
  checkClashes(clashes, application, "", refuse);
  if (showsNationality !== undefined && nationalityFollows(application) === !showsNationality)
    refuse(
      "applicant.birthRecord.showsNationality",
      "contradiction",
      `${showsNationality} does not fit what else is said of the birth`,
    );
  if (circumstances?.lostBeforeCollection === false && titles.some((title) => title?.atCollection === "lost"))
    refuse("circumstances.lostBeforeCollection", "contradiction", 'false does not fit atCollection "lost"');
  titles.forEach((title, index) => {
    if (title?.id === undefined) return;
    const at = `heldTitles.titles[${index}]`;
    if (titles.findIndex((other) => other?.id === title.id) < index)
      refuse(`${at}.id`, "duplicate-id", `"${title.id}" is the id of another title`);
    checkTitle(title, { depositOn, applicant }, at, refuse);
  });
  for (const kind of titleKinds) {
    const replaces = requests?.[kind]?.replaces;
    if (replaces !== undefined && !titles.some((title) => title?.id === replaces && title.kind === kind))
      refuse(`requests.${kind}.replaces`, "unknown-title", `"${replaces}" is the id of no ${kind}`);
  }
}

/** Refuses what cannot be of one held title, beside what is known of the day and its holder. */
export function checkTitle(
  title: Partial<HeldTitle>,
  known: { readonly depositOn?: PlainDate | undefined; readonly applicant: Applicant },
  at: string,
  refuse: Refuse,
): void {
  const { kind, format, issuedOn = firstCard } = title;
  if (kind !== undefined && format !== undefined && !formatsOf[kind].includes(format))
    refuse(`${at}.format`, "contradiction", `a ${kind} is ${formatsOf[kind].join(", ")}, not "${format}"`);
  if (format === "card" && issuedOn < firstCard)
    refuse(`${at}.issuedOn`, "contradiction", `no bank-card CNI was issued before ${firstCard}`);
  checkClashes(titleClashes, { ...title, ...known }, at, refuse);
}

function checkClashes(clashes: readonly Clash[], facts: object, at: string, refuse: Refuse): void {
  for (const { path, others, steps, cannotBe } of clashes) {
    const values = steps.map((each) => partAt(facts, each));
    if (!values.includes(undefined) && cannotBe(...values)) {
      const [value, ...beside] = values.map(shown);
      refuse(
        pathBelow(at, path),
        "contradiction",
        `${value} does not fit ${others.map((other, index) => `${other} ${beside[index]}`).join(", ")}`,
      );
    }
  }
}

/** What the birth record shows of nationality by the other facts; no day and no doubt matters to it. */
function nationalityFollows(application: object): boolean | undefined {
  const view: View = { on: firstDay, otherwise: new Set(), met: new Set() };
  return valueOf(recordShowsNationality, rootFrame(application, view));
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
function isAfter(one: PlainDate, other: PlainDate): boolean {
  return one > other;
}
/** Whether someone is an adult on a day: where a birthday on 29 February leaves it open, neither can be said. */
function isNotSo(adult: boolean, bornOn: PlainDate, on: PlainDate): boolean {
  return adult ? lateBirthday(bornOn, majority) > on : birthday(bornOn, majority) <= on;
}
