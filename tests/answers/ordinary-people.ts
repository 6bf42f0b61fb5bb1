import type { Application, Circumstances, HeldTitle } from "../../src/application/application.js";
import { nothingSpecial } from "../../src/application/application.js";

/** An ordinary situation, all of it known, and how many screens it may take. */
export interface OrdinaryPerson {
  readonly who: string;
  readonly screens: number;
  readonly everything: Application;
}

const card: HeldTitle = {
  id: "cni",
  kind: "cni",
  format: "laminated",
  issuedOn: "2013-05-14",
  printedExpiry: "2023-05-13",
  where: "in-hand",
};
const bankCard: HeldTitle = {
  id: "cni",
  kind: "cni",
  format: "card",
  issuedOn: "2022-03-01",
  printedExpiry: "2032-02-29",
  where: "in-hand",
};
const passport: HeldTitle = {
  id: "passport",
  kind: "passport",
  format: "biometric",
  issuedOn: "2017-02-06",
  printedExpiry: "2027-02-05",
  where: "in-hand",
};
const adult = {
  bornOn: "1984-06-02",
  french: true,
  birthplace: "france",
  parentBornInFrance: true,
  birthRecord: { heldBy: "connected-registry", nationalityInMargin: false, inForeignLanguage: false },
} as const;

function person(
  more: Omit<Application, "depositOn" | "heldTitles" | "circumstances">,
  titles: readonly HeldTitle[],
  circumstances: Circumstances = {},
): Application {
  return {
    depositOn: "2026-12-15",
    territory: "metropole",
    channel: "online-pre-application",
    photo: "brought",
    applicant: adult,
    home: { lodging: "own-name", territory: "metropole", justifAdresse: false },
    heldTitles: { titles, complete: true },
    circumstances: { ...nothingSpecial, ...circumstances },
    ...more,
  };
}

const family = {
  filedBy: "parent",
  parents: "together",
  parentsMarried: true,
  recognisedInFirstYear: true,
  authorityGranted: false,
  bothAddresses: false,
} as const;
const withParents = { lodging: "with-parents", territory: "metropole", justifAdresse: false } as const;

/** Twelve people as a counter sees them every day. */
export const ordinaryPeople: readonly OrdinaryPerson[] = [
  {
    who: "an adult renews a card",
    screens: 8,
    everything: person({ requests: { cni: { reason: "renewal" } } }, [card]),
  },
  {
    who: "an adult renews a passport, the address checked online",
    screens: 9,
    everything: person(
      {
        requests: { passport: { reason: "renewal" } },
        home: { lodging: "own-name", territory: "metropole", justifAdresse: true },
      },
      [passport],
    ),
  },
  {
    who: "an adult renews both titles",
    screens: 12,
    everything: person({ requests: { cni: { reason: "renewal" }, passport: { reason: "renewal" } } }, [
      card,
      passport,
    ]),
  },
  {
    who: "an adult who has a card asks for a first passport",
    screens: 12,
    everything: person({ requests: { passport: { reason: "first" } } }, [bankCard]),
  },
  {
    who: "an adult without any title asks for a first card",
    screens: 12,
    everything: person({ requests: { cni: { reason: "first" } } }, []),
  },
  {
    who: "an adult has lost a card and shows a passport",
    screens: 12,
    everything: person({ requests: { cni: { reason: "lost" } } }, [{ ...bankCard, where: "lost" }, passport]),
  },
  {
    who: "an adult whose passport was stolen shows nothing",
    screens: 12,
    everything: person({ requests: { passport: { reason: "stolen" } } }, [{ ...passport, where: "stolen" }]),
  },
  {
    who: "an adult child lives with the parents and renews a card",
    screens: 12,
    everything: person(
      {
        requests: { cni: { reason: "renewal" } },
        applicant: { ...adult, bornOn: "2006-01-20" },
        home: withParents,
      },
      [{ ...card, issuedOn: "2016-09-01", printedExpiry: "2026-08-31" }],
    ),
  },
  {
    who: "someone newly married asks for a spouse's name",
    screens: 12,
    everything: person(
      {
        requests: { cni: { reason: "civil-status-change" } },
        names: {
          changed: "use-name",
          useName: "spouse",
          onTitleAlready: false,
          marriageOnBirthRecord: true,
        },
      },
      [bankCard],
      { useNameAsked: true },
    ),
  },
  {
    who: "a baby gets a first card",
    screens: 12,
    everything: person(
      {
        requests: { cni: { reason: "first" } },
        applicant: { ...adult, bornOn: "2026-03-30" },
        minor: family,
        home: withParents,
      },
      [],
    ),
  },
  {
    who: "a girl of fourteen, living in turn with parents who live apart, gets a first passport",
    screens: 12,
    everything: person(
      {
        requests: { passport: { reason: "first" } },
        applicant: { ...adult, bornOn: "2012-02-11" },
        minor: { ...family, parents: "apart", residence: "alternating", settledBy: "agreement" },
        home: withParents,
      },
      [{ ...bankCard, issuedOn: "2023-04-03", printedExpiry: "2033-04-02" }],
    ),
  },
  {
    who: "someone in Guyane renews a card on paper, the photo taken at the counter",
    screens: 12,
    everything: person(
      {
        requests: { cni: { reason: "renewal" } },
        territory: "guyane",
        channel: "paper-form",
        photo: "taken-at-the-counter",
        home: { lodging: "hosted", territory: "guyane" },
      },
      [card],
    ),
  },
];
