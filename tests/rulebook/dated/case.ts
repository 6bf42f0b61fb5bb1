import { expect } from "vitest";
import {
  assess,
  type Application,
  type Assessment,
  type DocumentId,
  type DoubtId,
  type NoticeId,
  type PlainDate,
  type Person,
  type RefusalId,
  type RequirementId,
  type TitleStanding,
} from "titres-identite";

/*
 * The dated cases of the research: T1 to T25 are section 8 of that on the CNI (T+ what it adds to them), P1 to P25 section
 * 9 of that on the passport. A case says what is given and what must follow; its title is made of the two.
 */

/** A case: its number and facts, the situation, and what must follow. */
export type DatedCase = readonly [
  number: `${"T" | "P"}${number}` | "T+",
  facts: string,
  given: Application,
  expected: Expected,
];

/** What must follow. What is left out is not judged. */
export interface Expected {
  /** All the papers of the deposit, but for those of every file: the number, the photo, the proof of address. */
  readonly papers?: readonly DocumentId[];
  /** Grounds that ask for a paper in each reading of the law. */
  readonly asks?: readonly RequirementId[];
  /** Grounds that ask for nothing. */
  readonly spares?: readonly RequirementId[];
  /** Grounds that ask for a paper by the cautious reading and not by the other, with the question that the law leaves open. */
  readonly contested?: Readonly<Partial<Record<RequirementId, DoubtId>>>;
  /** The first day of issue that is recent enough. */
  readonly issuedFrom?: Readonly<Partial<Record<DocumentId, PlainDate>>>;
  /** Euros due at deposit; several amounts where the law leaves open which. */
  readonly euros?: number | readonly number[];
  /** Euros that are sure to fall due at collection. */
  readonly eurosLater?: number;
  /** Years, or the day of the former title's end. */
  readonly valid?: number | PlainDate;
  /** Why the application is refused; nobody says so where it is admissible. */
  readonly refused?: readonly RefusalId[];
  /** Who comes to the deposit, and who comes to the collection; `?` where readings of the law differ. */
  readonly deposit?: readonly Person[];
  readonly collection?: readonly (Person | `${Person}?`)[];
  readonly told?: readonly NoticeId[];
  readonly notTold?: readonly NoticeId[];
  /** What the held titles are worth, by their ids. */
  readonly held?: Readonly<Record<string, Held>>;
}

interface Held {
  readonly standing?: TitleStanding["standing"];
  readonly legalEnd?: PlainDate;
  readonly atCollection?: "handed-back" | "kept" | "not-in-hand";
  /** What another reading of the law says of its standing or its end. */
  readonly otherwise?: Partial<TitleStanding>;
}

/** The title of a case: its number, its facts, and what must follow by which rules. */
export function titleOf([number, facts, , expected]: DatedCase): string {
  const said = Object.entries(expected).map(([key, value]) => `${key} ${inWords(value)}`);
  return `${number} ${facts} — ${said.join("; ")}`;
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : value.map(inWords).join(", ");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => `${key} ${inWords(inner)}`)
      .join(", ");
  return String(value);
}

const ofEveryFile: readonly DocumentId[] = ["pre-application-number", "photo", "proof-of-address"];

/** Checks that all that must follow does follow. */
export function check([, , given, expected]: DatedCase): void {
  const answer = assess(given);
  expect(answer.undecided).toEqual([]);
  const { asks = [], spares = [], contested = {}, told = [], notTold = [], held = {} } = expected;
  for (const id of asks) expect(readings(answer, id), id).toEqual(["required"]);
  for (const id of spares) expect(readings(answer, id), id).toEqual(["not-required"]);
  for (const [id, doubt] of Object.entries(contested))
    expect(readings(answer, id), id).toEqual(["required", "not-required", doubt]);
  if (expected.papers !== undefined)
    expect(new Set(papersOfTheDeposit(answer))).toEqual(new Set([...ofEveryFile, ...expected.papers]));
  for (const [document, day] of Object.entries(expected.issuedFrom ?? {}))
    expect(firstGoodDays(answer, document), document).toEqual([day]);
  checkFee(answer, expected);
  if (expected.valid !== undefined) expect(lengthsIn(answer)).toEqual([expected.valid]);
  if (expected.refused !== undefined) expect(refusalsIn(answer)).toEqual(expected.refused);
  if (expected.deposit !== undefined) expect(coming(answer, "deposit")).toEqual(expected.deposit);
  if (expected.collection !== undefined) expect(coming(answer, "collection")).toEqual(expected.collection);
  const notices = answer.notices.map(({ id }) => id);
  expect(notices).toEqual(expect.arrayContaining([...told]));
  for (const id of notTold) expect(notices).not.toContain(id);
  for (const [id, worth] of Object.entries(held)) checkHeld(answer.heldTitles[id], worth);
}

/** The status of a ground and, where readings of the law differ, what the other says and why. */
function readings(answer: Assessment, id: string): readonly string[] {
  const found = answer.requirements.find((requirement) => requirement.id === id);
  const { otherwise = [], doubts = [] } = found?.contested ?? {};
  return [found?.status ?? "no such ground", ...otherwise, ...doubts];
}

function papersOfTheDeposit({ requirements }: Assessment): readonly DocumentId[] {
  return requirements
    .filter(({ status }) => status === "required")
    .flatMap(({ anyOf }) => anyOf.flat().filter(({ at }) => at === "deposit"))
    .map(({ document }) => document);
}

function firstGoodDays({ requirements }: Assessment, document: string): readonly (PlainDate | undefined)[] {
  const papers = requirements.flatMap(({ anyOf }) => anyOf.flat());
  return [
    ...new Set(papers.filter((each) => each.document === document).map((each) => each.issuedOnOrAfter)),
  ];
}

function checkFee({ fee }: Assessment, { euros, eurosLater }: Expected): void {
  if (typeof euros === "number") expect(fee).toMatchObject({ kind: "exact", cents: Math.round(euros * 100) });
  else if (euros !== undefined)
    expect(fee).toMatchObject({ kind: "unsettled", amounts: euros.map((each) => each * 100) });
  if (eurosLater !== undefined)
    expect(fee.later).toMatchObject([{ cents: [eurosLater * 100], status: "due" }]);
}

function lengthsIn({ validity }: Assessment): readonly (number | PlainDate | undefined)[] {
  return [
    ...new Set(
      Object.values(validity).flatMap<number | PlainDate | undefined>(({ years, until, keepsFormerEnd }) =>
        keepsFormerEnd === "yes" ? [until] : years,
      ),
    ),
  ];
}

function refusalsIn({ admissible }: Assessment): readonly RefusalId[] {
  return Object.values(admissible).flatMap(({ refusals }) => refusals.map(({ id }) => id));
}

function coming({ presence }: Assessment, visit: "deposit" | "collection"): readonly string[] {
  return Object.entries(presence[visit])
    .filter(([, { status }]) => status === "must-come")
    .map(([person, { contested }]) => (contested === undefined ? person : `${person}?`));
}

function checkHeld(found: Assessment["heldTitles"][string] | undefined, { otherwise, ...worth }: Held): void {
  const { atCollection, ...ofItself } = worth;
  expect(found?.titleStatus).toMatchObject(ofItself);
  if (atCollection !== undefined) expect(found?.atCollection).toBe(atCollection);
  if (otherwise === undefined) expect(found?.titleStatus).not.toHaveProperty("contested");
  else expect(found?.titleStatus.contested?.otherwise).toMatchObject([otherwise]);
}
