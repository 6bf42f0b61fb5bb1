import type {
  Application,
  Assessment,
  DocumentId,
  NoticeId,
  Paper,
  ReferralId,
  RefusalId,
  Rulebook,
  StepId,
  TextId,
} from "titres-identite";

/** A situation of one of the pages, and what the page says of it, typed out from the page. */
export interface LineCase {
  /** The lines of the page, then a sentence. */
  readonly title: string;
  readonly given: Application;
  readonly expected: Expected;
}

/** What a page says of a situation; what is left out is not compared. */
export interface Expected {
  /** The page's own list: every paper that a line of the page asks for, and no other. */
  readonly list?: PageList;
  /** The status of some papers, whoever asks for them. */
  readonly documents?: Readonly<Partial<Record<DocumentId, Assessment["documents"][DocumentId]["status"]>>>;
  /** How some of these papers must be, in every ground of the page that asks for them. */
  readonly papers?: Readonly<Partial<Record<DocumentId, Partial<Paper>>>>;
  /** What is due at deposit, in cents. */
  readonly fee?: number;
  /** What is due at collection if the old card is not handed back, in cents. */
  readonly later?: readonly number[];
  /** The persons who must come, as `person/visit`. */
  readonly come?: readonly string[];
  readonly stayAway?: readonly string[];
  /** Those about whom the readings of the page or the law differ. */
  readonly contested?: readonly string[];
  readonly notices?: readonly NoticeId[];
  readonly noNotices?: readonly NoticeId[];
  readonly steps?: readonly StepId[];
  readonly referrals?: readonly ReferralId[];
  readonly refusals?: readonly RefusalId[];
  /** For how many years the titles asked for are valid. */
  readonly years?: Readonly<Record<string, readonly number[]>>;
  /** What each held title is: still in force although it looks expired, shown, handed back. */
  readonly heldTitles?: Readonly<Record<string, string>>;
}

/** The papers that a page asks for. */
export interface PageList {
  readonly required: readonly DocumentId[];
  readonly advised?: readonly DocumentId[];
  /** Papers of which any one will do. */
  readonly oneOf?: readonly (readonly DocumentId[])[];
  /** The papers brought to collect the title. */
  readonly collection?: readonly DocumentId[];
}

/** What a case calls of the library; a mutant of it may stand in its place. */
export interface Library {
  readonly assess: (application: Application, options: { readonly rulebook: Rulebook }) => Assessment;
}

/** In what an answer is not what the page says; nothing where it is. */
export function faultsOf(
  { assess }: Library,
  rulebook: Rulebook,
  { given, expected }: LineCase,
): readonly string[] {
  const answer = assess(given, { rulebook });
  const faults: string[] = [];
  const same = (what: string, said: unknown, meant: unknown): void => {
    if (JSON.stringify(said) !== JSON.stringify(meant))
      faults.push(`${what}: ${JSON.stringify(said)}, and not ${JSON.stringify(meant)}`);
  };
  const has = (what: string, said: readonly string[], meant: readonly string[] = []): void => {
    for (const one of meant) if (!said.includes(one)) faults.push(`${what} ${one} is missing`);
  };
  if (expected.list !== undefined) compareLists(pageList(answer, rulebook.id as TextId), expected.list, same);
  for (const [id, status] of Object.entries(expected.documents ?? {}))
    same(id, answer.documents[id as DocumentId].status, status);
  for (const [id, parts] of Object.entries(expected.papers ?? {}))
    faults.push(...faultsOfPaper(answer, rulebook.id as TextId, id as DocumentId, parts));
  if (expected.fee !== undefined) same("fee", amountOf(answer.fee), expected.fee);
  if (expected.later !== undefined)
    same(
      "later",
      answer.fee.later.flatMap(({ cents }) => cents),
      expected.later,
    );
  const people = Object.entries(answer.presence).flatMap(([visit, all]) =>
    Object.entries(all).map(([person, outcome]) => [`${person}/${visit}`, outcome] as const),
  );
  const who = (status: string): readonly string[] =>
    people.filter(([, outcome]) => outcome.status === status).map(([name]) => name);
  has("must come:", who("must-come"), expected.come);
  has("need not come:", who("need-not-come"), expected.stayAway);
  if (expected.contested !== undefined)
    same(
      "contested",
      people.filter(([, { contested }]) => contested !== undefined).map(([name]) => name),
      expected.contested,
    );
  const notices = answer.notices.map(({ id }) => id);
  has("notice", notices, expected.notices);
  for (const id of expected.noNotices ?? []) if (notices.includes(id)) faults.push(`notice ${id} is said`);
  has("step", answer.steps, expected.steps);
  has(
    "referral",
    answer.referrals.map(({ id }) => id),
    expected.referrals,
  );
  has(
    "refusal",
    Object.values(answer.admissible).flatMap(({ refusals }) => refusals.map(({ id }) => id)),
    expected.refusals,
  );
  for (const [title, years] of Object.entries(expected.years ?? {}))
    same(`validity of ${title}`, answer.validity[title as "cni" | "passport"]?.years, years);
  for (const [id, what] of Object.entries(expected.heldTitles ?? {})) {
    const held = answer.heldTitles[id];
    same(
      `held title ${id}`,
      `${String(held?.titleStatus.standing)}, shown: ${String(held?.shown)}, ${String(held?.atCollection)}`,
      what,
    );
  }
  return faults;
}

/** The papers that lines of a page ask for, by what is asked of them. */
function pageList(answer: Assessment, text: TextId): Required<PageList> {
  const ofPage = answer.requirements.filter(({ sources }) => sources.some((source) => source.text === text));
  const asked = ofPage.filter(({ status }) => status === "required");
  const at = (visit: Paper["at"], { anyOf }: (typeof ofPage)[number]): boolean =>
    anyOf.flat().every((paper) => paper.at === visit);
  const documents = (grounds: readonly (typeof ofPage)[number][]): readonly DocumentId[] =>
    grounds.flatMap(({ anyOf: [only = []] }) => only.map(({ document }) => document));
  const single = asked.filter(({ anyOf }) => anyOf.length === 1);
  return {
    required: documents(single.filter((ground) => at("deposit", ground))),
    advised: documents(ofPage.filter(({ status }) => status === "advised").filter((g) => at("deposit", g))),
    oneOf: asked
      .filter(({ anyOf }) => anyOf.length > 1)
      .map(({ anyOf }) => anyOf.flat().map((p) => p.document)),
    collection: documents([
      ...single.filter((ground) => at("collection", ground)),
      ...ofPage.filter(({ status }) => status === "advised").filter((ground) => at("collection", ground)),
    ]),
  };
}

function compareLists(
  said: Required<PageList>,
  { required, advised = [], oneOf = [], collection }: PageList,
  same: (what: string, said: unknown, meant: unknown) => void,
): void {
  const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();
  same("required by the page", sorted(said.required), sorted(required));
  const stronger = new Set(said.required);
  same("advised by the page", sorted(said.advised.filter((id) => !stronger.has(id))), sorted(advised));
  same("one of", said.oneOf.map(sorted).sort(), oneOf.map(sorted).sort());
  if (collection !== undefined) same("at collection", sorted(said.collection), sorted(collection));
}

function faultsOfPaper(
  answer: Assessment,
  text: TextId,
  document: DocumentId,
  parts: Partial<Paper>,
): readonly string[] {
  const papers = answer.requirements
    .filter(
      ({ status, sources }) => status !== "not-required" && sources.some((source) => source.text === text),
    )
    .flatMap(({ anyOf }) => anyOf.flat().filter((paper) => paper.document === document));
  if (papers.length === 0) return [`the page does not ask for ${document}`];
  return Object.entries(parts).flatMap(([part, value]) =>
    papers
      .map((paper) => paper[part as keyof Paper])
      .filter((said) => JSON.stringify(said) !== JSON.stringify(value))
      .map((said) => `${part} of ${document}: ${JSON.stringify(said)}, and not ${JSON.stringify(value)}`),
  );
}

function amountOf(fee: Assessment["fee"]): unknown {
  return fee.kind === "exact" ? fee.cents : fee;
}
