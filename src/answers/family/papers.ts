import { strictestForm } from "../../documents/forms.js";
import { sharedDocuments } from "../../documents/shared.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import type { RequirementId } from "../../vocabulary/requirements.js";
import type { Assessment, Paper } from "../assessment.js";
import { isToBeHad, titlesToBeHad } from "../admitted.js";
import { isHeldTitle } from "../dossier/read.js";
import type { FamilyGround, FamilyPaper } from "./family.js";
import type { Holders } from "./holders.js";

interface Wanted {
  readonly paper: Paper;
  readonly holder: string;
  readonly for: readonly FamilyGround[];
}

/** Every paper that is required of some people at the deposit; one that serves several once. */
export function familyPapers(
  answers: Readonly<Record<string, Assessment>>,
  holders: Holders,
): readonly FamilyPaper[] {
  const wanted: Wanted[] = [];
  for (const [person, answer] of Object.entries(answers))
    for (const { paper, requirement } of requiredOf(answer))
      addTo(wanted, {
        paper,
        holder: holders.of(person, paper.whose, paper.document),
        for: [{ person, requirements: [requirement] }],
      });
  return inTitlesShown(wanted, answers, holders).map(({ paper, holder, for: grounds }) => {
    const person = holders.person(holder);
    const each = paper.form === "photocopy" ? grounds.length : 1;
    // Not by spreading it: to add to copies of papers that have not the same parts is slow in engines.
    return Object.assign(
      {},
      paper,
      { copies: paper.copies * (each > 1 ? 1 : grounds.length), count: each },
      person === undefined ? undefined : { holder: person },
      { for: grounds },
    );
  });
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
  const inOrder = [...grounds].sort(
    (one, other) => Number(one.anyOf.length > 1) - Number(other.anyOf.length > 1),
  );
  for (const { id, anyOf } of inOrder) {
    const sets = anyOf.map((set) => set.filter(({ at }) => at === "deposit"));
    const [first, ...others] = sets;
    const least = others.reduce((one, other) => (more(other) < more(one) ? other : one), first ?? []);
    found.push(...least.map((paper) => ({ paper, requirement: id })));
  }
  return found;

  function more(set: readonly Paper[]): number {
    return set.filter((paper) => !isKnown(paper)).length;
  }
}

function addTo(wanted: Wanted[], one: Wanted): void {
  const index = wanted.findIndex((other) => servesBoth(other, one));
  const known = wanted[index];
  if (known === undefined) wanted.push(one);
  else wanted[index] = bothIn(known, one);
}

function servesBoth(one: Wanted, other: Wanted): boolean {
  return (
    one.paper.document === other.paper.document &&
    one.holder === other.holder &&
    isTheSame(one.paper, other.paper, true) &&
    (isOfOnePerson(one, other) || isShared(one.paper.document))
  );
}

function isOfOnePerson(one: Wanted, other: Wanted): boolean {
  return one.for.every(({ person }) => other.for.some((ground) => ground.person === person));
}

function isTheSame(one: Paper, other: Paper, whoseverItIs = false): boolean {
  return (
    one.document === other.document &&
    (whoseverItIs || one.whose === other.whose) &&
    one.at === other.at &&
    one.obtain === other.obtain &&
    strictestForm(one.form, other.form) !== undefined
  );
}

function isShared(document: DocumentId): boolean {
  return sharedDocuments.some((shared) => shared.document === document);
}

/** One paper for two: of the stricter form, of the later day, with the more photocopies. */
function bothIn(one: Wanted, other: Wanted): Wanted {
  const [early, late] =
    (one.paper.issuedOnOrAfter ?? "") < (other.paper.issuedOnOrAfter ?? "")
      ? [one.paper, other.paper]
      : [other.paper, one.paper];
  const form = strictestForm(one.paper.form, other.paper.form) ?? one.paper.form;
  const copies = Math.max(one.paper.copies, other.paper.copies);
  return {
    // Whose it is stays as it was first said.
    paper: Object.assign({}, early, late, { whose: one.paper.whose, form, copies }),
    holder: one.holder,
    for: other.for.reduce(withGround, one.for),
  };
}

function withGround(grounds: readonly FamilyGround[], ground: FamilyGround): readonly FamilyGround[] {
  const known = grounds.find(({ person }) => person === ground.person);
  if (known === undefined) return [...grounds, ground];
  const requirements = [...new Set([...known.requirements, ...ground.requirements])];
  return grounds.map((each) => (each === known ? { person: ground.person, requirements } : each));
}

/** A parent of the family who shows a title that proves identity shows it as the parent's identity document as well. */
function inTitlesShown(
  wanted: readonly Wanted[],
  answers: Readonly<Record<string, Assessment>>,
  holders: Holders,
): readonly Wanted[] {
  const titles = wanted.filter(({ paper, holder }) => {
    const person = holders.person(holder);
    return isHeldTitle(paper.document) && person !== undefined && provesIdentity(answers[person], paper);
  });
  const served = new Map<Wanted, Wanted[]>();
  const rest = wanted.filter((each) => {
    const { paper, holder } = each;
    const title =
      paper.document === "parent-id" ? titles.find((other) => other.holder === holder) : undefined;
    if (title === undefined) return true;
    served.set(title, [...(served.get(title) ?? []), each]);
    return false;
  });
  return rest.map((each) =>
    (served.get(each) ?? []).reduce<Wanted>(
      (title, parentId) => ({
        ...title,
        paper: { ...title.paper, copies: Math.max(title.paper.copies, parentId.paper.copies) },
        for: parentId.for.reduce(withGround, title.for),
      }),
      each,
    ),
  );
}

/** Whether the title that is shown as a paper is one only, and proves who its holder is. */
function provesIdentity(answer: Assessment | undefined, { document }: Paper): boolean {
  const shown = Object.values(answer?.heldTitles ?? {}).filter(
    ({ kind, shown: isShown }) =>
      isShown === "yes" && document === (kind === "cni" ? "held-cni" : "held-passport"),
  );
  return shown.length === 1 && shown[0]?.titleStatus.proves.identity.status === "yes";
}
