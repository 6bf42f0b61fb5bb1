import { lastDay } from "../../src/application/read.js";
import type { Shape } from "../../src/application/shape.js";
import { daysOnEdges, type NamedDays } from "./days.js";

/** The values that a plain part may take, each reached by numbers; as many turns reach all or many of them. */
export interface Values {
  readonly turns: number;
  readonly at: (number: number) => unknown;
}

/** A prime, so that adding it again and again visits every one of some values before coming back. */
export const stride = 7919;

/** The values of a plain part, near the days that the rest of the application speaks of. */
export function valuesOf(name: string, shape: Shape, said: () => NamedDays): Values {
  switch (shape.kind) {
    case "choice":
      return oneOf(shape.values);
    case "flag":
      return oneOf([false, true]);
    case "integer":
      return oneOf([...new Set([...yearsUntilDeposit(said()), shape.from, shape.to])]);
    case "day": {
      const { or } = shape;
      const onEdges = daysOnEdges(name, said());
      const day = (number: number): string => [onEdges(number), lastDay].sort()[0] ?? lastDay;
      if (or === undefined) return { turns: 400, at: day };
      return { turns: 400, at: (number) => (number % 6 === 5 ? or : day(Math.floor(number / 6))) };
    }
    case "id":
    case "list":
    case "record":
      throw new Error(`${name} is a ${shape.kind}, not a plain part`);
  }
}

function oneOf(values: readonly unknown[]): Values {
  return { turns: values.length, at: (number) => values[number % values.length] };
}

/** The ages, in years, of whoever was born on one of the days said. */
function yearsUntilDeposit(said: NamedDays): readonly number[] {
  const [, depositOn = ""] = said.find(([name]) => name === "depositOn") ?? [];
  return said.flatMap(([, day]) => {
    const years = Number(depositOn.slice(0, 4)) - Number(day.slice(0, 4));
    return years > 0 ? [years - 1, years] : [];
  });
}

/** Names that callers may give to their titles, the awkward ones too. */
export const ids: readonly string[] = [
  "old-card",
  "old-passport",
  "a",
  "2",
  "10",
  "__proto__",
  "constructor",
  "toString",
  "é] .kind",
  "heldTitles.titles[a]",
  " ",
  "x".repeat(200),
];
