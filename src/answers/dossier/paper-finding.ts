import { plus } from "../../calendar/period.js";
import { plusDays } from "../../calendar/plain-date.js";
import { formsThatDo } from "../../documents/forms.js";
import { holderByName, otherNames } from "../../documents/holders.js";
import { proofsOfAddress } from "../../documents/kinds.js";
import type { Citation } from "../../sources/citation.js";
import { paperForms, type Bearer, type PaperForm } from "../../vocabulary/documents.js";
import type { PaperFact } from "../../vocabulary/dossier.js";
import type { Paper } from "../assessment.js";
import type { FaultFound, PaperFinding } from "./check.js";
import type { AtTheCounter } from "./counter.js";
import type { PaperInHand } from "./dossier.js";
import { isHeldTitle } from "./read.js";

/** Whose a paper is, as far as that is known. */
export function holderOf({ document, whose, nameOnIt }: PaperInHand): Bearer | undefined {
  return nameOnIt ?? whose ?? holderByName(document);
}

/** Whether a paper may be meant as the one that is asked for. */
export function isMeantAs(counter: AtTheCounter, paper: PaperInHand, asked: Paper): boolean {
  const holder = holderOf(paper);
  if (counter.isAnothers(paper) && holder !== undefined && holder !== asked.whose) return false;
  if (paper.document === asked.document)
    return !isHeldTitle(paper.document) || counter.isShown(paper) !== "no";
  return otherNames.some(
    ({ document, whose, as }) =>
      document === paper.document && as === asked.document && (holder === undefined || holder === whose),
  );
}

/** How a paper does as the one that is asked for: what it fails in first; otherwise what is not known of it. */
export function findingOf(
  counter: AtTheCounter,
  paper: PaperInHand,
  asked: Paper,
  sources: readonly Citation[],
): PaperFinding {
  const needs: PaperFact[] = [];
  const parts = [file, holder, kindOf, form, copies, age, title] as const;
  let isOpen = false;
  for (const part of parts) {
    const found = part();
    if (typeof found === "object") return { paper: paper.id, ...found };
    if (found === "situation") isOpen = true;
    else if (found !== undefined) needs.push(found);
  }
  if (isOpen || needs.length > 0) return { paper: paper.id, finding: "undecided", needs };
  const { freshness } = asked;
  return {
    paper: paper.id,
    finding: "ready",
    ...(freshness === undefined || paper.issuedOn === undefined
      ? {}
      : { goodUntil: plusDays(plus(paper.issuedOn, freshness), -1) }),
  };

  function file(): Part {
    return counter.opens(paper);
  }

  function holder(): Part {
    const whose = holderOf(paper);
    // Whose it is to this person is known only once it is known of whom that is said.
    if (counter.opens(paper) === "person") return undefined;
    if (whose === undefined) return "whose";
    return whose === asked.whose ? undefined : { finding: "wrong-holder", whose };
  }

  function kindOf(): Part {
    const { kind } = paper;
    const { kinds, document } = asked;
    if (kinds === undefined) return counter.kindsAreOpen(document) ? "situation" : undefined;
    const { accepted, refused, basis } = kinds;
    // Whatever proves an address will do: the sheets give examples, and name what is refused.
    const isOpen = proofsOfAddress.includes(document) || accepted.length === 0;
    if (kind === undefined) return isOpen && refused.length === 0 ? undefined : "kind";
    const no = refused.find((row) => row.kind === kind);
    if (no !== undefined) return { finding: "refused-kind", reason: "refused", ...no };
    if (isOpen || accepted.includes(kind)) return undefined;
    return {
      finding: "refused-kind",
      kind,
      reason: "not-among-the-accepted",
      ...(basis === undefined ? {} : { basis }),
      sources,
    };
  }

  function form(): Part {
    const { forms, perhaps, withACopy, sources: written } = formsThatDo[asked.form];
    const inHand = formInHand(paper);
    if (inHand === undefined) return paperForms.every((each) => forms.includes(each)) ? undefined : "form";
    // Each file keeps a photocopy of its own, of which the one at hand is the first.
    if (forms.includes(inHand))
      return inHand === "photocopy" ? countOf(counter.files(paper, asked) - 1) : undefined;
    if (perhaps.includes(inHand)) return "form";
    if (withACopy.includes(inHand)) return countOf(counter.files(paper, asked) * (asked.copies + 1));
    return { finding: "wrong-form", form: inHand, accepted: forms, sources: written };
  }

  function copies(): Part {
    return countOf(counter.files(paper, asked) * asked.copies);
  }

  function countOf(needed: number): Part {
    if (needed === 0) return undefined;
    if (paper.copies === undefined) return "copies";
    return paper.copies >= needed ? undefined : { finding: "too-few-copies", copies: paper.copies, needed };
  }

  function age(): Part {
    const { freshness, freshnessDoubt } = asked;
    if (freshness === undefined) return undefined;
    if (paper.issuedOn === undefined) return "issuedOn";
    const since = plus(paper.issuedOn, freshness);
    if (since > counter.depositOn) return undefined;
    const isOnTheDay = since === counter.depositOn && freshnessDoubt !== undefined;
    return {
      finding: since > counter.checkedOn ? "stale-by-deposit" : "too-old",
      since,
      ...(isOnTheDay ? { doubt: freshnessDoubt } : {}),
    };
  }

  function title(): Part {
    if (!isHeldTitle(paper.document)) return undefined;
    const shown = counter.isShown(paper);
    if (shown === "unsaid") return "title";
    return shown === "undecided" ? "situation" : undefined;
  }
}

/** What is wrong with a part of a paper; the fact of it that is missing; or that the situation must be known first. */
type Part = FaultFound | PaperFact | "situation" | undefined;

/** A title that the applicant holds is at hand itself, unless it is said to be a photocopy. */
function formInHand({ form, title }: PaperInHand): PaperForm | undefined {
  return form ?? (title === undefined ? undefined : "original");
}
