import { expect } from "vitest";
import {
  titleStatus,
  type DoubtId,
  type HeldTitle,
  type Holder,
  type PlainDate,
  type TitleStanding,
} from "titres-identite";

/** The day of application in the dated cases of the research, unless they say another. */
export const today = "2026-11-22";

export type Title = Omit<HeldTitle, "id">;

/**
 * What a title is worth, in six columns: its standing, since when, its legal end, whether it proves civil status, the
 * last day on which it does, and whether its holder need not renew it. Nothing to say is an empty text.
 */
export type Worth = readonly [
  standing: TitleStanding["standing"],
  since: PlainDate,
  legalEnd: PlainDate,
  provesCivilStatus: "yes" | "no" | "undecided",
  until: PlainDate,
  renewal: "no need to renew" | "",
];

function worthOf({ standing, since = "", legalEnd = "", proves, noNeedToRenew }: TitleStanding): Worth {
  const { status, until = "" } = proves.civilStatus;
  expect(proves.nationality).toEqual(proves.civilStatus);
  return [standing, since, legalEnd, status, until, noNeedToRenew ? "no need to renew" : ""];
}

/** What a title is worth, for a question that no reading of the law leaves open. */
export function settledWorth(title: Title, on: PlainDate, holder?: Holder): Worth {
  const status = titleStatus(title, on, holder);
  expect(status.contested).toBeUndefined();
  expect(status.needs).toEqual([]);
  return worthOf(status);
}

/** What a title is worth by the cautious reading, what the other readings say, and the doubts that part them. */
export function contestedWorth(
  title: Title,
  on: PlainDate,
  holder?: Holder,
): { cautious: Worth; otherwise: readonly Worth[]; doubts: readonly DoubtId[] } {
  const status = titleStatus(title, on, holder);
  expect(status.needs).toEqual([]);
  return {
    cautious: worthOf(status),
    otherwise: status.contested?.otherwise.map(worthOf) ?? [],
    doubts: status.contested?.doubts ?? [],
  };
}

/** A laminated card issued to an adult. */
export function adultCard(issuedOn: PlainDate, printedExpiry: PlainDate): Title {
  return { kind: "cni", format: "laminated", issuedOn, printedExpiry, adultWhenIssued: true };
}

/** A laminated card issued to a minor: its legal end is the printed one. */
export function minorCard(issuedOn: PlainDate, printedExpiry: PlainDate): Title {
  return { kind: "cni", format: "laminated", issuedOn, printedExpiry, adultWhenIssued: false };
}

/** A biometric passport. */
export function passport(printedExpiry: PlainDate): Title {
  return { kind: "passport", format: "biometric", printedExpiry };
}
