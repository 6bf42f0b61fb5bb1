/**
 * French: the checklist of an answer, and the words for everything an answer or a form can say.
 *
 * @module titres-identite/fr
 */
import type { Assessment } from "./answers/assessment.js";
import type { Issue } from "./vocabulary/invalid-input.js";
import type { Money } from "./vocabulary/money.js";
import type { Period } from "./calendar/period.js";
import type { PlainDate } from "./calendar/plain-date.js";
import { onOneLine, visible } from "./vocabulary/shown.js";
import type { Citation } from "./sources/citation.js";
import type { TitleStatus } from "./answers/title-status.js";
import { statusAnswered } from "./application/answered.js";
import { checkedCitation, checkedDay, checkedIssue, checkedPeriod } from "./words/given.js";
import { writeChecklist, type ChecklistOptions } from "./words/checklist.js";
import { french } from "./words/fr/french.js";
import { sentencesOnTitle } from "./words/held-title.js";
import { labelOf, optionsOf, questionFor, sentenceFor, type Option } from "./words/texts.js";
import type { Labels, Sentences } from "./words/words.js";

export {
  bookingChannelText,
  bookingReasonText,
  counterAppointmentText,
  counterHoursText,
  counterOpensText,
  phoneText,
  weekdayText,
} from "./words/fr/offices.js";
export type { ChecklistOptions } from "./words/checklist.js";
export { citationUrl } from "./words/links.js";
export type { Option } from "./words/texts.js";
export type { Labels, Sentences, TextFor } from "./words/words.js";

/**
 * Writes the checklist that a person can take to the counter: what to bring, in which form, dated from when and why;
 * what it costs, who must come, what becomes of the titles held, the steps, what is still open, and the sources.
 *
 * @param answer - What `assess` says.
 * @param options - Markdown, or plain text in lines of at most 80 columns; what to call the held titles.
 *
 * @example
 * ```ts
 * const answer = assess({ depositOn: "2026-11-25", requests: { passport: { reason: "first" } } });
 * checklist(answer); // "# Votre dossier…"
 * ```
 */
export function checklist(answer: Assessment, options?: ChecklistOptions): string {
  return writeChecklist(french, answer, options);
}

/**
 * The name of a value, for a form or a list.
 *
 * @param list - Of which list: `reason`, `titleKind`, `document`…
 *
 * @example
 * ```ts
 * label("reason", "lost"); // "Titre perdu"
 * label("document", "birth-record"); // "Acte de naissance"
 * ```
 */
export function label<List extends keyof Labels>(list: List, value: keyof Labels[List]): string {
  return labelOf(french, list, value);
}

/**
 * The values of a list with their names, in their declared order, for a form.
 *
 * @example
 * ```ts
 * options("channel");
 * // [{ value: "online-pre-application", label: "Pré-demande en ligne" }, { value: "paper-form", label: "Formulaire papier" }]
 * ```
 */
export function options<List extends keyof Labels>(
  list: List,
): readonly Option<keyof Labels[List] & string>[] {
  return optionsOf(french, list);
}

/**
 * What is said to the applicant for a value of an answer: a notice, a step, why a paper is asked for, a doubt…
 *
 * @param list - Of which list: `requirement` (why a paper is asked for), `document` (what a paper is), `step`, `notice`,
 * `referral`, `refusal`, `remedy`, `doubt`, `discretion` (what the administration may grant or refuse), `difference` (what
 * the page of a town hall says, and what the law says instead), `basis`, `issue`.
 *
 * @example
 * ```ts
 * sentence("requirement", "held-cni/replaced"); // "La nouvelle carte la remplace."
 * sentence("step", "gather-papers"); // "Réunissez les papiers de cette liste."
 * ```
 */
export function sentence<List extends keyof Sentences>(list: List, value: keyof Sentences[List]): string {
  return sentenceFor(french, list, value);
}

/**
 * Asks for a missing fact.
 *
 * @param fact - Its path, as `undecided` names it.
 * @param titleNames - What to call each held title, by its id.
 * @throws InvalidInputError when the path is no fact of an application.
 *
 * @example
 * ```ts
 * question("applicant.bornOn"); // "Quelle est votre date de naissance\u00a0?"
 * question("heldTitles.titles[old].issuedOn"); // "Titre «\u00a0old\u00a0»…"
 * ```
 */
export function question(fact: string, titleNames?: Readonly<Record<string, string>>): string {
  return questionFor(french, fact, titleNames);
}

/**
 * Says in a short paragraph what a held title is worth: its standing, its end, what it proves and until when.
 *
 * @example
 * ```ts
 * const card = { kind: "cni", format: "laminated", printedExpiry: "2022-09-11", adultWhenIssued: true } as const;
 * titleStatusText(titleStatus(card, "2026-11-25"));
 * // "Ce titre est en cours de validité jusqu’au 11 septembre 2027. La loi a repoussé de 5 ans, sans démarche, …"
 * ```
 */
export function titleStatusText(status: TitleStatus): string {
  return statusAnswered(status, (read) => french.typeset(sentencesOnTitle(french, read).join(" ")));
}

/**
 * What is wrong with one value of an application, and where.
 *
 * @example
 * ```ts
 * issueText({ path: "applicant.bornOn", code: "not-a-day", message: "…" });
 * // "applicant.bornOn…"
 * ```
 */
export function issueText(issue: Issue): string {
  const { path, code } = checkedIssue(issue);
  const sentence = french.sentences.issue[code];
  return french.typeset(
    path === "" ? sentence : `${visible(path)} : ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`,
  );
}

/**
 * How a source is cited.
 *
 * @example
 * ```ts
 * citationText({ text: "service-public", place: "F1341", date: "2025-09-29" }); // "Service Public, fiche F1341 (version du 29 septembre 2025)"
 * ```
 */
export function citationText(citation: Citation): string {
  const { text, place, date } = checkedCitation(citation, french.texts);
  return french.typeset(french.cited(text, [onOneLine(place)], date === undefined ? [] : [date]));
}

/**
 * A civil day written out.
 *
 * @example
 * ```ts
 * dateText("2027-03-01"); // "1er mars 2027"
 * ```
 */
export function dateText(day: PlainDate): string {
  return french.typeset(french.date(checkedDay(day)));
}

/**
 * A length of time written out.
 *
 * @example
 * ```ts
 * periodText({ unit: "month", count: 3 }); // "3 mois"
 * ```
 */
export function periodText(period: Period): string {
  return french.typeset(french.period(checkedPeriod(period)));
}

/**
 * An amount written out, with the spaces that keep it on one line.
 *
 * @throws InvalidInputError when it is no amount.
 *
 * @example
 * ```ts
 * moneyText({ currency: "EUR", units: 1250 }); // "12,50\u00a0€"
 * moneyText({ currency: "XPF", units: 12000 }); // "12\u00a0000\u00a0F\u00a0CFP"
 * ```
 */
export function moneyText(amount: Money): string {
  return french.typeset(french.money(amount));
}
