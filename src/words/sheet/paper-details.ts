import type { Assessment, Paper, Requirement } from "../../answers/assessment.js";
import type { NoticeId } from "../../vocabulary/outcomes.js";
import { formsThatDo } from "../../documents/forms.js";
import { proofsOfAddress } from "../../documents/kinds.js";
import type { Words } from "../words.js";
import type { Context } from "./context.js";
import type { Notes } from "./notes.js";
import { isPaperStamp, type PaperDetails } from "./paper-sections.js";
import type { LineKind, SheetLine } from "./sheet.js";

/** What is said with each proof of address, where it is told at all. */
export const saidWithProofsOfAddress: readonly NoticeId[] = ["tax-notices-refused-by-the-state"];

/** What the full sheet says below papers: how recent, what they are, what will do and what will not, why, and in which doubt. */
export function paperDetails(context: Context<Words>, notes: Notes): PaperDetails {
  const { words, answer, say, titles } = context;
  const { phrases, sentences, labels, period } = words;

  return {
    paper: ({ paper, grounds }) => [
      ...ageLines(paper),
      ...whatLines(paper),
      ...formLines(paper),
      ...kindLines(paper),
      ...whyLines(grounds),
      ...(paper.at === "collection" || paper.obtain === "buy" ? [] : titleLines(grounds)),
      ...doubtLines(grounds),
    ],
    choice: (ground) => [...whyLines([ground]), ...titleLines([ground]), ...doubtLines([ground])],
    inChoice: (paper) => [...ageLines(paper), ...whatLines(paper), ...formLines(paper), ...kindLines(paper)],
  };

  function line(says: LineKind, id: string, text: string): readonly SheetLine[] {
    return text === "" ? [] : [{ id, says, text }];
  }

  /** How old it may be on the day of deposit. */
  function ageLines({ document, issuedOnOrAfter, freshness, freshnessDoubt }: Paper): readonly SheetLine[] {
    if (issuedOnOrAfter === undefined || freshness === undefined) return [];
    return [
      ...line("day-limit", `day-limit/${document}`, say(phrases.lessThan(document, period(freshness)))),
      ...(freshnessDoubt === undefined ? [] : notes.inDoubt([freshnessDoubt], phrases.aDayOlder)),
    ];
  }

  /** What a paper is, and how to come by it; where a page lists what will do, the list says it. */
  function whatLines(paper: Paper): readonly SheetLine[] {
    const { document, at, kinds } = paper;
    if (at === "collection" || (document === "parent-id" && kinds?.basis !== undefined)) return [];
    const text = isPaperStamp(paper) ? phrases.paperStamp : sentences.document[document];
    const isElectronic = document === "fiscal-stamp" && !isPaperStamp(paper);
    const from = isElectronic ? say(phrases.stampFrom(answer.fee.payBy)) : "";
    return line("what", `document/${document}`, [say(text), from].join(" ").trim());
  }

  /** The one record of a birth that does in no form: it leaves out the parents. */
  function formLines({ document, form }: Paper): readonly SheetLine[] {
    const without = "extract-without-parentage";
    if (document !== "birth-record" || formsThatDo[form].forms.includes(without)) return [];
    return line("refused", `refused/${without}`, say(phrases.refusedKind(labels.paperForm[without])));
  }

  /** The kinds of paper that will do as one, and those that will not: by the town hall or by the State, certainly or in doubt. */
  function kindLines({ document, kinds, at }: Paper): readonly SheetLine[] {
    if (kinds === undefined || at === "collection") return [];
    const { accepted, refused, basis } = kinds;
    const names = accepted.map((kind) => say(labels.proofKind[kind]));
    // The first that can be obtained of these will do, so that their order is told.
    const areRanked = document === "nationality-proof";
    const here = refused.filter((kind) => kind.basis !== undefined);
    const told = answer.notices.filter(
      ({ id }) => proofsOfAddress.includes(document) && saidWithProofsOfAddress.includes(id),
    );
    const all =
      basis === undefined ? phrases.accepted(names) : phrases.acceptedHere(names, document !== "parent-id");
    return [
      ...(areRanked
        ? names.flatMap((name, index) => line("accepted", `accepted/${accepted[index] ?? ""}`, name))
        : names.length === 0
          ? []
          : line("accepted", `accepted/${document}`, say(all))),
      ...(here.length === 0
        ? []
        : [
            {
              id: `refused/${document}`,
              says: "refused" as const,
              text: say(phrases.refusedHere(here.map(({ kind }) => say(labels.proofKind[kind])))),
              ...notes.refs(here.flatMap(({ sources }) => sources)),
            },
          ]),
      ...refused
        .filter((kind) => kind.basis === undefined)
        .flatMap(({ kind, doubt, sources }): readonly SheetLine[] => [
          {
            id: `refused/${kind}`,
            says: "refused",
            text: [
              say(phrases.refusedKind(say(labels.proofKind[kind]))),
              ...(doubt === undefined ? [] : notes.inDoubt([doubt]).map(({ text }) => text)),
            ].join(" "),
            ...notes.refs(sources),
          },
        ]),
      ...told.map(({ id, sources }) => ({
        id: `notice/${id}`,
        says: "note" as const,
        text: say(sentences.notice[id]),
        ...notes.refs(sources),
      })),
    ];
  }

  /** Why, and on what that rests. */
  function whyLines(grounds: readonly Requirement[]): readonly SheetLine[] {
    return [
      ...grounds.flatMap(({ id, sources }) => {
        const reason = say(sentences.requirement[id]);
        return line("why", `requirement/${id}`, reason === "" ? "" : say(phrases.why(reason))).map(
          (said) => ({
            ...said,
            ...notes.refs(sources),
          }),
        );
      }),
      ...basisLines(grounds),
    ];
  }

  /** On what a paper rests that no law asks for; of one that is only advised, who advises it. */
  function basisLines(grounds: readonly Requirement[]): readonly SheetLine[] {
    const bases = [...new Set(grounds.map(({ basis }) => basis))];
    const isAdvice = grounds.every(({ status }) => status === "advised");
    const told = bases.includes("law") ? (isAdvice ? (["law"] as const) : []) : bases;
    return told.flatMap((basis) =>
      line("basis", `basis/${basis}`, say((isAdvice ? phrases.advised : sentences.basis)[basis])),
    );
  }

  /** For which titles, where not for all that are asked for. */
  function titleLines(grounds: readonly Requirement[]): readonly SheetLine[] {
    const these = titles.filter((title) => grounds.some((ground) => ground.titles.includes(title)));
    return these.length < titles.length && these.length > 0
      ? line("titles", `titles/${these.join("+")}`, say(phrases.forTitles(these)))
      : [];
  }

  /**
   * A paper is in doubt where every ground for it is; what another reading says is told where it differs. Likewise where on
   * every ground it is the administration that decides.
   */
  function doubtLines(grounds: readonly Requirement[]): readonly SheetLine[] {
    const grants = grounds.every(({ discretion }) => discretion !== undefined)
      ? [...new Set(grounds.flatMap(({ discretion }) => discretion?.grants ?? []))]
      : [];
    const granted = grants.flatMap((grant) =>
      line("discretion", `discretion/${grant}`, say(sentences.discretion[grant])),
    );
    if (grounds.some(({ contested }) => contested === undefined)) return granted;
    const otherwise = grounds.flatMap(({ status, contested }) =>
      (contested?.otherwise ?? []).filter((other) => other !== status),
    );
    const said = [...new Set(otherwise)].map((status) => phrases.otherwisePaper[status]);
    const doubts = [...new Set(grounds.flatMap(({ contested }) => contested?.doubts ?? []))];
    return [...notes.inDoubt(doubts, said.join(" ")), ...granted];
  }
}

/** What is said beside papers that a sheet lists, and so not again among what there is to know. */
export function saidBesidePapers(answer: Assessment, documents: readonly string[]): readonly NoticeId[] {
  const provesAnAddress = proofsOfAddress.some((document) => documents.includes(document));
  return [
    ...(provesAnAddress ? saidWithProofsOfAddress : []),
    ...(answer.fee.later.length > 0 ? (["fee-if-not-handed-back"] as const) : []),
  ];
}
