import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import * as local from "../../src/local.js";
import type { Application, HeldTitle } from "../../src/index.js";
import { applications } from "../generators/application.js";
import { frozen } from "../evaluation/world/frozen.js";
import { rulebooks } from "./by.js";
import { forAll } from "./for-all.js";

const { assess, decisions, parseApplication, titleStatus } = library;
const exported = { ...library, ...local };

describe.each(rulebooks)("promise 7: pure, by $id", (by) => {
  const { assess, explain, outcomes, there, forAll } = by;

  /** All that the library says of an application. */
  function everything(application: Application, outcome: string): unknown[] {
    const answer = assess(application);
    const titles = application.heldTitles?.titles ?? [];
    return [
      answer,
      decisions(answer),
      explain(application, outcome),
      parseApplication(application),
      ...titles.slice(0, 1).map((title) => titleStatus(withoutId(title), application.depositOn)),
    ];
  }

  it("the same input gives the same output, byte for byte, frozen or not, and is left as it was", () => {
    forAll(fc.tuple(applications.map(there), applications, outcomes), ([application, other, outcome]) => {
      const first = JSON.stringify(everything(frozen(application), outcome));
      assess(other);
      const loose = structuredClone(application);
      expect(JSON.stringify(everything(loose, outcome))).toBe(first);
      expect(loose).toStrictEqual(application);
    });
  });

  it("fields written out as undefined say nothing", () => {
    forAll(applications.map(there), (application) => {
      const padded: Application = {
        format: undefined,
        collectOn: undefined,
        requests: undefined,
        channel: undefined,
        territory: undefined,
        heldTitles: undefined,
        home: undefined,
        names: undefined,
        circumstances: undefined,
        ...application,
        applicant: { bornOn: undefined, birthRecord: undefined, ...application.applicant },
      };
      expect(JSON.stringify(assess(padded))).toBe(JSON.stringify(assess(application)));
    });
  });

  it("changing an answer through and through changes no other answer", () => {
    forAll(fc.tuple(applications.map(there), outcomes), ([application, outcome]) => {
      const before = JSON.stringify(everything(application, outcome));
      everything(application, outcome).forEach(spoil);
      expect(JSON.stringify(everything(application, outcome))).toBe(before);
    });
  });

  it("changing an exported constant, where that can be done at all, changes no answer", () => {
    const application = there({
      depositOn: "2026-11-25",
      territory: "metropole",
      requests: { cni: { reason: "renewal" }, passport: { reason: "first" } },
      heldTitles: {
        titles: [
          { id: "a", kind: "cni", format: "laminated", printedExpiry: "2022-09-11", where: "in-hand" },
        ],
        complete: true,
      },
    });
    const before = JSON.stringify(everything(application, "fee/cni"));
    const changed = Object.entries(exported).flatMap(([name, value]) => {
      if (typeof value !== "object") return [];
      const undo = spoil(value);
      const after = attempt(() => JSON.stringify(everything(application, "fee/cni")));
      undo();
      return after === before ? [] : [name];
    });
    expect(JSON.stringify(everything(application, "fee/cni")), "what was spoilt is whole again").toBe(before);
    expect(changed).toEqual([]);
  });
});

describe("promise 7: pure", () => {
  it("the copy that is parsed shares nothing with the input", () => {
    forAll(applications, (application) => {
      const loose = structuredClone(application);
      const parsed = parseApplication(loose);
      spoil(loose);
      expect(parsed).toStrictEqual(parseApplication(application));
    });
  });

  it("once: the sources of a paper, changed in one answer, were changed in the rulebook", () => {
    const application: Application = { depositOn: "2026-11-25" };
    const before = JSON.stringify(assess(application));
    const { sources, anyOf } = assess(application).requirements[0] ?? {};
    Reflect.set(sources ?? [], sources?.length ?? 0, "spoilt");
    Reflect.set(anyOf?.[0]?.[0] ?? {}, "document", "spoilt");
    expect(JSON.stringify(assess(application))).toBe(before);
  });

  it("every exported constant is frozen through and through", () => {
    const loose = Object.entries(exported).flatMap(([name, value]) => looseParts(value, name));
    expect(loose).toEqual([]);
  });
});

function withoutId({
  kind,
  format,
  issuedOn,
  printedExpiry,
  adultWhenIssued,
}: HeldTitle): Omit<HeldTitle, "id"> {
  return { kind, format, issuedOn, printedExpiry, adultWhenIssued };
}

function attempt(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return String(error);
  }
}

/** Changes every part of a value that lets itself be changed. Gives the way back. */
function spoil(value: unknown): () => void {
  const undone: (() => void)[] = [];
  const seen = new Set<unknown>();
  visit(value);
  return () => undone.reverse().forEach((undo) => undo());

  function visit(part: unknown): void {
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    for (const key of Reflect.ownKeys(part)) {
      const inner: unknown = Reflect.get(part, key);
      visit(inner);
      if (typeof inner === "object" || typeof inner === "function") continue;
      if (Array.isArray(part) && key === "length") continue;
      if (Reflect.set(part, key, typeof inner === "number" ? -1 : "spoilt"))
        undone.push(() => Reflect.set(part, key, inner));
    }
    if (Array.isArray(part) && Object.isExtensible(part)) {
      part.push("spoilt");
      undone.push(() => {
        part.splice(-1);
      });
    }
  }
}

/** The paths of the parts of a value that are not frozen. */
function looseParts(value: unknown, path: string, seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, inner]) => looseParts(inner, `${path}.${key}`, seen)),
  ];
}
