import {
  assess,
  nothingSpecial,
  type Applicant,
  type Application,
  type Assessment,
  type BirthRecord,
  type DocumentId,
  type DoubtId,
  type HeldTitle,
  type Money,
  type PlainDate,
  type Requests,
  type RequirementId,
  type RequirementStatus,
} from "titres-identite";

/** The day of deposit in the dated cases of the research. */
export const today = "2026-11-22";

/** The registry is not connected and the record is silent: whatever drops out by it does not drop out. */
export const worstRecord: BirthRecord = { heldBy: "paper-registry", showsNationality: false };
/** The registry is connected and the record shows nationality. */
export const bestRecord: BirthRecord = { heldBy: "connected-registry", showsNationality: true };

/** An ordinary French adult who holds these titles and no others, and pre-applied online; nothing else is left unsaid. */
export function adult(
  requests: Requests,
  titles: readonly HeldTitle[] = [],
  said: Partial<Application> = {},
): Application {
  return {
    depositOn: today,
    requests,
    channel: "online-pre-application",
    territory: "metropole",
    applicant: withRecord({ heldBy: "paper-registry", showsNationality: true }),
    home: { lodging: "own-name", justifAdresse: false },
    heldTitles: { complete: true, titles },
    circumstances: nothingSpecial,
    ...said,
  };
}

/** An ordinary applicant with such a birth record. */
export function withRecord(birthRecord: BirthRecord): Applicant {
  return { bornOn: "1985-06-15", french: true, birthplace: "france", birthRecord };
}

type Parts = Partial<HeldTitle>;

/** A laminated card of a minor's ten years, in hand: its legal end is the printed one. */
export function card(printedExpiry: PlainDate, parts: Parts = {}): HeldTitle {
  const kind = { kind: "cni", format: "laminated", adultWhenIssued: false } as const;
  return { id: "card", ...kind, printedExpiry, where: "in-hand", ...parts };
}

/** A biometric passport, in hand. */
export function passport(printedExpiry: PlainDate, parts: Parts = {}): HeldTitle {
  return { id: "passport", kind: "passport", format: "biometric", printedExpiry, where: "in-hand", ...parts };
}

/** Days that leave no doubt on the day of deposit: valid, expired for less than five years, expired for longer. */
export const ends = { valid: "2029-05-01", recent: "2023-05-01", old: "2019-05-01" } as const;

/** An amount of euros, by its cents. */
export function inCents(units: number): Money {
  return { currency: "EUR", units };
}

/** An amount of CFP francs. */
export function inFrancs(units: number): Money {
  return { currency: "XPF", units };
}

/** The papers that are asked for, with those still open, in the order of the catalogue. */
export function papers(answer: Assessment): Partial<Record<DocumentId, string>> {
  const asked: Partial<Record<DocumentId, string>> = {};
  for (const [id, { status, contested }] of Object.entries(answer.documents))
    if (status !== "not-required") asked[id as DocumentId] = contested ? `${status}, contested` : status;
  return asked;
}

/** One ground on which a paper may be asked for. */
export function ground(
  application: Application,
  id: RequirementId,
): { status: RequirementStatus; needs: readonly string[]; doubts: readonly DoubtId[] } {
  const found = assess(application).requirements.find((requirement) => requirement.id === id);
  if (found === undefined) throw new Error(`no requirement ${id}`);
  return { status: found.status, needs: found.needs, doubts: found.contested?.doubts ?? [] };
}
