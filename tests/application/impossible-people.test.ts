import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application, HeldTitle } from "../../src/index.js";
import { birthday, lateBirthday } from "../../src/calendar/age.js";
import { plus, years } from "../../src/calendar/period.js";
import { plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import { forAll } from "../properties/for-all.js";
import { expectRefused, faultsOf, holding, type Line } from "./refused.js";

const title = (index: number, field: string): string => `heldTitles.titles[${String(index)}].${field}`;

function passports(...titles: readonly Partial<HeldTitle>[]): Pick<Application, "heldTitles"> {
  return {
    heldTitles: {
      titles: titles.map((each, index) => ({ id: String(index), kind: "passport" as const, ...each })),
    },
  };
}

describe("nobody was ever born such that all of this is true", () => {
  it.each<Line>([
    [
      "an adult when issued, who will come of age after the deposit only",
      {
        depositOn: "2029-11-25",
        applicant: { bornOn: "2015-12-18" },
        ...passports({ adultWhenIssued: true, printedExpiry: "unreadable" }),
      },
      title(0, "adultWhenIssued"),
      "contradiction",
      ['true does not fit applicant.bornOn "2015-12-18", depositOn "2029-11-25"'],
    ],
    [
      "an adult when issued, a minor now",
      { applicant: { adult: false }, ...passports({ adultWhenIssued: true }) },
      title(0, "adultWhenIssued"),
      "contradiction",
      ["true does not fit applicant.adult false"],
    ],
    [
      "an adult when issued, 17 now",
      { applicant: { ageOnDeposit: 17 }, ...passports({ adultWhenIssued: true }) },
      title(0, "adultWhenIssued"),
      "contradiction",
      ["true does not fit applicant.ageOnDeposit 17"],
    ],
    [
      "an adult when issued, 18 now and 17 on the day of issue",
      { applicant: { ageOnDeposit: 18 }, ...passports({ adultWhenIssued: true, issuedOn: "2025-11-25" }) },
      title(0, "adultWhenIssued"),
      "contradiction",
      ["true does not fit applicant.ageOnDeposit 18", 'issuedOn "2025-11-25"'],
    ],
    [
      "a child when issued twenty years ago, and still one",
      { applicant: { adult: false }, ...passports({ issuedOn: "2006-11-25" }) },
      title(0, "issuedOn"),
      "contradiction",
      ['"2006-11-25" does not fit applicant.adult false', "depositOn"],
    ],
    [
      "a child when issued, 40 now, the title issued last year",
      { applicant: { ageOnDeposit: 40 }, ...passports({ adultWhenIssued: false, issuedOn: "2025-11-25" }) },
      title(0, "adultWhenIssued"),
      "contradiction",
      ["false does not fit applicant.ageOnDeposit 40"],
    ],
    [
      "a title ended before its holder was born",
      { applicant: { bornOn: "2020-01-02" }, ...passports({ printedExpiry: "2020-01-01" }) },
      title(0, "printedExpiry"),
      "contradiction",
      ['"2020-01-01" does not fit applicant.bornOn "2020-01-02"'],
    ],
    [
      "a title ended more years ago than its holder has",
      { applicant: { ageOnDeposit: 10 }, ...passports({ printedExpiry: "2015-11-24" }) },
      title(0, "printedExpiry"),
      "contradiction",
      ["applicant.ageOnDeposit 10"],
    ],
    [
      "an adult when issued, the title ended before the holder came of age",
      {
        applicant: { bornOn: "2008-05-01" },
        ...passports({ adultWhenIssued: true, printedExpiry: "2026-04-30" }),
      },
      title(0, "adultWhenIssued"),
      "contradiction",
      ['applicant.bornOn "2008-05-01", printedExpiry "2026-04-30"'],
    ],
    [
      "a child at the first title's issue, an adult at the end of the second, ten years old now",
      {
        applicant: { adult: false, ageOnDeposit: 10 },
        ...passports({ issuedOn: "2016-11-20" }, { issuedOn: "2015-11-24" }),
      },
      title(1, "issuedOn"),
      "contradiction",
      ["applicant.ageOnDeposit 10"],
    ],
    [
      "a child when one title was issued, an adult on an earlier day when another was",
      passports(
        { issuedOn: "2020-05-01", adultWhenIssued: false },
        { issuedOn: "2019-05-01", adultWhenIssued: true },
      ),
      title(1, "adultWhenIssued"),
      "contradiction",
      [title(0, "adultWhenIssued"), title(0, "issuedOn"), 'issuedOn "2019-05-01"'],
    ],
    [
      "a child when one title was issued, an adult before the end of one that ended earlier",
      passports(
        { issuedOn: "2020-05-01", adultWhenIssued: false },
        { printedExpiry: "2020-04-30", adultWhenIssued: true },
      ),
      title(1, "adultWhenIssued"),
      "contradiction",
      [title(0, "issuedOn"), 'printedExpiry "2020-04-30"'],
    ],
    [
      "a name changed before its bearer was born",
      { applicant: { bornOn: "2010-01-01" }, names: { changeRecordedOn: "2009-12-31" } },
      "names.changeRecordedOn",
      "contradiction",
      ['"2009-12-31" does not fit applicant.bornOn "2010-01-01"'],
    ],
    [
      "a name changed longer ago than its bearer has years",
      { applicant: { ageOnDeposit: 5 }, names: { changeRecordedOn: "2020-11-25" } },
      "names.changeRecordedOn",
      "contradiction",
      ["applicant.ageOnDeposit 5"],
    ],
    [
      "a protected adult who is none",
      { applicant: { adult: false }, circumstances: { protectedAdult: true } },
      "circumstances.protectedAdult",
      "contradiction",
      ["true does not fit applicant.adult false"],
    ],
    [
      "the holder of a title issued in another age",
      passports({ issuedOn: "1880-01-01" }),
      title(0, "issuedOn"),
      "contradiction",
      ['"1880-01-01" does not fit depositOn'],
    ],
    [
      "someone over 130, where only the ages on two days tell",
      { ...passports({ printedExpiry: "1910-01-01", adultWhenIssued: true }) },
      title(0, "adultWhenIssued"),
      "contradiction",
      ['printedExpiry "1910-01-01"'],
    ],
  ])("%s", (...line) => expectRefused(line));

  it.each<[string, object]>([
    [
      "come of age on the day of issue, which is that of the deposit",
      {
        depositOn: "2033-12-18",
        applicant: { bornOn: "2015-12-18" },
        ...passports({ adultWhenIssued: true }),
      },
    ],
    [
      "issued to an adult on the day on which it ends",
      {
        applicant: { bornOn: "2008-04-30" },
        ...passports({ adultWhenIssued: true, printedExpiry: "2026-04-30" }),
      },
    ],
    [
      "a child when issued, an adult now",
      { applicant: { adult: true }, ...passports({ adultWhenIssued: false }) },
    ],
    ["18 now and when issued", { applicant: { ageOnDeposit: 18 }, ...passports({ adultWhenIssued: true }) }],
    [
      "ended on the day of birth",
      { applicant: { bornOn: "2020-01-01" }, ...passports({ printedExpiry: "2020-01-01" }) },
    ],
    [
      "a name changed on the day of birth",
      { applicant: { bornOn: "2020-01-01" }, names: { changeRecordedOn: "2020-01-01" } },
    ],
    [
      "a printed end that no length explains: the administration makes mistakes",
      passports({ issuedOn: "2020-01-01", printedExpiry: "2060-01-01" }),
    ],
    [
      "an adult whose birthday on 29 February is read as 28 February or as 1 March, on the later day",
      {
        depositOn: "2026-03-01",
        applicant: { bornOn: "2008-02-29" },
        ...passports({ adultWhenIssued: true }),
      },
    ],
    [
      "a laminated card of a child, whenever it was issued",
      holding({ format: "laminated", adultWhenIssued: false }),
    ],
    [
      "a passport without a chip of a child, born before the last of them",
      {
        applicant: { bornOn: "2006-04-30" },
        ...passports({ format: "pre-electronic", adultWhenIssued: false }),
      },
    ],
  ])("but this can be: %s", (_, says) => {
    expect(faultsOf({ depositOn: "2026-11-25", ...says })).toEqual([]);
  });

  it("whatever does not fit a day of birth that is said is told of, each beside that day alone", () => {
    expect(
      faultsOf({
        depositOn: "2026-11-25",
        applicant: { bornOn: "2015-01-01", ageOnDeposit: 40, adult: true },
        circumstances: { protectedAdult: true, emancipated: true },
      }),
    ).toEqual(
      [
        "applicant.ageOnDeposit",
        "applicant.adult",
        "circumstances.protectedAdult",
        "circumstances.emancipated",
      ].map((path) => ({
        path,
        code: "contradiction",
        message: `${path.endsWith("Deposit") ? "40" : "true"} does not fit applicant.bornOn "2015-01-01", depositOn "2026-11-25"`,
      })),
    );
  });

  it("what two ages are both counted from is no part of what does not fit", () => {
    const message = (says: object): readonly string[] =>
      faultsOf({ depositOn: "2026-11-25", ...says }).map((issue) => issue.message);
    expect(message({ applicant: { ageOnDeposit: 17, adult: true } })).toEqual([
      "true does not fit applicant.ageOnDeposit 17",
    ]);
    expect(message({ applicant: { adult: false }, circumstances: { protectedAdult: true } })).toEqual([
      "true does not fit applicant.adult false",
    ]);
    expect(
      message({
        applicant: { ageOnDeposit: 18 },
        ...passports({ adultWhenIssued: true, issuedOn: "2025-11-25" }),
      }),
    ).toEqual(['true does not fit applicant.ageOnDeposit 18, depositOn "2026-11-25", issuedOn "2025-11-25"']);
  });

  it("an age that fits none of those before it is not counted from: the first stands", () => {
    expect(
      faultsOf({
        depositOn: "2026-11-25",
        applicant: { ageOnDeposit: 15, adult: true },
        circumstances: { emancipated: true },
      }).map(({ path, message }) => `${path}: ${message}`),
    ).toEqual([
      "applicant.adult: true does not fit applicant.ageOnDeposit 15",
      "circumstances.emancipated: true does not fit applicant.ageOnDeposit 15",
    ]);
  });

  it.each<[age: number, faults: number]>([
    [15, 1],
    [16, 0],
    [17, 0],
  ])("a minor of %s is emancipated: %s faults (Civil Code, article 413-2)", (ageOnDeposit, faults) => {
    const circumstances = { emancipated: true };
    expect(faultsOf({ depositOn: "2026-11-25", applicant: { ageOnDeposit }, circumstances })).toHaveLength(
      faults,
    );
  });

  it("ages are told not to fit each other where no day of deposit is given either", () => {
    expect(
      faultsOf({ applicant: { ageOnDeposit: 18, adult: false } }).map(({ path, code }) => `${path} ${code}`),
    ).toEqual(["depositOn missing", "applicant.adult contradiction"]);
  });
});

describe("no title of that format was issued then", () => {
  it.each<Line>([
    [
      "a bank card that ended before the first",
      holding({ format: "card", printedExpiry: "2021-03-14" }),
      title(0, "printedExpiry"),
      "contradiction",
      ['"2021-03-14" does not fit format "card" (issued from 2021-03-15)'],
    ],
    [
      "a laminated card of 2022",
      holding({ format: "laminated", issuedOn: "2022-01-01" }),
      title(0, "issuedOn"),
      "contradiction",
      ["until 2021-12-31"],
    ],
    [
      "a biometric passport of 2007",
      passports({ format: "biometric", issuedOn: "2007-06-01" }),
      title(0, "issuedOn"),
      "contradiction",
      ["from 2008-10-31"],
    ],
    [
      "an electronic passport of 2010",
      passports({ format: "electronic", issuedOn: "2010-01-01" }),
      title(0, "issuedOn"),
      "contradiction",
      ["until 2009-06-30"],
    ],
    [
      "an electronic passport of 2005",
      passports({ format: "electronic", issuedOn: "2005-01-01" }),
      title(0, "issuedOn"),
      "contradiction",
      ["from 2006-04-01"],
    ],
    [
      "a passport without a chip of 2007",
      passports({ format: "pre-electronic", issuedOn: "2007-01-01" }),
      title(0, "issuedOn"),
      "contradiction",
      ["until 2006-04-30"],
    ],
    [
      "a passport without a chip, of someone born since",
      { applicant: { bornOn: "2015-01-01" }, ...passports({ format: "pre-electronic" }) },
      title(0, "format"),
      "contradiction",
      ['"pre-electronic" (issued until 2006-04-30) does not fit applicant.bornOn "2015-01-01"'],
    ],
    [
      "a passport without a chip, of someone who came of age since",
      {
        applicant: { bornOn: "1995-01-01" },
        ...passports({ format: "pre-electronic", adultWhenIssued: true }),
      },
      title(0, "adultWhenIssued"),
      "contradiction",
      ['format "pre-electronic"'],
    ],
    [
      "a bank card, of someone who was an adult before the first and a child when it was issued",
      { applicant: { bornOn: "2003-03-15" }, ...holding({ format: "card", adultWhenIssued: false }) },
      title(0, "adultWhenIssued"),
      "contradiction",
      ['format "card"'],
    ],
  ])("%s", (...line) => expectRefused(line));
});

/** What is said of someone's days: little, and in a few years, so that at times it fits and at times not. */
const saidDays = fc.record({
  depositOn: dayBetween(2022, 2030),
  applicant: fc.record({
    bornOn: atTimes(dayBetween(2000, 2020)),
    ageOnDeposit: atTimes(fc.nat(30)),
    adult: atTimes(fc.boolean()),
  }),
  names: fc.record({ changeRecordedOn: atTimes(dayBetween(2000, 2021)) }),
  titles: fc.array(
    fc.record({
      format: atTimes(fc.constantFrom("biometric", "electronic", "pre-electronic", "temporary")),
      issuedOn: atTimes(dayBetween(2006, 2025)),
      printedExpiry: atTimes(fc.oneof(dayBetween(2010, 2035), fc.constant("unreadable"))),
      adultWhenIssued: atTimes(fc.boolean()),
    }),
    { maxLength: 2 },
  ),
});
type SaidDays = typeof saidDays extends fc.Arbitrary<infer T> ? T : never;

function atTimes<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: value, weight: 2 });
}

/** Days of some years, those around 29 February more often than others. */
function dayBetween(from: number, to: number): fc.Arbitrary<PlainDate> {
  return fc
    .tuple(fc.integer({ min: from, max: to }), fc.oneof(fc.constantFrom(57, 58, 59, 60), fc.nat(364)))
    .map(([year, day]) => plusDays(`${String(year)}-01-01`, day));
}

const made: Readonly<Record<string, readonly [PlainDate, PlainDate]>> = {
  biometric: ["2008-10-31", "2999-12-31"],
  electronic: ["2006-04-01", "2009-06-30"],
  "pre-electronic": ["1000-01-01", "2006-04-30"],
};

/** Whether all that is said is true of someone born on a day, some day of issue being found for each title. */
function fits({ depositOn, applicant, names, titles }: SaidDays, born: PlainDate): boolean {
  const { bornOn = born, ageOnDeposit = -1, adult } = applicant;
  const aged = (age: number, on: PlainDate): boolean => lateBirthday(born, age) <= on;
  const younger = (age: number, on: PlainDate): boolean => birthday(born, age) > on;
  return (
    born === bornOn &&
    born <= depositOn &&
    younger(131, depositOn) &&
    (ageOnDeposit < 0 || (aged(ageOnDeposit, depositOn) && younger(ageOnDeposit + 1, depositOn))) &&
    (adult === undefined || (adult ? aged : younger)(18, depositOn)) &&
    born <= (names.changeRecordedOn ?? depositOn) &&
    titles.every(({ format = "", issuedOn, printedExpiry = "unreadable", adultWhenIssued }) => {
      const [from, to] = made[format] ?? ["1000-01-01", "2999-12-31"];
      const end = printedExpiry === "unreadable" ? "2999-12-31" : printedExpiry;
      const first = [born, from, issuedOn ?? born].sort()[2] ?? "";
      const last = [depositOn, to, end, issuedOn ?? depositOn].sort()[0] ?? "";
      if (adultWhenIssued === undefined) return first <= last;
      return first <= last && (adultWhenIssued ? aged(18, last) : younger(18, first));
    })
  );
}

/** All days of birth on the edge of something. */
function birthsWorthTrying(said: SaidDays): readonly PlainDate[] {
  const days = JSON.stringify(said).match(/\d{4}-\d\d-\d\d/g) ?? [];
  const ages = [0, 18, 131, said.applicant.ageOnDeposit ?? 0, (said.applicant.ageOnDeposit ?? 0) + 1];
  return [...days, ...Object.values(made).flat()].flatMap((day) =>
    ages.flatMap((age) => [-2, -1, 0, 1, 2].map((shift) => plusDays(plus(day, years(-age)), shift))),
  );
}

describe("what is said of days and ages is accepted exactly where it is true of somebody", () => {
  it("whatever is said", () => {
    const met = { accepted: 0, refused: 0 };
    forAll(saidDays, (said) => {
      const { titles, ...rest } = said;
      const possible = birthsWorthTrying(said).some((born) => fits(said, born));
      met[possible ? "accepted" : "refused"]++;
      const faults = faultsOf({ ...rest, ...passports(...titles) });
      expect(faults.length === 0, JSON.stringify(faults)).toBe(possible);
      for (const { code } of faults) expect(code).toBe("contradiction");
    });
    expect(Math.min(met.accepted, met.refused)).toBeGreaterThan(0.1 * (met.accepted + met.refused));
  });
});
