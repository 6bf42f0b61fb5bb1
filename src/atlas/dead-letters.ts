import type { Operand } from "./coverage.js";
import { formulaOf } from "./formula.js";

/**
 * Why an operand is kept that decides nothing for whoever is known whole. `said-first`: whoever says that a circumstance is not theirs
 * is not asked for what would show it. `by-age-alone`: an age that is said decides where the day of birth is not. `by-kind-alone`: the kind
 * of a title decides where its format or its days are not said. `place-unknown`: until it is known where the title is asked for, the answer
 * stays open, and no doubt is spoken of that may come to nothing.
 */
export const whysKept = ["said-first", "by-age-alone", "by-kind-alone", "place-unknown"] as const;
/** Why an operand is kept that decides nothing for whoever is known whole. */
export type WhyKept = (typeof whysKept)[number];

/** An operand that decides nothing for whoever is known whole, and why it is kept. */
export interface DeadLetter {
  readonly operand: string;
  /** An operand of the same condition, or how it begins: by it the condition is known. */
  readonly beside: string;
  readonly why: WhyKept;
}

const useNameIsAsked = "(circumstances.useNameAsked else names.useName is known)";
const isProtected = "(circumstances.protectedAdult else protection.measure is known)";
const isTemporary = "(request.kind is passport and (circumstances.temporaryPassport else urgency is known))";
const nameChanged =
  "(circumstances.nameChanged else (names.changeRecordedOn is known or names.changedBy is known or names.changed is surname|first-name))";
const isLost = "the one that request.replaces: item.atCollection is lost";

/** The operands that decide nothing for whoever is known whole. */
export const deadLetters: readonly DeadLetter[] = [
  ...["spouse", "ex-spouse", "late-spouse", "both-parents", "earlier", "given-up"].map(
    (name): DeadLetter => ({
      operand: useNameIsAsked,
      beside: `names.useName is ${name}`,
      why: "said-first",
    }),
  ),
  { operand: isProtected, beside: "protection.measure is guardianship", why: "said-first" },
  { operand: isProtected, beside: "protection.measure is family-authorisation", why: "said-first" },
  { operand: isTemporary, beside: "urgency is other", why: "said-first" },
  { operand: isTemporary, beside: "urgency is professional|other", why: "said-first" },
  { operand: nameChanged, beside: "item.issuedOn < names.changeRecordedOn", why: "said-first" },
  { operand: nameChanged, beside: "names.changedBy is", why: "said-first" },
  {
    operand: `(circumstances.lostBeforeCollection else ${isLost})`,
    beside: "[replaced title shown]",
    why: "said-first",
  },
  { operand: "[aged 13 or more]", beside: "([aged 14 or more] or since", why: "by-age-alone" },
  { operand: "[aged 14 or more]", beside: "since ((leap-day-birthday?", why: "by-age-alone" },
  { operand: "[aged 70 or more]", beside: "applicant.bornOn < 1951-08-03", why: "by-age-alone" },
  { operand: "before collectOn", beside: "[aged 11 or more]", why: "by-age-alone" },
  { operand: "item.kind is cni", beside: "not (temporary-passport-as-proof?", why: "by-kind-alone" },
  { operand: "item.kind is cni", beside: "[issued to an adult]", why: "by-kind-alone" },
  { operand: "item.kind is cni", beside: "[legal end] >= 2031-08-03", why: "by-kind-alone" },
  { operand: "item.kind is not cni", beside: "item.format is pre-electronic", why: "by-kind-alone" },
  { operand: "[extended]", beside: "[in force]", why: "by-kind-alone" },
  {
    operand: "request.kind is passport",
    beside: "the one that request.replaces: item.format is biometric",
    why: "by-kind-alone",
  },
  { operand: "territory is abroad", beside: "before 2025-08-07", why: "place-unknown" },
  { operand: "territory is not abroad", beside: "before 2025-12-18", why: "place-unknown" },
  { operand: "before 2025-12-18", beside: "territory is not abroad", why: "place-unknown" },
  {
    operand: "(territory is not abroad or before 2025-12-18)",
    beside: "(((not [aged 18 or more]",
    why: "place-unknown",
  },
];

/** An operand that decides nothing for whoever is known whole, with the reason for which it is kept. */
export interface Kept extends Operand {
  readonly why: WhyKept | undefined;
}

/** The operands that decide nothing for whoever is known whole; without a reason where they stand on no list. */
export function keptOf(
  operands: readonly Operand[],
  letters: readonly DeadLetter[] = deadLetters,
): readonly Kept[] {
  return operands
    .filter(({ decides }) => decides !== "both")
    .map((operand) => ({ ...operand, why: letters.find((letter) => isOf(letter, operand))?.why }));
}

/** What is wrong of a list: an operand that is not on it and should be, or an entry of one that decides, or of none. */
export function faultsOfLetters(
  operands: readonly Operand[],
  letters: readonly DeadLetter[] = deadLetters,
): readonly string[] {
  const unlisted = keptOf(operands, letters).filter(({ why }) => why === undefined);
  const idle = letters.filter(
    (letter) => !operands.some((operand) => operand.decides !== "both" && isOf(letter, operand)),
  );
  return [
    ...unlisted.map(
      ({ operand, condition, decides }) =>
        `decides ${decides}, and is on no list: ${operand} in ${condition}`,
    ),
    ...idle.map(({ operand, beside }) => `is listed, and decides or is gone: ${operand} beside ${beside}`),
  ];
}

function isOf({ operand, beside }: DeadLetter, of: Operand): boolean {
  const others = (of.parent.inputs as readonly Operand["node"][]).filter((_, place) => place !== of.place);
  return of.operand === operand && others.some((other) => formulaOf(other).startsWith(beside));
}
