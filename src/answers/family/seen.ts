import { documentHeldBy } from "../../documents/holders.js";
import { bearers } from "../../vocabulary/documents.js";
import { titlesToBeHad, isToBeHad } from "../admitted.js";
import type { Assessment, Paper } from "../assessment.js";
import type { Beside } from "../dossier/counter.js";
import type { PaperInHand } from "../dossier/dossier.js";
import { holderOf } from "../dossier/paper-finding.js";
import { leavingOut } from "../leaving-out.js";
import { isHeldTitle, isShownAs } from "../dossier/read.js";
import { isShared } from "./brought-once.js";
import type { FamilyDossier } from "./dossier.js";
import type { Holders } from "./holders.js";

/** The people of a family, their answers, and the papers that they have. */
export interface AtOneCounter {
  readonly answers: Readonly<Record<string, Assessment>>;
  readonly holders: Holders;
  readonly dossier: FamilyDossier;
}

/** The papers of a family as one person's, whose each is said of that person; and how they stand among those of the others. */
export interface Seen {
  readonly papers: readonly PaperInHand[];
  readonly beside: Omit<Beside, "files">;
}

/** What of the papers may serve a person: their own, those of which nobody's file is said, and those that are shared with them. */
export function seenBy(person: string, family: AtOneCounter): Seen {
  const anothers = new Set<PaperInHand>();
  const open = new Map<PaperInHand, "person" | "situation">();
  const papers = family.dossier.papers.flatMap(({ person: whoseFile, ...paper }): readonly PaperInHand[] => {
    if (whoseFile === person) return [paper];
    if (whoseFile !== undefined) {
      const shared = [
        ...sharedWith(person, whoseFile, paper, family.holders),
        ...asParentId(person, whoseFile, paper, family),
      ];
      for (const { paper: each, isOpen = false } of shared) {
        anothers.add(each);
        if (isOpen) open.set(each, "situation");
      }
      return shared.map((each) => each.paper);
    }
    const perhaps = [paper, ...(isHeldTitle(paper.document) ? [shownByParent(paper)] : [])];
    for (const each of perhaps) open.set(each, "person");
    return perhaps;
  });
  return {
    papers,
    beside: { isAnothers: (paper) => anothers.has(paper), opens: (paper) => open.get(paper) },
  };
}

interface SeenPaper {
  readonly paper: PaperInHand;
  /** It depends on the situation of the one in whose file it is whether it does. */
  readonly isOpen?: boolean;
}

/** A paper in another's file that is this person's as well: a document that says nothing of either, of one holder. */
function sharedWith(
  person: string,
  other: string,
  { nameOnIt, ...paper }: PaperInHand,
  holders: Holders,
): readonly SeenPaper[] {
  const { document } = paper;
  if (!isShared(document)) return [];
  const whose = nameOnIt ?? holderOf(paper);
  const theirs = (whose === undefined ? bearers : [whose]).map((bearer) =>
    holders.of(other, bearer, document),
  );
  const mine = bearers.filter((bearer) => theirs.includes(holders.of(person, bearer, document)));
  if (whose !== undefined) return mine.map((bearer) => ({ paper: { ...paper, whose: bearer } }));
  return mine.length === 0 ? [] : [{ paper }];
}

/** A title of this person's parent, which proves who the parent is. */
function asParentId(
  person: string,
  other: string,
  paper: PaperInHand,
  { answers, holders }: AtOneCounter,
): readonly SeenPaper[] {
  if (!isHeldTitle(paper.document) || holders.person(holders.of(person, "representative")) !== other)
    return [];
  const titles = Object.entries(answers[other]?.heldTitles ?? {}).filter(([id, title]) =>
    paper.title === undefined ? isShownAs(title, paper.document) : id === paper.title,
  );
  const proofs = titles.map(([, { titleStatus }]) => titleStatus.proves.identity.status);
  if (proofs.length > 0 && proofs.every((status) => status === "no")) return [];
  const isOpen = proofs.length === 0 || proofs.some((status) => status !== "yes");
  return [{ paper: shownByParent(paper), isOpen }];
}

/** A title as the identity document of a parent. */
function shownByParent(paper: PaperInHand): PaperInHand {
  return {
    ...leavingOut(paper, "nameOnIt"),
    document: "parent-id",
    whose: "representative",
    kind: paper.document === "held-cni" ? "identity-card" : "passport",
  };
}

/** A paper in the file of a person that is ready by it, by what it is and of whom. */
export type IsReady = (person: string, asked: string) => boolean;

/**
 * In how many files a paper must do, if it is to do in this person's: the photocopies are kept one in each. Its own comes first;
 * whoever is asked for the same and has no such paper of their own needs one as well.
 */
export function filesOf(person: string, family: AtOneCounter, hasOwn: IsReady): Beside["files"] {
  const { answers, dossier, holders } = family;
  return ({ id }, asked) => {
    const paper = dossier.papers.find((one) => one.id === id);
    const owner = paper?.person;
    if (paper === undefined || owner === undefined || owner === person) return 1;
    const key = keyOf(holders, person, asked);
    const others = Object.keys(answers).filter(
      (other) => other !== owner && (other === person || (isAsked(other, key) && !hasOwn(other, key))),
    );
    const isTheirs = isAsked(owner, key) || (isHeldTitle(paper.document) && isToShow(owner, paper.document));
    return others.length + (isTheirs ? 1 : 0);
  };

  function isAsked(who: string, key: string): boolean {
    return askedOf(answers[who]).some((paper) => keyOf(holders, who, paper) === key);
  }

  function isToShow(who: string, document: PaperInHand["document"]): boolean {
    return askedOf(answers[who]).some((paper) => paper.document === document);
  }
}

/** What is asked for, and of whom: the same for what one paper may serve. */
export function keyOf(holders: Holders, person: string, { document, whose }: Paper): string {
  const named = documentHeldBy(document, whose);
  return `${named} ${holders.of(person, whose, named)}`;
}

/** The papers that a person is asked for at deposit, for certain. */
function askedOf(answer: Assessment | undefined): readonly Paper[] {
  if (answer === undefined) return [];
  const open = titlesToBeHad(answer);
  return answer.requirements
    .filter(({ status, titles }) => status === "required" && isToBeHad(open, titles))
    .flatMap(({ anyOf }) => anyOf.flat())
    .filter(({ at }) => at === "deposit");
}
