import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reims } from "../../src/rulebook/local/reims.js";
import type { Application } from "../../src/application/application.js";
import { doubtIds } from "../../src/vocabulary/doubts.js";
import { checkCoherence } from "../../src/application/coherence.js";
import { parseApplication } from "../../src/application/parse.js";
import { applicationShape, type Shape } from "../../src/application/shape.js";
import { assess } from "../../src/answers/assess.js";
import { forAll } from "../properties/for-all.js";
import { applications, completed, learning, possibleApplications, wholeApplications } from "./application.js";
import { drawsFor } from "./draws.js";
import { besideAnything } from "./fill.js";
import { beginnings } from "./beginnings.js";
import { inOneWord } from "./in-one-word.js";
import { wholeFrom } from "./stories.js";

const sample = fc.sample(applications, { numRuns: 1500, seed: 1 });
const wholeSample = fc.sample(wholeApplications, { numRuns: 1000, seed: 2 });
/** Both, one after the other: what all of them are to meet together is soon met. */
const inTurn = sample.flatMap((each, index) => [each, ...wholeSample.slice(index, index + 1)]);

/** Every value that the vocabulary declares, by its path: each word, yes and no, each length of a list up to three. */
function declared(shape: Shape, path: string): readonly string[] {
  switch (shape.kind) {
    case "record":
      return [
        `${path} said`,
        ...Object.entries(shape.fields)
          .filter(([key]) => !inOneWord.includes(key))
          .flatMap(([key, field]) => [
            ...declared(field, `${path}.${key}`),
            ...(shape.required.includes(key) ? [] : [`${path}.${key} unsaid`]),
          ]),
      ];
    case "list":
      return [0, 1, 2, 3].map((count) => `${path} of ${count}`).concat(declared(shape.item, `${path}[]`));
    case "choice":
      return shape.values.map((value) => `${path} ${value}`);
    case "flag":
      return [`${path} true`, `${path} false`];
    case "day":
      return [`${path} a day`, ...(shape.or === undefined ? [] : [`${path} ${shape.or}`])];
    case "integer":
    case "id":
      return [`${path} said`];
  }
}

/** The same of what an application says. */
function saidIn(shape: Shape, value: unknown, path: string): readonly string[] {
  switch (shape.kind) {
    case "record": {
      const part = value as Readonly<Record<string, unknown>>;
      const fields = Object.entries(shape.fields).flatMap(([key, field]) =>
        part[key] === undefined ? [`${path}.${key} unsaid`] : saidIn(field, part[key], `${path}.${key}`),
      );
      return [`${path} said`, ...fields];
    }
    case "list": {
      const items = value as readonly unknown[];
      return [
        `${path} of ${items.length}`,
        ...items.flatMap((item) => saidIn(shape.item, item, `${path}[]`)),
      ];
    }
    case "choice":
    case "flag":
      return [`${path} ${String(value)}`];
    case "day":
      return [`${path} ${value === shape.or ? String(value) : "a day"}`];
    case "integer":
    case "id":
      return [`${path} said`];
  }
}

/** Whether one application says all that another says; that a list is not complete can be outgrown. */
function saysAll(less: unknown, more: unknown): boolean {
  if (typeof less !== "object" || less === null) return less === more;
  if (typeof more !== "object" || more === null) return false;
  return Object.entries(less).every(([key, value]) =>
    Array.isArray(value)
      ? value.every((item: { id: string }) => {
          const others = (more as Record<string, readonly { id: string }[]>)[key] ?? [];
          return others.some((other) => other.id === item.id && saysAll(item, other));
        })
      : (key === "complete" && value === false) || saysAll(value, (more as Record<string, unknown>)[key]),
  );
}

/** The doubts that an answer names, wherever it does. */
function doubtsIn(part: unknown): readonly unknown[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    if (/^(freshnessD|d)oubt$/.test(key)) return [value];
    return key === "doubts" ? value : doubtsIn(value);
  });
}

describe("applications drawn for the properties", () => {
  it("are valid, the whole ones and the later ones too", () => {
    forAll(fc.tuple(applications, wholeApplications, learning), ([one, whole, [less, more]]) => {
      for (const application of [one, whole, less, more])
        expect(parseApplication(application)).toMatchObject({ ok: true });
    });
  });

  it("say every word that the vocabulary declares, and leave every part unsaid", () => {
    const seen = new Set(sample.flatMap((application) => saidIn(applicationShape, application, "")));
    expect(declared(applicationShape, "").filter((value) => !seen.has(value))).toEqual([]);
  });

  it("meet every question that the law leaves open", () => {
    const unmet = new Set<unknown>(doubtIds);
    for (const each of inTurn) {
      if (unmet.size === 0) break;
      const inReims = assess({ ...each, territory: "metropole" }, { rulebook: reims });
      for (const doubt of [assess(each), inReims].flatMap(doubtsIn)) unmet.delete(doubt);
    }
    expect([...unmet]).toEqual([]);
  });

  it("are decided in part: every paper is asked for in some, not required in some and undecided in some", () => {
    const grounds = assess({ depositOn: "2026-11-25" }).requirements.map(({ id }) => id);
    const unmet = new Set(
      grounds
        .filter((id) => id !== "photo/every-application")
        .flatMap((id) => ["required", "not-required", "undecided"].map((status) => `${id} ${status}`)),
    );
    for (const application of inTurn) {
      if (unmet.size === 0) break;
      for (const { id, status } of assess(application).requirements)
        unmet.delete(`${id} ${status === "advised" ? "required" : status}`);
    }
    expect([...unmet]).toEqual([]);
  });

  it("keep all that was known when more is learnt", () => {
    forAll(learning, ([less, more]) => {
      expect(saysAll(less, more), JSON.stringify([less, more])).toBe(true);
    });
  });

  it("can be completed, whatever they say, without changing it", () => {
    const both = possibleApplications.chain((application) =>
      fc.tuple(fc.constant<Application>(application), completed(application)),
    );
    forAll(both, ([application, whole]) => {
      expect(saysAll(application, whole), JSON.stringify([application, whole])).toBe(true);
      expect(assess(whole).undecided).toEqual([]);
    });
  });

  it("are seldom thrown away", () => {
    const draws = fc.sample(drawsFor(applicationShape), { numRuns: 300, seed: 3 });
    const kept = draws.filter(
      (draw, index) => wholeFrom(beginnings[index % beginnings.length] ?? {}, draw) !== undefined,
    );
    expect(kept.length).toBeGreaterThan(0.98 * draws.length);
  });
});

it("the fields that are said to fit beside anything are read by no check of coherence", () => {
  const read = new Set<string | symbol>();
  const watched = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, key) {
        read.add(key);
        const value: unknown = Reflect.get(target, key);
        return typeof value === "object" && value !== null ? watched(value) : value;
      },
    });
  for (const application of [...sample, ...wholeSample])
    checkCoherence(watched(structuredClone(application)), () => undefined);
  expect(read).toContain("bornOn");
  expect(besideAnything.filter((key) => read.has(key))).toEqual([]);
});
