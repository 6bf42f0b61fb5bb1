import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amount, Assessment } from "../../src/answers/assessment.js";
import type { Application } from "../../src/application/application.js";
import type { Money } from "../../src/vocabulary/money.js";
import type { Territory, TitleKind } from "../../src/vocabulary/situation.js";
import { possibleApplications, wholeApplications } from "../generators/application.js";
import { rulebooks } from "./by.js";

type Prices = Readonly<Record<TitleKind, readonly number[]>>;
const ordinary: Prices = { cni: [0, 2500], passport: [0, 1700, 4200, 8600, 3000] };
const noSource: Prices = { cni: [], passport: [] };

/** Every amount that some text gives for a title in a territory, in the smallest units of its currency. */
const prices: Readonly<Record<Territory, Prices>> = {
  metropole: ordinary,
  guadeloupe: ordinary,
  martinique: ordinary,
  reunion: ordinary,
  guyane: { cni: [0, 1250], passport: [0, 850, 1000, 2100, 2250, 4300, 4450, 3000, 1500] },
  mayotte: { cni: [0, 2500], passport: [0, 1700, 2000, 4200, 4500, 8600, 8900, 3000] },
  abroad: { cni: [0, 2500], passport: [0, 2700, 3000, 5200, 5500, 9600, 9900, 4500, 9000] },
  "polynesie-francaise": { cni: [1500], passport: [12_000, 7500, 2500, 1500] },
  "nouvelle-caledonie": { cni: [0], passport: [0, 1500, 3000] },
  "saint-pierre-et-miquelon": noSource,
  "saint-barthelemy": noSource,
  "saint-martin": noSource,
  "wallis-et-futuna": noSource,
};

const currencyIn = (territory: Territory): Money["currency"] =>
  territory === "polynesie-francaise" || territory === "nouvelle-caledonie" ? "XPF" : "EUR";

/** The ways to pay, where they are not the stamp of the State. */
const ways: Readonly<Partial<Record<Territory, readonly string[]>>> = {
  abroad: ["online-stamp", "at-the-post"],
  "polynesie-francaise": ["paper-stamp"],
  "nouvelle-caledonie": ["paper-stamp"],
};

function amountsIn(amount: Amount): readonly Money[] {
  switch (amount.kind) {
    case "exact":
      return [amount.amount];
    case "range":
      return amount.spans.flatMap(({ from, to }) => [from, to]);
    case "unsettled":
      return amount.amounts;
  }
}

const situations = fc.oneof(wholeApplications, possibleApplications);

describe.each(rulebooks)(
  "no amount outside its territory and currency, by $id",
  ({ assess, there, forAll }) => {
    const placed = situations
      .map(there)
      .filter((one): one is Application & { readonly territory: Territory } => one.territory !== undefined);
    const feesOf = ({ fee }: Assessment): readonly Money[] => [
      ...amountsIn(fee),
      ...fee.lines.flatMap(amountsIn),
      ...fee.later.flatMap(({ amounts }) => amounts),
    ];

    it("each is one that a text gives for that title there, in its currency, and is paid in a way that is open there", () => {
      forAll(placed, (application) => {
        const { territory, depositOn } = application;
        const answer = assess(application);
        const { fee, steps } = answer;
        for (const { currency, units } of feesOf(answer)) {
          expect(currency).toBe(currencyIn(territory));
          expect(Number.isSafeInteger(units) && units >= 0, String(units)).toBe(true);
        }
        for (const line of fee.lines)
          for (const { units } of amountsIn(line)) expect(prices[territory][line.title]).toContain(units);
        for (const { title, amounts } of fee.later)
          for (const { units } of amounts) expect(prices[territory][title]).toContain(units);

        const open = ways[territory] ?? ["online-stamp", "stamp"];
        expect(fee.payBy.filter((way) => !open.includes(way))).toEqual([]);
        if (territory in ways) expect(steps).not.toContain("buy-the-stamp");
        if (territory === "abroad" && depositOn < "2025-06-02")
          expect(fee.payBy).not.toContain("online-stamp");
      });
    });
  },
);
