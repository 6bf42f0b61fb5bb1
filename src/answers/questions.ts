import type { Application, HeldTitle } from "../application/application.js";
import { frozen } from "../vocabulary/frozen.js";
import { applicationShape, heldTitleShape, type RecordShape, type Shape } from "../application/shape.js";
import type { PathOf } from "../graph/fact.js";

/** What can be asked for, by its path in an application; `[]` stands for any held title. */
export type QuestionPath =
  | Exclude<PathOf<Application>, "format" | "circumstances.nothingSpecialAsOf">
  | "requests"
  | `heldTitles.titles[].${Exclude<keyof HeldTitle, "id">}`;

/**
 * What kind of answer a question takes: yes or no, one of some values, a day, a whole number, the titles asked for, the titles
 * held, or the id of one of these.
 */
export type AnswerKind = "yes-or-no" | "choice" | "day" | "number" | "titles" | "held-titles" | "held-title";

/** One question. */
export interface Question {
  readonly path: QuestionPath;
  readonly answer: AnswerKind;
  /** The values of a choice, in their declared order. */
  readonly values?: readonly string[];
}

/** Every path once, in the order in which they are best asked; a path too few or too many does not compile. */
const order = {
  requests: 0,
  "requests.cni.reason": 0,
  "requests.passport.reason": 0,
  depositOn: 0,
  territory: 0,
  channel: 0,
  photo: 0,
  "applicant.french": 0,
  "applicant.bornOn": 0,
  "applicant.ageOnDeposit": 0,
  "applicant.adult": 0,
  "applicant.birthplace": 0,
  "heldTitles.titles": 0,
  "heldTitles.complete": 0,
  "requests.cni.replaces": 0,
  "requests.passport.replaces": 0,
  "applicant.parentBornInFrance": 0,
  "applicant.birthRecord.heldBy": 0,
  "applicant.birthRecord.nationalityInMargin": 0,
  "applicant.birthRecord.showsNationality": 0,
  "applicant.birthRecord.inForeignLanguage": 0,
  "applicant.birthRecord.multilingualForm": 0,
  "circumstances.nationalityAcquired": 0,
  "circumstances.birthRecordUnobtainable": 0,
  "circumstances.registerMention": 0,
  "circumstances.foreignIdHeld": 0,
  "home.lodging": 0,
  "home.territory": 0,
  "home.justifAdresse": 0,
  "circumstances.emancipated": 0,
  "minor.filedBy": 0,
  "minor.parents": 0,
  "minor.residence": 0,
  "minor.settledBy": 0,
  "minor.bothAddresses": 0,
  "circumstances.lateRecognition": 0,
  "minor.parentsMarried": 0,
  "minor.recognisedInFirstYear": 0,
  "minor.authorityGranted": 0,
  "circumstances.parentDeceased": 0,
  "circumstances.courtDecision": 0,
  "circumstances.parentOpposes": 0,
  "circumstances.protectedAdult": 0,
  "protection.measure": 0,
  "protection.filedBy": 0,
  "protection.guardianInformed": 0,
  "protection.capacityLimited": 0,
  "circumstances.stolenAbroad": 0,
  "circumstances.nameChanged": 0,
  "names.changeRecordedOn": 0,
  "names.changed": 0,
  "names.changedBy": 0,
  "circumstances.useNameAsked": 0,
  "names.useName": 0,
  "names.onTitleAlready": 0,
  "names.marriageOnBirthRecord": 0,
  "names.endOfMarriageOnBirthRecord": 0,
  "names.remarried": 0,
  "names.judgmentAllows": 0,
  "names.widowedMention": 0,
  "names.consent": 0,
  "names.form": 0,
  "circumstances.temporaryPassport": 0,
  urgency: 0,
  "circumstances.largePassport": 0,
  "circumstances.passportByPost": 0,
  "circumstances.onAJourney": 0,
  "circumstances.detained": 0,
  "circumstances.unableToCome": 0,
  "circumstances.visaInOldPassport": 0,
  "circumstances.lostBeforeCollection": 0,
  "circumstances.destitute": 0,
  collectOn: 0,
  "heldTitles.titles[].kind": 0,
  "heldTitles.titles[].format": 0,
  "heldTitles.titles[].issuedOn": 0,
  "heldTitles.titles[].printedExpiry": 0,
  "heldTitles.titles[].adultWhenIssued": 0,
  "heldTitles.titles[].where": 0,
  "heldTitles.titles[].atCollection": 0,
} as const satisfies Readonly<Record<QuestionPath, 0>>;

/**
 * Every question that an application can answer, in the order in which they are best asked; those about a held title are
 * asked of each.
 *
 * @example
 * ```ts
 * questions[0]; // { path: "requests", answer: "titles" }
 * questions.find(({ path }) => path === "photo")?.values; // ["brought", "taken-at-the-counter"]
 * ```
 */
export const questions: readonly Question[] = frozen(everyQuestion());

function everyQuestion(): readonly Question[] {
  return (Object.keys(order) as QuestionPath[]).map((path) => questionAt(path));
}

function questionAt(path: QuestionPath): Question {
  if (path === "requests") return { path, answer: "titles" };
  const [, field] = /^heldTitles\.titles\[\]\.(\w+)$/.exec(path) ?? [];
  const shape =
    field === undefined ? shapeAt(applicationShape, path.split(".")) : shapeAt(heldTitleShape, [field]);
  switch (shape.kind) {
    case "flag":
      return { path, answer: "yes-or-no" };
    case "choice":
      return { path, answer: "choice", values: shape.values.map(String) };
    case "day":
      return { path, answer: "day" };
    case "integer":
      return { path, answer: "number" };
    case "id":
      return { path, answer: "held-title" };
    case "list":
    case "record":
      return { path, answer: "held-titles" };
  }
}

function shapeAt(shape: Shape, [step, ...steps]: readonly string[]): Shape {
  if (step === undefined) return shape;
  const inner = (shape as RecordShape).fields[step];
  if (inner === undefined) throw new TypeError(`no field "${step}"`);
  return shapeAt(inner, steps);
}
