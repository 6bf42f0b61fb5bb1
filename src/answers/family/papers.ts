import { isToBeHad, titlesToBeHad } from "../admitted.js";
import type { Assessment, Paper, Requirement } from "../assessment.js";
import { broughtOnce, isTheSame, type PaperWanted } from "./brought-once.js";
import type { FamilyPaper } from "./family.js";
import type { Holders } from "./holders.js";

/** Every paper that is required of some people at the deposit; one that serves several once. */
export function familyPapers(
  answers: Readonly<Record<string, Assessment>>,
  holders: Holders,
): readonly FamilyPaper[] {
  const wanted = Object.entries(answers).flatMap(([person, answer]) => requiredOf(person, answer));
  return broughtOnce(wanted, answers, holders).map(({ paper }) => paper);
}

/** The papers that are required of a person, each with its ground; of several sets the one that adds least. */
function requiredOf(person: string, answer: Assessment): readonly PaperWanted[] {
  const open = titlesToBeHad(answer);
  const found: PaperWanted[] = [];
  const choices: Requirement[] = [];
  for (const ground of answer.requirements) {
    if (ground.status !== "required" || !isToBeHad(open, ground.titles)) continue;
    const [set = [], ...others] = ground.anyOf;
    if (others.length === 0) add(ground, set);
    else choices.push(ground);
  }
  // Where there is a choice, it is made once the rest is known.
  for (const ground of choices)
    add(
      ground,
      ground.anyOf.reduce((one, other) => (more(other) < more(one) ? other : one)),
    );
  return found;

  function add({ id }: Requirement, set: readonly Paper[]): void {
    for (const paper of set) if (isBrought(paper)) found.push({ paper, person, requirements: [id] });
  }

  function more(set: readonly Paper[]): number {
    const isKnown = (paper: Paper): boolean => found.some((other) => isTheSame(other.paper, paper));
    return set.filter((paper) => isBrought(paper) && !isKnown(paper)).length;
  }
}

/** Whether it is brought to the deposit. */
function isBrought({ at }: Paper): boolean {
  return at === "deposit";
}
