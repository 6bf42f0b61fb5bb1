import type { Assessment, Requirement } from "titres-identite";

/** What stands on a line that is not decided. */
export const open: unique symbol = Symbol("open");
/** What an answer decides, line by line, each by the address of its outcome. */
export type Lines = ReadonlyMap<string, unknown>;

/** All that an answer decides by a status or a value, or leaves open. */
export function linesOf(answer: Assessment): Lines {
  const lines = new Map<string, unknown>();
  const say = (address: string, isOpen: boolean, value: unknown): void => {
    lines.set(address, isOpen ? open : JSON.stringify(value));
  };
  for (const one of answer.requirements) say(one.id, one.status === "undecided", [one.status, setsOf(one)]);
  for (const [title, { status }] of Object.entries(answer.admissible))
    say(`admissible/${title}`, status === "undecided", status);
  for (const [visit, people] of Object.entries(answer.presence))
    for (const [person, { status }] of Object.entries(people))
      say(`presence/${person}/${visit}`, status === "undecided", status);
  for (const line of answer.fee.lines) say(`fee/${line.title}`, line.kind === "range", amountOf(line));
  say("fee", answer.fee.kind === "range" || answer.fee.lines.length === 0, amountOf(answer.fee));
  for (const [title, { years, keepsFormerEnd }] of Object.entries(answer.validity))
    say(
      `validity/${title}`,
      keepsFormerEnd === "undecided" || (keepsFormerEnd === "no" && years.length > 1),
      keepsFormerEnd === "yes" ? "former-end" : years,
    );
  for (const [id, { titleStatus, shown, atCollection }] of Object.entries(answer.heldTitles)) {
    const { standing, proves } = titleStatus;
    for (const [name, value] of Object.entries({ standing, shown, atCollection }))
      say(`held-title/${id} ${name}`, value === "undecided", value);
    for (const [what, { status }] of Object.entries(proves))
      say(`held-title/${id} proves ${what}`, status === "undecided", status);
  }
  return lines;
}

/** What is said or not said: that it is not said may be open. */
export function sayingsOf({ admissible, steps, notices, referrals, fee }: Assessment): ReadonlySet<string> {
  return new Set([
    ...Object.entries(admissible).flatMap(([title, { refusals }]) =>
      refusals.map(({ id }) => `admissible/${title}/${id}`),
    ),
    ...steps.map((id) => `step/${id}`),
    ...notices.map(({ id }) => `notice/${id}`),
    ...referrals.map(({ id }) => `referral/${id}`),
    ...fee.payBy.map((way) => `payment/${way}`),
  ]);
}

function setsOf({ anyOf }: Requirement): unknown {
  return anyOf.map((set) =>
    set.map(({ document, whose, form, copies, at, obtain }) => [document, whose, form, copies, at, obtain]),
  );
}

function amountOf(amount: Assessment["fee"] | Assessment["fee"]["lines"][number]): unknown {
  if (amount.kind === "exact") return amount.amount;
  return amount.kind === "unsettled" ? ["unsettled", amount.amounts] : "range";
}

/** The first line that is decided in one way and stands otherwise in another answer. */
export function contradicted(decided: Lines, other: Lines): string | undefined {
  for (const [address, value] of decided)
    if (value !== open && other.has(address) && other.get(address) !== value)
      return `${address}: ${String(value)}, then ${String(other.get(address))}`;
  return undefined;
}
