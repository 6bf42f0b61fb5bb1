import { decree as articleOfADecree } from "../../sources/citation.js";
import type { Citation } from "../../sources/citation.js";
import { readable } from "../../vocabulary/invalid-input.js";
import type { ProofKind } from "../../documents/kinds.js";
import {
  asksFor as asksForPaper,
  asksToCome as asksSomeoneToCome,
  notice as givesNotice,
  paidBy as isPaidBy,
  paper as paperAsked,
  refers as refersTo,
  refuses as refusesFile,
  step as givesStep,
  type PaperAsked,
  type PaperRule,
  type PresenceRule,
  type RefusalRule,
  type Rule,
} from "../rule.js";
import { accepts as acceptsKinds, refusesKinds as refusesSomeKinds } from "./kinds.js";
import { asksHere as asksForHere } from "./town-hall.js";

// What a rulebook is written with, for whoever writes one without the types as well: what cannot be read is said so. All else
// that may be wrong with a rule is told by townHall, of the whole page at once.

/**
 * A rule that asks for a paper, on one ground: `document/ground`. The paper is as the catalogue has it, one of the town hall's own
 * the original that the applicant brings, unless the rule says otherwise. It rests on the law; what the law does not ask for is
 * asked for by {@link asksHere}.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * const rule = asksFor("host-statement/my-town:three-months", { when: isHosted, sources: [fiche("F14807", "2025-10-07")] });
 * rule.anyOf[0]?.[0]?.whose; // "host"
 * ```
 */
export function asksFor(...given: Parameters<typeof asksForPaper>): PaperRule {
  return readable("rule", () => asksForPaper(...given));
}

/**
 * A rule that asks for a paper which the law does not ask for: local practice.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * const page = pageOf("my-town");
 * asksHere("my-town:queue-ticket/always", { when: always, sources: [page("3")] }).basis; // "local-practice"
 * ```
 */
export function asksHere(...given: Parameters<typeof asksForHere>): PaperRule {
  return readable("rule", () => asksForHere(...given));
}

/**
 * A rule that asks a person to come to the counter, at one visit.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * asksToCome("applicant/collection", { when: isTwelve, sources: [fiche("F556", "2024-03-01")] }).gives; // "presence"
 * ```
 */
export function asksToCome(...given: Parameters<typeof asksSomeoneToCome>): PresenceRule {
  return readable("rule", () => asksSomeoneToCome(...given));
}

/**
 * A rule that refuses an application, and says what to do instead.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * const given = { when: isMinor, instead: "another-channel", sources: [fiche("F556", "2024-03-01")] } as const;
 * refuses("not-french", given).instead; // "another-channel"
 * ```
 */
export function refuses(...given: Parameters<typeof refusesFile>): RefusalRule {
  return readable("rule", () => refusesFile(...given));
}

/**
 * A rule that gives one of the steps of the law.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * step("track", { when: always, sources: [fiche("F1341", "2025-09-29")] }).gives; // "step"
 * ```
 */
export function step(...given: Parameters<typeof givesStep>): Rule {
  return readable("rule", () => givesStep(...given));
}

/**
 * A rule that tells the applicant something: one of the notices of this package, or one of the town hall's own.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * const page = pageOf("my-town");
 * notice("my-town:ten-minutes-early", { when: always, sources: [page("2")] }).id; // "my-town:ten-minutes-early"
 * ```
 */
export function notice(...given: Parameters<typeof givesNotice>): Rule {
  return readable("rule", () => givesNotice(...given));
}

/**
 * A rule that opens a way to pay.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * paidBy("stamp", { when: always, sources: [fiche("F1341", "2025-09-29")] }).gives; // "payment"
 * ```
 */
export function paidBy(...given: Parameters<typeof isPaidBy>): Rule {
  return readable("rule", () => isPaidBy(...given));
}

/**
 * A rule that sends the applicant to someone who knows, and says what to bring there.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * const page = pageOf("my-town");
 * refers("protected-adult", { when: isProtected, bring: ["guardianship-judgment"], sources: [page("4")] }).gives; // "referral"
 * ```
 */
export function refers(...given: Parameters<typeof refersTo>): Rule {
  return readable("rule", () => refersTo(...given));
}

/**
 * A paper as a rule asks for it: as the catalogue has it, unless the rule says otherwise.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * paper("birth-record", { form: "full-copy" }).freshness; // { unit: "month", count: 3 }
 * ```
 */
export function paper(...given: Parameters<typeof paperAsked>): PaperAsked {
  return readable("paper", () => paperAsked(...given));
}

/**
 * Kinds of paper that a page accepts as some documents, all by the same lines.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * const page = pageOf("my-town");
 * accepts(["proof-of-address"], [page("5")], "water-bill", "phone-bill").length; // 2
 * ```
 */
export function accepts(...given: Parameters<typeof acceptsKinds>): readonly ProofKind[] {
  return readable("kinds", () => acceptsKinds(...given));
}

/**
 * Kinds of paper that a page refuses as some documents, all by the same lines.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * const page = pageOf("my-town");
 * refusesKinds(["proof-of-address"], [page("6")], "payslip")[0]?.status; // "refused"
 * ```
 */
export function refusesKinds(...given: Parameters<typeof refusesSomeKinds>): readonly ProofKind[] {
  return readable("kinds", () => refusesSomeKinds(...given));
}

/**
 * Cites an article of a decree, in the wording of a day or a year.
 *
 * @throws InvalidInputError when what is given cannot be read.
 *
 * @example
 * ```ts
 * decree("55-1397", "4", "2014"); // { text: "decree-55-1397", place: "4", date: "2014" }
 * ```
 */
export function decree(...given: Parameters<typeof articleOfADecree>): Citation {
  return readable("citation", () => articleOfADecree(...given));
}

/**
 * Cites lines of the page of a town hall, whose rulebook has this id: `place` is the number that a line was given.
 *
 * @param rulebook - The id of the rulebook.
 * @param date - The day that the page bears; absent where it bears none.
 *
 * @example
 * ```ts
 * const page = pageOf("my-town", "2026-10-01");
 * page("12"); // { text: "my-town:page", place: "12", date: "2026-10-01" }
 * ```
 */
export function pageOf(rulebook: string, date?: string): (line: string) => Citation {
  return (place) =>
    readable("citation", () => ({
      text: `${rulebook}:page`,
      place,
      ...(date === undefined ? {} : { date }),
    }));
}
