import type { Application, HeldTitle } from "../application/application.js";
import type { FieldPath, Helps, Labels, PartPath, TextFor, TitleFact } from "./lists.js";
import { checkedKey } from "./given.js";
import type { PageWords, Writing } from "./page-words.js";
import { askFor, fieldsInOrder, helpFor } from "./question.js";
import { alone, type Option } from "./texts.js";
import type { Text } from "./saying.js";
import type { Words } from "./words.js";

/** The plain value at a dotted path. */
type ValueAt<T, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? Key extends keyof T
    ? ValueAt<NonNullable<T[Key]>, Rest>
    : never
  : Path extends keyof T
    ? NonNullable<T[Path]>
    : never;

/** The plain value of a field. */
type FieldValue<Path extends FieldPath> = Path extends `heldTitles.titles[].${infer Field extends TitleFact}`
  ? NonNullable<HeldTitle[Field]>
  : ValueAt<Application, Path>;

/** A field of which the answer is one of some values, or yes or no. */
export type ChoicePath = {
  [Path in FieldPath]: [FieldValue<Path>] extends [never]
    ? never
    : [FieldValue<Path>] extends [boolean]
      ? Path
      : [FieldValue<Path>] extends [string]
        ? string extends FieldValue<Path>
          ? never
          : Path
        : never;
}[FieldPath];

/** A field of which the answer is yes or no. */
type YesOrNoPath = {
  [Path in FieldPath]: [FieldValue<Path>] extends [never]
    ? never
    : [FieldValue<Path>] extends [boolean]
      ? Path
      : never;
}[FieldPath];

/** The values that may be chosen for a field. */
export type ChoiceAt<Path extends ChoicePath> = FieldValue<Path> & (string | boolean);

/** The list whose names the values of a field bear; the others are answered by yes or no. */
const listOf = {
  "requests.cni.reason": "reason",
  "requests.passport.reason": "reason",
  channel: "channel",
  territory: "territory",
  photo: "photo",
  urgency: "urgency",
  "applicant.birthplace": "birthplace",
  "applicant.birthRecord.heldBy": "birthRegistry",
  "home.lodging": "lodging",
  "home.territory": "territory",
  "minor.filedBy": "minorFiler",
  "minor.parents": "parentsLive",
  "minor.residence": "residence",
  "minor.settledBy": "residenceSettlement",
  "protection.measure": "protectionMeasure",
  "protection.filedBy": "protectedFiler",
  "names.changed": "nameChange",
  "names.changedBy": "nameChangeGround",
  "names.useName": "useName",
  "names.consent": "useNameConsent",
  "names.form": "useNameForm",
  "heldTitles.titles[].kind": "heldTitleKind",
  "heldTitles.titles[].format": "titleFormat",
  "heldTitles.titles[].where": "whereabouts",
  "heldTitles.titles[].atCollection": "fate",
} as const satisfies Readonly<Record<Exclude<ChoicePath, YesOrNoPath>, keyof Labels>>;

/** The names of the values that may be chosen for some field. */
export type ValueLabels = Pick<Labels, (typeof listOf)[keyof typeof listOf]>;

/** The list of the values of a field; nothing where it takes none, or is answered by yes or no. */
export function listAt(path: string): keyof ValueLabels | undefined {
  return Object.hasOwn(listOf, path) ? listOf[path as keyof typeof listOf] : undefined;
}

/** The fields of which the answer is none of some values. */
const withoutValues: readonly string[] = [
  "requests",
  "depositOn",
  "collectOn",
  "requests.cni.replaces",
  "requests.passport.replaces",
  "applicant.bornOn",
  "applicant.ageOnDeposit",
  "heldTitles.titles",
  "heldTitles.titles[].issuedOn",
  "heldTitles.titles[].printedExpiry",
  "names.changeRecordedOn",
] satisfies readonly Exclude<FieldPath, ChoicePath>[];

/** What a field of a form is called, or another part of an application. */
export function labelAt<Path extends string>(
  labels: TextFor<Path>,
  typeset: Writing["typeset"],
  path: Path,
): string {
  return alone({ typeset }, labels[checkedKey(Object.keys(labels) as Path[], path, "path")]);
}

/** The question that a field answers. */
export function fieldQuestionAt(words: Pick<PageWords, "questions" | "typeset">, path: FieldPath): string {
  return askFor(words, checkedKey(fieldsInOrder(words), path, "path"), (text) => alone(words, text), String);
}

/** What helps to answer it; nothing where that goes without help, or where no question asks for it. */
export function helpAt(
  helps: Helps,
  labels: TextFor<PartPath>,
  typeset: Writing["typeset"],
  path: PartPath,
): string | undefined {
  const known = checkedKey(Object.keys(labels) as PartPath[], path, "path");
  return helpFor({ helps }, known, (text) => alone({ typeset }, text))[0];
}

/** The values that may be chosen for a field, with their names, in their declared order. */
export function optionsAt<Path extends ChoicePath>(
  { fieldLabels, labels, typeset }: Pick<Words, "fieldLabels" | "typeset"> & { readonly labels: ValueLabels },
  yesAndNo: { readonly true: string; readonly false: string },
  path: Path,
): readonly Option<ChoiceAt<Path>>[] {
  const paths = (Object.keys(fieldLabels) as Path[]).filter((each) => !withoutValues.includes(each));
  const list = listAt(checkedKey(paths, path, "path"));
  const named: readonly (readonly [unknown, Text])[] =
    list === undefined
      ? [
          [true, yesAndNo.true],
          [false, yesAndNo.false],
        ]
      : Object.entries<Text>(labels[list]);
  return named.map(([value, name]) => ({
    value: value as ChoiceAt<Path>,
    label: alone({ typeset }, name),
  }));
}
