import type { AskedPaperCheck, DossierCheck, PaperToGet, Substitute } from "../../answers/dossier/check.js";
import type { Paper } from "../../answers/assessment.js";
import type { CheckWords } from "../check-phrases.js";
import type { Words } from "../words.js";
import { capital } from "../saying.js";
import { faultLine, missingOr, nameOfPaper, staysGood } from "./check-faults.js";
import type { Context } from "./context.js";
import type { Notes } from "./notes.js";
import { paperItem, type PaperDetails } from "./paper-sections.js";
import { amountInWords } from "./price.js";
import type { Sheet, SheetItem, SheetLine } from "./sheet.js";

/** What a full sheet says more: why a paper is asked for, and where it is written that another does not do. */
export interface CheckDetails {
  readonly words: Words;
  readonly notes: Notes;
  readonly papers: PaperDetails;
}

/** The parts of a sheet that speak of papers. */
export type CheckParts = Readonly<
  Record<
    "to-get" | "unsaid" | "to-say" | "instead" | "ready" | "not-needed" | "fill-in",
    readonly SheetItem[]
  >
>;

/** The parts of a sheet on the papers of a dossier. */
export function checkParts(
  context: Context<CheckWords>,
  check: DossierCheck,
  details?: CheckDetails,
): CheckParts {
  const { words, answer, say } = context;
  const { checkPhrases: phrases, date, labels } = words;
  const nameOf = (id: string): string => nameOfPaper(context, check.papers[id]?.paper);
  const found = check.requirements
    .filter(({ status }) => status !== "undecided")
    .flatMap(({ id, finding, sets, status }) =>
      sets
        .filter((set) => set.finding === finding)
        .slice(0, 1)
        .flatMap(({ papers }) => papers.map((paper) => ({ ...paper, requirement: id, status }))),
    );
  const having = (...some: readonly AskedPaperCheck["finding"][]): typeof found =>
    found.filter(({ finding }) => some.includes(finding));
  return {
    "to-get": check.toGet.map((paper) => withLines(toGetItem(paper), toGetLines(paper))),
    unsaid: onceEach(
      having("unsaid")
        .filter(({ status, asked }) => status === "required" && !isToGet(asked))
        .map(({ asked }) => paperItem(context, "unsaid", asGround(asked))),
    ),
    "to-say": check.toSay.map(({ paper, facts }, index) => ({
      id: `to-say/${String(index + 1)}`,
      name: nameOf(paper),
      text: say(phrases.facts(facts.map((fact) => phrases.fact[fact]))),
    })),
    instead: check.instead.map(({ document, ways }) =>
      withLines(
        { id: `instead/${document}`, name: say(labels.document[document]), text: "", document },
        ways.length === 0
          ? [{ id: `instead/${document}/none`, says: "note", text: say(phrases.noWay) }]
          : ways.flatMap((way, index) => wayLines(way, `instead/${document}/${String(index + 1)}`)),
      ),
    ),
    ready: readyItems(),
    "fill-in": onceEach(
      having("at-the-counter").map(({ asked }) => paperItem(context, "fill-in", asGround(asked))),
    ),
    "not-needed": Object.entries(check.papers)
      .filter(([, { standing }]) => standing === "not-needed")
      .map(([id], index) => ({ id: `not-needed/${String(index + 1)}`, text: nameOf(id) })),
  };

  function asGround(paper: Paper): Parameters<typeof paperItem>[2] {
    return { paper, grounds: [] };
  }

  function isToGet({ document, whose }: Paper): boolean {
    return check.toGet.some((paper) => paper.document === document && paper.whose === whose);
  }

  function toGetItem(paper: PaperToGet): SheetItem {
    const grounds = answer.requirements.filter(({ id }) => paper.serves.includes(id));
    const item = paperItem(context, "to-get", { paper, grounds });
    return { ...item, text: `${item.text}${say(phrases.getBy(date(answer.depositOn)))}` };
  }

  function toGetLines(paper: PaperToGet): readonly SheetLine[] {
    const { serves, inPlaceOf } = paper;
    const faults = inPlaceOf.flatMap((id) => {
      const fails = check.papers[id]?.fails.find(
        ({ requirement, finding }) => serves.includes(requirement) && finding !== "undecided",
      );
      return fails === undefined ? [] : [faultLine(context, nameOf(id), fails, details?.notes)];
    });
    const grounds = answer.requirements.filter(({ id }) => serves.includes(id));
    return [
      ...missingOr(context, paper.document, faults),
      ...staysGood(context, paper),
      ...(details?.papers.paper({ paper, grounds }).filter(({ says }) => says !== "day-limit") ?? []),
    ];
  }

  function wayLines({ bring, fee, referrals, sources }: Substitute, id: string): readonly SheetLine[] {
    const papers = bring.map((paper) => {
      const { name = "", text } = paperItem(context, "instead", { paper, grounds: [] });
      return paper.document === "fiscal-stamp" ? name : `${name}${text}`;
    });
    const refs = details === undefined ? {} : details.notes.refs(sources);
    const price = fee === undefined ? undefined : amountInWords(words, fee);
    const said = phrases.way(papers, price);
    const asked = referrals.map(({ id: referral }) =>
      details === undefined ? phrases.askTheCounter : details.words.sentences.referral[referral],
    );
    return [
      ...(said !== "" || asked.length === 0
        ? [
            {
              id,
              says: "note",
              text: capital(say(said === "" ? phrases.nothingElse : said)),
              ...refs,
            } as const,
          ]
        : []),
      ...[...new Set(asked.map(say))].map(
        (text) => ({ id: `${id}/ask`, says: "note", text, ...refs }) as const,
      ),
    ];
  }

  /** Each paper that does, with the last day on which it does for all that it serves. */
  function readyItems(): readonly SheetItem[] {
    const serving = Object.entries(check.papers).filter(([, { standing }]) => standing === "serves");
    return serving.map(([id], index) => {
      const days = found.flatMap((each) =>
        each.finding === "ready" && each.paper === id && each.goodUntil !== undefined ? [each.goodUntil] : [],
      );
      const [last] = days.sort();
      return {
        id: `ready/${String(index + 1)}`,
        name: nameOf(id),
        text: last === undefined ? "" : say(phrases.goodUntil(date(last))),
      };
    });
  }
}

function withLines(item: SheetItem, lines: readonly SheetLine[]): SheetItem {
  return lines.length === 0 ? item : { ...item, lines };
}

function onceEach(items: readonly SheetItem[]): readonly SheetItem[] {
  return items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index);
}

/** Whether a sheet of a check says that it is complete, and in what it is not. */
export function sheetStatus({ status }: DossierCheck): Sheet["status"] {
  return status === "undecided" ? "with-questions" : status;
}
