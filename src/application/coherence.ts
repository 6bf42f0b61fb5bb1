import { birthday, lateBirthday } from "../calendar/age.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { firstDay, type Applicant, type Application, type HeldTitle } from "./application.js";
import type { Faults } from "./issue.js";
import { formatsOf, titleKinds, unreadable } from "./vocabulary.js";

/** The age from which a person is an adult. */
export const majority = 18;

/** The last day that an application may name: whatever is counted from it stays within the calendar. */
export const lastDay: PlainDate = "2999-12-31";

/** The first day on which a bank-card CNI was issued (Oise). */
const firstCard: PlainDate = "2021-03-15";

/** Adds the faults of parts that are well formed each, and cannot all be true together. */
export function checkCoherence(application: Partial<Application>, faults: Faults): void {
  const { depositOn, collectOn, requests, names, circumstances } = application;
  if (requests !== undefined && Object.keys(requests).length === 0) {
    faults.add(
      "requests",
      "empty",
      "name at least one title asked for: cni, passport; leave requests out where that is unknown",
    );
  }
  if (circumstances?.nameChanged === false && names?.changeRecordedOn !== undefined) {
    faults.add(
      "circumstances.nameChanged",
      "contradiction",
      "false, although names.changeRecordedOn gives the day of a change",
    );
  }
  if (
    circumstances?.nameChanged === false &&
    (names?.changed === "surname" || names?.changed === "first-name")
  )
    faults.add(
      "circumstances.nameChanged",
      "contradiction",
      `false, although names.changed says "${names.changed}"`,
    );
  if (circumstances?.useNameAsked === false && names?.useName !== undefined)
    faults.add("circumstances.useNameAsked", "contradiction", "false, although names.useName names one");
  if (circumstances?.temporaryPassport === false && application.urgency !== undefined)
    faults.add(
      "circumstances.temporaryPassport",
      "contradiction",
      "false, although urgency says why one is asked for",
    );
  if (circumstances?.protectedAdult === false && application.protection?.measure !== undefined)
    faults.add(
      "circumstances.protectedAdult",
      "contradiction",
      "false, although protection.measure names a measure",
    );
  const { parentsMarried, recognisedInFirstYear } = application.minor ?? {};
  if (circumstances?.lateRecognition === false && parentsMarried === false && recognisedInFirstYear === false)
    faults.add("circumstances.lateRecognition", "contradiction", "false, although minor says otherwise");
  if (circumstances?.lateRecognition === true && (parentsMarried === true || recognisedInFirstYear === true))
    faults.add("circumstances.lateRecognition", "contradiction", "true, although minor says otherwise");
  checkNationality(application.applicant ?? {}, faults);
  const lostMeanwhile = (title: HeldTitle | undefined): boolean => title?.atCollection === "lost";
  const listed: readonly (HeldTitle | undefined)[] = application.heldTitles?.titles ?? [];
  if (circumstances?.lostBeforeCollection === false && listed.some(lostMeanwhile))
    faults.add(
      "circumstances.lostBeforeCollection",
      "contradiction",
      "false, although a held title is lost at collection",
    );
  if (depositOn === undefined) return;
  if (depositOn < firstDay)
    faults.add(
      "depositOn",
      "before-first-day",
      `${depositOn} is before ${firstDay}, the first day that the rules speak of`,
    );
  checkNotTooLate("depositOn", depositOn, faults);
  checkNotTooLate("collectOn", collectOn, faults);
  if (collectOn !== undefined && collectOn < depositOn)
    faults.add("collectOn", "contradiction", `collected on ${collectOn}, before the deposit on ${depositOn}`);
  if (names?.changeRecordedOn !== undefined && names.changeRecordedOn > depositOn) {
    faults.add(
      "names.changeRecordedOn",
      "contradiction",
      `${names.changeRecordedOn} is after the deposit on ${depositOn}`,
    );
  }
  checkAge(application.applicant ?? {}, depositOn, faults);
  checkHeldTitles(application, depositOn, faults);
}

function checkNotTooLate(path: string, day: PlainDate | undefined, faults: Faults): void {
  if (day !== undefined && day > lastDay)
    faults.add(path, "out-of-range", `${day} is after ${lastDay}, the last day that an application may name`);
}

/**
 * An age that is stated must be sure: where someone born on 29 February may or may not have come of age, the law leaves it
 * open, and stating one or the other would settle it unseen.
 */
function checkAge({ bornOn, ageOnDeposit, adult }: Applicant, depositOn: PlainDate, faults: Faults): void {
  if (bornOn !== undefined) {
    if (bornOn > depositOn) {
      faults.add("applicant.bornOn", "contradiction", `born on ${bornOn}, after the deposit on ${depositOn}`);
      return;
    }
    if (birthday(bornOn, 131) <= depositOn)
      faults.add(
        "applicant.bornOn",
        "out-of-range",
        `born on ${bornOn}: more than 130 years before the deposit`,
      );
    if (
      ageOnDeposit !== undefined &&
      (lateBirthday(bornOn, ageOnDeposit) > depositOn || birthday(bornOn, ageOnDeposit + 1) <= depositOn)
    ) {
      faults.add(
        "applicant.ageOnDeposit",
        "contradiction",
        `${String(ageOnDeposit)} is not the age on ${depositOn} of someone born on ${bornOn}`,
      );
    }
    if (
      (adult === true && lateBirthday(bornOn, majority) > depositOn) ||
      (adult === false && birthday(bornOn, majority) <= depositOn)
    ) {
      faults.add(
        "applicant.adult",
        "contradiction",
        `${String(adult)} does not fit someone born on ${bornOn}, on ${depositOn}`,
      );
    }
  }
  if (ageOnDeposit !== undefined && adult !== undefined && adult !== ageOnDeposit >= majority) {
    faults.add(
      "applicant.adult",
      "contradiction",
      `${String(adult)} does not fit an age of ${String(ageOnDeposit)}`,
    );
  }
}

/** A birth record proves nationality on the grounds that the law names, and on no others. */
function checkNationality(
  { birthplace, parentBornInFrance, birthRecord = {} }: Applicant,
  faults: Faults,
): void {
  const { heldBy, nationalityInMargin, showsNationality } = birthRecord;
  const bornAbroad = birthplace && birthplace === "abroad";
  const grounds: readonly (boolean | undefined)[] = [
    bornAbroad === true ? false : parentBornInFrance && (bornAbroad === false || undefined),
    nationalityInMargin,
    heldBy === "connected-registry"
      ? bornAbroad
      : heldBy && (heldBy === "central-service" || heldBy === "consulate"),
  ];
  if (
    showsNationality === true
      ? grounds.every((ground) => ground === false)
      : showsNationality === false && grounds.includes(true)
  )
    faults.add(
      "applicant.birthRecord.showsNationality",
      "contradiction",
      `${String(showsNationality)} does not fit the birthplace, the parents, the margin and the registry`,
    );
}

function checkHeldTitles(
  { requests, applicant, heldTitles }: Partial<Application>,
  depositOn: PlainDate,
  faults: Faults,
): void {
  const titles: readonly (HeldTitle | undefined)[] = heldTitles?.titles ?? [];
  titles.forEach((title, index) => {
    if (title?.id === undefined) return;
    const at = `heldTitles.titles[${String(index)}]`;
    if (titles.findIndex((other) => other?.id === title.id) < index)
      faults.add(`${at}.id`, "duplicate-id", `"${title.id}" names another title already`);
    checkTitle(title, depositOn, applicant?.bornOn, at, faults);
  });
  for (const kind of titleKinds) {
    const replaces = requests?.[kind]?.replaces;
    if (replaces !== undefined && !titles.some((title) => title?.id === replaces && title.kind === kind)) {
      faults.add(
        `requests.${kind}.replaces`,
        "unknown-title",
        `no held title of kind ${kind} has the id "${replaces}"`,
      );
    }
  }
}

/** Adds the faults of one held title; `on` is the day on which it is held. */
export function checkTitle(
  title: Partial<HeldTitle>,
  on: PlainDate,
  bornOn: PlainDate | undefined,
  at: string,
  faults: Faults,
): void {
  const { kind, format, issuedOn, printedExpiry, adultWhenIssued, where, atCollection } = title;
  const field = (name: keyof HeldTitle): string => (at === "" ? name : `${at}.${name}`);
  if (kind !== undefined && format !== undefined && !formatsOf[kind].includes(format))
    faults.add(
      field("format"),
      "contradiction",
      `a ${kind} is not "${format}"; it is ${formatsOf[kind].join(", ")}`,
    );
  if (printedExpiry !== unreadable) checkNotTooLate(field("printedExpiry"), printedExpiry, faults);
  checkNotTooLate(field("issuedOn"), issuedOn, faults);
  if (issuedOn !== undefined) {
    if (issuedOn > on) faults.add(field("issuedOn"), "contradiction", `issued on ${issuedOn}, after ${on}`);
    if (bornOn !== undefined && issuedOn < bornOn)
      faults.add(
        field("issuedOn"),
        "contradiction",
        `issued on ${issuedOn}, before its holder was born on ${bornOn}`,
      );
    if (printedExpiry !== undefined && printedExpiry !== unreadable && printedExpiry < issuedOn)
      faults.add(
        field("printedExpiry"),
        "contradiction",
        `expires on ${printedExpiry}, before it was issued on ${issuedOn}`,
      );
    if (format === "card" && issuedOn < firstCard)
      faults.add(field("issuedOn"), "contradiction", `no bank-card CNI was issued before ${firstCard}`);
    if (
      bornOn !== undefined &&
      ((adultWhenIssued === true && lateBirthday(bornOn, majority) > issuedOn) ||
        (adultWhenIssued === false && birthday(bornOn, majority) <= issuedOn))
    ) {
      faults.add(
        field("adultWhenIssued"),
        "contradiction",
        `${String(adultWhenIssued)} does not fit a holder born on ${bornOn}, on ${issuedOn}`,
      );
    }
  }
  if (atCollection === "handed-back" && where !== undefined && where !== "in-hand")
    faults.add(field("atCollection"), "contradiction", `"handed-back" does not fit a title that is ${where}`);
}
