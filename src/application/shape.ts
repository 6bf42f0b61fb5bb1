import type {
  Application,
  Applicant,
  BirthRecord,
  Circumstances,
  HeldTitle,
  HeldTitles,
  Home,
  Minor,
  Names,
  Protection,
  Requests,
  TitleRequest,
} from "./application.js";
import {
  birthplaces,
  birthRegistries,
  channels,
  fates,
  heldTitleKinds,
  knownVersions,
  lodgings,
  minorFilers,
  nameChangeGrounds,
  nameChanges,
  parentsLive,
  photoOrigins,
  protectedFilers,
  protectionMeasures,
  reasons,
  residences,
  residenceSettlements,
  territories,
  titleFormats,
  unreadable,
  urgencies,
  useNameConsents,
  useNameForms,
  useNames,
  whereabouts,
} from "../vocabulary/situation.js";

/** What a part of an application may be: the one declaration that validation, schemas, questions and generators follow. */
export type Shape = DayShape | FlagShape | IntegerShape | ChoiceShape | IdShape | ListShape | RecordShape;

export interface DayShape {
  readonly kind: "day";
  /** A word accepted in place of a day. */
  readonly or?: string;
}
export interface FlagShape {
  readonly kind: "flag";
  readonly values: readonly boolean[];
}
export interface IntegerShape {
  readonly kind: "integer";
  readonly from: number;
  readonly to: number;
}
export interface ChoiceShape<T extends string | number = string | number> {
  readonly kind: "choice";
  readonly values: readonly T[];
  /** How a value is written that may stand beside them. */
  readonly or?: RegExp;
}
export interface IdShape {
  readonly kind: "id";
}
export interface ListShape {
  readonly kind: "list";
  readonly item: RecordShape | ChoiceShape;
}
export interface RecordShape {
  readonly kind: "record";
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}

/** The shape that a type must be declared with: a missing, surplus or ill-typed field does not compile. */
type ShapeFor<T> = [T] extends [boolean]
  ? FlagShape
  : [T] extends [number]
    ? number extends T
      ? IntegerShape
      : ChoiceShape<T>
    : [T] extends [string]
      ? string extends T
        ? DayShape | IdShape
        : ChoiceShape<T>
      : [T] extends [readonly unknown[]]
        ? ListShape
        : RecordShape;
type RequiredKey<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];

/** The shape of an object: its fields, and those that must be given. */
export function record<T>(
  fields: { readonly [K in keyof T]-?: ShapeFor<NonNullable<T[K]>> },
  ...required: readonly (RequiredKey<T> & string)[]
): RecordShape {
  return { kind: "record", fields: fields, required };
}
/** The shape of one of some values. */
export function oneOf<T extends string | number>(values: readonly T[]): ChoiceShape<T> {
  return { kind: "choice", values };
}
/** The shape of a day. */
export const day: DayShape = { kind: "day" };
/** The shape of what is so, or not. */
export const flag: FlagShape = { kind: "flag", values: [true, false] };
/** The shape of a name of the caller's own. */
export const id: IdShape = { kind: "id" };

const request: RecordShape = record<TitleRequest>({ reason: oneOf(reasons), replaces: id });

/** The shape of one held title. */
export const heldTitleShape: RecordShape = record<HeldTitle>(
  {
    id,
    kind: oneOf(heldTitleKinds),
    format: oneOf(titleFormats),
    issuedOn: day,
    printedExpiry: { kind: "day", or: unreadable },
    adultWhenIssued: flag,
    where: oneOf(whereabouts),
    atCollection: oneOf(fates),
  },
  "id",
  "kind",
);

/** The shape of an {@link Application}. */
export const applicationShape: RecordShape = record<Application>(
  {
    format: oneOf([1]),
    depositOn: day,
    collectOn: day,
    requests: record<Requests>({ cni: request, passport: request }),
    channel: oneOf(channels),
    territory: oneOf(territories),
    photo: oneOf(photoOrigins),
    urgency: oneOf(urgencies),
    applicant: record<Applicant>({
      bornOn: day,
      ageOnDeposit: { kind: "integer", from: 0, to: 130 },
      adult: flag,
      french: flag,
      birthplace: oneOf(birthplaces),
      parentBornInFrance: flag,
      birthRecord: record<BirthRecord>({
        heldBy: oneOf(birthRegistries),
        nationalityInMargin: flag,
        showsNationality: flag,
        inForeignLanguage: flag,
        multilingualForm: flag,
      }),
    }),
    heldTitles: record<HeldTitles>(
      { titles: { kind: "list", item: heldTitleShape }, complete: flag },
      "titles",
    ),
    home: record<Home>({ lodging: oneOf(lodgings), territory: oneOf(territories), justifAdresse: flag }),
    names: record<Names>({
      changeRecordedOn: day,
      changed: oneOf(nameChanges),
      changedBy: oneOf(nameChangeGrounds),
      useName: oneOf(useNames),
      onTitleAlready: flag,
      marriageOnBirthRecord: flag,
      endOfMarriageOnBirthRecord: flag,
      remarried: flag,
      judgmentAllows: flag,
      widowedMention: flag,
      consent: oneOf(useNameConsents),
      form: oneOf(useNameForms),
    }),
    minor: record<Minor>({
      filedBy: oneOf(minorFilers),
      parents: oneOf(parentsLive),
      residence: oneOf(residences),
      settledBy: oneOf(residenceSettlements),
      bothAddresses: flag,
      parentsMarried: flag,
      recognisedInFirstYear: flag,
      authorityGranted: flag,
    }),
    protection: record<Protection>({
      measure: oneOf(protectionMeasures),
      filedBy: oneOf(protectedFilers),
      guardianInformed: flag,
      capacityLimited: flag,
    }),
    circumstances: record<Circumstances>({
      nameChanged: flag,
      stolenAbroad: flag,
      nationalityAcquired: flag,
      birthRecordUnobtainable: flag,
      useNameAsked: flag,
      protectedAdult: flag,
      visaInOldPassport: flag,
      lostBeforeCollection: flag,
      lateRecognition: flag,
      destitute: flag,
      temporaryPassport: flag,
      largePassport: flag,
      unableToCome: flag,
      parentDeceased: flag,
      courtDecision: flag,
      foreignIdHeld: flag,
      registerMention: flag,
      emancipated: flag,
      parentOpposes: flag,
      detained: flag,
      onAJourney: flag,
      passportByPost: flag,
      nothingSpecialAsOf: oneOf(knownVersions),
    }),
  },
  "depositOn",
);
