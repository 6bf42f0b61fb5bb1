import { frozen } from "../vocabulary/frozen.js";
import type { ProofKindId } from "../vocabulary/proof-kinds.js";
import type { DoubtId } from "../vocabulary/doubts.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { decree, fiche, type Citation } from "../sources/citation.js";
import type { DocumentId } from "../vocabulary/documents.js";

/** Whether a kind of paper is accepted as some documents, where and since when. */
export interface ProofKind {
  readonly kind: ProofKindId;
  /** The documents that it is shown as. */
  readonly as: readonly DocumentId[];
  readonly status: "accepted" | "refused";
  /** It is so by the page of a town hall; absent, by the law. */
  readonly basis?: "local-practice";
  /** Where the sheet says so; absent, in France and at a consulate. */
  readonly where?: "france" | "abroad";
  /** The first day of deposit of which it is so; absent, it always was in the rulebooks' time. */
  readonly from?: PlainDate;
  /** The last day of deposit of which it is so; absent, it still is. */
  readonly until?: PlainDate;
  /** The open question of law on which it depends whether it is still so. */
  readonly doubt?: DoubtId;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** The documents that are proofs of an address. */
export const proofsOfAddress: readonly DocumentId[] = frozen([
  "proof-of-address",
  "host-proof-of-address",
  "second-parent-proof-of-address",
]);
const officialPaper = ["official-document-with-address"] as const satisfies readonly DocumentId[];
const nationality = ["nationality-proof"] as const satisfies readonly DocumentId[];
const urgency = ["urgency-proof"] as const satisfies readonly DocumentId[];
const journey = ["travel-proof"] as const satisfies readonly DocumentId[];

const addresses = fiche("F14807", "2025-10-07");
const addressesBefore = fiche("F14807", "2023-03-20");
const nationalityOrder = [decree("55-1397", "4", "2014"), fiche("F18713", "2021-03-02")] as const;

/**
 * The kinds of paper that the sheets name, as what, and from which day to which. The law admits any means of proof of
 * address and gives these as examples (decree 55-1397, article 2); at a consulate the sheet names bills alone. The proofs of
 * nationality are admitted each failing those before it (decree 55-1397, article 4, II).
 *
 * @example
 * ```ts
 * proofKinds.filter(({ kind, status }) => kind === "tax-or-non-taxation-notice" && status === "refused").map(({ from }) => from); // ["2025-09-10"]
 * ```
 */
export const proofKinds: readonly ProofKind[] = frozen(kinds());

function kinds(): readonly ProofKind[] {
  const accepted = (
    kind: ProofKindId,
    as: readonly DocumentId[],
    sources: ProofKind["sources"],
    given: Pick<ProofKind, "where" | "from" | "until"> = {},
  ): ProofKind => ({ kind, as, status: "accepted", ...given, sources });
  const bill = (kind: ProofKindId): ProofKind => accepted(kind, proofsOfAddress, [addresses]);
  const inFrance = (kind: ProofKindId): ProofKind =>
    accepted(kind, proofsOfAddress, [addresses], { where: "france" });
  return [
    bill("electricity-or-gas-bill"),
    bill("phone-bill"),
    inFrance("water-bill"),
    inFrance("rent-receipt-from-a-landlord-body-or-agency"),
    inFrance("title-of-ownership"),
    inFrance("home-insurance"),
    inFrance("housing-aid-statement"),
    accepted("tax-or-non-taxation-notice", proofsOfAddress, [addressesBefore], {
      where: "france",
      until: "2025-09-09",
    }),
    {
      kind: "tax-or-non-taxation-notice",
      as: proofsOfAddress,
      status: "refused",
      where: "france",
      from: "2025-09-10",
      doubt: "tax-notice-as-proof-of-address",
      sources: [fiche("F14807", "2025-09-10"), addresses],
    },
    accepted("housing-tax-notice", proofsOfAddress, [addressesBefore], {
      where: "france",
      until: "2025-10-06",
    }),
    {
      kind: "rent-receipt-between-private-persons",
      as: proofsOfAddress,
      status: "refused",
      where: "france",
      sources: [addresses],
    },
    ...(
      [
        "driving-licence",
        "tax-or-non-taxation-notice",
        "health-insurance-certificate",
        "pension-or-family-allowance-title",
        "employment-service-paper",
      ] as const
    ).map((kind) => accepted(kind, officialPaper, [addresses, fiche("F32675", "2025-04-22")])),
    ...(
      [
        "declaration-of-acquisition",
        "naturalisation-or-reintegration-decree",
        "treated-as-french-for-ten-years",
        "certificate-of-nationality",
      ] as const
    ).map((kind) => accepted(kind, nationality, nationalityOrder)),
    ...(["death-record", "hospital-certificate"] as const).map((kind) =>
      accepted(kind, urgency, [fiche("F1373", "2025-10-06")]),
    ),
    ...(["ticket", "booking", "travel-agency-quote", "proof-of-lodging"] as const).map((kind) =>
      accepted(kind, journey, [fiche("F32303", "2025-03-28")], { from: "2025-03-28" }),
    ),
  ];
}

/** What is left of some kinds for other documents. */
export function exceptAs(
  documents: readonly DocumentId[],
  kinds: readonly ProofKind[],
): readonly ProofKind[] {
  return kinds
    .map((row) => ({ ...row, as: row.as.filter((document) => !documents.includes(document)) }))
    .filter(({ as }) => as.length > 0);
}

/**
 * The kinds accepted as a document, and those refused, for a deposit on a day in France or abroad. None while it is unknown
 * where, if it matters.
 */
export function kindsOn(
  all: readonly ProofKind[],
  document: DocumentId,
  on: PlainDate,
  place: "france" | "abroad" | undefined,
): readonly ProofKind[] {
  const known = all.filter(({ as }) => as.includes(document));
  if (place === undefined && known.some(({ where }) => where !== undefined)) return [];
  return known.filter(
    ({ where = place, from = on, until = on }) => where === place && from <= on && on <= until,
  );
}
