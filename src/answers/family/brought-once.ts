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
  paper: Paper;
  readonly holder: string;
  readonly for: FamilyGround[];
  inPlaceOf: readonly string[];
}

/** Some papers, of which one that serves several people is brought once; and for each what it is in place of. */
export function broughtOnce(
  papers: readonly PaperWanted[],
  answers: Readonly<Record<string, Assessment>>,
  holders: Holders,
): readonly { readonly paper: FamilyPaper; readonly inPlaceOf: readonly string[] }[] {
  // By their document and holder: of these alone one may serve for another.
  const wanted = new Map<string, Wanted[]>();
  for (const each of papers) {
    const { paper, person, requirements, inPlaceOf = [] } = each;
    const holder = holders.of(person, paper.whose, paper.document);
    const key = `${paper.document} ${holder}`;
    const alike = wanted.get(key);
    const known = alike?.find((other) => servesFor(other, each));
    const one = { paper, holder, for: [{ person, requirements }], inPlaceOf };
    if (known !== undefined) takeIn(known, one, strictest(known.paper, paper));
    else if (alike !== undefined) alike.push(one);
    else wanted.set(key, [one]);
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

/** Whether a paper for some may be that of one more person. */
function servesFor(known: Wanted, { paper, person }: PaperWanted): boolean {
  return (
    isTheSame(known.paper, paper, true) &&
    (isShared(paper.document) || known.for.every((ground) => ground.person === person))
  );
}

/** Makes of one paper another for those of both. */
function takeIn(known: Wanted, other: Wanted, paper: Paper): void {
  known.paper = paper;
  for (const ground of other.for) addGround(known.for, ground);
  known.inPlaceOf = [...new Set([...known.inPlaceOf, ...other.inPlaceOf])];
}

function addGround(grounds: FamilyGround[], ground: FamilyGround): void {
  const place = grounds.findIndex(({ person }) => person === ground.person);
  const known = grounds[place];
  if (known === undefined) grounds.push(ground);
  else
    grounds[place] = {
      person: ground.person,
      requirements: [...new Set([...known.requirements, ...ground.requirements])],
    };
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
function strictest(one: Paper, other: Paper): Paper {
  if (details.every((detail) => one[detail] === other[detail])) return one;
  const isEarlier = (one.issuedOnOrAfter ?? "") < (other.issuedOnOrAfter ?? "");
  const [early, late] = isEarlier ? [one, other] : [other, one];
  const form = strictestForm(one.form, other.form) ?? one.form;
  const copies = Math.max(one.copies, other.copies);
  // Whose it is stays as it was first said.
  return Object.assign({}, early, late, { whose: one.whose, form, copies });
}

/** What may be said otherwise of two papers that may be one. */
const details = ["form", "copies", "freshness", "issuedOnOrAfter", "freshnessDoubt", "kinds"] as const;

/** A parent of the family who shows a title that proves identity shows it as the parent's identity document as well. */
function inTitlesShown(
  wanted: readonly Wanted[],
  answers: Readonly<Record<string, Assessment>>,
  holders: Holders,
): readonly Wanted[] {
  const titles = wanted.filter(({ paper, holder }) => {
    const person = isHeldTitle(paper.document) ? holders.person(holder) : undefined;
    return person !== undefined && provesIdentity(answers[person], paper);
  });
  return wanted.filter((each) => {
    const { paper, holder } = each;
    const title =
      paper.document === "parent-id" ? titles.find((other) => other.holder === holder) : undefined;
    if (title === undefined) return true;
    takeIn(title, each, { ...title.paper, copies: Math.max(title.paper.copies, paper.copies) });
    return false;
  });
}

/** Whether the title that is shown as a paper is one only, and proves who its holder is. */
function provesIdentity(answer: Assessment | undefined, { document }: Paper): boolean {
  const shown = Object.values(answer?.heldTitles ?? {}).filter(
    (title) => title.shown === "yes" && isShownAs(title, document),
  );
  return shown.length === 1 && shown[0]?.titleStatus.proves.identity.status === "yes";
}
