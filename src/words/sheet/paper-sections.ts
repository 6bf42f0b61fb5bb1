import type { Paper, Requirement } from "../../answers/assessment.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import type { Context } from "./context.js";
import type { AskedPaper, Papers } from "./papers.js";
import { amountInWords, isFree, laterAmount } from "./price.js";
import type { Reader } from "../saying.js";
import type { SheetItem, SheetLine } from "./sheet.js";

/** What is said below a paper, and below a choice; on a page, nothing. */
export interface PaperDetails {
  readonly paper: (asked: AskedPaper) => readonly SheetLine[];
  readonly choice: (ground: Requirement) => readonly SheetLine[];
  readonly inChoice: (paper: Paper) => readonly SheetLine[];
}

const none: PaperDetails = { paper: () => [], choice: () => [], inChoice: () => [] };

/** The papers, by how they are obtained and when they are shown; and those that may be asked for. */
export function paperSections(
  context: Context,
  papers: Papers,
  details: PaperDetails = none,
): Readonly<Record<"bring" | "fill-in" | "buy" | "hand-back" | "perhaps", readonly SheetItem[]>> {
  const { asked, undecided, choices } = papers;
  const items = (section: string, some: readonly AskedPaper[]): readonly SheetItem[] =>
    distinctly(some.map((one) => withLines(paperItem(context, section, one), details.paper(one))));
  const choicesOf = (visit: Paper["at"]): readonly SheetItem[] =>
    choices
      .filter(({ anyOf, status }) => anyOf[0]?.[0]?.at === visit && status !== "undecided")
      .map((ground) => choiceItem(context, ground, details));
  const obtained = (section: string, how: Paper["obtain"]): readonly SheetItem[] =>
    items(
      section,
      asked.filter(({ paper }) => paper.at === "deposit" && paper.obtain === how),
    );
  const open = choices.filter(({ status }) => status === "undecided");
  const perhaps = [...undecided.map(({ paper }) => paper), ...open.flatMap(({ anyOf }) => anyOf.flat())];
  return {
    bring: [...obtained("bring", "bring"), ...choicesOf("deposit")],
    "fill-in": obtained("fill-in", "filled-in-there"),
    buy: obtained("buy", "buy"),
    "hand-back": [
      ...items(
        "hand-back",
        asked.filter(({ paper }) => paper.at === "collection"),
      ),
      ...choicesOf("collection"),
    ],
    perhaps: briefly(context, perhaps),
  };
}

/** The most papers that a page names as perhaps needed. */
const mostPerhaps = 8;

/** Papers of which no more is said than the name, and how many others there may be. */
function briefly({ words, say }: Context, papers: readonly Paper[]): readonly SheetItem[] {
  const documents = [...new Set(papers.map(({ document }) => document))];
  const more = documents.length - mostPerhaps;
  return [
    ...documents.slice(0, mostPerhaps).map((document) => ({
      id: `perhaps/${document}`,
      document,
      text: say(words.labels.document[document]),
    })),
    ...(more > 0 ? [{ id: "perhaps/more", text: say(words.pagePhrases.morePapers(more)) }] : []),
  ];
}

/** A paper asked for in several forms bears each in its id. */
function distinctly(items: readonly SheetItem[]): readonly SheetItem[] {
  return items.map((item, index) => {
    const before = items.slice(0, index).filter(({ id }) => id === item.id).length;
    return before === 0
      ? item
      : { ...item, id: `${item.id}/${item.form ?? ""}${before > 1 ? String(before) : ""}` };
  });
}

function withLines(item: SheetItem, lines: readonly SheetLine[]): SheetItem {
  return lines.length === 0 ? item : { ...item, lines };
}

/** A paper: its name, its form, its day. */
export function paperItem(context: Context, section: string, { paper, grounds }: AskedPaper): SheetItem {
  const { words, titles, say } = context;
  const { document, copies, whose, form } = paper;
  const isAdvice = grounds.length > 0 && grounds.every(({ status }) => status === "advised");
  const forTitles = titles.filter((title) => grounds.some((ground) => ground.titles.includes(title)));
  const { name, text } = headOf(context, paper, heldAs(context, paper));
  return {
    id: `${section}/${document}${saysWhose(paper) ? `/${whose}` : ""}`,
    name,
    text: isAdvice ? `${text}${say(words.pagePhrases.advised)}` : text,
    document,
    form,
    ...(copies > 0 ? { copies } : {}),
    ...(whose === "applicant" ? {} : { whose }),
    ...(forTitles.length > 0 && forTitles.length < titles.length ? { titles: forTitles } : {}),
    ...(paper.issuedOnOrAfter === undefined ? {} : { dayLimit: paper.issuedOnOrAfter }),
    ...(paper.kinds === undefined
      ? {}
      : { accepted: paper.kinds.accepted, refused: paper.kinds.refused.map(({ kind }) => kind) }),
  };
}

/** Several sets of papers of which any one will do. */
function choiceItem(context: Context, ground: Requirement, details: PaperDetails): SheetItem {
  const { words, say } = context;
  const ofSinglePapers = ground.anyOf.every((set) => set.length === 1);
  return withLines(
    {
      id: `one-of/${ground.id}`,
      name: say(words.pagePhrases.anyOf(ofSinglePapers)),
      text: "",
      oneOf: ground.anyOf.map((set, index) => ({
        name: say(words.pagePhrases.set(index + 1, set.length === 1)),
        papers: set.map((paper) =>
          withLines(
            paperItem(context, `one-of/${ground.id}/${String(index + 1)}`, { paper, grounds: [] }),
            details.inChoice(paper),
          ),
        ),
      })),
    },
    details.choice(ground),
  );
}

/** The held title that a paper is, where there is one only. */
function heldAs({ answer }: Context, { document, at }: Paper): string | undefined {
  const kind = document === "held-cni" ? "cni" : document === "held-passport" ? "passport" : undefined;
  if (kind === undefined) return undefined;
  const found = Object.entries(answer.heldTitles).filter(
    ([, title]) =>
      title.kind === kind &&
      (at === "deposit" ? title.shown === "yes" : title.atCollection === "handed-back"),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function headOf(
  context: Context,
  paper: Paper,
  held: string | undefined,
): { readonly name: string; readonly text: string } {
  const { words, titles, say, titleName, reader } = context;
  const { labels, pagePhrases: phrases, date } = words;
  const { document, form, whose, copies, issuedOnOrAfter, at } = paper;
  const isHeld = document === "held-cni" || document === "held-passport";
  if (isHeld && at === "collection")
    return { name: say(phrases.formerTitle(document === "held-cni" ? "cni" : "passport")), text: "" };
  const isPlain = form === "filled-in" || isPaperStamp(paper) || (isHeld && form === "original");
  return {
    name: held === undefined ? say(labels.document[document]) : titleName(held).first,
    text: say(
      [
        document === "fiscal-stamp" ? phrases.stamp(stampAmounts(context, at)) : "",
        isPlain ? "" : phrases.inForm(document, labels.form[form]),
        saysWhose(paper, reader) ? phrases.whose(whose) : "",
        copies > 0 ? phrases.copies(copies) : "",
        issuedOnOrAfter === undefined ? "" : phrases.issuedSince(document, date(issuedOnOrAfter)),
        document === "photo" && titles.length > 1 ? phrases.onePhotoEach : "",
      ].join(""),
    ),
  };
}

/** Whose a paper is stands in its name; of one that may be another's, it is said, to whoever files for another always. */
function saysWhose({ document, whose }: Paper, reader: Reader = "applicant"): boolean {
  return document === "proof-of-address" && (whose !== "applicant" || reader === "representative");
}

/** A stamp is a number unless the territory has paper ones of its own. */
export function isPaperStamp({ document, form }: Paper): boolean {
  return document === "fiscal-stamp" && form === "original";
}

/** What a stamp must be worth: one amount for each title that costs something. */
function stampAmounts(
  { words, answer, refused }: Context,
  at: Paper["at"],
): readonly (readonly [TitleKind, string])[] {
  const { lines, later } = answer.fee;
  return at === "deposit"
    ? lines
        .filter((line) => !isFree(line) && !refused.includes(line.title))
        .map((line) => [line.title, amountInWords(words, line)])
    : later.map(({ title, amounts }) => [title, laterAmount(words, amounts) ?? words.pagePhrases.noAmount]);
}
