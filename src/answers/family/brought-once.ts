import { strictestForm } from "../../documents/forms.js";
import { sharedDocuments } from "../../documents/shared.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import type { Assessment, Paper } from "../assessment.js";
import { isHeldTitle, isShownAs } from "../dossier/read.js";
import type { FamilyGround, FamilyPaper } from "./family.js";
import type { Holders } from "./holders.js";

/** A paper that one person is asked for. */
export interface PaperWanted {
  readonly paper: Paper;
  readonly person: string;
  readonly requirements: FamilyGround["requirements"];
  /** The papers at hand that were to be it, and do not do. */
  readonly inPlaceOf?: readonly string[];
}

/** A paper that several may be asked for. */
interface Wanted {
  readonly paper: Paper;
  readonly holder: string;
  readonly for: readonly FamilyGround[];
  readonly inPlaceOf: readonly string[];
}

/** Some papers, of which one that serves several people is brought once; and for each what it is in place of. */
export function broughtOnce(
  papers: readonly PaperWanted[],
  answers: Readonly<Record<string, Assessment>>,
  holders: Holders,
): readonly { readonly paper: FamilyPaper; readonly inPlaceOf: readonly string[] }[] {
  const wanted = new Map<string, Wanted[]>();
  for (const { paper, person, requirements, inPlaceOf = [] } of papers) {
    const holder = holders.of(person, paper.whose, paper.document);
    addTo(wanted, { paper, holder, for: [{ person, requirements }], inPlaceOf });
  }
  return inTitlesShown([...wanted.values()].flat(), answers, holders).map(
    ({ paper, holder, for: grounds, inPlaceOf }) => {
      const person = holders.person(holder);
      const each = paper.form === "photocopy" ? grounds.length : 1;
      const copies = paper.copies * (each > 1 ? 1 : grounds.length);
      const held = person === undefined ? {} : { holder: person };
      // Not by spreading it: to add to copies of papers that have not the same parts is slow in engines.
      const brought: FamilyPaper = Object.assign({}, paper, { copies, count: each, for: grounds }, held);
      return { inPlaceOf, paper: brought };
    },
  );
}

/** Adds a paper to those of its document and holder: of these alone one may serve for another. */
function addTo(wanted: Map<string, Wanted[]>, one: Wanted): void {
  const key = `${one.paper.document} ${one.holder}`;
  const alike = wanted.get(key);
  if (alike === undefined) {
    wanted.set(key, [one]);
    return;
  }
  const index = alike.findIndex((other) => servesBoth(other, one));
  const known = alike[index];
  if (known === undefined) alike.push(one);
  else alike[index] = bothIn(known, one);
}

function servesBoth(one: Wanted, other: Wanted): boolean {
  return (
    isTheSame(one.paper, other.paper, true) && (isOfOnePerson(one, other) || isShared(one.paper.document))
  );
}

function isOfOnePerson(one: Wanted, other: Wanted): boolean {
  return one.for.every(({ person }) => other.for.some((ground) => ground.person === person));
}

/** Whether two papers that are asked for may be one. */
export function isTheSame(one: Paper, other: Paper, whoseverItIs = false): boolean {
  return (
    one.document === other.document &&
    (whoseverItIs || one.whose === other.whose) &&
    one.at === other.at &&
    one.obtain === other.obtain &&
    strictestForm(one.form, other.form) !== undefined
  );
}

/** Whether a paper says nothing of the person for whom it is shown. */
export function isShared(document: DocumentId): boolean {
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
    inPlaceOf: [...new Set([...one.inPlaceOf, ...other.inPlaceOf])],
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
        inPlaceOf: [...new Set([...title.inPlaceOf, ...parentId.inPlaceOf])],
      }),
      each,
    ),
  );
}

/** Whether the title that is shown as a paper is one only, and proves who its holder is. */
function provesIdentity(answer: Assessment | undefined, { document }: Paper): boolean {
  const shown = Object.values(answer?.heldTitles ?? {}).filter(
    (title) => title.shown === "yes" && isShownAs(title, document),
  );
  return shown.length === 1 && shown[0]?.titleStatus.proves.identity.status === "yes";
}
