import type { Amount, Assessment } from "../../src/answers/assessment.js";
import type { Money } from "../../src/vocabulary/money.js";
import { open, said, type Answer, type Outcome } from "./answer.js";

/** What is to pay in all, written out: at deposit, and what is known to fall due at collection. */
export function feeSaid({ fee }: Assessment): Answer<string> {
  const sums = dueLater(fee).reduce(
    (so, amounts) => so.flatMap((each) => amounts.flatMap((amount) => sum(each, amount))),
    amountsIn(fee),
  );
  const [only] = sums;
  if (fee.kind === "exact" && sums.length === 1 && only !== undefined) return said(written(only));
  if (fee.kind === "range") return open(fee.dependsOn);
  const lacks = ["what the sources leave open"];
  return sums.length === 0 ? open(lacks) : open(lacks, sums.map(written));
}

/** A range rules out what lies outside of it. */
export function feeIsOutOfRange({ fee }: Assessment, { currency, units }: Money): boolean {
  if (fee.kind !== "range") return false;
  const span = fee.spans.find(({ from }) => from.currency === currency);
  if (span === undefined) return true;
  const later = dueLater(fee).map(([first]) => (first?.currency === currency ? first.units : 0));
  const atDeposit = later.reduce((so, each) => so - each, units);
  return atDeposit < span.from.units || atDeposit > span.to.units;
}

/** An amount in one way of writing, so that it can be compared. */
export function written({ currency, units }: Money): string {
  return currency === "EUR" ? `${units / 100} €` : `${units} F CFP`;
}

/** The amounts that each fee known to fall due at collection may be. */
function dueLater({ later }: Assessment["fee"]): readonly (readonly Money[])[] {
  return later.filter(({ status }) => status === "due").map(({ amounts }) => amounts);
}

function amountsIn(amount: Amount): readonly Money[] {
  if (amount.kind === "exact") return [amount.amount];
  return amount.kind === "unsettled" ? amount.amounts : [];
}

/** Amounts of two currencies have no sum. */
function sum(one: Money, other: Money): readonly Money[] {
  return one.currency === other.currency ? [{ ...one, units: one.units + other.units }] : [];
}

/** A fee that lies outside the range said contradicts it. */
export function outOfRange(outcome: Outcome): Outcome {
  return outcome === "undecided" ? "contradicted" : outcome;
}
