import { describe, expect, it } from "vitest";
import {
  assess,
  explain,
  nextChange,
  parseApplication,
  timeline,
  titleStatus,
  type Application,
  type AssessOptions,
} from "../../src/index.js";
import { checklist } from "../../src/fr.js";
import { reims } from "../../src/local.js";
import { soundArguments } from "./sound.js";

const [application] = soundArguments["assess"] as [Application];
const other: Application = {
  depositOn: "2027-03-01",
  requests: { passport: { reason: "first" } },
  applicant: { bornOn: "2020-02-29" },
};

/** What else the library can be asked, of another application and by other rules. */
const elsewhere = [
  () => assess(other, { rulebook: reims }),
  () => explain(other, "fee/passport"),
  () => timeline(other, { until: "2028-01-01" }),
  () => titleStatus({ kind: "cni", issuedOn: "2012-09-12" }, "2026-11-25"),
  () => checklist(assess(other)),
  () => parseApplication({ depositOn: "2026-02-30" }),
];
let calls = 0;

/** The same value, whose parts call the library as they are read, once in so many times: each of its verbs in turn. */
function callingBack<T>(value: T, oneIn = 3): T {
  if (typeof value !== "object" || value === null) return value;
  const copy: object = Array.isArray(value) ? [] : {};
  for (const [key, part] of Object.entries(value)) {
    const inner: unknown = callingBack(part, oneIn);
    Object.defineProperty(copy, key, {
      enumerable: true,
      get: () => {
        calls += 1;
        if (calls % oneIn === 0) elsewhere[(calls / oneIn) % elsewhere.length]?.();
        return inner;
      },
    });
  }
  return copy as T;
}

describe("an input that calls the library while it is read gets the same answer", () => {
  it.each<[string, (application: Application, options?: AssessOptions) => unknown]>([
    ["assess", assess],
    [
      "assess, by the rules of a town hall",
      (given, options) => assess(given, { rulebook: reims, ...options }),
    ],
    ["explain", (given) => explain(given, "birth-record/no-title-shown")],
    ["timeline", (given) => timeline(given, callingBack({ until: "2027-12-31" }))],
    ["nextChange", (given) => nextChange(given)],
    ["parseApplication", (given) => parseApplication(given, callingBack({ emptyAsUnknown: true }))],
    ["titleStatus", ({ heldTitles }) => titleStatus(heldTitles!.titles[0]!, "2026-11-25", callingBack({}))],
  ])("%s", (_, ask) => {
    const expected = JSON.stringify(ask(application));
    expect(JSON.stringify(ask(callingBack(application)))).toBe(expected);
    expect(JSON.stringify(ask(application))).toBe(expected);
  });

  it("checklist", () => {
    const expected = checklist(assess(application), { titleNames: { card: "Carte" } });
    const given = callingBack(assess(application), 31);
    expect(checklist(given, callingBack({ titleNames: { card: "Carte" } }))).toBe(expected);
  });
});
