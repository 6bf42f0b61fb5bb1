import { earliestBirthUnder, latestBirthAged } from "../calendar/age.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { firstDay, type HeldTitle } from "./application.js";
import { shown } from "../vocabulary/shown.js";
import type { Refuse } from "../vocabulary/invalid-input.js";
import type { TitleFormat } from "../vocabulary/situation.js";

/** The age from which a person is an adult. */
export const majority = 18;
/** An age that nobody reaches. */
const beyondAnyAge = 131;

/** Something said: where, what, and what a message adds to it. */
export interface Said<T = unknown> {
  readonly path: string;
  readonly value: T;
  readonly note?: string;
}

type Plain = string | number | boolean;

/** What is said at a path, where something is. */
export function said<T extends Plain>(path: string, value: T): Said<T>;
export function said<T extends Plain>(path: string, value: T | undefined): Said<T> | undefined;
export function said<T>(path: string, value: T | undefined): Said<T> | undefined {
  return value === undefined ? undefined : { path, value };
}

/** The same as a message shows it. */
function told({ value, note = "" }: Said): string {
  return shown(value) + note;
}

/** A first or a last possible day, and what is said that makes it so: first of all, what is at fault where no day is left. */
interface Limit {
  readonly day: PlainDate;
  readonly because: readonly [Said, ...Said[]];
}

/** The days on which something can have happened. */
export interface Span {
  readonly earliest?: Limit | undefined;
  readonly latest?: Limit | undefined;
}

/** What is said of days and ages. */
export interface SaidDays {
  /** The day asked about, which is that of the deposit. */
  readonly on: Said<PlainDate> | undefined;
  readonly bornOn: Said<PlainDate> | undefined;
  readonly changeRecordedOn: Said<PlainDate> | undefined;
  /** The births left possible by each thing said of the age on a day. */
  readonly byAge?: (on: Said<PlainDate>) => readonly Span[];
  /** The titles, each at its path. */
  readonly titles: readonly (readonly [at: string, title: Partial<HeldTitle>])[];
}

/**
 * Refuses what leaves the holder no day to be born on, or a title no day to be issued on. Each fact leaves fewer days than
 * those before it; one that leaves none is refused, beside those that it does not fit.
 *
 * Someone born on 29 February reaches an age on 28 February or on 1 March, and no text says which: where that decides
 * whether the age is reached, it can be stated neither way.
 */
export function checkDays(days: SaidDays, refuse: Refuse): void {
  const { on, bornOn, changeRecordedOn, byAge = () => [], titles } = days;
  let births: Span = upTo(on);
  const alive: Span = on === undefined ? {} : bornUnder(beyondAnyAge, on.value, [on]);
  if (bornOn === undefined) births = common(births, alive, refuse);
  else {
    births = common(births, onThe(bornOn), refuse);
    if (alive.earliest !== undefined && bornOn.value < alive.earliest.day)
      refuse(bornOn.path, "out-of-range", `${bornOn.value} is over 130 years before`);
  }
  // Ages on a day that is not given can be told to fit each other, and nothing else.
  if (on === undefined) byAge(someDay).reduce<Span>((span, next) => common(span, next, refuse), {});
  else for (const span of byAge(on)) births = common(births, span, refuse);
  if (changeRecordedOn !== undefined && on !== undefined && changeRecordedOn.value > on.value)
    refuse(
      changeRecordedOn.path,
      "contradiction",
      `${told(changeRecordedOn)} does not fit ${on.path} ${told(on)}`,
    );
  else births = common(births, upTo(changeRecordedOn), refuse);
  for (const [at, title] of titles) {
    const issues = issuesOf(title, at, on, refuse);
    if (issues.latest?.because[0] !== on) births = common(births, { latest: issues.latest }, refuse, at);
    births = common(births, birthsByIssue(title, at, issues), refuse, at);
  }
}

const someDay: Said<PlainDate> = { path: "", value: firstDay };

/** The births of those who have reached an age by a day. */
export function bornAged(age: number, by: PlainDate, because: Limit["because"]): Span {
  return { latest: { day: latestBirthAged(age, by), because } };
}

/** The births of those who have not reached an age by a day. */
export function bornUnder(age: number, by: PlainDate, because: Limit["because"]): Span {
  return { earliest: { day: earliestBirthUnder(age, by), because } };
}

/** The days on which a title can have been issued. */
function issuesOf(
  title: Partial<HeldTitle>,
  at: string,
  on: Said<PlainDate> | undefined,
  refuse: Refuse,
): Span {
  const { format, issuedOn, printedExpiry } = title;
  const end = printedExpiry === "unreadable" ? undefined : said(`${at}.printedExpiry`, printedExpiry);
  let issues = common(upTo(on), format === undefined ? {} : whileMade(format, `${at}.format`), refuse, at);
  if (issuedOn !== undefined) issues = common(issues, onThe(said(`${at}.issuedOn`, issuedOn)), refuse, at);
  return common(issues, upTo(end), refuse, at);
}

/** The births by whether the holder was an adult when the title was issued. */
function birthsByIssue({ adultWhenIssued }: Partial<HeldTitle>, at: string, issues: Span): Span {
  const fact = said(`${at}.adultWhenIssued`, adultWhenIssued);
  const limit = fact?.value === true ? issues.latest : issues.earliest;
  if (fact === undefined || limit === undefined) return {};
  return (fact.value ? bornAged : bornUnder)(majority, limit.day, [fact, ...limit.because]);
}

/**
 * The first and the last day on which titles of a format can have been issued. Of the last ones to be made, the sources
 * give the month of a passport and the year of a laminated card: to its end.
 *
 * @see Sheet F11603 (2020-01-10, and 2022-12-12 for the biometric passport). The first bank-card CNI came from the Oise.
 */
const madeIn: Readonly<Partial<Record<TitleFormat, { from?: PlainDate; to?: PlainDate }>>> = {
  laminated: { to: "2021-12-31" },
  card: { from: "2021-03-15" },
  "pre-electronic": { to: "2006-04-30" },
  electronic: { from: "2006-04-01", to: "2009-06-30" },
  biometric: { from: "2008-10-31" },
};

/** The days on which titles of a format were issued. */
function whileMade(format: TitleFormat, path: string): Span {
  const { from, to } = madeIn[format] ?? {};
  const limit = (day: PlainDate, word: string): Limit => ({
    day,
    because: [{ path, value: format, note: ` (issued ${word} ${day})` }],
  });
  return {
    earliest: from === undefined ? undefined : limit(from, "from"),
    latest: to === undefined ? undefined : limit(to, "until"),
  };
}

function upTo(day: Said<PlainDate> | undefined): Span {
  return day === undefined ? {} : { latest: { day: day.value, because: [day] } };
}

function onThe(day: Said<PlainDate>): Span {
  return { earliest: { day: day.value, because: [day] }, ...upTo(day) };
}

/**
 * The days that two spans have in common. Where there are none, the second is refused for what it says first, and the first
 * stands; but a day that is said is taken at its word, so that all else that does not fit it is refused too.
 */
function common(span: Span, next: Span, refuse: Refuse, at = ""): Span {
  const clash = after(next.earliest, span.latest) ?? before(next.latest, span.earliest);
  if (clash === undefined)
    return {
      earliest: after(span.earliest, next.earliest)?.[0] ?? next.earliest ?? span.earliest,
      latest: before(span.latest, next.latest)?.[0] ?? next.latest ?? span.latest,
    };
  const [wrong, against] = clash;
  const [fact, ...beside] = wrong.because;
  // What both count from is no part of what does not fit.
  const others = [
    ...against.because.filter((other) => !beside.includes(other)),
    ...beside.filter((other) => !against.because.includes(other)),
  ];
  const named = others.map(
    (other) =>
      `${other.path.startsWith(`${at}.`) ? other.path.slice(at.length + 1) : other.path} ${told(other)}`,
  );
  refuse(fact.path, "contradiction", `${told(fact)} does not fit ${named.join(", ")}`);
  return next.earliest?.day === next.latest?.day ? next : span;
}

/** Two days, the first of which is after the second. */
function after(one: Limit | undefined, other: Limit | undefined): readonly [Limit, Limit] | undefined {
  return one !== undefined && other !== undefined && one.day > other.day ? [one, other] : undefined;
}

/** Two days, the first of which is before the second. */
function before(one: Limit | undefined, other: Limit | undefined): readonly [Limit, Limit] | undefined {
  return one !== undefined && other !== undefined && one.day < other.day ? [one, other] : undefined;
}
