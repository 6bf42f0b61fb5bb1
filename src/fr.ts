/**
 * French: the checklist of an answer, and the words for everything an answer or a form can say.
 *
 * @module titres-identite/fr
 */
import type { Assessment, MissingFact, Refusal } from "./answers/assessment.js";
import type { Explanation } from "./answers/explain.js";
import type { Question } from "./answers/next-question.js";
import type { Act } from "./answers/acts.js";
import type { NextChange, Stretch } from "./answers/timeline.js";
import type { Way } from "./answers/what-would-change.js";
import type { Issue } from "./vocabulary/invalid-input.js";
import type { Money } from "./vocabulary/money.js";
import type { Period } from "./calendar/period.js";
import type { PlainDate } from "./calendar/plain-date.js";
import type { Citation } from "./sources/citation.js";
import type { TitleStatus } from "./answers/title-status.js";
import { frenchPage } from "./words/fr/french-page.js";
import { everyPage } from "./words/fr/every-page.js";
import { french } from "./words/fr/french.js";
import { frenchForm } from "./words/fr/french-form.js";
import { issueSentences } from "./words/fr/issues.js";
import { refusals, remedies } from "./words/fr/outcomes.js";
import { phrases } from "./words/fr/phrases.js";
import { fieldLabels, yesAndNo } from "./words/fr/field-labels.js";
import { helps } from "./words/fr/helps.js";
import { partLabels } from "./words/fr/part-labels.js";
import { questions } from "./words/fr/questions.js";
import { cited, texts } from "./words/fr/sources.js";
import { interviewPhrases } from "./words/fr/interview.js";
import { picturePhrases } from "./words/fr/picture.js";
import { valueLabels } from "./words/fr/value-labels.js";
import { wayPhrases } from "./words/fr/ways.js";
import { whyPhrases } from "./words/fr/why.js";
import { checkedCitation, checkedDay, checkedIssue, checkedPeriod } from "./words/given.js";
import { statusAnswered } from "./application/answered/answer.js";
import { readBack } from "./vocabulary/invalid-input.js";
import type { TownHallWords } from "./vocabulary/town-hall-words.js";
import { onOneLine } from "./vocabulary/shown.js";
import * as writing from "./words/fr/writing.js";
import { typeset } from "./words/fr/writing.js";
import { sentencesOnTitle } from "./words/held-title.js";
import {
  fieldQuestionAt,
  helpAt,
  labelAt,
  optionsAt,
  type ChoiceAt,
  type ChoicePath,
} from "./words/fields.js";
import { questionIn, type QuestionText } from "./words/interview.js";
import type { FieldPath, PartPath } from "./words/lists.js";
import { withGiven, type OwnWords } from "./words/own.js";
import { ownWordsIn } from "./words/own-words.js";
import { writeChecklist } from "./words/sheet/checklist.js";
import type { ChecklistOptions, FullSheetOptions, SheetOptions } from "./words/sheet/options.js";
import type { Sheet } from "./words/sheet/sheet.js";
import { heldTitleNamesIn } from "./words/sheet/held-title-names.js";
import { writePage } from "./words/sheet/page-sheet.js";
import { fullOf, pageOf, type Written } from "./words/sheet/write.js";
import { alone, questionFor, type Option } from "./words/texts.js";
import { pictureOf, type TimelinePicture } from "./words/picture/timeline-picture.js";
import { actIn, wayIn } from "./words/ways.js";
import { changeIn, explanationIn, issueIn, refusalIn } from "./words/why.js";

export type {
  ChecklistOptions,
  FullSheetOptions,
  PlanCalendarOptions,
  SheetOptions,
} from "./words/sheet/options.js";
export type * from "./words/sheet/sheet.js";
export type { Written } from "./words/sheet/write.js";
export { toHtml, type HtmlOptions } from "./words/sheet/to-html.js";
export { toMarkdown } from "./words/sheet/to-markdown.js";
export { toText } from "./words/sheet/to-text.js";
export type { Reader } from "./words/saying.js";
export {
  bookingChannelText,
  bookingReasonText,
  counterAppointmentText,
  counterHoursText,
  counterLinkText,
  counterOpensText,
  phoneText,
  weekdayText,
} from "./words/fr/offices.js";
export { planCalendar, planPicture, planSheet } from "./words/fr/plan.js";
export { citationUrl } from "./words/links.js";
export type { PartText, QuestionText } from "./words/interview.js";
export type { PictureStretch, TimelinePicture } from "./words/picture/timeline-picture.js";
export { toLines } from "./words/picture/to-lines.js";
export { toSvg } from "./words/picture/to-svg.js";
export type { Option } from "./words/texts.js";
export type { ChoiceAt, ChoicePath } from "./words/fields.js";
export * from "./words/fr/spelt-lists.js";
export type { OwnWords } from "./words/own.js";
export type { Called, OwnSentences, TownHallWords } from "./vocabulary/town-hall-words.js";
export type { FieldPath, Labels, PartPath, Sentences, TextFor } from "./words/lists.js";

/**
 * What fits on one page, as data: papers a line each with their form and day, the price, who comes, what is handed back, where
 * the texts are in doubt and the questions left. Where an application is refused, why, and what to do instead.
 *
 * @param answer - What `assess` says, `checkDossier` or `assessFamily`.
 * @param options - Who reads, and what to call the held titles.
 * @throws InvalidInputError when it is no answer, or an option is none.
 *
 * @example
 * ```ts
 * const answer = assess({ depositOn: "2026-11-25", requests: { passport: { reason: "first" } } });
 * pageSheet(answer).status; // "with-questions"
 * pageSheet(answer).sections.map(({ id }) => id).slice(0, 2); // ["questions", "perhaps"]
 * ```
 */
export function pageSheet(answer: Written, options: SheetOptions = {}): Sheet {
  return pageOf(everyPage, answer, options);
}

/**
 * The page of an answer alone: what `pageSheet` gives of it, a quarter lighter, for an app that writes no page of a check or of
 * a family.
 *
 * @param answer - What `assess` says.
 * @param options - Who reads, and what to call the held titles.
 * @throws InvalidInputError when it is no answer, or an option is none.
 *
 * @example
 * ```ts
 * const answer = assess({ depositOn: "2026-11-25", requests: { passport: { reason: "first" } } });
 * JSON.stringify(answerPage(answer)) === JSON.stringify(pageSheet(answer)); // true
 * ```
 */
export function answerPage(answer: Assessment, options: SheetOptions = {}): Sheet {
  return writePage(frenchPage, answer, options);
}

/**
 * What a town hall says in French of what its rulebook alone has, for whatever puts an answer by that rulebook in words: as the
 * option `words` of a sheet, as the last argument of the others.
 *
 * @param words - The `words` of its rulebook, or a copy of them.
 * @throws InvalidInputError when they are none, or say nothing in this language.
 *
 * @example
 * ```ts
 * const words = ownWords({ id: "my-town", fr: { townHall: "mairie de Maville", page: "Mairie de Maville" } });
 * citationText({ text: "my-town:page", place: "3" }, words); // "M…"
 * ```
 */
export function ownWords(words: TownHallWords): OwnWords {
  return ownWordsIn("fr", words);
}

/**
 * All that there is to say, as data: the page, and why, what each held title is worth, the steps, what to know before, at the
 * counter and afterwards, each doubt explained and, where they are asked for, the sources.
 *
 * @param answer - What `assess` says, `checkDossier` or `assessFamily`.
 * @param options - Who reads, what to call the held titles, whether to list the sources.
 * @throws InvalidInputError when it is no answer, or an option is none.
 *
 * @example
 * ```ts
 * const answer = assess({ depositOn: "2026-11-25", requests: { passport: { reason: "first" } } });
 * fullSheet(answer, { sources: true }).sections.at(-1)?.id; // "sources"
 * ```
 */
export function fullSheet(answer: Written, options: FullSheetOptions = {}): Sheet {
  return fullOf(french, answer, options);
}

/**
 * Writes the full sheet of an answer, or its page, as Markdown, text or HTML.
 *
 * @param answer - What `assess` says, `checkDossier` or `assessFamily`.
 * @param options - How long and in what; and those of `fullSheet`.
 * @throws InvalidInputError when it is no answer, or an option is none.
 *
 * @example
 * ```ts
 * const answer = assess({ depositOn: "2026-11-25", requests: { passport: { reason: "first" } } });
 * checklist(answer); // "# Votre dossier…"
 * checklist(answer, { length: "page", as: "html" }); // '<article class="sheet" lang="fr">…'
 * ```
 */
export function checklist(answer: Written, options?: ChecklistOptions): string {
  return writeChecklist(french, answer, options);
}

/**
 * What a field of a form is called, or a group of fields.
 *
 * @param path - Its path in an application; `heldTitles.titles[].issuedOn` for a field of any held title.
 * @throws InvalidInputError when the path is no part of an application.
 *
 * @example
 * ```ts
 * fieldLabel("applicant.bornOn"); // "Date de naissance"
 * ```
 */
export function fieldLabel(path: PartPath): string {
  return labelAt(partLabels, typeset, path);
}

/**
 * The question that a field answers.
 *
 * @throws InvalidInputError when the path is no field.
 *
 * @example
 * ```ts
 * fieldQuestion("applicant.bornOn"); // "Quelle est votre date de naissance\u00a0?"
 * ```
 */
export function fieldQuestion(path: FieldPath): string {
  return fieldQuestionAt({ questions, typeset }, path);
}

/**
 * What helps to answer the question of a field; nothing where that goes without help, and of a group of fields.
 *
 * @throws InvalidInputError when the path is no part of an application.
 *
 * @example
 * ```ts
 * fieldHelp("photo"); // undefined
 * ```
 */
export function fieldHelp(path: PartPath): string | undefined {
  return helpAt(helps, partLabels, typeset, path);
}

/**
 * The values that may be chosen for a field with their names, in their declared order; yes and no for a fact that is so or not.
 *
 * @throws InvalidInputError when the path is no field, or one of another kind, such as a day.
 *
 * @example
 * ```ts
 * optionsFor("channel");
 * // [{ value: "online-pre-application", label: "Pré-demande en ligne" }, { value: "paper-form", label: "Formulaire papier" }]
 * ```
 */
export function optionsFor<Path extends ChoicePath>(path: Path): readonly Option<ChoiceAt<Path>>[] {
  return optionsAt({ fieldLabels, labels: valueLabels, typeset }, yesAndNo, path);
}

/**
 * Asks for a missing fact, as `undecided` names it.
 *
 * @param missing - The fact, by its path.
 * @param titleNames - What to call each held title, by its id.
 * @throws InvalidInputError when the path is no fact of an application.
 *
 * @example
 * ```ts
 * undecidedText({ fact: "applicant.bornOn" }); // "Quelle est votre date de naissance\u00a0?"
 * undecidedText({ fact: "heldTitles.titles[old].issuedOn" }, { old: "votre passeport" }); // "Votre passeport…"
 * ```
 */
export function undecidedText(
  missing: Pick<MissingFact, "fact">,
  titleNames?: Readonly<Record<string, string>>,
): string {
  return readBack("missing", missing, "one of undecided", () =>
    questionFor(frenchForm, missing.fact, titleNames),
  );
}

/**
 * A question of an interview in words: what is asked, what helps to answer, what may be chosen, why it is asked, and what stays
 * open without an answer.
 *
 * @param question - What `nextQuestion` says.
 * @param titleNames - What to call each held title, by its id.
 * @param words - What `ownWords` gives, for an answer by the rulebook of a town hall.
 * @throws InvalidInputError when it is no question.
 *
 * @example
 * ```ts
 * const text = questionText(nextQuestion({ depositOn: "2026-11-25" }));
 * text.title; // "Que demandez-vous…"
 * text.options.map(({ value }) => value); // ["cni", "passport"]
 * ```
 */
export function questionText(
  question: Question,
  titleNames?: Readonly<Record<string, string>>,
  words?: OwnWords,
): QuestionText {
  return questionIn(frenchForm, interviewPhrases, whyPhrases, question, titleNames, words);
}

/**
 * What to call each held title of an answer, by its id: its kind, and its end or where it is. For whatever takes `titleNames`;
 * a sheet calls them so by itself.
 *
 * @param answer - What `assess` says.
 * @param options - Who reads, and names of your own.
 * @throws InvalidInputError when it is no answer, or an option is none.
 *
 * @example
 * ```ts
 * const card = { id: "old", kind: "cni", where: "lost" } as const;
 * heldTitleNames(assess({ depositOn: "2026-11-25", heldTitles: { titles: [card] } })); // { old: "votre carte d’identité, perdue" }
 * ```
 */
export function heldTitleNames(
  answer: Assessment,
  options: SheetOptions = {},
): Readonly<Record<string, string>> {
  return heldTitleNamesIn(frenchPage, answer, options);
}

/**
 * Why an application is refused, and what to do instead.
 *
 * @example
 * ```ts
 * refusalText({ id: "not-french", instead: "certificate-of-nationality" }); // "Ce titre est réservé aux Français. Si vous pensez…"
 * ```
 */
export function refusalText(refusal: Pick<Refusal, "id" | "instead">): string {
  return readBack("refusal", refusal, "a refusal of an answer", () =>
    onOneLine(refusalIn({ sentences: { refusal: refusals, remedy: remedies }, typeset }, refusal)),
  );
}

/**
 * Says in words what an outcome rests on: the facts that decided it with what they are, or those that are missing.
 *
 * @param explanation - What `explain` says.
 * @param titleNames - What to call each held title, by its id: `heldTitleNames` gives names.
 * @param words - What `ownWords` gives, for an answer by the rulebook of a town hall.
 *
 * @example
 * ```ts
 * const asked = { depositOn: "2026-11-25", requests: { cni: {} }, territory: "metropole", channel: "online-pre-application" } as const;
 * explanationText(explain(asked, "application-form/paper-channel")); // "Formulaire de demande…"
 * ```
 */
export function explanationText(
  explanation: Explanation,
  titleNames?: Readonly<Record<string, string>>,
  words?: OwnWords,
): string {
  return readBack("explanation", explanation, "what explain answers", () =>
    onOneLine(explanationIn(frenchForm, whyPhrases, explanation, titleNames, words)),
  );
}

/**
 * Says in words on which day of deposit the answer changes, and in what.
 *
 * @param change - What `nextChange` says.
 * @param titleNames - What to call each held title, by its id.
 * @param words - What `ownWords` gives, for an answer by the rulebook of a town hall.
 */
export function changeText(
  change: NextChange,
  titleNames?: Readonly<Record<string, string>>,
  words?: OwnWords,
): string {
  return readBack("change", change, "what nextChange answers", () =>
    onOneLine(changeIn(frenchPage, whyPhrases, change, titleNames, words)),
  );
}

/**
 * What someone can do, as `whatWouldChange` names it.
 *
 * @param titleNames - What to call each held title, by its id.
 *
 * @example
 * ```ts
 * actText({ id: "pre-apply-online" }); // "Faire la pré-demande en ligne."
 * ```
 */
export function actText(act: Act, titleNames?: Readonly<Record<string, string>>): string {
  return actIn(frenchForm, wayPhrases, act, titleNames);
}

/**
 * Says in words what some acts give together, and what they cost elsewhere.
 *
 * @param way - One of the ways that `whatWouldChange` finds.
 * @param titleNames - What to call each held title, by its id.
 * @param words - What `ownWords` gives, for an answer by the rulebook of a town hall.
 *
 * @example
 * ```ts
 * const gains = [{ kind: "admitted", title: "cni" }] as const;
 * wayText({ acts: [{ id: "bring-photo" }], gains, losses: [] }); // "Vous pouvez apporter la photo. Alors…"
 * ```
 */
export function wayText(
  way: Pick<Way, "acts" | "gains" | "losses">,
  titleNames?: Readonly<Record<string, string>>,
  words?: OwnWords,
): string {
  return wayIn(frenchForm, wayPhrases, way, titleNames, words);
}

/**
 * The line of time of an answer as data, with its words: what holds first, and what changes on which day. `toSvg` and `toLines`
 * draw it.
 *
 * @param stretches - What `timeline` says.
 * @param titleNames - What to call each held title, by its id.
 * @param words - What `ownWords` gives, for an answer by the rulebook of a town hall.
 * @throws InvalidInputError when there are none, or they are no such stretches.
 *
 * @example
 * ```ts
 * const stretches = timeline({ depositOn: "2026-11-25", requests: { passport: { reason: "first" } } });
 * timelinePicture(stretches).label; // "Ce qui change selon le jour du dépôt, du…"
 * ```
 */
export function timelinePicture(
  stretches: readonly Stretch[],
  titleNames?: Readonly<Record<string, string>>,
  words?: OwnWords,
): TimelinePicture {
  return pictureOf(frenchPage, picturePhrases, whyPhrases, stretches, titleNames, words);
}

/**
 * Says in a short paragraph what a held title is worth: its standing, its end, what it proves and until when.
 *
 * @example
 * ```ts
 * const card = { kind: "cni", format: "laminated", printedExpiry: "2022-09-11", adultWhenIssued: true } as const;
 * titleStatusText(titleStatus(card, "2026-11-25"));
 * // "Ce titre est en cours de validité jusqu’au 11 septembre 2027. La date de fin imprimée, …"
 * ```
 */
export function titleStatusText(status: TitleStatus): string {
  return statusAnswered(status, {}, (read) =>
    alone({ typeset }, sentencesOnTitle({ phrases, date: writing.date, list: writing.list }, read).join(" ")),
  );
}

/**
 * What is wrong with one value of an application: of which field, what was given, what is accepted, what it contradicts.
 *
 * @example
 * ```ts
 * issueText({ path: "applicant.bornOn", code: "not-a-day", message: "…" }); // "Date de naissance…"
 * ```
 */
export function issueText(issue: Issue): string {
  return issueIn(
    { ...frenchForm, phrases, partLabels, sentences: { issue: issueSentences } },
    whyPhrases,
    checkedIssue(issue),
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
export function citationText(citation: Citation, words?: OwnWords): string {
  const own = withGiven({ language: "fr", labels: {}, texts, cited }, words);
  const { text, place, date } = checkedCitation(citation, own.texts);
  return typeset(own.cited(text, [onOneLine(place)], date === undefined ? [] : [date]));
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
  return typeset(writing.date(checkedDay(day)));
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
  return typeset(writing.period(checkedPeriod(period)));
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
  return typeset(writing.money(amount));
}
