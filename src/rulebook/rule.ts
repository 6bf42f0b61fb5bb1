import { frozen } from "../vocabulary/frozen.js";
import type { Reader } from "../application/arguments.js";
import type { Country } from "../vocabulary/countries.js";
import type { Money } from "../vocabulary/money.js";
import type { DoubtId } from "../vocabulary/doubts.js";
import type {
  NoticeId,
  PaymentWay,
  Person,
  ReferralId,
  RefusalId,
  RemedyId,
  StepId,
  Basis,
  Visit,
} from "../vocabulary/outcomes.js";
import type { Territory, TitleKind } from "../vocabulary/situation.js";
import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { documents, usual } from "../documents/documents.js";
import type { Bearer, DocumentId, Form, Obtaining } from "../vocabulary/documents.js";
import type { ProofKind } from "../documents/kinds.js";
import type { RequirementId } from "../vocabulary/requirements.js";
import { all } from "../graph/condition.js";
import { constant } from "../graph/fact.js";
import { named, type Condition } from "../graph/node.js";
import { table, type Row, type Table } from "../graph/table.js";
import { since } from "../graph/time.js";
import type { Citation } from "../sources/citation.js";
import type { TownHallWords } from "../vocabulary/town-hall-words.js";
import type { Conflict } from "./conflict.js";
import { misfit } from "../vocabulary/misfit.js";

/** What every rule has. */
interface Grounded {
  /** The titles it speaks of; absent, both. */
  readonly for?: TitleKind;
  /** When it holds. */
  readonly when: Condition;
  /** The first day on which it is in force; absent, it always was in the rulebook's time. */
  readonly from?: PlainDate;
  /** Where it is written. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A paper as a rule asks for it. */
export interface PaperAsked {
  readonly document: DocumentId;
  readonly whose: Bearer;
  readonly form: Form;
  readonly copies: number;
  readonly freshness?: Period;
  readonly freshnessDoubt?: DoubtId;
  readonly at: Visit;
  readonly obtain: Obtaining;
}

/** A rule that asks for a paper, on one ground. */
export interface PaperRule extends Grounded {
  readonly gives: "papers";
  readonly id: RequirementId;
  /** Any one of these sets of papers will do. */
  readonly anyOf: readonly (readonly PaperAsked[])[];
  readonly basis: Basis;
  /** The papers are advised, not required. */
  readonly advised?: true;
}

/** A rule that says who comes to the counter. */
export interface PresenceRule extends Grounded {
  readonly gives: "presence";
  /** Who comes, and when. */
  readonly id: `${Person}/${Visit}`;
}

/** A rule that refuses an application, and says what to do instead. */
export interface RefusalRule extends Grounded {
  readonly gives: "refusal";
  readonly id: RefusalId;
  readonly instead: RemedyId;
}

/** An amount or countries that a notice or a referral speaks of, by the same sources. */
export interface SpokenOf {
  readonly amount?: Money;
  readonly countries?: readonly [Country, ...Country[]];
}

/** A rule that gives a step, a notice, a way to pay or a referral. */
export type SayingRule = Grounded &
  (
    | { readonly gives: "step"; readonly id: StepId }
    | ({ readonly gives: "notice"; readonly id: NoticeId } & SpokenOf)
    | { readonly gives: "payment"; readonly id: PaymentWay }
    | ({
        readonly gives: "referral";
        readonly id: ReferralId;
        readonly bring?: readonly DocumentId[];
      } & SpokenOf)
  );

/** Any rule. */
export type Rule = PaperRule | PresenceRule | RefusalRule | SayingRule;

/** A row that gives a value in cases that exclude those of its siblings. */
export interface CitedRow<T> extends Row<T> {
  readonly id: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A row of a table of fees: an amount, or nothing where no source gives one. */
export type FeeRow = CitedRow<Money | undefined>;

/** A fee that falls due at collection. */
export interface FeeAtCollection {
  readonly for: TitleKind;
  readonly when: Condition;
  readonly amount: Table<FeeRow>;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A set of rules, and the version it is of. */
export interface Rulebook {
  readonly id: string;
  readonly version: string;
  /** The day on which its sources were last read. */
  readonly lastVerifiedOn: PlainDate;
  /** The day of the newest wording among them. */
  readonly newestWordingOn: PlainDate;
  /** @internal */
  readonly rules: readonly Rule[];
  /** What each title costs at deposit; nothing where no source gives an amount. @internal */
  readonly fees: Readonly<Record<TitleKind, Table<FeeRow>>>;
  /** What falls due at collection, of which title, when, and where that is written. @internal */
  readonly feeAtCollection: FeeAtCollection;
  /** For how many years each title is issued, or until the end of the one it replaces. @internal */
  readonly validities: Readonly<Record<TitleKind, Table<CitedRow<number | "former-end">>>>;
  /** The kinds of paper that are accepted as a document, or refused. @internal */
  readonly proofKinds: readonly ProofKind[];
  /** Whether the held title at hand is shown at deposit, and handed back at collection, for the title asked for. @internal */
  readonly heldTitle: { readonly isShown: Condition; readonly isHandedBack: Condition };
  /** What a town hall says of what it alone has: given to the words of a language, as their `words`. */
  readonly words?: TownHallWords;
  /** What makes it the rulebook of a town hall; absent, it is the law everywhere. @internal */
  readonly local?: LocalScope;
}

/** Of which deposits the rulebook of a town hall speaks, and in what it departs from the law. */
export interface LocalScope {
  /** The rulebook that stands for other titles, and in other territories. */
  readonly extends: Rulebook;
  /** The titles that its page speaks of. */
  readonly titles: readonly TitleKind[];
  /** Where its counters are. */
  readonly territory: Territory;
  /** The documents of which its page has its own list of the kinds that it accepts and refuses. */
  readonly kindsAs: readonly DocumentId[];
  /** Every rule that its page adds, replaces or removes. */
  readonly conflicts: readonly Conflict[];
}

/** What marks a rulebook as made by this package: a copy, by way of JSON for example, has not all that it holds. */
const made = Symbol.for("titres-identite/rulebook");

/** Whether a value is a rulebook as {@link rulebook} makes it, and no copy of one. */
export function isRulebook(value: unknown): value is Rulebook {
  return typeof value === "object" && value !== null && Object.hasOwn(value, made);
}

/** Reads a rulebook. */
export const readRulebook: Reader<Rulebook> = (value, path, refuse) => {
  if (isRulebook(value)) return value;
  refuse(path, ...misfit(value, "a rulebook of this package, such as national"));
  return undefined;
};

/** Makes a rulebook of its parts, which nobody can change from then on. */
export function rulebook(parts: Rulebook): Rulebook {
  return frozen(Object.defineProperty({ ...parts }, made, { value: true }));
}

type Given<R extends Rule> = Omit<R, "gives" | "id">;

/** A rule that asks for the paper its id begins with, as the catalogue has it, unless it says otherwise. */
export function asksFor(
  id: RequirementId,
  {
    paper: asked = paper(documentOf(id)),
    orElse = [],
    basis = "law",
    ...given
  }: Omit<Given<PaperRule>, "anyOf" | "basis"> & {
    readonly paper?: PaperAsked;
    /** Papers of which any one will do as well, or sets of papers. */
    readonly orElse?: readonly (PaperAsked | readonly PaperAsked[])[];
    readonly basis?: Basis;
  },
): PaperRule {
  const anyOf = [asked, ...orElse].map((one) => [one].flat());
  return inForce("papers", id, { anyOf, basis, ...given });
}

/** The paper that an id begins with. */
export function documentOf(id: RequirementId): DocumentId {
  return id.slice(0, id.indexOf("/")) as DocumentId;
}

/** A rule that asks a person to come. */
export function asksToCome(id: PresenceRule["id"], given: Given<PresenceRule>): PresenceRule {
  return inForce("presence", id, given);
}

/** A rule that refuses an application. */
export function refuses(id: RefusalId, given: Given<RefusalRule>): RefusalRule {
  return inForce("refusal", id, given);
}

/** A rule that gives a step. */
export function step(id: StepId, given: Grounded): Rule {
  return inForce("step", id, given);
}

/** A rule that gives a notice. */
export function notice(id: NoticeId, given: Grounded & SpokenOf): Rule {
  return inForce("notice", id, given);
}

/** A rule that opens a way to pay. */
export function paidBy(way: PaymentWay, given: Grounded): Rule {
  return inForce("payment", way, given);
}

/** A rule that sends the applicant to someone who knows. */
export function refers(
  id: ReferralId,
  given: Grounded & SpokenOf & { readonly bring?: readonly DocumentId[] },
): Rule {
  return inForce("referral", id, given);
}

/** Names the rule's condition after it, and adds the day from which it is in force. */
function inForce<G extends Rule["gives"], Id extends string, T extends Grounded>(
  gives: G,
  id: Id,
  given: T,
): T & { readonly gives: G; readonly id: Id } {
  const { from, when } = given;
  return {
    ...given,
    gives,
    id,
    when: named(id, from === undefined ? when : all(since(constant(from)), when)),
  };
}

/** A paper as the catalogue of documents has it, one that a town hall alone has as is usual, unless the rule says otherwise. */
export function paper(
  document: DocumentId,
  otherwise: Partial<Omit<PaperAsked, "document">> = {},
): PaperAsked {
  return { document, copies: 0, at: "deposit", ...(documents[document] ?? usual), ...otherwise };
}

/** A table of cited rows. */
export function citedTable<T>(name: string, rows: readonly CitedRow<T>[]): Table<CitedRow<T>> {
  return table(name, rows);
}
