import {
  options as readerOf,
  names,
  oneOf,
  required,
  text,
  withFields,
  type Reader,
} from "../application/arguments.js";
import type {
  ChecklistOptions,
  FullSheetOptions,
  PlanCalendarOptions,
  SheetOptions,
} from "./sheet/options.js";
import { readOwn } from "./own.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { isPlainDate } from "../calendar/plain-date.js";
import type { Period } from "../calendar/period.js";
import type { Citation, TextId } from "../sources/citation.js";
import { checked, issueCodes, misfitAt, type Issue } from "../vocabulary/invalid-input.js";
import { misfit } from "../vocabulary/misfit.js";

// What callers give to be put in words, checked: whoever does without the types is told what is accepted.

/** A day that can be written out. */
export function checkedDay(day: PlainDate): PlainDate {
  if (!isPlainDate(day)) throw misfitAt("day", day, "a day; write it YYYY-MM-DD", "string", "not-a-day");
  return day;
}

const units = ["day", "month", "year"] as const satisfies readonly Period["unit"][];

const count: Reader<number> = (value, path, refuse) => {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  refuse(path, ...misfit(value, "a whole number from 0 on", "number", "out-of-range"));
  return undefined;
};

const periodFields = withFields<Period>({ unit: oneOf(units), count }, "unit", "count");

/** A length of time that can be written out. */
export function checkedPeriod(period: Period): Period {
  return required(periodFields, period, "period");
}

const date: Reader<string> = (value, path, refuse) => {
  // A month and a year have a first day.
  if (typeof value === "string" && ["", "-01", "-01-01"].some((rest) => isPlainDate(value + rest)))
    return value;
  refuse(
    path,
    ...misfit(value, "a day, a month or a year; write it YYYY-MM-DD, YYYY-MM or YYYY", "string", "not-a-day"),
  );
  return undefined;
};

/** A citation; where the words for texts are given, of one that rules rest on. */
export function checkedCitation(citation: Citation, texts?: Readonly<Record<TextId, string>>): Citation {
  const known = texts === undefined ? text : oneOf(Object.keys(texts));
  const fields = withFields<Citation>({ text: known as Reader<TextId>, place: text, date }, "text", "place");
  return required(fields, citation, "citation");
}

const issueFields = withFields<Issue>({ path: text, code: oneOf(issueCodes), message: text }, "path", "code");

/** A fault as an error carries it. */
export function checkedIssue(issue: Issue): Issue {
  return required(issueFields, issue, "issue");
}

/** What to call each held title, by its id. */
export function checkedNames(given: unknown): Readonly<Record<string, string>> {
  if (given === undefined) return {};
  return checked((refuse) => names(given, "titleNames", refuse)) ?? {};
}

const sheetFields = {
  titleNames: names,
  personNames: names,
  reader: oneOf(["applicant", "representative"]),
  words: readOwn,
} as const;
const fullFields = { ...sheetFields, sources: oneOf([true, false]) } as const;
const sheetOptions = readerOf<SheetOptions>(sheetFields);
const calendarOptions = readerOf<PlanCalendarOptions>({
  titleNames: sheetFields.titleNames,
  personNames: sheetFields.personNames,
  reader: sheetFields.reader,
  words: readOwn,
  id: text,
});
const fullOptions = readerOf<FullSheetOptions>(fullFields);
const checklistOptions = readerOf<ChecklistOptions>({
  ...fullFields,
  length: oneOf(["full", "page"]),
  as: oneOf(["markdown", "text", "html"]),
});

/** How to write a page. */
export function checkedSheetOptions(given: unknown): SheetOptions {
  return checked((refuse) => sheetOptions(given, "options", refuse)) ?? {};
}

/** How to write a plan into a calendar. */
export function checkedCalendarOptions(given: unknown): PlanCalendarOptions {
  return checked((refuse) => calendarOptions(given, "options", refuse)) ?? {};
}

/** How to write a full sheet. */
export function checkedFullOptions(given: unknown): FullSheetOptions {
  return checked((refuse) => fullOptions(given, "options", refuse)) ?? {};
}

/** How to write a checklist. */
export function checkedChecklistOptions(given: unknown): ChecklistOptions {
  return checked((refuse) => checklistOptions(given, "options", refuse)) ?? {};
}

/** One of some names. */
export function checkedKey<Key extends string>(keys: readonly Key[], key: unknown, path: string): Key {
  return required(oneOf(keys), key, path);
}
