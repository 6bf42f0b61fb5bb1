import type { Application, HeldTitle } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import {
  applicationShape,
  heldTitleShape,
  type RecordShape,
  type Shape,
} from "../../src/application/shape.js";
import { titleKinds } from "../../src/vocabulary/situation.js";
import { plus, years } from "../../src/calendar/period.js";
import { plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import { daysIn, fixedDays } from "./days.js";
import { withFact } from "./facts.js";

/**
 * The application with an answer to a question that the validation accepts, by a number; nothing where it accepts none. Each
 * value of the declared kind is tried, of days and ages those on the edge of what else is said.
 */
export function answerTo(application: Application, fact: string, number: number): Application | undefined {
  const answers = answersIn(application, fact);
  const first = number % answers.length;
  for (const answer of [...answers.slice(first), ...answers.slice(0, first)])
    if (parseApplication(answer).ok) return answer;
  return undefined;
}

function answersIn(application: Application, fact: string): readonly Application[] {
  const titles = application.heldTitles?.titles ?? [];
  if (fact === "requests")
    return [{ cni: {} }, { passport: {} }, { cni: {}, passport: {} }].map((requests) => ({
      ...application,
      requests,
    }));
  if (fact === "heldTitles.complete" || fact === "heldTitles.titles")
    return listsFrom(titles).map((listed) => ({
      ...application,
      heldTitles: { titles: listed, complete: true },
    }));
  return valuesFor(application, fact).map((value) => withFact(application, fact, value));
}

/** The titles listed are all, or there is one more of a kind. */
function listsFrom(titles: readonly HeldTitle[]): readonly (readonly HeldTitle[])[] {
  const more = titleKinds.map((kind) => ({ id: `one more ${kind}`, kind }));
  return [titles, ...more.map((title) => [...titles, title])];
}

function valuesFor(application: Application, fact: string): readonly unknown[] {
  const replaced = /^requests\.(\w+)\.replaces$/.exec(fact)?.[1];
  if (replaced !== undefined)
    return (application.heldTitles?.titles ?? []).filter(({ kind }) => kind === replaced).map(({ id }) => id);
  const shape = shapeOf(fact);
  switch (shape?.kind) {
    case "choice":
    case "flag":
      return shape.values;
    case "integer":
      return Array.from({ length: shape.to - shape.from + 1 }, (_, index) => shape.from + index);
    case "day":
      return shape.or === undefined ? daysFor(application) : [...daysFor(application), shape.or];
    case "id":
    case "list":
    case "record":
    case undefined:
      throw new Error(`${fact} is asked for, and is no plain fact`);
  }
}

function shapeOf(fact: string): Shape | undefined {
  const ofTitle = /^heldTitles\.titles\[.*\]\.(\w+)$/su.exec(fact)?.[1];
  if (ofTitle !== undefined) return heldTitleShape.fields[ofTitle];
  return fact
    .split(".")
    .reduce<Shape | undefined>(
      (shape, key) => (shape as RecordShape | undefined)?.fields[key],
      applicationShape,
    );
}

/** Days on the edges of all that an application says of days and ages. */
function daysFor(application: Application): readonly PlainDate[] {
  const age = application.applicant?.ageOnDeposit ?? 0;
  const lengths = [0, 18, -18, -age, -age - 1, -131, 10, -10];
  const days = [...daysIn(application).map(([, day]) => day), ...fixedDays, "2006-04-30", "2009-06-30"];
  return [
    ...new Set(
      days.flatMap((day) =>
        lengths.flatMap((length) =>
          [0, -1, 1, -2, 2].map((shift) => plusDays(plus(day, years(length)), shift)),
        ),
      ),
    ),
  ];
}
