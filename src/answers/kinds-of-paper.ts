import { frozen } from "../vocabulary/frozen.js";
import type { Territory } from "../vocabulary/situation.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import type { DocumentId } from "../vocabulary/documents.js";
import { kindsOn, type ProofKind } from "../documents/kinds.js";
import { distinct } from "./distinct.js";
import type { ProofKinds } from "./assessment.js";

/** Which kinds of paper are accepted as each document, and which are refused. */
export interface KindsOfPaper {
  /** The same for a deposit on a day in a territory, where it is known; nothing where no source lists any. */
  readonly of: (
    document: DocumentId,
    on: PlainDate,
    territory: Territory | undefined,
  ) => ProofKinds | undefined;
  /** Whether any may be. */
  readonly list: (document: DocumentId) => boolean;
  /** Whether other kinds are accepted or refused as it in France than abroad. */
  readonly dependOnPlace: (document: DocumentId) => boolean;
  /** The days from which other kinds are accepted or refused. */
  readonly days: readonly PlainDate[];
}

/** Sorts some kinds of paper by document and place, from one day of change to the next, each when it is first asked for. */
export function kindsOfPaper(rows: readonly ProofKind[]): KindsOfPaper {
  const days = distinct(
    rows.flatMap(({ from, until }) => [
      ...(from === undefined ? [] : [from]),
      ...(until === undefined ? [] : [plusDays(until, 1)]),
    ]),
  );
  const listed = new Map(
    rows.flatMap(({ as }) => as.map((document) => [document, new Array<ProofKinds | null>()])),
  );
  const dependOnPlace = new Set(rows.flatMap(({ as, where }) => (where === undefined ? [] : as)));
  return {
    days,
    dependOnPlace: (document) => dependOnPlace.has(document),
    list: (document) => listed.has(document),
    of: (document, on, territory) => {
      const known = listed.get(document);
      if (known === undefined) return undefined;
      const place = territory === undefined ? undefined : territory === "abroad" ? "abroad" : "france";
      const after = days.findIndex((day) => day > on);
      const which = 3 * (after < 0 ? days.length : after) + places.indexOf(place);
      if (known[which] === undefined)
        known[which] = frozen(sorted(kindsOn(rows, document, on, place)) ?? null);
      return known[which] ?? undefined;
    },
  };
}

const places = [undefined, "france", "abroad"];

function sorted(rows: readonly ProofKind[]): ProofKinds | undefined {
  if (rows.length === 0) return undefined;
  const accepted = rows.filter(({ status }) => status === "accepted");
  const refused = rows
    .filter(({ status }) => status === "refused")
    .map(({ kind, basis, doubt, sources }) => ({
      kind,
      ...(basis === undefined ? {} : { basis }),
      ...(doubt === undefined ? {} : { doubt }),
      sources,
    }));
  const isOfPage = accepted.some(({ basis }) => basis !== undefined);
  return {
    ...(isOfPage ? { basis: "local-practice" } : {}),
    accepted: accepted.map(({ kind }) => kind),
    refused,
  };
}
