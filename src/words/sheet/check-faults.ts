import type { PaperFinding, PaperToGet } from "../../answers/dossier/check.js";
import type { PaperInHand } from "../../answers/dossier/dossier.js";
import { documentHeldBy } from "../../documents/holders.js";
import type { CheckWords } from "../check-phrases.js";
import type { Context } from "./context.js";
import type { Notes } from "./notes.js";
import type { SheetLine } from "./sheet.js";

/** What a paper of a dossier is called: by its document, and the day that it bears; a held title as it is called elsewhere. */
export function nameOfPaper(
  { words, say, titleName }: Context<CheckWords>,
  paper: PaperInHand | undefined,
): string {
  if (paper === undefined) return "";
  const { document, whose, nameOnIt, issuedOn, title } = paper;
  if (title !== undefined && titleName(title).first !== "") return titleName(title).first;
  const name = say(words.labels.document[documentHeldBy(document, nameOnIt ?? whose)]);
  return say(words.checkPhrases.paper(name, issuedOn === undefined ? undefined : words.date(issuedOn)));
}

/** In what a paper of a dossier fails, and where that is written. */
export function faultLine(
  context: Context<CheckWords>,
  name: string,
  fails: PaperFinding,
  notes: Pick<Notes, "refs"> | undefined,
): SheetLine {
  const sources = "sources" in fails && notes !== undefined ? notes.refs(fails.sources) : {};
  return {
    id: `finding/${fails.finding}`,
    says: "finding",
    text: `${name}${context.say(context.words.checkPhrases.fails(faultOf(context, fails)))}`,
    ...sources,
  };
}

function faultOf({ words, say }: Context<CheckWords>, fails: PaperFinding): string {
  const { checkPhrases: phrases, date, labels } = words;
  switch (fails.finding) {
    case "ready":
    case "undecided":
      return "";
    case "too-old":
      return `${phrases.tooOld(date(fails.since))}${fails.doubt === undefined ? "" : phrases.onTheVeryDay}`;
    case "stale-by-deposit":
      return `${phrases.staleByDeposit(date(fails.since))}${fails.doubt === undefined ? "" : phrases.onTheVeryDay}`;
    case "wrong-form":
      return phrases.wrongForm(
        labels.paperForm[fails.form],
        fails.accepted.map((form) => labels.paperForm[form]),
      );
    case "wrong-holder":
      return phrases.wrongHolder;
    case "refused-kind": {
      const kind = say(labels.proofKind[fails.kind]);
      return fails.reason === "refused"
        ? phrases.refusedKind(kind, fails.doubt !== undefined)
        : phrases.notAmongTheAccepted(kind);
    }
    case "too-few-copies":
      return phrases.tooFewCopies(fails.copies, fails.needed);
  }
}

/** What is said below a paper to get: that it is missing, or in what those fail that were to be it. */
export function missingOr(
  { words, say }: Context<CheckWords>,
  document: string,
  faults: readonly SheetLine[],
): readonly SheetLine[] {
  return faults.length > 0
    ? faults
    : [{ id: `missing/${document}`, says: "finding", text: say(words.checkPhrases.missing) }];
}

/** For how long a paper to get stays good. */
export function staysGood(
  { words, say }: Context<CheckWords>,
  { document, staysGoodFor }: Pick<PaperToGet, "document" | "staysGoodFor">,
): readonly SheetLine[] {
  if (staysGoodFor === undefined) return [];
  const text = say(words.checkPhrases.staysGoodFor(words.period(staysGoodFor)));
  return [{ id: `stays-good/${document}`, says: "day-limit", text }];
}
