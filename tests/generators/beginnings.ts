import type { Application, HeldTitle } from "../../src/application/application.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";

/** What a story may begin with. */
export type Beginning = Omit<Partial<Application>, "depositOn"> & { readonly depositOn?: PlainDate };

/**
 * Beginnings of stories in which the law is most in doubt, or most generous: chance alone would seldom bring their parts
 * together. The rest of each story is left to chance.
 */
export const beginnings: readonly Beginning[] = [
  {},
  // Born on 29 February, the title issued on the doubtful eighteenth birthday.
  {
    applicant: { bornOn: "1992-02-29" },
    ...holding({ ...card("2010-02-28", "2020-02-27"), where: "in-hand" }),
  },
  {
    applicant: { bornOn: "1992-02-29" },
    ...holding({ id: "a", kind: "passport", issuedOn: "2010-02-28", printedExpiry: "unreadable" }),
  },
  {
    applicant: { bornOn: "1988-02-29" },
    ...holding({ ...card("2006-02-28"), printedExpiry: "unreadable" }),
  },
  // The fee or the notice hangs on an extended card.
  {
    requests: { cni: { reason: "renewal" } },
    ...holding({ ...card("2012-11-26", "2022-11-25"), adultWhenIssued: true, where: "in-hand" }),
  },
  {
    depositOn: "2026-11-25",
    requests: { cni: { reason: "renewal" } },
    circumstances: { nameChanged: false },
    ...holdingOnly({ ...card("2012-11-26", "2022-11-25"), adultWhenIssued: true, where: "in-hand" }),
  },
  { depositOn: "2028-02-29", ...holding({ ...card("2013-03-01", "2023-02-28"), adultWhenIssued: true }) },
  { depositOn: "2033-03-01", ...holding({ ...card("2013-03-01", "2023-02-28"), where: "in-hand" }) },
  // Exactly five years after the end; exactly three months after a change of name.
  {
    depositOn: "2026-11-25",
    ...holding({ id: "a", kind: "passport", printedExpiry: "2021-11-25", where: "in-hand" }),
  },
  {
    depositOn: "2024-10-07",
    names: { changeRecordedOn: "2024-07-07" },
    ...holding({ ...card("2015-03-01"), where: "in-hand" }),
  },
  // Two doubts at once, met in an order of their own.
  {
    depositOn: "2031-02-28",
    ...holding(
      { id: "a", kind: "passport", format: "biometric", issuedOn: "2016-02-29", printedExpiry: "unreadable" },
      { id: "b", kind: "cni", format: "laminated", printedExpiry: "2021-02-28", where: "in-hand" },
    ),
  },
  // A biometric passport is lost, or a temporary one is all there is to show.
  {
    requests: { passport: { reason: "lost" } },
    ...holding({ id: "a", kind: "passport", format: "biometric", where: "lost" }),
  },
  { ...holding({ id: "a", kind: "passport", format: "temporary", where: "in-hand" }) },
  // A child turns twelve between deposit and collection; a minor of thirteen is to bear both parents' names.
  {
    depositOn: "2026-11-25",
    collectOn: "2026-12-20",
    applicant: { bornOn: "2014-12-05" },
    minor: { filedBy: "parent" },
  },
  {
    depositOn: "2026-11-25",
    applicant: { bornOn: "2013-11-25" },
    names: { useName: "both-parents", onTitleAlready: false },
    minor: { filedBy: "parent", parents: "apart", residence: "alternating", bothAddresses: true },
  },
  {
    applicant: { adult: false },
    minor: { filedBy: "parent", parentsMarried: false, recognisedInFirstYear: false },
    names: { useName: "both-parents", onTitleAlready: false, consent: "one-parent-informed" },
  },
  {
    applicant: { adult: false },
    minor: { filedBy: "parent" },
    names: { useName: "both-parents", onTitleAlready: false, consent: "both-parents" },
  },
  { applicant: { adult: false }, minor: { filedBy: "third-party" }, home: { lodging: "own-name" } },
  {
    applicant: { adult: false },
    minor: { filedBy: "guardian", parents: "apart", residence: "with-the-other-parent" },
    home: { lodging: "own-name", justifAdresse: false },
  },
  {
    applicant: { adult: false },
    minor: { filedBy: "parent", parents: "apart", residence: "with-the-other-parent" },
    home: { lodging: "own-name", justifAdresse: false },
  },
  {
    depositOn: "2025-03-31",
    requests: { passport: { reason: "first" } },
    applicant: { adult: false },
    minor: { filedBy: "parent" },
    names: { useName: "both-parents", onTitleAlready: false, consent: "both-parents", form: "added" },
  },
  // An adult under guardianship files alone, or the guardian does.
  {
    requests: { cni: { reason: "renewal" } },
    applicant: { adult: true },
    protection: { measure: "guardianship", filedBy: "applicant" },
  },
  { applicant: { adult: true }, protection: { measure: "guardianship", filedBy: "guardian" } },
  // A consulate takes the photo of an adult; someone destitute asks for the exemption; a territory without a known fee.
  {
    requests: { passport: { reason: "first" } },
    applicant: { adult: true },
    territory: "abroad",
    photo: "taken-at-the-counter",
    circumstances: { destitute: false, temporaryPassport: false },
  },
  { requests: { passport: { reason: "first" } }, territory: "metropole", circumstances: { destitute: true } },
  { requests: { passport: { reason: "first" } }, territory: "polynesie-francaise", photo: "brought" },
  // The former passport is void after a change of name, and its change was to be free; a full one is still valid.
  {
    depositOn: "2026-11-25",
    requests: { passport: { reason: "civil-status-change" } },
    names: { changeRecordedOn: "2026-08-10", changed: "first-name" },
    circumstances: { destitute: false, temporaryPassport: false },
    ...holding({
      id: "a",
      kind: "passport",
      issuedOn: "2020-01-01",
      printedExpiry: "2029-12-31",
      where: "in-hand",
    }),
  },
  {
    requests: { passport: { reason: "pages-full" } },
    circumstances: { visaInOldPassport: false, lostBeforeCollection: false, temporaryPassport: false },
    ...holdingOnly({ id: "a", kind: "passport", printedExpiry: "2998-12-31", where: "in-hand" }),
  },
  {
    requests: { cni: { reason: "civil-status-change" } },
    names: { changed: "surname", useName: "spouse", onTitleAlready: false, marriageOnBirthRecord: false },
    ...holding({ ...card("2018-03-01", "2033-02-28"), where: "in-hand" }),
  },
  { applicant: { adult: true }, names: { useName: "ex-spouse", judgmentAllows: false } },
  { names: { useName: "late-spouse", widowedMention: true } },
  { applicant: { adult: true }, names: { useName: "both-parents", onTitleAlready: false } },
  // Born abroad, the record foreign or in Nantes; nationality acquired.
  {
    requests: { passport: { reason: "first" } },
    applicant: { birthplace: "abroad", birthRecord: { heldBy: "foreign-registry", inForeignLanguage: true } },
    ...holding(),
    circumstances: { nationalityAcquired: true, birthRecordUnobtainable: false },
  },
  {
    applicant: { birthplace: "abroad", birthRecord: { heldBy: "connected-registry" } },
    circumstances: { nationalityAcquired: true },
  },
  // The card shown at deposit is lost before the collection.
  {
    requests: { cni: { reason: "renewal" } },
    territory: "metropole",
    circumstances: { lostBeforeCollection: true },
    ...holding({ ...card("2018-03-01", "2033-02-28"), where: "in-hand", atCollection: "lost" }),
  },
  // A laminated card still valid is changed for the digital identity.
  {
    requests: { cni: { reason: "digital-identity" } },
    applicant: { adult: true },
    ...holding({ ...card("2018-03-01", "2033-02-28"), where: "in-hand" }),
  },
  // The same at a consulate; a passport that cannot be shown bears a mistake of the administration.
  {
    depositOn: "2026-11-25",
    territory: "abroad",
    requests: { cni: { reason: "digital-identity" } },
    applicant: { adult: true },
    ...holding({ ...card("2018-03-01", "2033-02-28"), where: "in-hand" }),
  },
  {
    depositOn: "2026-11-25",
    territory: "metropole",
    requests: { passport: { reason: "administrative-error" } },
    circumstances: { nameChanged: false, destitute: false, temporaryPassport: false },
    ...holdingOnly({ id: "a", kind: "passport", printedExpiry: "2030-05-01", where: "unavailable" }),
  },
  // A temporary passport is asked for in Guyane; someone cannot come to the counter.
  {
    requests: { passport: { reason: "first" } },
    territory: "guyane",
    circumstances: { destitute: false, temporaryPassport: true },
  },
  { requests: { cni: { reason: "renewal" } }, circumstances: { unableToCome: true } },
];

function holding(...titles: readonly HeldTitle[]): Beginning {
  return { heldTitles: { titles } };
}

function holdingOnly(title: HeldTitle): Beginning {
  return { heldTitles: { titles: [title], complete: true } };
}

function card(issuedOn: PlainDate, printedExpiry?: PlainDate): HeldTitle {
  return { id: "card", kind: "cni", format: "laminated", issuedOn, printedExpiry };
}
