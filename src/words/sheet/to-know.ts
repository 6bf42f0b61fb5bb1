import type { Notice, Validity } from "../../answers/assessment.js";
import type { NoticeId } from "../../vocabulary/outcomes.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import type { Text } from "../saying.js";
import type { Words } from "../words.js";
import type { Context } from "./context.js";
import type { Notes } from "./notes.js";
import { saidBesidePapers } from "./paper-details.js";
import type { Papers } from "./papers.js";
import { isFirst } from "./request.js";
import type { SheetItem, SheetLine } from "./sheet.js";
import { whenItMatters, type When } from "./when.js";

/** What is done, step by step; what is done otherwise abroad waits until it is known where. */
export function stepItems({ words, answer, say }: Context<Words>): readonly SheetItem[] {
  return answer.steps.flatMap((step) => {
    const said = words.sentences.step[step];
    const text = answer.known.territory === undefined && isForOneSide(said) ? "" : say(said);
    return text === "" ? [] : [{ id: `step/${step}`, text }];
  });
}

/** Whether a text says what holds abroad, and for all the rest what holds in France. */
function isForOneSide(text: Text): boolean {
  return typeof text !== "string" && text.abroad !== undefined && text["in-france"] === undefined;
}

/** Where to ask what is not known here, and what to bring there. */
export function referralItems(
  { words, answer, say, sayOf }: Context<Words>,
  { refs }: Notes,
): readonly SheetItem[] {
  return answer.referrals.map(({ id, bring, sources, ...spoken }) => {
    const papers = bring.map((document) => say(words.labels.document[document]));
    const text = say(words.phrases.bringThere(words.list(papers, "and")));
    return {
      id: `referral/${id}`,
      text: sayOf(words.sentences.referral[id], spokenOf(words, spoken)),
      ...refs(sources),
      ...(papers.length === 0
        ? {}
        : { lines: [{ id: `referral/${id}/bring`, says: "note" as const, text }] }),
    };
  });
}

/** What a notice or a referral speaks of, written out. */
function spokenOf(
  { money, list, inCountry }: Words,
  { amount, countries }: Pick<Notice, "amount" | "countries">,
): string | undefined {
  if (amount !== undefined) return money(amount);
  return countries === undefined
    ? undefined
    : list(
        countries.map((country) => inCountry[country]),
        "or",
      );
}

/** What there is to know, by when it matters: the notices not said elsewhere, and how long the new titles last. */
export function toKnow(
  context: Context<Words>,
  notes: Notes,
  papers: Papers,
  open: readonly TitleKind[],
): Readonly<Record<When, readonly SheetItem[]>> {
  const { words, answer, sayOf } = context;
  const elsewhere = saidBesidePapers(
    answer,
    papers.asked.map(({ paper }) => paper.document),
  );
  const onTitles = Object.values(answer.heldTitles).flatMap(({ titleStatus }) => titleStatus.notices);
  const told = new Map([
    ...[...new Set(onTitles)].map((id) => [id, []] as const),
    ...answer.notices.map(({ id, sources }) => [id, sources] as const),
  ]);
  const said = new Set(answer.notices.map(({ id }) => id));
  const ids = [...answer.notices.map(({ id }) => id), ...[...told.keys()].filter((id) => !said.has(id))];
  const noticesThat = (when: When): readonly SheetItem[] =>
    ids
      .filter(
        (id: NoticeId) => (whenItMatters[id] ?? "before") === when && !isFirst(id) && !elsewhere.includes(id),
      )
      .flatMap((id) => {
        const spoken = answer.notices.find((notice) => notice.id === id) ?? {};
        const text = sayOf(words.sentences.notice[id], spokenOf(words, spoken));
        return text === "" ? [] : [{ id: `notice/${id}`, text, ...notes.refs(told.get(id) ?? []) }];
      });
  return {
    before: noticesThat("before"),
    "at-the-counter": noticesThat("at-the-counter"),
    after: [...open.flatMap((title) => validityItem(context, notes, title)), ...noticesThat("after")],
  };
}

/** How long a new title will be valid, and what another reading of the law gives. */
function validityItem(
  { words, answer, say }: Context<Words>,
  notes: Notes,
  title: TitleKind,
): readonly SheetItem[] {
  const { phrases, period } = words;
  const validity = answer.validity[title];
  const lasts = validity === undefined ? undefined : lengthInWords(words, title, validity);
  if (validity === undefined || lasts === undefined) return [];
  const others = (validity.contested?.otherwise ?? []).map((length) =>
    phrases.otherwiseValid(length === "former-end" ? undefined : period({ unit: "year", count: length })),
  );
  const lines: readonly SheetLine[] = [
    ...notes.depends(validity.needs),
    ...(validity.contested === undefined ? [] : notes.inDoubt(validity.contested.doubts, others.join(" "))),
  ];
  return [
    {
      id: `validity/${title}`,
      text: say(lasts),
      ...notes.refs(validity.sources),
      ...(lines.length === 0 ? {} : { lines }),
    },
  ];
}

function lengthInWords(
  { phrases, period, list, date }: Words,
  title: TitleKind,
  { years, keepsFormerEnd, until }: Validity,
): string | undefined {
  const lengths = list(
    years.map((count) => period({ unit: "year", count })),
    "or",
  );
  if (keepsFormerEnd === "yes")
    return phrases.keepsFormerEnd(title, until === undefined ? until : date(until));
  if (years.length === 0) return undefined;
  return keepsFormerEnd === "no"
    ? phrases.validFor(title, lengths)
    : phrases.validForOrFormerEnd(title, lengths);
}
