import type { Amount, Assessment } from "../../src/answers/assessment.js";
import { open, said, type Answer, type Outcome } from "./answer.js";

/** What is to pay in all, in euros: at deposit, and what is known to fall due at collection. */
export function feeSaid({ fee }: Assessment): Answer<number> {
  const later = fee.later.filter(({ status }) => status === "due").map(({ cents }) => cents);
  const sums = later.reduce<readonly number[]>(
    (so, amounts) => so.flatMap((each) => amounts.map((cents) => each + cents)),
    amountsIn(fee),
  );
  const [only] = sums;
  if (fee.kind === "exact" && sums.length === 1 && only !== undefined) return said(only / 100);
  if (fee.kind === "range") return open(fee.dependsOn);
  const lacks = ["what the sources leave open"];
  return sums.length === 0
    ? open(lacks)
    : open(
        lacks,
        sums.map((cents) => cents / 100),
      );
}

/** A range rules out what lies outside of it. */
export function feeIsOutOfRange({ fee }: Assessment, euros: number): boolean {
  if (fee.kind !== "range") return false;
  const later = fee.later.filter(({ status }) => status === "due");
  const cents = euros * 100 - later.reduce((so, { cents: amounts }) => so + (amounts[0] ?? 0), 0);
  return cents < fee.from || cents > fee.to;
}

function amountsIn(amount: Amount): readonly number[] {
  if (amount.kind === "exact") return [amount.cents];
  return amount.kind === "unsettled" ? amount.amounts : [];
}

/** A fee that lies outside the range said contradicts it. */
export function outOfRange(outcome: Outcome): Outcome {
  return outcome === "undecided" ? "contradicted" : outcome;
}
