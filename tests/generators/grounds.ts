import type { Application, HeldTitle } from "../../src/application/application.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";

/** What a story may begin with. */
export type Ground = Omit<Partial<Application>, "depositOn"> & { readonly depositOn?: PlainDate };

/**
 * Beginnings of stories in which the law is most in doubt, or most generous: chance alone would seldom bring their parts
 * together. The rest of each story is left to chance.
 */
export const grounds: readonly Ground[] = [
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
];

function holding(...titles: readonly HeldTitle[]): Ground {
  return { heldTitles: { titles } };
}

function card(issuedOn: PlainDate, printedExpiry?: PlainDate): HeldTitle {
  return { id: "card", kind: "cni", format: "laminated", issuedOn, printedExpiry };
}
