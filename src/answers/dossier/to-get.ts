import { strictestForm } from "../../documents/forms.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import type { Paper } from "../assessment.js";
import type { AskedPaperCheck, CheckedRequirement, CheckedSet, PaperToGet } from "./check.js";
import { isLacking } from "./requirements.js";

/** The shortest list of papers by which everything that lacks is ready, but for those that cannot be had. */
export function papersToGet(
  requirements: readonly CheckedRequirement[],
  cannotProvide: readonly DocumentId[],
): readonly PaperToGet[] {
  const lacking = requirements.filter(({ status, finding }) => status === "required" && isLacking(finding));
  const canBeHad = (papers: readonly AskedPaperCheck[]): boolean =>
    papers.every(({ asked }) => !cannotProvide.includes(asked.document));
  let lists: readonly (readonly PaperToGet[])[] = [[]];
  for (const { id, sets } of lacking) {
    const wanting = sets
      .map((set): CheckedSet["papers"] => set.papers.filter(({ finding }) => isWanted(finding)))
      .filter(canBeHad);
    if (wanting.length === 0) continue;
    lists = lists.flatMap((list) => wanting.map((papers) => withAll(list, papers, id)));
  }
  return lists.reduce((one, other) => (other.length < one.length ? other : one));
}

/** What is not there yet, of a set that is chosen: also what nobody has said to be there. */
function isWanted(finding: AskedPaperCheck["finding"]): boolean {
  return isLacking(finding) || finding === "unsaid";
}

function withAll(
  list: readonly PaperToGet[],
  papers: CheckedSet["papers"],
  requirement: CheckedRequirement["id"],
): readonly PaperToGet[] {
  return papers.reduce<readonly PaperToGet[]>((sofar, found) => {
    const added: PaperToGet = {
      ...found.asked,
      serves: [requirement],
      inPlaceOf: "paper" in found ? [found.paper] : [],
      ...(found.asked.freshness === undefined ? {} : { staysGoodFor: found.asked.freshness }),
    };
    const index = sofar.findIndex((known) => isTheSame(known, added));
    const known = sofar[index];
    return known === undefined
      ? [...sofar, added]
      : sofar.map((paper, place) => (place === index ? bothIn(known, added) : paper));
  }, list);
}

function isTheSame(one: Paper, other: Paper): boolean {
  return (
    one.document === other.document &&
    one.whose === other.whose &&
    one.obtain === other.obtain &&
    strictestForm(one.form, other.form) !== undefined
  );
}

/** One paper that is all that is asked for by two. */
function bothIn(one: PaperToGet, other: PaperToGet): PaperToGet {
  const [early, late] =
    (one.issuedOnOrAfter ?? "") < (other.issuedOnOrAfter ?? "") ? [one, other] : [other, one];
  return {
    ...early,
    ...late,
    form: strictestForm(one.form, other.form) ?? one.form,
    copies: Math.max(one.copies, other.copies),
    serves: [...one.serves, ...other.serves.filter((id) => !one.serves.includes(id))],
    inPlaceOf: [...new Set([...one.inPlaceOf, ...other.inPlaceOf])],
  };
}
