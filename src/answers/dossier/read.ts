import type { Application, HeldTitle } from "../../application/application.js";
import { readShape } from "../../application/read.js";
import type { RecordShape } from "../../application/shape.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { holderByName } from "../../documents/holders.js";
import { pathBelow } from "../../graph/fact.js";
import type { Refuse } from "../../vocabulary/invalid-input.js";
import { shown } from "../../vocabulary/shown.js";
import { dossierShape, type Dossier, type PaperInHand } from "./dossier.js";

/** Reads a value as a dossier: a fresh copy, and every fault of it noted, also where its parts cannot be true together. */
export function readDossier(value: unknown, path: string, refuse: Refuse): Dossier | undefined {
  return readPapers(dossierShape, value, path, refuse);
}

/** Reads a value as papers of some shape. */
export function readPapers(
  shape: RecordShape,
  value: unknown,
  path: string,
  refuse: Refuse,
): PapersInHand | undefined {
  const read = readShape(shape, value, path, refuse) as Partial<PapersInHand> | undefined;
  if (read?.papers === undefined) return undefined;
  const dossier: PapersInHand = { ...read, papers: read.papers };
  const before = new Set<string>();
  eachPaper(dossier, path, (paper, at) => {
    const { id, document, title } = paper;
    const isRead = (document as string | undefined) !== undefined;
    // What is faulty is left out of the copy.
    if ((id as string | undefined) !== undefined) {
      if (before.has(id)) refuse(`${at}.id`, "duplicate-id", `another paper is called ${shown(id)}`);
      before.add(id);
    }
    if (isRead) checkHolder(paper, at, refuse);
    if (title !== undefined && isRead && !isHeldTitle(document))
      refuse(
        `${at}.title`,
        "contradiction",
        `${shown(document)} is no held title; those are shown as "held-cni" or "held-passport"`,
      );
  });
  return dossier;
}

/** Papers, and the day on which they are looked at. */
type PapersInHand = Pick<Dossier, "papers" | "checkedOn">;

/** Whose some papers are is in their name. */
function checkHolder({ document, whose, nameOnIt }: PaperInHand, at: string, refuse: Refuse): void {
  const byName = holderByName(document);
  if (byName === undefined) {
    if (whose !== undefined && nameOnIt !== undefined && whose !== nameOnIt)
      refuse(
        `${at}.nameOnIt`,
        "contradiction",
        `the paper is said to be of ${shown(whose)}, and in the name of ${shown(nameOnIt)}: say whose it is by the name on it`,
      );
    return;
  }
  for (const [field, said] of Object.entries({ whose, nameOnIt }))
    if (said !== undefined && said !== byName)
      refuse(
        `${at}.${field}`,
        "contradiction",
        `a paper called ${shown(document)} is of ${shown(byName)}, and not of ${shown(said)}`,
      );
}

/** Notes what cannot be true of a dossier together with an application. */
export function checkAgainst(application: Application, dossier: Dossier, path: string, refuse: Refuse): void {
  checkDays(application.depositOn, dossier, path, refuse);
  eachPaper(dossier, path, (paper, at) => {
    checkTitle(application, paper, at, refuse);
  });
}

/** Notes what is of after the day on which it is looked at. */
export function checkDays(
  depositOn: PlainDate,
  { checkedOn = depositOn, ...dossier }: PapersInHand,
  path: string,
  refuse: Refuse,
): void {
  if (checkedOn > depositOn)
    refuse(
      pathBelow(path, "checkedOn"),
      "contradiction",
      `the papers are looked at on ${checkedOn}, after the deposit on ${depositOn}`,
    );
  eachPaper(dossier, path, ({ issuedOn }, at) => {
    if (issuedOn !== undefined && issuedOn > checkedOn)
      refuse(
        `${at}.issuedOn`,
        "contradiction",
        `the paper is of ${issuedOn}, and is ${checkedOn === depositOn ? "deposited" : "looked at"} on ${checkedOn}`,
      );
  });
}

/** Notes a title that is not held, or is not so. */
export function checkTitle(application: Application, paper: PaperInHand, at: string, refuse: Refuse): void {
  const { title, document, issuedOn } = paper;
  if (title === undefined) return;
  const titles = application.heldTitles?.titles ?? [];
  const held = titles.find(({ id }) => id === title);
  if (held === undefined) {
    refuse(
      `${at}.title`,
      "unknown-title",
      `no held title is called ${shown(title)}; there ${titles.length === 0 ? "is none" : `are ${titles.map(({ id }) => shown(id)).join(", ")}`}`,
    );
    return;
  }
  const against = (what: string): void =>
    void refuse(`${at}.title`, "contradiction", `the title ${shown(title)} ${what}`);
  if (!isShownAs(held, document)) against(`is a ${held.kind}, and is no ${shown(document)}`);
  if (held.where !== undefined && held.where !== "in-hand")
    against(`is said to be ${held.where}, and is no paper that the applicant has`);
  if (issuedOn !== undefined && held.issuedOn !== undefined && issuedOn !== held.issuedOn)
    refuse(
      `${at}.issuedOn`,
      "contradiction",
      `the title ${shown(title)} is said to be issued on ${held.issuedOn}`,
    );
}

/** Whether a document is a title that the applicant holds. */
export function isHeldTitle(document: PaperInHand["document"]): boolean {
  return document === "held-cni" || document === "held-passport";
}

/** Whether a held title is shown as a document. */
export function isShownAs({ kind }: Pick<HeldTitle, "kind">, document: PaperInHand["document"]): boolean {
  return document === (kind === "cni" ? "held-cni" : "held-passport");
}

/** Each paper that could be read, with its path. */
export function eachPaper<Paper extends PaperInHand>(
  { papers }: { readonly papers: readonly Paper[] },
  path: string,
  check: (paper: Paper, at: string) => void,
): void {
  papers.forEach((paper: Paper | undefined, index) => {
    if (paper !== undefined) check(paper, pathBelow(path, `papers[${String(index)}]`));
  });
}
