import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application, HeldTitle, TitleRequest } from "../../src/application/application.js";
import { assess } from "../../src/answers/assess.js";
import { explain } from "../../src/answers/explain.js";
import type { Assessment } from "../../src/answers/assessment.js";
import { applications } from "../generators/application.js";
import { ids } from "../generators/values.js";
import { rulebooks } from "./by.js";

describe.each(rulebooks)("promise 5: order does not matter, by $id", (by) => {
  const { assess, explain, outcomes, there, forAll } = by;
  const withTitles = applications.filter(({ heldTitles }) => (heldTitles?.titles.length ?? 0) > 0).map(there);

  /** An application, and the same with its held titles in another order. */
  const permuted = withTitles.chain((application) => {
    const titles = application.heldTitles?.titles ?? [];
    return fc
      .shuffledSubarray([...titles], { minLength: titles.length })
      .map(
        (order) =>
          [
            application,
            { ...application, heldTitles: { ...application.heldTitles, titles: order } },
          ] as const,
      );
  });

  it("held titles in another order change nothing, neither answers nor reasons", () => {
    forAll(fc.tuple(permuted, outcomes), ([[application, other], outcome]) => {
      expect(assess(other)).toEqual(assess(application));
      expect(explain(other, outcome)).toEqual(explain(application, outcome));
    });
  });

  it("other ids change nothing but the ids", () => {
    const renamed = withTitles.chain((application) =>
      fc.shuffledSubarray([...ids], { minLength: ids.length }).map((order) => {
        const titles = application.heldTitles?.titles ?? [];
        const names = new Map(titles.map(({ id }, index) => [id, order[index] ?? id]));
        return { application, names };
      }),
    );
    forAll(renamed, ({ application, names }) => {
      const other = assess(rename(application, names));
      expect(sorted(other)).toEqual(sorted(renameIn(assess(application), names)));
    });
  });

  it("reasons name held titles by the caller's ids", () => {
    forAll(fc.tuple(withTitles, outcomes), ([application, outcome]) => {
      const titles = application.heldTitles?.titles ?? [];
      for (const fact of explain(application, outcome).facts)
        if (fact.startsWith("heldTitles.titles["))
          expect(
            titles.some(({ id }) => fact.startsWith(`heldTitles.titles[${id}].`)),
            fact,
          ).toBe(true);
    });
  });
});

describe("promise 5, in cases that once failed", () => {
  /** Two lists of the same titles, the other way round. */
  function bothWays(...titles: readonly HeldTitle[]): readonly [Application, Application] {
    const listed = (list: readonly HeldTitle[]): Application => ({
      depositOn: "2028-02-29",
      heldTitles: { titles: list, complete: true },
    });
    return [listed(titles), listed([...titles].reverse())];
  }

  it("the titles that wait for a fact are listed in one order", () => {
    const [one, other] = bothWays({ id: "b", kind: "cni" }, { id: "a", kind: "cni" });
    expect(assess(other)).toEqual(assess(one));
  });

  it("of several titles that would do as a reason, the same one is given", () => {
    const [one, other] = bothWays({ id: "b", kind: "cni" }, { id: "a", kind: "cni" });
    expect(explain(other, "admissible/cni/never-held")).toEqual(explain(one, "admissible/cni/never-held"));
  });

  it("the readings of several doubts are given in one order, whichever title meets them first", () => {
    const [one, other] = bothWays(
      { id: "b", kind: "passport" },
      { id: "a", kind: "passport", format: "biometric", issuedOn: "2013-03-01" },
    );
    const outcome = "pre-application-number/online-channel";
    expect(explain(other, outcome)).toEqual(explain(one, outcome));
  });
});

type Names = ReadonlyMap<string, string>;

function rename(application: Application, names: Names): Application {
  const nameOf = (id: string): string => names.get(id) ?? id;
  const { requests, heldTitles } = application;
  return {
    ...application,
    ...(requests === undefined
      ? {}
      : {
          requests: Object.fromEntries(
            Object.entries<TitleRequest>(requests as Record<string, TitleRequest>).map(([kind, request]) => [
              kind,
              request.replaces === undefined ? request : { ...request, replaces: nameOf(request.replaces) },
            ]),
          ),
        }),
    ...(heldTitles === undefined
      ? {}
      : {
          heldTitles: {
            ...heldTitles,
            titles: heldTitles.titles.map((title) => ({ ...title, id: nameOf(title.id) })),
          },
        }),
  };
}

/** An answer with every id of a held title replaced: the keys of `heldTitles`, the paths of facts, names of outcomes. */
function renameIn(answer: Assessment, names: Names): unknown {
  const heldTitles = Object.fromEntries(
    Object.entries(answer.heldTitles).map(([id, outcome]) => [names.get(id) ?? id, outcome]),
  );
  return deeply({ ...answer, heldTitles }, (text) => {
    for (const [id, name] of names) {
      if (text === `held-title/${id}`) return `held-title/${name}`;
      const start = `heldTitles.titles[${id}].`;
      if (text.startsWith(start) && /^\w+$/.test(text.slice(start.length)))
        return `heldTitles.titles[${name}].${text.slice(start.length)}`;
    }
    return text;
  });
}

function deeply(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each) => deeply(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deeply(inner, change)]));
}

/** With every list of names and paths in alphabetical order, which other ids may change. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted);
    return items.every((item) => typeof item === "string" || hasFact(item))
      ? [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
}

function hasFact(item: unknown): boolean {
  return typeof item === "object" && item !== null && "fact" in item;
}
