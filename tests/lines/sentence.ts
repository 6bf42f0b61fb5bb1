import fc from "fast-check";
import { expect } from "vitest";
import {
  collectBy,
  firstDay,
  type Application,
  type Assessment,
  type HeldTitle,
  type PlainDate,
  type TitleKind,
} from "titres-identite";
import { plusDays } from "../../src/calendar/plain-date.js";
import { completed } from "../generators/application.js";
import { fixedDays } from "../generators/days.js";
import type { By } from "../properties/by.js";
import type { Expected } from "./expected.js";
import { faultsOf } from "./line-case.js";

/** A general sentence of a page. */
export interface Sentence {
  /** The lines of the page, then the sentence. */
  readonly title: string;
  /** Of whom it speaks, on a day of deposit; whatever else is true of them. The number is any up to 1,800. */
  readonly of: (depositOn: PlainDate, number: number) => Said;
  /** What it says of all of them. */
  readonly says?: Expected;
  /** What in an answer goes against it. */
  readonly against?: (answer: Assessment) => readonly unknown[];
}

const daysOfDeposit = fc.oneof(
  fc.constantFrom(...fixedDays.filter((day) => day >= firstDay)),
  fc.nat(3650).map((days) => plusDays(firstDay, days)),
);

/** Checks a sentence on situations drawn at the counter: all that it leaves open is filled in by chance. */
export function check(
  { rulebook, assess, there, forAll }: By,
  { title, of, says = {}, against }: Sentence,
): void {
  const territory = rulebook.local?.territory;
  const situations = fc
    .tuple(daysOfDeposit, fc.nat(1800))
    .chain(([depositOn, number]) => completed({ depositOn, territory, ...of(depositOn, number) }));
  forAll(situations.map(there), (given) => {
    expect(faultsOf({ assess, collectBy }, rulebook, { title, given, expected: says })).toEqual([]);
    expect(against?.(assess(given)) ?? []).toEqual([]);
  });
}

/** One of several, by number. */
export function pick<T>(number: number, ...from: readonly T[]): T {
  return from[number % from.length] as T;
}

/** What a sentence supposes of someone, beside the day of deposit. */
export type Said = Omit<Application, "depositOn">;

/** A laminated card or a biometric passport in hand that ended so many days before a day, or ends after it. */
export function ended(
  kind: TitleKind,
  days: number,
  before: PlainDate,
  said: Partial<HeldTitle> = {},
): HeldTitle {
  const id = kind === "cni" ? "card" : "passport";
  const format = kind === "cni" ? "laminated" : "biometric";
  return { id, kind, format, printedExpiry: plusDays(before, -days), where: "in-hand", ...said };
}

/** Nothing that a title held would not answer for. */
export const ordinary = {
  nameChanged: false,
  useNameAsked: false,
  nationalityAcquired: false,
  birthRecordUnobtainable: false,
} as const;

/** A minor whom somebody represents: an emancipated one acts like an adult. */
export const represented = { emancipated: false } as const;

/** Somebody who can come: neither ill nor in prison. */
export const ableToCome = { unableToCome: false, detained: false } as const;

export const noTitle = { heldTitles: { titles: [], complete: true } } as const;
