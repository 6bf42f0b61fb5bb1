import {
  nothingSpecial,
  type Application,
  type HeldTitle,
  type PlainDate,
  type Reason,
} from "titres-identite";
import { adult, bestRecord, card, passport, worstRecord, withRecord } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";

const unreadable = { printedExpiry: "unreadable" } as const;
/** A card whose print cannot be read, issued to an adult. */
const unreadableCard = (issuedOn: PlainDate, said: Partial<HeldTitle> = {}): HeldTitle =>
  card("", { ...unreadable, format: "laminated", issuedOn, adultWhenIssued: true, ...said });
/** The same of a passport. */
const unreadablePassport = (issuedOn: PlainDate, said: Partial<HeldTitle> = {}): HeldTitle =>
  passport("", { ...unreadable, issuedOn, adultWhenIssued: true, ...said });

const asks = (reason: Reason, title: HeldTitle, depositOn: PlainDate, said: Partial<Application> = {}) =>
  adult({ [title.kind]: { reason } }, [title], { depositOn, ...said });

const bornOn = (day: PlainDate): Partial<Application> => ({
  applicant: { bornOn: day, french: true, birthplace: "france", birthRecord: bestRecord },
  minor: { filedBy: "parent", parents: "together", parentsMarried: true },
});

/** What follows of a length that is computed: until when a new title lasts, what it costs, and which papers it takes. */
const lengths: readonly LineCase[] = [
  {
    title:
      "validity/cni/former-end decree 2013-1188, articles 1 to 4: a laminated card of an adult of 2016 lasts fifteen years",
    given: asks("address-change", unreadableCard("2016-03-10"), "2026-11-22"),
    expected: { valid: "2031-03-09", told: ["keeps-the-former-end"] },
  },
  {
    title:
      "validity/cni/bank-card decree 2013-1188, articles 1 to 4: a minor's of 2016 lasted ten, and gives no end to keep",
    given: asks(
      "address-change",
      unreadableCard("2016-12-01", { adultWhenIssued: false }),
      "2027-06-01",
      bornOn("1999-05-04"),
    ),
    expected: { valid: 10, notTold: ["keeps-the-former-end"] },
  },
  {
    title:
      "validity/cni/bank-card decree 55-1397, article 1 of 2024-03-19: a bank card of an adult lasted ten years too",
    given: asks("address-change", unreadableCard("2022-01-10", { format: "card" }), "2033-01-10"),
    expected: { valid: 10, notTold: ["keeps-the-former-end"] },
  },
  {
    title:
      "fee/passport/free-reissue decree 2005-1726, article 4: a passport of an adult of 2020 lasts ten years, and is made again for free",
    given: asks("pages-full", unreadablePassport("2020-03-10"), "2026-11-22"),
    expected: { euros: 0 },
  },
  {
    title:
      "fee/passport/ordinary/adult decree 2005-1726, article 4: one issued to a minor in 2020 lasted five, and is paid for",
    given: asks(
      "pages-full",
      unreadablePassport("2020-03-10", { adultWhenIssued: false }),
      "2026-11-22",
      bornOn("2004-05-04"),
    ),
    expected: { euros: 86, valid: 10 },
  },
  {
    title:
      "fee/passport/free-reissue decree 2005-1726, article 4: ten years after the day of issue, on the eve, an adult's has ended that day or has a day left",
    given: asks("pages-full", unreadablePassport("2016-11-23"), "2026-11-22"),
    expected: { euros: [0, 86], valid: [10, "former-end"] },
  },
  {
    title:
      "fee/passport/free-reissue decree 2005-1726, article 4: so has a minor's, five years after the day of issue",
    given: asks(
      "pages-full",
      unreadablePassport("2021-11-23", { adultWhenIssued: false }),
      "2026-11-22",
      bornOn("2014-05-04"),
    ),
    expected: { euros: [0, 17], valid: [5, "former-end"] },
  },
  {
    title:
      "birth-record/no-title-shown order of 2024-07-06: a service passport of 2015 lasted five years, and ended more than five years ago",
    given: adult({ cni: { reason: "first" } }, [
      {
        id: "service",
        kind: "service-passport",
        format: "biometric",
        where: "in-hand",
        ...unreadable,
        issuedOn: "2015-06-10",
        adultWhenIssued: true,
      },
    ]),
    expected: { papers: ["birth-record"], asks: ["birth-record/no-title-shown"] },
  },
  {
    title:
      "birth-record/no-title-shown F1373 of 2025-10-06: a temporary passport of 2020 lasted one year, and ended more than five years ago",
    given: adult({ passport: { reason: "first" } }, [
      unreadablePassport("2020-03-10", { format: "temporary" }),
    ]),
    expected: { asks: ["birth-record/no-title-shown"] },
  },
  {
    title:
      "validity/cni/former-end decree 2013-1188, article 10: five years from a printed 28 February end on 28 or 29 February",
    given: asks(
      "address-change",
      card("2023-02-28", { issuedOn: "2013-03-01", adultWhenIssued: true }),
      "2028-02-28",
    ),
    expected: { valid: [10, "former-end"] },
  },
  {
    title:
      "validity/cni/former-end decree 2013-1188, article 10: born on 29 February, of age on 28 February or 1 March: whether a card of 28 February 2010 lives on is open",
    given: asks(
      "address-change",
      card("2020-02-27", { issuedOn: "2010-02-28", adultWhenIssued: undefined }),
      "2022-06-01",
      {
        applicant: { bornOn: "1992-02-29", french: true, birthplace: "france", birthRecord: bestRecord },
      },
    ),
    expected: { valid: [10, "former-end"] },
  },
];

/** Which cards live five years longer, and which titles do not. */
const extended: readonly LineCase[] = [
  {
    title:
      "notice/extended-card-abroad decree 2013-1188, article 10: an adult's passport of 2012 is not extended, whatever its model",
    given: asks(
      "renewal",
      passport("2022-09-11", { issuedOn: "2012-09-12", adultWhenIssued: true, format: undefined }),
      "2023-11-22",
    ),
    expected: { notTold: ["extended-card-abroad"], open: ["heldTitles.titles[passport].format"] },
  },
  {
    title:
      "notice/no-need-to-renew decree 2013-1188, article 10: a bank card that ended in 2023 was not in force on 1 January 2014",
    given: asks(
      "renewal",
      card("2023-01-03", { format: "card", issuedOn: "2022-01-03", adultWhenIssued: true }),
      "2026-11-22",
    ),
    expected: {
      notTold: ["no-need-to-renew", "extended-card-abroad"],
      held: { card: { standing: "expired", legalEnd: "2023-01-03" } },
    },
  },
  {
    title:
      "notice/no-need-to-renew decree 2013-1188, article 10: an extended card whose five more years are over",
    given: asks(
      "renewal",
      card("2018-03-10", { issuedOn: "2008-03-11", adultWhenIssued: true }),
      "2026-11-22",
    ),
    expected: {
      notTold: ["no-need-to-renew", "extended-card-abroad", "extended-card-renewed-early"],
      held: { card: { standing: "expired", legalEnd: "2023-03-10" } },
      documents: { "travel-proof": "not-required" },
    },
  },
  {
    title:
      "birth-record/no-title-shown decree 2013-1188, article 10: a card that ended on 31 December 2013 proves nothing in 2022",
    given: asks(
      "renewal",
      card("2013-12-31", { issuedOn: "2004-01-01", adultWhenIssued: true }),
      "2022-06-01",
    ),
    expected: { papers: ["held-cni", "birth-record"], asks: ["birth-record/no-title-shown"] },
  },
  {
    title:
      "notice/laminated-card-in-the-eu-2031 F35005 of 2025-05-14: issued on 14 March 2021, before the first bank card",
    given: asks("renewal", unreadableCard("2021-03-14", { format: undefined }), "2026-11-22"),
    expected: { told: ["laminated-card-in-the-eu-2031"], refused: [] },
  },
  {
    title:
      "notice/laminated-card-in-the-eu-2031, refusal/renewal-too-early F35005 of 2025-05-14: from 15 March 2021 the day does not tell the format, and nothing is said of either",
    given: asks("renewal", unreadableCard("2021-03-15", { format: undefined }), "2026-11-22"),
    expected: {
      notTold: ["laminated-card-in-the-eu-2031"],
      refused: [],
      open: ["heldTitles.titles[card].format"],
    },
  },
  {
    title:
      "notice/laminated-card-in-the-eu-2031 F35005 of 2025-05-14: from 2 August 2021 every card is a bank card",
    given: asks("renewal", unreadableCard("2021-08-02", { format: undefined }), "2026-11-22"),
    expected: { notTold: ["laminated-card-in-the-eu-2031"] },
  },
];

const silent = { applicant: withRecord(worstRecord) };

/** What titles prove whose model is not said, or which is a temporary passport. */
const proofs: readonly LineCase[] = [
  {
    title:
      "birth-record/no-title-shown CNI 2.5: a card of whatever format proves civil status for five years after its end",
    given: asks("renewal", card("2023-05-01", { format: undefined }), "2026-11-22", silent),
    expected: { papers: ["held-cni"], spares: ["birth-record/no-title-shown"] },
  },
  {
    title:
      "birth-record/no-title-shown F1373 of 2025-10-06: whether a temporary passport proves it for a passport is open",
    given: asks("renewal", passport("2027-01-31", { format: "temporary" }), "2026-11-22", silent),
    expected: {
      contested: {
        "birth-record/no-title-shown": "temporary-passport-as-proof",
        "nationality-proof/record-silent": "temporary-passport-as-proof",
      },
    },
  },
  {
    title:
      "held-cni/proves-civil-status decree 55-1397, article 4-1: a card that is not there to be shown proves nothing",
    given: asks("renewal", card("2029-05-01", { where: "unavailable" }), "2026-11-22"),
    expected: { papers: ["birth-record", "fiscal-stamp"], asks: ["birth-record/no-title-shown"] },
  },
  {
    title:
      "birth-record/no-title-shown decree 55-1397, article 4-1, II: after the theft of a card of whatever model the record is brought",
    given: asks("stolen", card("2029-05-01", { where: "stolen", format: undefined }), "2026-11-22"),
    expected: { asks: ["birth-record/no-title-shown"] },
  },
  {
    title:
      "birth-record/no-title-shown F21091 of 2024-09-27: who renews a biometric passport that ended long ago brings the record, in no doubt",
    given: asks("renewal", passport("2019-05-01"), "2025-09-28"),
    expected: {
      papers: ["held-passport", "fiscal-stamp", "birth-record"],
      asks: ["birth-record/no-title-shown"],
    },
  },
];

const changed = (
  reason: Reason,
  title: HeldTitle,
  depositOn: PlainDate,
  names: Application["names"] & object,
): Application =>
  asks(reason, title, depositOn, {
    applicant: withRecord(bestRecord),
    names,
    circumstances: { ...nothingSpecial, nameChanged: true },
  });
const passportOf2022 = passport("2032-01-31", { issuedOn: "2022-02-01", adultWhenIssued: true });
const byDecree = { changed: "surname", changedBy: "decree" } as const;

/** Whether a title in a former name is void, and what follows for a new one. */
const formerNames: readonly LineCase[] = [
  {
    title:
      "fee/passport/free-reissue decree 2024-689, article 1: a passport void by a change of name is paid for, unless the sheets let it be free",
    given: changed("civil-status-change", passportOf2022, "2026-11-22", {
      ...byDecree,
      changeRecordedOn: "2026-01-10",
    }),
    expected: { euros: [0, 86], valid: [10, "former-end"] },
  },
  {
    title:
      "fee/passport/free-reissue decree 2024-689, article 1: after an adoption it is not void, and made again for free",
    given: changed("civil-status-change", passportOf2022, "2026-11-22", {
      changed: "surname",
      changedBy: "adoption",
      changeRecordedOn: "2026-01-10",
    }),
    expected: { euros: 0, valid: "2032-01-31" },
  },
  {
    title:
      "fee/passport/free-reissue decree 2024-689, article 1: a change recorded on the eve of its first day makes nothing void by itself",
    given: changed("civil-status-change", passportOf2022, "2026-11-22", {
      ...byDecree,
      changeRecordedOn: "2024-07-06",
    }),
    expected: { euros: 0, valid: "2032-01-31" },
  },
  {
    title:
      "fee/passport/free-reissue decree 2024-689, article 1: a passport issued after the change bears the new name",
    given: changed(
      "pages-full",
      { ...passportOf2022, issuedOn: "2024-09-02", printedExpiry: "2034-09-01" },
      "2026-11-22",
      {
        ...byDecree,
        changeRecordedOn: "2024-08-01",
      },
    ),
    expected: { euros: 0, valid: "2034-09-01" },
  },
  {
    title:
      "validity/cni/former-end decree 2024-689, article 1: three months after the change to the day, a card is void or has its last good day",
    given: changed(
      "address-change",
      card("2031-08-31", { format: "card", issuedOn: "2021-09-01", adultWhenIssued: true }),
      "2026-11-20",
      { ...byDecree, changeRecordedOn: "2026-08-20" },
    ),
    expected: { valid: [10, "former-end"] },
  },
  {
    title:
      "fee/passport/ordinary/adult F18704 of 2025-04-09: a passport declared lost and found again is void, and a change of name does not make it free",
    given: asks("civil-status-change", passport("2032-01-31", { where: "found-again" }), "2026-11-22", {
      names: { changed: "recorded-sex" },
    }),
    expected: { euros: 86, valid: 10 },
  },
];

/** What follows of the length of titles whose print cannot be read, of extended cards and of titles in a former name. */
export const computedCases: readonly LineCase[] = [...lengths, ...extended, ...proofs, ...formerNames];
