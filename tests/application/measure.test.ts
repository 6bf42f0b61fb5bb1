import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { faultsOf } from "./refused.js";

const depositOn = "2026-11-25";

describe("input without measure", () => {
  const megabyte = "é".repeat(1_000_000);
  const many = Array.from({ length: 100_000 }, (_, index) => ({ id: String(index), kind: "cni" }));
  const fields = Object.fromEntries(many.map(({ id }) => [`field-${id}`, 1]));
  const deep = ((): unknown => {
    let value: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) value = { home: value, titles: [value] };
    return value;
  })();
  const endless = new Proxy([], {
    get: (_, key) => (key === "length" ? 2 ** 53 - 1 : { id: "a", kind: "cni" }),
  });

  it.each<[string, unknown, string]>([
    ["a list of 100,000", { depositOn, heldTitles: { titles: many } }, "heldTitles.titles too-many"],
    ["a list of 51", { depositOn, heldTitles: { titles: many.slice(0, 51) } }, "heldTitles.titles too-many"],
    [
      "a list that says it has no end",
      { depositOn, heldTitles: { titles: endless } },
      "heldTitles.titles too-many",
    ],
    [
      "a list of 4 billion holes",
      { depositOn, heldTitles: { titles: new Array(2 ** 32 - 1) } },
      "heldTitles.titles too-many",
    ],
    ["100,000 fields", { depositOn, ...fields }, " too-many"],
    ["a day of a megabyte", { depositOn: megabyte }, "depositOn not-a-day"],
    ["a word of a megabyte", { depositOn, channel: megabyte }, "channel unknown-value"],
    [
      "a name of a megabyte",
      { depositOn, heldTitles: { titles: [{ id: megabyte, kind: "cni" }] } },
      "heldTitles.titles[0].id out-of-range",
    ],
    [
      "a title of a megabyte's name",
      { depositOn, requests: { cni: { replaces: megabyte } } },
      "requests.cni.replaces out-of-range",
    ],
    ["parts in parts, 100,000 deep", { depositOn, home: deep }, "home.titles unknown-field"],
  ])("%s is refused at once, in few words", (_, value, expected) => {
    const start = performance.now();
    const issues = faultsOf(value);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toContain(expected);
    expect(issues.length).toBeLessThan(10);
    for (const { path, message } of issues) expect(path.length + message.length).toBeLessThan(1000);
  });

  it("a field of a megabyte's name is refused by the beginning of that name", () => {
    const issues = faultsOf({ depositOn, [megabyte]: 1 });
    expect(issues.map(({ code }) => code)).toEqual(["unknown-field"]);
    expect(issues[0]?.path.length).toBeLessThan(300);
  });

  it("fifty titles in every doubt there is are answered in bounded time", () => {
    const titles = Array.from({ length: 50 }, (_, index) => ({
      id: `title-${String(index)}`,
      kind: index % 2 === 0 ? ("cni" as const) : ("passport" as const),
      format: index % 2 === 0 ? ("laminated" as const) : ("temporary" as const),
      issuedOn: "2010-02-28",
      printedExpiry: index % 4 < 2 ? "2023-02-28" : ("unreadable" as const),
      where: "in-hand" as const,
    }));
    const start = performance.now();
    assess({
      depositOn: "2028-02-28",
      requests: { cni: { reason: "lost" }, passport: { reason: "lost" } },
      applicant: { bornOn: "1992-02-29" },
      names: { changeRecordedOn: "2027-11-28" },
      heldTitles: { titles, complete: true },
    });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
