import type { DossierStatus } from "../../vocabulary/dossier.js";
import { distinct } from "../distinct.js";
import type { DossierCheck } from "../dossier/check.js";
import { allHeldAgainst, checkOf, standingOf } from "../dossier/checked.js";
import type { Dossier } from "../dossier/dossier.js";
import { leavingOut } from "../leaving-out.js";
import { broughtOnce, type PaperWanted } from "./brought-once.js";
import type { CheckedFamilyPaper, FamilyCheck } from "./check.js";
import type { FamilyDossier, FamilyPaperInHand } from "./dossier.js";
import type { Family } from "./family.js";
import { holdersIn } from "./holders.js";
import { filesOf, keyOf, seenBy, type AtOneCounter, type IsReady } from "./seen.js";
import { mapped, together, type Answered } from "./together.js";

/** The check of papers that agree with a family, of which the answers are given. */
export function familyCheckOf(
  each: Readonly<Record<string, Answered>>,
  family: Family,
  dossier: FamilyDossier,
): FamilyCheck {
  const answers = mapped(each, ({ answer }) => answer);
  const counter: AtOneCounter = { answers, holders: holdersIn(family), dossier };
  const hasOwn = readyByTheirOwn(each, counter);
  const people = mapped(each, ({ evaluation, answer }, person) => {
    const { papers, beside } = seenBy(person, counter);
    const files = filesOf(person, counter, hasOwn);
    return checkOf(evaluation, answer, dossierOf(person, papers, dossier), { ...beside, files });
  });
  const once = (wanted: readonly PaperWanted[]): ReturnType<typeof broughtOnce> =>
    broughtOnce(wanted, answers, counter.holders);
  const answer = together(family, each);
  return {
    answer,
    checkedOn: dossier.checkedOn ?? answer.depositOn,
    status: worstOf(Object.values(people)),
    people,
    papers: Object.fromEntries(dossier.papers.map((paper) => [paper.id, paperOf(paper, people)])),
    toGet: once(wantedIn(people, toGetOf)).map(({ paper, inPlaceOf }) => ({
      ...paper,
      inPlaceOf,
      ...(paper.freshness === undefined ? {} : { staysGoodFor: paper.freshness }),
    })),
    unsaid: once(wantedIn(people, unsaidOf)).map(({ paper }) => paper),
    toSay: dossier.papers.flatMap(({ id }) => {
      const facts = distinct(
        Object.values(people).flatMap(({ toSay }) =>
          toSay.filter(({ paper }) => paper === id).flatMap((said) => said.facts),
        ),
      );
      return facts.length === 0 ? [] : [{ paper: id, facts }];
    }),
  };
}

/** A person's part of the papers of all. */
function dossierOf(
  person: string,
  papers: Dossier["papers"],
  { complete, cannotProvide = [], checkedOn }: FamilyDossier,
): Dossier {
  const notHad = cannotProvide.filter((each) => each.person === undefined || each.person === person);
  return { papers, complete, checkedOn, cannotProvide: notHad.map(({ document }) => document) };
}

/** What is ready for each by the papers in their own file alone. */
function readyByTheirOwn(
  each: Readonly<Record<string, Answered>>,
  { holders, dossier }: AtOneCounter,
): IsReady {
  const ready = new Set<string>();
  for (const [person, { evaluation, answer }] of Object.entries(each)) {
    const own = dossier.papers.filter((paper) => paper.person === person);
    for (const { checked } of allHeldAgainst(evaluation, answer, dossierOf(person, own, dossier)))
      for (const { asked, finding } of checked.sets.flatMap(({ papers }) => papers))
        if (finding === "ready") ready.add(`${person} ${keyOf(holders, person, asked)}`);
  }
  return (person, asked) => ready.has(`${person} ${asked}`);
}

const fromTheBest: readonly DossierStatus[] = ["complete", "complete-if", "undecided", "incomplete"];

function worstOf(checks: readonly DossierCheck[]): DossierStatus {
  const statuses = checks.map(({ status }) => status);
  return fromTheBest.filter((status) => statuses.includes(status)).at(-1) ?? "refused";
}

function paperOf(paper: FamilyPaperInHand, people: FamilyCheck["people"]): CheckedFamilyPaper {
  const seen = Object.entries(people).flatMap(([person, { papers }]) => {
    const found = papers[paper.id];
    return found === undefined ? [] : [{ person, ...found }];
  });
  const serves = seen
    .filter((found) => found.serves.length > 0)
    .map((found) => ({ person: found.person, requirements: found.serves }));
  const fails = seen.flatMap(({ person, fails: each }) => each.map((found) => ({ person, ...found })));
  return { paper, standing: standingOf(serves, fails), serves, fails };
}

function wantedIn(
  people: FamilyCheck["people"],
  of: (check: DossierCheck) => readonly Omit<PaperWanted, "person">[],
): readonly PaperWanted[] {
  return Object.entries(people).flatMap(([person, check]) =>
    of(check).map((paper) => ({ ...paper, person })),
  );
}

function toGetOf({ status, toGet }: DossierCheck): readonly Omit<PaperWanted, "person">[] {
  if (status === "refused") return [];
  return toGet.map((paper) => ({
    paper: leavingOut(paper, "serves", "inPlaceOf", "staysGoodFor"),
    requirements: paper.serves,
    inPlaceOf: paper.inPlaceOf,
  }));
}

/** What is asked for, is in no list and is not to be got either; of several sets that will do, those of the best. */
function unsaidOf({ status, requirements, toGet }: DossierCheck): readonly Omit<PaperWanted, "person">[] {
  if (status === "refused") return [];
  return requirements
    .filter((ground) => ground.status === "required")
    .flatMap(({ id, finding, sets }) => {
      const best = sets.find((set) => set.finding === finding);
      return (best?.papers ?? [])
        .filter((found) => found.finding === "unsaid")
        .filter(
          ({ asked }) =>
            !toGet.some((paper) => paper.document === asked.document && paper.whose === asked.whose),
        )
        .map(({ asked }) => ({ paper: asked, requirements: [id] }));
    });
}
