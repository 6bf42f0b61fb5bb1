import type { Assessment, Notice, Paper } from "../answers/assessment.js";
import type { NoticeId } from "../vocabulary/outcomes.js";
import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import { proofsOfAddress } from "../documents/kinds.js";
import type { Citation } from "../sources/citation.js";
import { answered } from "../application/answered.js";
import { checkedOptions } from "./given.js";
import { feeItems } from "./fees.js";
import { sentencesOnTitle } from "./held-title.js";
import { saidWithProofsOfAddress } from "./kinds.js";
import { notes, type Notes } from "./notes.js";
import { toMarkdown, toText, type Block, type Item, type Marker } from "./page.js";
import { choiceItem, paperItem } from "./paper-items.js";
import { isForMinor, presenceItems } from "./presence.js";
import { papersOf, type AskedPaper, type Papers } from "./papers.js";
import type { Section } from "./phrases.js";
import { requestItems } from "./request.js";
import { rulesAndVersion, whoseRules } from "./town-hall.js";
import type { Words } from "./words.js";

/** How to write a checklist. */
export interface ChecklistOptions {
  /** Markdown where absent. `text` is plain: no markup, lines of at most 80 columns. */
  readonly format?: "markdown" | "text" | undefined;
  /** What to call each held title, by its id. A title without a name is called by its id. */
  readonly titleNames?: Readonly<Record<string, string>> | undefined;
}

/** What is worth reading before anything else. */
const saidFirst: readonly NoticeId[] = [
  "no-need-to-renew",
  "old-name-titles-void",
  "old-name-titles-void-on-notice",
];

/** What the price says already. */
const saidWithTheFee: readonly NoticeId[] = ["fee-if-not-handed-back"];

/** Writes the checklist of an answer in some language. */
export function writeChecklist(words: Words, answer: Assessment, options: ChecklistOptions = {}): string {
  const { format = "markdown", titleNames = {} } = checkedOptions(options);
  return answered(answer, (read) => {
    const papers = papersOf(read.requirements);
    const blocks = pageOf(words, read, papers, notes(words, read, papers, titleNames));
    return (format === "text" ? toText : toMarkdown)(blocks, words.typeset);
  });
}

function pageOf(words: Words, answer: Assessment, papers: Papers, noted: Notes): readonly Block[] {
  const { phrases } = words;
  const titles = titlesAskedFor(answer);
  const ofPaper = (asked: AskedPaper): Item => paperItem(words, answer, noted, asked);
  const atDeposit = papers.asked.filter(({ paper }) => paper.at === "deposit");
  const obtained = (how: string): readonly Item[] =>
    atDeposit.filter(({ paper }) => paper.obtain === how).map(ofPaper);
  const choices = (visit: Paper["at"], isOpen: boolean): readonly Item[] =>
    papers.choices
      .filter(({ anyOf, status }) => anyOf[0]?.[0]?.at === visit && (status === "undecided") === isOpen)
      .map((requirement) => choiceItem(words, answer, noted, requirement));
  const openAt = (visit: Paper["at"]): readonly Item[] => [
    ...papers.undecided.filter(({ paper }) => paper.at === visit).map(ofPaper),
    ...choices(visit, true),
  ];
  const atCollection = papers.asked.filter(({ paper }) => paper.at === "collection").map(ofPaper);

  return [
    { kind: "heading", level: 1, text: phrases.heading(titles) },
    { kind: "paragraph", text: phrases.depositOn(words.date(answer.depositOn)) },
    ...whoseRules(words, answer).map(paragraph),
    ...(isForMinor(answer) ? [paragraph(phrases.forMinor)] : []),
    ...(answer.rulebook.stale ? [paragraph(phrases.stale)] : []),
    ...(noted.questions.length > 0 ? [paragraph(phrases.incomplete(noted.questions.length))] : []),
    ...part("request", "point", [
      ...requestItems(words, answer, noted, titles),
      ...answer.notices
        .filter(({ id }) => saidFirst.includes(id))
        .map((notice) => noticeItem(words, noted, notice)),
    ]),
    ...part("bring", "box", [...obtained("bring"), ...choices("deposit", false)]),
    ...part("fillInThere", "box", obtained("filled-in-there")),
    ...part("buy", "box", obtained("buy")),
    ...part("fee", "point", feeItems(words, answer, noted)),
    ...part(
      "questions",
      "number",
      noted.questions.map((text) => ({ text })),
      phrases.questionsIntroduction,
    ),
    ...part("undecided", "box", openAt("deposit")),
    ...part("presence", "point", presenceItems(words, answer, noted)),
    ...part("collection", "box", [...atCollection, ...choices("collection", false), ...openAt("collection")]),
    ...part("heldTitles", "point", heldTitleItems(words, answer, noted)),
    ...part(
      "steps",
      "number",
      answer.steps.map((step) => ({ text: words.sentences.step[step] })),
    ),
    ...part("notices", "point", noticeItems(words, answer, noted, papers)),
    ...part("referrals", "point", referralItems(words, answer, noted)),
    ...part(
      "discretions",
      "point",
      noted.discretions.map((discretion) => ({ text: words.sentences.discretion[discretion] })),
    ),
    ...part(
      "doubts",
      "point",
      noted.doubts.map((doubt, index) => ({
        strong: phrases.doubt(index + 1),
        text: ` ${words.sentences.doubt[doubt]}`,
      })),
    ),
    ...part("sources", "number", noted.sources),
    paragraph(rulesAndVersion(words, answer)),
    paragraph(phrases.disclaimer),
  ];

  function part(
    section: Section,
    marker: Marker,
    items: readonly Item[],
    introduction?: string,
  ): readonly Block[] {
    if (items.length === 0) return [];
    return [
      { kind: "heading", level: 2, text: phrases.sections[section] },
      ...(introduction === undefined ? [] : [paragraph(introduction)]),
      { kind: "list", marker, items },
    ];
  }
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

function titlesAskedFor(answer: Assessment): readonly TitleKind[] {
  return titleKinds.filter((title) => answer.admissible[title] !== undefined);
}

function noticeItem(words: Words, noted: Notes, { id, sources }: Notice): Item {
  return { text: `${words.sentences.notice[id]}${noted.refs(sources)}` };
}

/** The notices not said elsewhere on the page; those of a held title that the answer does not repeat come last. */
function noticeItems(words: Words, answer: Assessment, noted: Notes, { asked }: Papers): readonly Item[] {
  const provesAnAddress = asked.some(({ paper }) => proofsOfAddress.includes(paper.document));
  const saidElsewhere = [
    ...saidFirst,
    ...(answer.fee.later.length > 0 ? saidWithTheFee : []),
    ...(provesAnAddress ? saidWithProofsOfAddress : []),
  ];
  const said = new Set<NoticeId>([...saidElsewhere, ...answer.notices.map(({ id }) => id)]);
  const onTitles = Object.values(answer.heldTitles).flatMap(({ titleStatus }) => titleStatus.notices);
  const more = [...new Set(onTitles)].filter((id) => !said.has(id));
  return [
    ...answer.notices.filter(({ id }) => !saidElsewhere.includes(id)),
    ...more.map((id) => ({ id, sources: [] as readonly Citation[] })),
  ].map((notice) => noticeItem(words, noted, notice));
}

function heldTitleItems(words: Words, answer: Assessment, noted: Notes): readonly Item[] {
  const { phrases } = words;
  return Object.entries(answer.heldTitles).map(([id, { titleStatus, shown, atCollection }]): Item => {
    const name = noted.titleName(id);
    if (atCollection === "not-in-hand")
      return { strong: name, details: [{ text: phrases.atCollection[atCollection] }], text: "" };
    const told = [...sentencesOnTitle(words, titleStatus)].join(" ");
    const details: Item[] = [{ text: `${told}${noted.refs(titleStatus.sources)}` }];
    if (titleStatus.needs.length > 0) details.push({ text: noted.see(titleStatus.needs) });
    if (titleStatus.contested !== undefined)
      details.push({ text: noted.seeDoubts(titleStatus.contested.doubts) });
    const isKept = atCollection === "kept" && shown !== "yes";
    details.push({
      text: [phrases.shown[shown], ...(isKept ? [] : [phrases.atCollection[atCollection]])].join(" "),
    });
    return { strong: name, text: "", details };
  });
}

function referralItems(words: Words, answer: Assessment, noted: Notes): readonly Item[] {
  return answer.referrals.map(({ id, bring, sources }) => ({
    text: `${words.sentences.referral[id]}${noted.refs(sources)}`,
    details:
      bring.length === 0
        ? []
        : [
            {
              text: words.phrases.bringThere(
                words.list(
                  bring.map((document) => words.labels.document[document]),
                  "and",
                ),
              ),
            },
          ],
  }));
}
