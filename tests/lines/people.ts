import { nothingSpecial, type Application, type HeldTitle, type Requests } from "titres-identite";

type Said = Partial<Application>;

/** A French adult, born in France, whose commune of birth is not connected and whose record shows nationality. */
export function adult(requests: Requests, titles: readonly HeldTitle[] = [], said: Said = {}): Application {
  return {
    depositOn: "2026-11-25",
    requests,
    channel: "online-pre-application",
    photo: "brought",
    applicant: born("1985-06-15"),
    home: { lodging: "own-name", justifAdresse: false },
    heldTitles: { complete: true, titles },
    circumstances: nothingSpecial,
    ...said,
  };
}

/** A child of nine whose married parents live together; a parent files. */
export function child(requests: Requests, titles: readonly HeldTitle[] = [], said: Said = {}): Application {
  return adult(requests, titles, {
    applicant: born("2017-03-10"),
    home: { lodging: "with-parents", justifAdresse: false },
    minor: { filedBy: "parent", parents: "together", parentsMarried: true },
    ...said,
  });
}

/** Someone born in France on this day; the record is kept on paper and shows nationality. */
export function born(bornOn: string, said: Application["applicant"] = {}): Application["applicant"] {
  return {
    bornOn,
    french: true,
    birthplace: "france",
    birthRecord: { heldBy: "paper-registry", showsNationality: true },
    ...said,
  };
}

/** A laminated card of ten years, in hand. */
export function card(printedExpiry: string, said: Partial<HeldTitle> = {}): HeldTitle {
  const made = { kind: "cni", format: "laminated", adultWhenIssued: false } as const;
  return { id: "card", ...made, printedExpiry, where: "in-hand", ...said };
}

/** A biometric passport, in hand. */
export function passport(printedExpiry: string, said: Partial<HeldTitle> = {}): HeldTitle {
  return { id: "passport", kind: "passport", format: "biometric", printedExpiry, where: "in-hand", ...said };
}

/** None of the rare circumstances but this one. */
export function only(circumstances: Application["circumstances"]): Said {
  return { circumstances: { ...nothingSpecial, ...circumstances } };
}

export const first = { cni: { reason: "first" } } as const;
export const renewal = { cni: { reason: "renewal" } } as const;
export const lost = { cni: { reason: "lost" } } as const;
export const stolen = { cni: { reason: "stolen" } } as const;
export const firstPassport = { passport: { reason: "first" } } as const;
export const passportRenewal = { passport: { reason: "renewal" } } as const;
