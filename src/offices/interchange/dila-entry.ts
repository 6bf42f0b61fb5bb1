import { isObject } from "../../vocabulary/misfit.js";
import { dayNames } from "../french/day-words.js";
import { fold } from "../fold.js";
import { minutesInDay, weekdays, type MinuteWindow, type Weekday } from "../hours.js";
import type { DilaComment, DilaIssue } from "./dila-issues.js";

/** What one entry of `plage_ouverture` says. */
export interface DilaEntry {
  readonly days: readonly Weekday[];
  readonly windows: readonly MinuteWindow[];
  readonly comments: readonly DilaComment[];
  readonly issues: readonly DilaIssue[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value has fields. */
export function isRecord(value: unknown): value is Fields {
  return isObject(value);
}

/** Whether a field says nothing: it is absent, or empty. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** Reads one entry of `plage_ouverture`: an inclusive range of days, up to two windows, a comment. */
export function readEntry(value: unknown, entry: number): DilaEntry {
  if (!isRecord(value)) return unread([{ code: "not-an-entry", entry, value, days: weekdays }]);
  const { days, areRead, issues: dayIssues } = readDays(value, entry);
  const read = [readWindow(value, entry, 1, days), readWindow(value, entry, 2, days)];
  const windows = areRead ? read.flatMap(({ window }) => window ?? []) : [];
  const issues = [...dayIssues, ...read.flatMap((each) => each.issues)];
  if (windows.length === 0 && issues.length === 0) issues.push({ code: "no-windows", entry, days });
  const { commentaire } = value;
  if (isEmpty(commentaire)) return { days, windows, comments: [], issues };
  issues.push({ code: "comment", entry, field: "commentaire", value: commentaire, days });
  const comments = typeof commentaire === "string" ? [{ entry, text: commentaire.trim(), days }] : [];
  return { days, windows, comments, issues };
}

function unread(issues: readonly DilaIssue[]): DilaEntry {
  return { days: weekdays, windows: [], comments: [], issues };
}

/** Where the days cannot be read, the entry may be about any; without a last day, it is about the first at least. */
function readDays(
  fields: Fields,
  entry: number,
): { readonly days: readonly Weekday[]; readonly areRead: boolean; readonly issues: readonly DilaIssue[] } {
  const [first, last] = [dayIn(fields, "nom_jour_debut"), dayIn(fields, "nom_jour_fin")];
  if (first.place >= 0 && isEmpty(last.value)) {
    const issue = {
      code: "day-missing",
      entry,
      ...fieldOf(last),
      days: weekdays.slice(first.place),
    } as const;
    return { days: weekdays.slice(first.place, first.place + 1), areRead: true, issues: [issue] };
  }
  const issues = [first, last]
    .filter(({ place }) => place < 0)
    .map((end): DilaIssue => {
      const code = isEmpty(end.value) ? "day-missing" : "day-unknown";
      return { code, entry, ...fieldOf(end), days: weekdays };
    });
  if (issues.length === 0 && last.place < first.place) {
    issues.push({ code: "days-backwards", entry, ...fieldOf(last), days: weekdays });
  }
  return issues.length > 0
    ? { days: weekdays, areRead: false, issues }
    : { days: weekdays.slice(first.place, last.place + 1), areRead: true, issues };
}

interface DayField {
  readonly field: string;
  readonly value: unknown;
  /** The day's place in the week; -1 where it names none. */
  readonly place: number;
}

function dayIn(fields: Fields, field: string): DayField {
  const value = fields[field];
  const name = typeof value === "string" ? fold(value.trim()) : "";
  return { field, value, place: weekdays.findIndex((day) => dayNames[day] === name) };
}

function fieldOf({ field, value }: DayField): Pick<DilaIssue, "field" | "value"> {
  return { field, value };
}

function readWindow(
  fields: Fields,
  entry: number,
  place: 1 | 2,
  days: readonly Weekday[],
): { readonly window?: MinuteWindow; readonly issues: readonly DilaIssue[] } {
  const ends = (["debut", "fin"] as const).map((end) => {
    const field = `valeur_heure_${end}_${String(place)}`;
    const value = fields[field];
    return { field, value, empty: isEmpty(value), minute: minuteIn(value) };
  });
  const [opens, closes] = ends;
  if (opens === undefined || closes === undefined || (opens.empty && closes.empty)) return { issues: [] };
  const faults = ends
    .filter(({ minute }) => minute === undefined)
    .map(({ field, value, empty }): DilaIssue => {
      return { code: empty ? "window-half" : "time-unreadable", entry, field, value, days };
    });
  if (opens.minute === undefined || closes.minute === undefined) return { issues: faults };
  if (closes.minute <= opens.minute) {
    return { issues: [{ code: "window-backwards", entry, field: closes.field, value: closes.value, days }] };
  }
  return { window: { from: opens.minute, until: closes.minute }, issues: [] };
}

/** `09:00:00`, as the directory writes it, or without seconds. */
function minuteIn(value: unknown): number | undefined {
  if (typeof value !== "string") return undefined;
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)(?::00)?$/.exec(value.trim()) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return minute <= minutesInDay ? minute : undefined;
}
