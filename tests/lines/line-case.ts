import {
  explain,
  type Application,
  type Assessment,
  type Because,
  type Currency,
  type DocumentId,
  type DoubtId,
  type Money,
  type OutcomeAddress,
  type Paper,
  type Requirement,
  type Rulebook,
  type TitleStanding,
  type Visit,
  type collectBy,
} from "titres-identite";
import type { Expected, Held, Kinds, LineCase, PageList, PaperParts, Worth } from "./expected.js";

/** What a case calls of the library; a mutant of it may stand in its place. */
export interface Library {
  readonly assess: (application: LineCase["given"], options: { readonly rulebook: Rulebook }) => Assessment;
  readonly collectBy: typeof collectBy;
}

type Same = (what: string, said: unknown, meant: unknown) => void;

/** In what an answer is not what must follow; nothing where it is. */
export function faultsOf(
  { assess, collectBy }: Library,
  rulebook: Rulebook,
  { given, expected }: LineCase,
): readonly string[] {
  const answer = assess(given, { rulebook });
  const faults: string[] = [];
  const same: Same = (what, said, meant) => {
    if (JSON.stringify(said) !== JSON.stringify(meant))
      faults.push(`${what}: ${JSON.stringify(said)}, and not ${JSON.stringify(meant)}`);
  };
  const has = (what: string, said: readonly string[], meant: readonly string[] = []): void => {
    for (const one of meant) if (!said.includes(one)) faults.push(`${what} ${one} is missing`);
  };
  const { fee, admissible, presence, validity, documents, heldTitles } = answer;

  const ofPage = (ground: Requirement): boolean =>
    rulebook.local === undefined || ground.sources.some(({ text }) => text === rulebook.id);
  const grounds = answer.requirements.filter(ofPage);
  if (expected.list !== undefined) compareLists(pageList(grounds), expected.list, same);
  if (expected.papers !== undefined)
    same("papers", sorted(papersOfTheDeposit(answer)), sorted([...ofEveryFile, ...expected.papers]));
  for (const [id, status] of Object.entries(expected.documents ?? {}))
    same(id, documents[id as DocumentId]?.status, status);
  for (const [id, parts] of ofAll(expected.how)) compareParts(grounds, id, parts, same);
  for (const [id, sets] of Object.entries(expected.sets ?? {}))
    same(`sets of ${id}`, setsOf(answer, id), sets);
  for (const id of expected.asks ?? []) same(id, readings(answer, id), ["required"]);
  if (expected.grounds !== undefined)
    same(
      "grounds",
      answer.requirements
        .filter(({ status }) => status !== "not-required")
        .map(({ id }) => id)
        .sort(),
      sorted(expected.grounds),
    );
  for (const id of expected.spares ?? []) same(id, readings(answer, id), ["not-required"]);
  for (const [id, doubt] of Object.entries(expected.contested ?? {}))
    same(id, readings(answer, id), ["required", "not-required", doubt]);
  for (const [id, kinds] of ofAll(expected.kinds)) compareKinds(answer, id, kinds, same);
  for (const [id, day] of Object.entries(expected.issuedFrom ?? {}))
    same(
      `${id} issued from`,
      sorted(papersIn(answer, id).map(({ issuedOnOrAfter = "" }) => issuedOnOrAfter)),
      [day],
    );

  if (expected.euros !== undefined) same("euros", dueIn("EUR", fee), expected.euros);
  if (expected.francs !== undefined) same("francs", dueIn("XPF", fee), expected.francs);
  if (expected.granted !== undefined)
    same(
      "granted",
      fee.discretion?.otherwise.map(({ currency, units }) => (currency === "EUR" ? units / 100 : units)),
      [expected.granted],
    );
  if (expected.payBy !== undefined) same("pay by", fee.payBy, expected.payBy);
  if (expected.feeFrom !== undefined)
    same(
      "fee from",
      sorted(fee.lines.flatMap(({ sources }) => sources.map(({ place }) => place))),
      sorted(expected.feeFrom),
    );
  if (expected.later !== undefined)
    same(
      "later",
      fee.later.map(({ amounts, status }) => `${amounts.map(countOf("EUR")).join(" or ")} ${status}`),
      expected.later,
    );
  if (expected.valid !== undefined)
    same("valid", sorted(Object.values(validity).map(lengthOf)), [expected.valid]);
  if (expected.refused !== undefined)
    same(
      "refused",
      Object.values(admissible).flatMap(({ refusals }) =>
        refusals.filter(({ doubts }) => doubts.length === 0).map(({ id }) => id),
      ),
      expected.refused,
    );
  if (expected.refused !== undefined || expected.perhapsRefused !== undefined)
    same(
      "perhaps refused",
      Object.values(admissible).flatMap(({ refusals }) =>
        refusals.filter(({ doubts }) => doubts.length > 0).map(({ id, doubts }) => [id, ...doubts]),
      ),
      Object.entries(expected.perhapsRefused ?? {}),
    );
  for (const visit of ["deposit", "collection"] as const)
    if (expected[visit] !== undefined) same(`come to the ${visit}`, coming(presence, visit), expected[visit]);
  const told = answer.notices.map(({ id }) => id);
  has("notice", told, expected.told);
  if (expected.says !== undefined) same("notices", sorted(told), sorted(expected.says));
  for (const id of expected.notTold ?? []) if (told.includes(id)) faults.push(`notice/${id} is given`);
  for (const [id, spoken] of Object.entries(expected.speaksOf ?? {})) {
    const { amount, countries } =
      [...answer.notices, ...answer.referrals].find((each) => each.id === id) ?? {};
    same(`spoken of by ${id}`, amount?.units ?? countries, spoken);
  }
  has("step", answer.steps, expected.steps);
  for (const id of expected.notSteps ?? []) if (answer.steps.includes(id)) faults.push(`step/${id} is given`);
  if (expected.allSteps !== undefined) same("steps", sorted(answer.steps), sorted(expected.allSteps));
  if (expected.referrals !== undefined)
    same("referrals", sorted(answer.referrals.map(({ id }) => id)), sorted(expected.referrals));
  for (const [id, papers] of Object.entries(expected.bringsThere ?? {}))
    same(`brought for ${id}`, answer.referrals.find((referral) => referral.id === id)?.bring, papers);
  for (const [id, worth] of Object.entries(expected.held ?? {})) compareHeld(id, heldTitles[id], worth, same);
  for (const [day, last] of Object.entries(expected.collectedBy ?? {}))
    same(`available on ${day}, collected by`, collectBy(day), last);
  for (const [outcome, holds] of Object.entries({
    ...Object.fromEntries(cautiousOutcomes(answer, expected).map((outcome) => [outcome, true])),
    ...expected.cautiously,
  }))
    same(`${outcome} by the cautious reading`, cautiously(given, outcome as OutcomeAddress, rulebook), holds);
  const explained = (outcome: OutcomeAddress) => explain(given, outcome, { rulebook });
  for (const [doubt, holds] of ofAll(expected.cautiousFee))
    same(`${doubt} by the cautious reading`, takenIn(explained("fee").reasons[0]?.because, doubt), holds);
  for (const [outcome, facts] of ofAll(expected.decidedBy))
    same(`facts of ${outcome}`, explained(outcome).facts, [...facts].sort());
  for (const [outcome, facts] of ofAll(expected.notDecidedBy))
    for (const fact of facts)
      if (explained(outcome).facts.includes(fact)) faults.push(`${outcome} hangs on ${fact}`);
  same(
    "open",
    answer.undecided.map(({ fact }) => fact),
    expected.open ?? [],
  );
  return faults;
}

/** What a case says that the cautious reading of the law asks for or refuses, and the other does not. */
function cautiousOutcomes({ admissible }: Assessment, expected: Expected): readonly string[] {
  const { contested = {}, perhapsRefused = {} } = expected;
  const refusals = Object.entries(admissible).flatMap(([title, { refusals: all }]) =>
    all.filter(({ id }) => id in perhapsRefused).map(({ id }) => `admissible/${title}/${id}`),
  );
  const presences = (["deposit", "collection"] as const).flatMap((visit) =>
    (expected[visit] ?? [])
      .filter((person) => person.endsWith("?"))
      .map((person) => `presence/${person.slice(0, -1)}/${visit}`),
  );
  return [...Object.keys(contested), ...refusals, ...presences];
}

/** Whether an outcome holds by the cautious reading of the law for a title asked for; nothing, while that is open. */
function cautiously(given: Application, outcome: OutcomeAddress, rulebook: Rulebook): boolean | undefined {
  const values = explain(given, outcome, { rulebook })
    .reasons.filter(({ readOtherwise }) => readOtherwise.length === 0)
    .map(({ because }) => because.value);
  return values.includes(true) ? true : values.includes(undefined) ? undefined : false;
}

function sorted<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}

/** The papers that grounds ask for, by what is asked of them. */
function pageList(grounds: readonly Requirement[]): Required<PageList> {
  const asked = grounds.filter(({ status }) => status === "required");
  const at =
    (visit: Visit) =>
    ({ anyOf }: Requirement): boolean =>
      anyOf.flat().every((paper) => paper.at === visit);
  const inSets = (chosen: readonly Requirement[]): readonly DocumentId[] =>
    chosen.flatMap(({ anyOf: [only = []] }) => only.map(({ document }) => document));
  const single = asked.filter(({ anyOf }) => anyOf.length === 1);
  const advised = grounds.filter(({ status }) => status === "advised");
  return {
    required: inSets(single.filter(at("deposit"))),
    advised: inSets(advised.filter(at("deposit"))),
    oneOf: asked
      .filter(({ anyOf }) => anyOf.length > 1)
      .map(({ anyOf }) => anyOf.flat().map((p) => p.document)),
    collection: inSets([...single, ...advised].filter(at("collection"))),
  };
}

function compareLists(
  said: Required<PageList>,
  { required, advised = [], oneOf = [], collection }: PageList,
  same: Same,
): void {
  same("required by the page", sorted(said.required), sorted(required));
  const stronger = new Set(said.required);
  same("advised by the page", sorted(said.advised.filter((id) => !stronger.has(id))), sorted(advised));
  same("one of", said.oneOf.map(sorted).sort(), oneOf.map(sorted).sort());
  if (collection !== undefined) same("at collection", sorted(said.collection), sorted(collection));
}

const ofEveryFile: readonly DocumentId[] = ["pre-application-number", "photo", "proof-of-address"];

function papersOfTheDeposit({ requirements }: Assessment): readonly DocumentId[] {
  return requirements
    .filter(({ status }) => status === "required")
    .flatMap(({ anyOf }) => anyOf.flat().filter(({ at }) => at === "deposit"))
    .map(({ document }) => document);
}

function compareParts(
  grounds: readonly Requirement[],
  document: DocumentId,
  parts: PaperParts,
  same: Same,
): void {
  const papers = papersIn({ requirements: grounds }, document);
  same(`${document} is asked for`, papers.length > 0, true);
  for (const [part, value] of Object.entries(parts))
    for (const paper of papers) same(`${part} of ${document}`, paper[part as keyof Paper], value);
}

function compareKinds(answer: Assessment, id: string, { accepted, refused = {} }: Kinds, same: Same): void {
  const [paper] = papersIn(answer, id);
  same(`accepted as ${id}`, sorted(paper?.kinds?.accepted ?? []), sorted(accepted));
  same(
    `refused as ${id}`,
    (paper?.kinds?.refused ?? []).map(({ kind, doubt = "certain" }) => [kind, doubt]).sort(),
    Object.entries(refused).sort(),
  );
}

/** Each time that a paper is asked for, or may be. */
export function papersIn(
  { requirements }: Pick<Assessment, "requirements">,
  document: string,
): readonly Paper[] {
  return requirements.flatMap(({ anyOf }) => anyOf.flat()).filter((paper) => paper.document === document);
}

function setsOf({ requirements }: Assessment, id: string): unknown {
  const found = requirements.find((requirement) => requirement.id === id);
  return found?.anyOf.map((set) => set.map(({ document }) => document));
}

/** The status of a ground and, where readings of the law differ, what the other says and why. */
function readings({ requirements }: Assessment, id: string): readonly string[] {
  const found = requirements.find((requirement) => requirement.id === id);
  const { otherwise = [], doubts = [] } = found?.contested ?? {};
  return [found?.status ?? "no such ground", ...otherwise, ...doubts];
}

/** How many euros or francs an amount is; of the other currency, none. */
function countOf(currency: Currency): (amount: Money) => number {
  return (amount) => (amount.currency === currency ? amount.units / unitsIn[currency] : NaN);
}
const unitsIn: Readonly<Record<Currency, number>> = { EUR: 100, XPF: 1 };

function dueIn(currency: Currency, fee: Assessment["fee"]): unknown {
  if (fee.kind === "exact") return countOf(currency)(fee.amount);
  return fee.kind === "unsettled" ? fee.amounts.map(countOf(currency)) : fee;
}

function lengthOf({
  years,
  until,
  keepsFormerEnd,
  contested,
}: Assessment["validity"]["cni"] & object): unknown {
  if (contested !== undefined)
    return [keepsFormerEnd === "yes" ? "former-end" : years[0], ...contested.otherwise];
  if (keepsFormerEnd === "yes") return until;
  return years.length === 1 ? years[0] : years;
}

function coming(presence: Assessment["presence"], visit: Visit): readonly string[] {
  return Object.entries(presence[visit])
    .filter(([, { status }]) => status === "must-come")
    .map(([person, { contested, discretion }]) =>
      contested === undefined && discretion === undefined ? person : `${person}?`,
    );
}

function worthOf({ standing, legalEnd, proves }: TitleStanding): Worth {
  const provesUntil = proves.civilStatus.until;
  return {
    standing,
    ...(legalEnd === undefined ? {} : { legalEnd }),
    ...(provesUntil === undefined ? {} : { provesUntil }),
  };
}

function compareHeld(
  id: string,
  found: Assessment["heldTitles"][string] | undefined,
  { otherwise, ...meant }: Held,
  same: Same,
): void {
  same(`title ${id} is held`, found !== undefined, true);
  if (found === undefined) return;
  const { titleStatus, shown, atCollection } = found;
  const said: Readonly<Record<string, unknown>> = { ...worthOf(titleStatus), shown, atCollection };
  for (const [part, value] of Object.entries(meant)) same(`${part} of ${id}`, said[part], value);
  const others = titleStatus.contested?.otherwise ?? [];
  same(`other readings of ${id}`, others.length, otherwise === undefined ? 0 : 1);
  for (const other of others)
    for (const [part, value] of Object.entries(otherwise ?? {}))
      same(`${part} of ${id}, read otherwise`, worthOf(other)[part as keyof Worth], value);
}

/** What is taken to hold of an open question where it decides; nothing where it does not. */
function takenIn(reason: Because | undefined, doubt: DoubtId): unknown {
  if (reason?.kind === "doubtful" && reason.name === doubt) return reason.value;
  return reason?.because.map((part) => takenIn(part, doubt)).find((value) => value !== undefined);
}

/** What is given of each of some ids. */
function ofAll<K extends string, T>(
  of: Readonly<Partial<Record<K, T>>> | undefined,
): readonly (readonly [K, T])[] {
  return Object.entries(of ?? {}).flatMap(([id, each]) =>
    each === undefined ? [] : [[id as K, each as T] as const],
  );
}
