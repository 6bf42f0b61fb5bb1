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
 * What kind of answer a fact takes: yes or no, one of some values, a day, a whole number, the titles asked for, the titles
 * held, or the id of one of these.
 */
export type FactAnswer = "yes-no" | "choice" | "day" | "number" | "titles" | "held-titles" | "held-title";

/** What an interview is about, in the order of the counter. */
export const sections = frozen(["what", "who", "titles", "how", "home", "family", "names", "rare"]);
/** What a question of an interview is about. */
export type Section = (typeof sections)[number];

/**
 * The screens of an interview, each in its section, in the order in which they are asked where nothing else decides. Those of
 * one held title are asked of each.
 */
export const screens = frozen({
  "titles-asked": "what",
  reasons: "what",
  birthday: "who",
  age: "who",
  adult: "who",
  birth: "who",
  "record-shows-nationality": "who",
  "foreign-record": "who",
  "held-titles": "titles",
  "held-title": "titles",
  "adult-when-issued": "titles",
  "at-collection": "titles",
  "replaced-titles": "titles",
  "deposit-day": "how",
  deposit: "how",
  photo: "how",
  "collection-day": "how",
  home: "home",
  "home-territory": "home",
  family: "family",
  residence: "family",
  recognition: "family",
  "use-name": "names",
  rare: "rare",
  "rare-details": "rare",
  "protection-details": "rare",
} as const satisfies Readonly<Record<string, Section>>);
/** A screen of an interview. */
export type ScreenId = keyof typeof screens;

/** A fact that can be asked for, and how. */
export interface AskedFact {
  readonly path: QuestionPath;
  /** The screen on which it is asked for. */
  readonly screen: ScreenId;
  readonly answer: FactAnswer;
  /** The values of a choice, in their declared order; of a day, the word that may stand in its place. */
  readonly values?: readonly string[];
  /** The least and the largest number. */
  readonly range?: readonly [from: number, to: number];
}

/**
 * Every path once, in the order in which they are best asked, with its screen; a path too few or too many does not compile.
 */
const screenOf = {
  requests: "titles-asked",
  "requests.cni.reason": "reasons",
  "requests.passport.reason": "reasons",
  depositOn: "deposit-day",
  territory: "deposit",
  channel: "deposit",
  photo: "photo",
  "applicant.french": "rare",
  "applicant.bornOn": "birthday",
  "applicant.ageOnDeposit": "age",
  "applicant.adult": "adult",
  "applicant.birthplace": "birth",
  "heldTitles.titles": "held-titles",
  "heldTitles.complete": "held-titles",
  "requests.cni.replaces": "replaced-titles",
  "requests.passport.replaces": "replaced-titles",
  "applicant.parentBornInFrance": "birth",
  "applicant.birthRecord.heldBy": "birth",
  "applicant.birthRecord.nationalityInMargin": "birth",
  "applicant.birthRecord.showsNationality": "record-shows-nationality",
  "applicant.birthRecord.inForeignLanguage": "foreign-record",
  "applicant.birthRecord.multilingualForm": "foreign-record",
  "circumstances.nationalityAcquired": "rare",
  "circumstances.birthRecordUnobtainable": "rare",
  "circumstances.registerMention": "rare",
  "circumstances.foreignIdHeld": "rare",
  "home.lodging": "home",
  "home.territory": "home-territory",
  "home.justifAdresse": "home",
  "circumstances.emancipated": "rare",
  "minor.filedBy": "family",
  "minor.parents": "family",
  "minor.residence": "residence",
  "minor.settledBy": "residence",
  "minor.bothAddresses": "residence",
  "circumstances.lateRecognition": "rare",
  "minor.parentsMarried": "recognition",
  "minor.recognisedInFirstYear": "recognition",
  "minor.authorityGranted": "rare-details",
  "circumstances.parentDeceased": "rare",
  "circumstances.courtDecision": "rare",
  "circumstances.parentOpposes": "rare",
  "circumstances.protectedAdult": "rare",
  "protection.measure": "rare-details",
  "protection.filedBy": "rare-details",
  "protection.guardianInformed": "protection-details",
  "protection.capacityLimited": "protection-details",
  "circumstances.stolenAbroad": "rare",
  "circumstances.nameChanged": "rare",
  "names.changeRecordedOn": "rare-details",
  "names.changed": "rare-details",
  "names.changedBy": "rare-details",
  "circumstances.useNameAsked": "rare",
  "names.useName": "rare-details",
  "names.onTitleAlready": "use-name",
  "names.marriageOnBirthRecord": "use-name",
  "names.endOfMarriageOnBirthRecord": "use-name",
  "names.remarried": "use-name",
  "names.judgmentAllows": "use-name",
  "names.widowedMention": "use-name",
  "names.consent": "use-name",
  "names.form": "use-name",
  "circumstances.temporaryPassport": "rare",
  urgency: "rare-details",
  "circumstances.largePassport": "rare",
  "circumstances.passportByPost": "rare",
  "circumstances.onAJourney": "rare",
  "circumstances.detained": "rare",
  "circumstances.unableToCome": "rare",
  "circumstances.visaInOldPassport": "rare",
  "circumstances.lostBeforeCollection": "rare",
  "circumstances.destitute": "rare",
  collectOn: "collection-day",
  "heldTitles.titles[].kind": "held-title",
  "heldTitles.titles[].format": "held-title",
  "heldTitles.titles[].issuedOn": "held-title",
  "heldTitles.titles[].printedExpiry": "held-title",
  "heldTitles.titles[].adultWhenIssued": "adult-when-issued",
  "heldTitles.titles[].where": "held-title",
  "heldTitles.titles[].atCollection": "at-collection",
} as const satisfies Readonly<Record<QuestionPath, ScreenId>>;

/**
 * Every question that an application can answer, in the order in which they are best asked; those about a held title are
 * asked of each.
 *
 * @example
 * ```ts
 * questions[0]; // { path: "requests", screen: "titles-asked", answer: "titles" }
 * questions.find(({ path }) => path === "photo")?.values; // ["brought", "taken-at-the-counter"]
 * ```
 */
export const questions: readonly AskedFact[] = frozen(everyQuestion());

function everyQuestion(): readonly AskedFact[] {
  return (Object.keys(screenOf) as QuestionPath[]).map((path) => questionAt(path));
}

function questionAt(path: QuestionPath): AskedFact {
  const screen = screenOf[path];
  if (path === "requests") return { path, screen, answer: "titles" };
  const [, field] = /^heldTitles\.titles\[\]\.(\w+)$/.exec(path) ?? [];
  const shape =
    field === undefined ? shapeAt(applicationShape, path.split(".")) : shapeAt(heldTitleShape, [field]);
  switch (shape.kind) {
    case "flag":
      return { path, screen, answer: "yes-no" };
    case "choice":
      return { path, screen, answer: "choice", values: shape.values.map(String) };
    case "day":
      return { path, screen, answer: "day", ...(shape.or === undefined ? {} : { values: [shape.or] }) };
    case "integer":
      return { path, screen, answer: "number", range: [shape.from, shape.to] };
    case "id":
      return { path, screen, answer: "held-title" };
    case "list":
    case "record":
      return { path, screen, answer: "held-titles" };
  }
}

function shapeAt(shape: Shape, [step, ...steps]: readonly string[]): Shape {
  if (step === undefined) return shape;
  const inner = (shape as RecordShape).fields[step];
  if (inner === undefined) throw new TypeError(`no field "${step}"`);
  return shapeAt(inner, steps);
}
