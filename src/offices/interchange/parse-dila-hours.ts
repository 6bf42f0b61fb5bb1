import { weekdays, weekOf, written, type Hours, type MinuteWindow, type Weekday } from "../hours.js";
import { isEmpty, isRecord, readEntry, type DilaEntry } from "./dila-entry.js";
import { jsonOf, type DilaComment, type DilaIssue, type DilaIssueCode } from "./dila-issues.js";

/** The opening hours that a record of the national directory gives, for all that the town hall does. */
export interface DilaHours {
  /** A day without any window is closed, unless it is in `doubtful`. */
  readonly hours: Hours;
  /** The days on which the hours may be others: something of them was not read, overlaps, or has a comment. */
  readonly doubtful: readonly Weekday[];
  readonly comments: readonly DilaComment[];
  readonly issues: readonly DilaIssue[];
}

/**
 * Reads the opening hours of a record of the national directory of public services (Annuaire de l'administration, DILA).
 *
 * Its field `plage_ouverture` comes in two shapes: a list, as in the files to download, or that list as JSON in a string,
 * as the interface for programs gives it. Neither tells depositing from collecting, nor one Saturday of the month from the
 * others but in comments: these are kept in `comments`, and their days are `doubtful`. Nothing is guessed, no value makes
 * it throw: what cannot be read is left out, and an issue says so.
 *
 * Source: records of the directory (data.gouv.fr, base de données locales de Service-Public).
 *
 * @param record the record, or any object with its fields `plage_ouverture` and `commentaire_plage_ouverture`.
 *
 * @example
 * ```ts
 * const saturday = { nom_jour_debut: "Samedi", nom_jour_fin: "Samedi", valeur_heure_debut_1: "09:00:00", valeur_heure_fin_1: "12:00:00" };
 * const read = parseDilaHours({ plage_ouverture: [{ ...saturday, commentaire: "Uniquement le 2e samedi du mois" }] });
 * read.hours.published && read.hours.weekly.sat; // [["09:00", "12:00"]]
 * read.doubtful; // ["sat"]
 * read.comments; // [{ entry: 0, text: "Uniquement le 2e samedi du mois", days: ["sat"] }]
 * ```
 */
export function parseDilaHours(record: unknown): DilaHours {
  const { entries, issues: listIssues } = entriesIn(record);
  const read = entries.map(readEntry);
  const whole = commentOfAll(record);
  const overlapping = weekdays.filter((day) => doOverlap(windowsOn(read, day)));
  const issues: readonly DilaIssue[] = [
    ...listIssues,
    ...read.flatMap((entry) => entry.issues),
    ...(overlapping.length > 0 ? [{ code: "windows-overlap", days: overlapping } as const] : []),
    ...whole.issues,
  ];
  return {
    hours: hoursOf(read, listIssues.length > 0),
    doubtful: weekdays.filter((day) => issues.some(({ days }) => days.includes(day))),
    comments: [...read.flatMap(({ comments }) => comments), ...whole.comments],
    issues: issues.map((issue) => ("value" in issue ? { ...issue, value: jsonOf(issue.value) } : issue)),
  };
}

interface Entries {
  readonly entries: readonly unknown[];
  readonly issues: readonly DilaIssue[];
}

function entriesIn(record: unknown): Entries {
  if (!isRecord(record))
    return { entries: [], issues: [{ code: "not-a-record", value: record, days: weekdays }] };
  const field = "plage_ouverture";
  const value = record[field];
  if (value === undefined && record["horaires"] !== undefined) return olderEntries(record["horaires"]);
  const none = (code: DilaIssueCode): Entries => ({
    entries: [],
    issues: [{ code, field, value, days: weekdays }],
  });
  const list = typeof value === "string" && !isEmpty(value) ? parsed(value) : { json: value };
  if (list === undefined) return none("not-json");
  if (isEmpty(list.json)) return { entries: [], issues: [] };
  return Array.isArray(list.json) ? { entries: list.json, issues: [] } : none("not-a-list");
}

/** The older interface is kept up no more: what it says is read, and in doubt. */
function olderEntries(value: unknown): Entries {
  const issues = [{ code: "older-interface", field: "horaires", value, days: weekdays }] as const;
  if (!Array.isArray(value)) return { entries: [], issues };
  const entries = value.flatMap((each: unknown): readonly unknown[] => {
    if (!isRecord(each) || !Array.isArray(each["heures"])) return [each];
    return each["heures"].map((hours: unknown) => ({
      nom_jour_debut: each["du"],
      nom_jour_fin: each["au"],
      valeur_heure_debut_1: isRecord(hours) ? hours["de"] : undefined,
      valeur_heure_fin_1: isRecord(hours) ? hours["a"] : undefined,
    }));
  });
  return { entries, issues };
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function commentOfAll(record: unknown): {
  readonly comments: readonly DilaComment[];
  readonly issues: readonly DilaIssue[];
} {
  const field = "commentaire_plage_ouverture";
  const value = isRecord(record) ? record[field] : undefined;
  if (isEmpty(value)) return { comments: [], issues: [] };
  return {
    comments: typeof value === "string" ? [{ text: value.trim(), days: weekdays }] : [],
    issues: [{ code: "comment", field, value, days: weekdays }],
  };
}

function hoursOf(read: readonly DilaEntry[], isListUnread: boolean): Hours {
  if (read.some(({ windows }) => windows.length > 0)) {
    return { published: true, weekly: weekOf((day) => written(windowsOn(read, day))), monthly: [] };
  }
  const areDaysRead = read.length > 0 && !isListUnread;
  const days = weekdays.filter((day) => read.some((entry) => entry.days.includes(day)));
  return areDaysRead && days.length < weekdays.length ? { published: false, days } : { published: false };
}

function windowsOn(read: readonly DilaEntry[], day: Weekday): readonly MinuteWindow[] {
  return read.filter(({ days }) => days.includes(day)).flatMap(({ windows }) => windows);
}

function doOverlap(windows: readonly MinuteWindow[]): boolean {
  const sorted = [...windows].sort((one, other) => one.from - other.from || one.until - other.until);
  return sorted.some((window, index) => window.from < (sorted[index - 1]?.until ?? 0));
}
