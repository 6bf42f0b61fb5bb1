import type { Decisions } from "./decisions.js";

/** Something decided before and after; absent on the side on which it is not decided at all. */
export interface Change<T> {
  readonly before?: T;
  readonly after?: T;
}

/** The ids that are said after and were not before, and those said before and no longer. */
export interface Turnover<Id> {
  readonly appears: readonly Id[];
  readonly disappears: readonly Id[];
}

/** What differs between two sets of decisions, part by part; a part in which nothing differs is left out. */
export type Changes = {
  readonly [Part in keyof Decisions]?: Decisions[Part] extends readonly (infer Id)[]
    ? Turnover<Id>
    : Part extends "fee"
      ? Change<Decisions["fee"]>
      : { readonly [Key in keyof Decisions[Part]]?: Change<NonNullable<Decisions[Part][Key]>> };
};

/** Compares two sets of decisions. */
export function changes(before: Decisions, after: Decisions): Changes {
  return onlyWhatDiffers({
    admissible: changesIn(before.admissible, after.admissible),
    requirements: changesIn(before.requirements, after.requirements),
    fee: change(before.fee, after.fee),
    presence: changesIn(before.presence, after.presence),
    validity: changesIn(before.validity, after.validity),
    endsOn: changesIn(before.endsOn, after.endsOn),
    heldTitles: changesIn(before.heldTitles, after.heldTitles),
    steps: turnover(before.steps, after.steps),
    notices: turnover(before.notices, after.notices),
    referrals: turnover(before.referrals, after.referrals),
    undecided: turnover(before.undecided, after.undecided),
  } satisfies Readonly<Record<keyof Decisions, unknown>>);
}

/** Whether two values decide the same. */
export function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (!isObject(before) || !isObject(after)) return false;
  const keys = Object.keys(before);
  return (
    keys.length === Object.keys(after).length &&
    keys.every((key) => Object.hasOwn(after, key) && isSame(before[key], after[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

type Differing<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

function onlyWhatDiffers<T extends object>(parts: T): Differing<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Differing<T>;
}

function change<T>(before: T | undefined, after: T | undefined): Change<T> | undefined {
  if (isSame(before, after)) return undefined;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function changesIn<T extends object>(
  before: T,
  after: T,
): { readonly [K in keyof T]?: Change<NonNullable<T[K]>> } | undefined {
  const keys = Object.keys({ ...before, ...after }) as (keyof T)[];
  const found = keys.flatMap((key) => {
    const differs = change(before[key], after[key]);
    return differs === undefined ? [] : [[key, differs] as const];
  });
  return found.length === 0
    ? undefined
    : (Object.fromEntries(found) as { [K in keyof T]?: Change<NonNullable<T[K]>> });
}

function turnover<Id>(before: readonly Id[], after: readonly Id[]): Turnover<Id> | undefined {
  if (isSame(before, after)) return undefined;
  return {
    appears: after.filter((id) => !before.includes(id)),
    disappears: before.filter((id) => !after.includes(id)),
  };
}
