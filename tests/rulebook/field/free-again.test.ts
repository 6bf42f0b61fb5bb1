import { describe, it } from "vitest";
import type { Application, Requests } from "titres-identite";
import { aged, bankCard, laminated, passport, person, special } from "./field-case.js";
import { eur, expectFee, type FeeCase } from "./fee-case.js";

describe("A8 A18 passports made again for free", () => {
  const again = (
    parts: Parameters<typeof passport>[1],
    requests: Requests,
    said: Partial<Application> = {},
  ): Application =>
    person(
      requests,
      [passport("2033-04-01", { issuedOn: "2023-04-02", adultWhenIssued: true, ...parts })],
      said,
    );
  const renamed = { passport: { reason: "civil-status-change" } } as const;
  const by = (changedBy: "adoption" | "filiation" | "francisation" | "decree"): Partial<Application> => ({
    names: { changed: "surname", changedBy, changeRecordedOn: "2026-06-01" },
    circumstances: special({ nameChanged: true }),
  });
  it.each<FeeCase>([
    ["A8 after an adoption it is free", again({}, renamed, by("adoption")), { exactly: eur(0) }],
    ["A8 after a filiation", again({}, renamed, by("filiation")), { exactly: eur(0) }],
    ["A8 after a francisation", again({}, renamed, by("francisation")), { exactly: eur(0) }],
    [
      "A8 after a decree the former one is void: free or not",
      again({}, renamed, by("decree")),
      { oneOf: [eur(0), eur(86)] },
    ],
    [
      "A18 where the former one cannot be shown it is free or not",
      again({ where: "unavailable" }, { passport: { reason: "administrative-error" } }),
      { oneOf: [eur(0), eur(86)] },
    ],
    [
      "A18 where its pages are full too",
      again({ where: "unavailable" }, { passport: { reason: "pages-full" } }),
      { oneOf: [eur(0), eur(86)] },
    ],
    [
      "A18 after a change of use name too",
      again({ where: "unavailable" }, renamed, { names: { changed: "use-name" } }),
      { oneOf: [eur(0), eur(86)] },
    ],
    [
      "A18 at a consulate too",
      again({ where: "unavailable" }, { passport: { reason: "pages-full" } }, { territory: "abroad" }),
      { oneOf: [eur(0), eur(96)] },
    ],
    [
      "A18 where it is shown it is free",
      again({}, { passport: { reason: "pages-full" } }),
      { exactly: eur(0) },
    ],
    [
      "E a missing tilde: free",
      again({}, { passport: { reason: "administrative-error" } }),
      { exactly: eur(0) },
    ],
    [
      "E a missing tilde on a card: free",
      person({ cni: { reason: "administrative-error" } }, [bankCard("2032-01-01")]),
      { exactly: eur(0) },
    ],
    [
      "A18 after a move it is free, or since the list of 2 April 2025 perhaps not",
      again({}, { passport: { reason: "address-change" } }),
      { oneOf: [eur(0), eur(86)] },
    ],
    [
      "A18 before that list it was",
      again({}, { passport: { reason: "address-change" } }, { depositOn: "2025-04-01" }),
      { exactly: eur(0) },
    ],
    [
      "A2 a card that has expired is renewed for free",
      person({ cni: { reason: "address-change" } }, [laminated("2008-03-10", "2018-03-09")]),
      { exactly: eur(0) },
    ],
    [
      "E a lost card found again is void: 25 €",
      person({ cni: { reason: "renewal" } }, [bankCard("2032-01-01", { where: "found-again" })]),
      { exactly: eur(25) },
    ],
    [
      "A2 for a move too",
      person({ cni: { reason: "address-change" } }, [bankCard("2032-01-01", { where: "found-again" })]),
      { exactly: eur(25) },
    ],
    [
      "B6 an emancipated minor pays by age: 42 €",
      person({ passport: { reason: "first" } }, [], {
        applicant: aged("2010-01-10"),
        circumstances: special({ emancipated: true }),
      }),
      { exactly: eur(42) },
    ],
  ])("%s", (_, given, due) => expectFee(given, due));
});
