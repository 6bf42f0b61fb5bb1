import type { RequirementId } from "../../vocabulary/requirements.js";
import { isToBeHad, titlesToBeHad } from "../admitted.js";
import type { Assessment, Paper } from "../assessment.js";
import { broughtOnce, isTheSame } from "./brought-once.js";
import type { FamilyPaper } from "./family.js";
import type { Holders } from "./holders.js";

/** Every paper that is required of some people at the deposit; one that serves several once. */
export function familyPapers(
  answers: Readonly<Record<string, Assessment>>,
  holders: Holders,
): readonly FamilyPaper[] {
  const wanted = Object.entries(answers).flatMap(([person, answer]) =>
    requiredOf(answer).map(({ paper, requirement }) => ({ paper, person, requirements: [requirement] })),
  );
  return broughtOnce(wanted, answers, holders).map(({ paper }) => paper);
}

/** The papers that are required of a person, each with its ground; of several sets the one that adds least. */
function requiredOf(
  answer: Assessment,
): readonly { readonly paper: Paper; readonly requirement: RequirementId }[] {
  const open = titlesToBeHad(answer);
  const grounds = answer.requirements.filter(
    (ground) => ground.status === "required" && isToBeHad(open, ground.titles),
  );
  const found: { readonly paper: Paper; readonly requirement: RequirementId }[] = [];
  const isKnown = (paper: Paper): boolean => found.some((other) => isTheSame(other.paper, paper));
  // Where there is a choice, it is made once the rest is known.
  const inOrder = [
    ...grounds.filter(({ anyOf }) => anyOf.length < 2),
    ...grounds.filter(({ anyOf }) => anyOf.length > 1),
  ];
  for (const { id, anyOf } of inOrder) {
    const sets = anyOf.map((set) => set.filter(({ at }) => at === "deposit"));
    const [first = [], ...others] = sets;
    const least = others.reduce((one, other) => (more(other) < more(one) ? other : one), first);
    for (const paper of least) found.push({ paper, requirement: id });
  }
  return found;

  function more(set: readonly Paper[]): number {
    return set.filter((paper) => !isKnown(paper)).length;
  }
}
