import { assess, type Application, type Money } from "titres-identite";
import { expect } from "vitest";

export const eur = (count: number): Money => ({ currency: "EUR", units: Math.round(count * 100) });
export const xpf = (units: number): Money => ({ currency: "XPF", units });

/** A fee as it must be: one amount, or several that the law leaves open, with the ways to pay it where they are judged. */
export interface Due {
  readonly exactly?: Money;
  readonly oneOf?: readonly Money[];
  readonly payBy?: readonly string[];
}

/** Checks that what is due is as it must be. */
export function expectFee(given: Application, { exactly, oneOf, payBy }: Due): void {
  const { fee } = assess(given);
  if (exactly !== undefined) expect(fee).toMatchObject({ kind: "exact", amount: exactly });
  if (oneOf !== undefined) expect(fee).toMatchObject({ kind: "unsettled", amounts: oneOf });
  if (payBy !== undefined) expect([...fee.payBy].sort()).toEqual([...payBy].sort());
}

/** A case: its sentence, the situation, and what is due. */
export type FeeCase = readonly [sentence: string, given: Application, due: Due];
