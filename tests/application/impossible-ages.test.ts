import { describe, expect, it } from "vitest";
import { expectRefused, faultsOf, holding, on, type Line } from "./refused.js";

describe("ages that do not agree", () => {
  it.each<Line>([
    [
      "one year too young",
      { applicant: { bornOn: "2000-11-25", ageOnDeposit: 25 } },
      "applicant.ageOnDeposit",
      "contradiction",
      ["25", "2000-11-25"],
    ],
    [
      "one year too old",
      { applicant: { bornOn: "2000-11-26", ageOnDeposit: 26 } },
      "applicant.ageOnDeposit",
      "contradiction",
      ["26", "2000-11-26"],
    ],
    [
      "no adult by the day of birth",
      { applicant: { bornOn: "2008-11-26", adult: true } },
      "applicant.adult",
      "contradiction",
      ["true", "2008-11-26"],
    ],
    [
      "an adult by the day of birth",
      { applicant: { bornOn: "2008-11-25", adult: false } },
      "applicant.adult",
      "contradiction",
      ["false", "2008-11-25"],
    ],
    [
      "no adult by the age",
      { applicant: { ageOnDeposit: 17, adult: true } },
      "applicant.adult",
      "contradiction",
      ["true", "17"],
    ],
    [
      "an adult by the age",
      { applicant: { ageOnDeposit: 18, adult: false } },
      "applicant.adult",
      "contradiction",
      ["false", "18"],
    ],
    [
      "an adult when issued, by the day of birth a child",
      { applicant: { bornOn: "1990-05-02" }, ...holding({ issuedOn: "2008-05-01", adultWhenIssued: true }) },
      "heldTitles.titles[0].adultWhenIssued",
      "contradiction",
      ["true", "1990-05-02", "2008-05-01"],
    ],
    [
      "a child when issued, by the day of birth an adult",
      { applicant: { bornOn: "1990-05-02" }, ...holding({ issuedOn: "2008-05-02", adultWhenIssued: false }) },
      "heldTitles.titles[0].adultWhenIssued",
      "contradiction",
      ["false"],
    ],
    [
      "a negative age",
      { applicant: { ageOnDeposit: -1 } },
      "applicant.ageOnDeposit",
      "out-of-range",
      ["-1", "from 0 to 130"],
    ],
    [
      "an age of 131",
      { applicant: { ageOnDeposit: 131 } },
      "applicant.ageOnDeposit",
      "out-of-range",
      ["131", "from 0 to 130"],
    ],
    [
      "half a year",
      { applicant: { ageOnDeposit: 18.5 } },
      "applicant.ageOnDeposit",
      "out-of-range",
      ["18.5", "whole number"],
    ],
    ["no number", { applicant: { ageOnDeposit: NaN } }, "applicant.ageOnDeposit", "out-of-range", ["NaN"]],
  ])("%s", (...line) => expectRefused(line));

  /** Someone born on 29 February comes of age on 28 February or on 1 March: no text decides, so neither can be stated. */
  it.each<Line>([
    [
      "age 26 on 28 February",
      { depositOn: "2026-02-28", applicant: { bornOn: "2000-02-29", ageOnDeposit: 26 } },
      "applicant.ageOnDeposit",
      "contradiction",
      ["26", "2000-02-29"],
    ],
    [
      "age 25 on 28 February",
      { depositOn: "2026-02-28", applicant: { bornOn: "2000-02-29", ageOnDeposit: 25 } },
      "applicant.ageOnDeposit",
      "contradiction",
      ["25", "2000-02-29"],
    ],
    [
      "adult when issued on 28 February",
      { applicant: { bornOn: "1992-02-29" }, ...holding({ issuedOn: "2010-02-28", adultWhenIssued: true }) },
      "heldTitles.titles[0].adultWhenIssued",
      "contradiction",
      ["true", "1992-02-29"],
    ],
    [
      "no adult when issued on 28 February",
      { applicant: { bornOn: "1992-02-29" }, ...holding({ issuedOn: "2010-02-28", adultWhenIssued: false }) },
      "heldTitles.titles[0].adultWhenIssued",
      "contradiction",
      ["false", "1992-02-29"],
    ],
  ])("born on 29 February: %s is open in law, and is not stated", (...line) => expectRefused(line));

  it.each<[string, object]>([
    ["age 26 on 1 March", { depositOn: "2026-03-01", applicant: { bornOn: "2000-02-29", ageOnDeposit: 26 } }],
    [
      "age 25 on 27 February",
      { depositOn: "2026-02-27", applicant: { bornOn: "2000-02-29", ageOnDeposit: 25 } },
    ],
    ["an adult on 1 March", { depositOn: "2026-03-01", applicant: { bornOn: "2008-02-29", adult: true } }],
  ])("born on 29 February: %s can be", (_, says) => {
    expect(faultsOf({ depositOn: on, ...says })).toEqual([]);
  });

  it.each<Line>([
    [
      "age 26 on 27 February",
      { depositOn: "2026-02-27", applicant: { bornOn: "2000-02-29", ageOnDeposit: 26 } },
      "applicant.ageOnDeposit",
      "contradiction",
      ["26"],
    ],
    [
      "age 25 on 1 March",
      { depositOn: "2026-03-01", applicant: { bornOn: "2000-02-29", ageOnDeposit: 25 } },
      "applicant.ageOnDeposit",
      "contradiction",
      ["25"],
    ],
    [
      "adult when issued on 27 February",
      { applicant: { bornOn: "1992-02-29" }, ...holding({ issuedOn: "2010-02-27", adultWhenIssued: true }) },
      "heldTitles.titles[0].adultWhenIssued",
      "contradiction",
      ["2010-02-27"],
    ],
    [
      "no adult when issued on 1 March",
      { applicant: { bornOn: "1992-02-29" }, ...holding({ issuedOn: "2010-03-01", adultWhenIssued: false }) },
      "heldTitles.titles[0].adultWhenIssued",
      "contradiction",
      ["2010-03-01"],
    ],
    [
      "no adult on 1 March",
      { depositOn: "2026-03-01", applicant: { bornOn: "2008-02-29", adult: false } },
      "applicant.adult",
      "contradiction",
      ["false"],
    ],
  ])("born on 29 February: %s", (...line) => expectRefused(line));
});

describe("minors", () => {
  it.each([
    ["on the eve of the eighteenth birthday", { depositOn: on, applicant: { bornOn: "2008-11-26" } }],
    ["on 28 February, born on 29 February", { depositOn: "2026-02-28", applicant: { bornOn: "2008-02-29" } }],
    ["by an age of 17", { depositOn: on, applicant: { ageOnDeposit: 17 } }],
    ["by an age of 0", { depositOn: on, applicant: { ageOnDeposit: 0 } }],
    ["said to be no adult", { depositOn: on, applicant: { adult: false } }],
  ])("%s are accepted", (_, application) => {
    expect(faultsOf(application)).toEqual([]);
  });
});
