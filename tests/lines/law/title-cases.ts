import { nothingSpecial, type Application, type HeldTitle, type PlainDate } from "titres-identite";
import { adult, bestRecord, card, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";

const renews = (title: HeldTitle, said: Partial<Application> = {}): Application =>
  adult({ [title.kind]: { reason: "renewal" } }, [title], said);

const bornOn = (day: PlainDate): Partial<Application> => ({
  applicant: { bornOn: day, french: true, birthplace: "france", birthRecord: bestRecord },
  minor: { filedBy: "parent", parents: "together" },
});

/** A card whose print cannot be read, issued to an adult. */
const unreadableCard = (issuedOn: PlainDate, said: Partial<HeldTitle> = {}): HeldTitle => ({
  id: "card",
  kind: "cni",
  issuedOn,
  printedExpiry: "unreadable",
  adultWhenIssued: true,
  where: "in-hand",
  ...said,
});
const unreadablePassport = (issuedOn: PlainDate, said: Partial<HeldTitle>): HeldTitle =>
  passport("", { issuedOn, printedExpiry: "unreadable", ...said });
/** A day on which a card of 2021 has ended after ten years, and not after fifteen. */
const inTime = { depositOn: "2032-01-01" } as const;
const formatIsAsked = ["heldTitles.titles[card].format"];

/** How long a title is valid whose print cannot be read (decree 2013-1188, articles 1 to 4; decree 2005-1726, article 4). */
const computed: readonly LineCase[] = [
  {
    title: "CNI 4.1 issued to an adult on 31 December 2013: ten years, and five more",
    given: renews(unreadableCard("2013-12-31", { format: "laminated" })),
    expected: {
      held: { card: { standing: "in-force", legalEnd: "2028-12-30" } },
      told: ["no-need-to-renew"],
    },
  },
  {
    title: "CNI 4.1 issued to an adult on 1 January 2014: fifteen years, and no more",
    given: renews(unreadableCard("2014-01-01", { format: "laminated" })),
    expected: {
      held: { card: { standing: "in-force", legalEnd: "2028-12-31" } },
      notTold: ["no-need-to-renew"],
    },
  },
  {
    title: "CNI 4.1 issued to a minor: ten years, and no more",
    given: renews(
      unreadableCard("2016-12-01", { format: "laminated", adultWhenIssued: false }),
      bornOn("1999-05-04"),
    ),
    expected: { held: { card: { standing: "in-force", legalEnd: "2026-11-30" } } },
  },
  {
    title: "CNI 4.1 issued on 14 March 2021: laminated, before the first bank card",
    given: renews(unreadableCard("2021-03-14")),
    expected: { held: { card: { legalEnd: "2036-03-13" } } },
  },
  {
    title: "CNI 4.1 issued on 15 March 2021: the day no longer tells the format",
    given: renews(unreadableCard("2021-03-15"), inTime),
    expected: { open: formatIsAsked },
  },
  {
    title: "CNI 4.1 issued on 1 August 2021: nor yet",
    given: renews(unreadableCard("2021-08-01"), inTime),
    expected: { open: formatIsAsked },
  },
  {
    title: "CNI 4.1 issued on 2 August 2021: a bank card, of ten years",
    given: renews(unreadableCard("2021-08-02")),
    expected: { held: { card: { legalEnd: "2031-08-01" } } },
  },
  {
    title: "passport 4 issued to an adult: ten years, from the day of issue or from its morrow",
    given: renews(unreadablePassport("2020-03-10", { adultWhenIssued: true })),
    expected: { held: { passport: { legalEnd: "2030-03-09", otherwise: { legalEnd: "2030-03-10" } } } },
  },
  {
    title: "passport 4 issued to a minor: five years",
    given: renews(unreadablePassport("2024-03-10", { adultWhenIssued: false }), bornOn("2008-05-04")),
    expected: { held: { passport: { legalEnd: "2029-03-09", otherwise: { legalEnd: "2029-03-10" } } } },
  },
  {
    title: "passport 4 a temporary one: one year (F1373 of 2025-10-06)",
    given: renews(unreadablePassport("2020-03-10", { format: "temporary", adultWhenIssued: true })),
    expected: { held: { passport: { legalEnd: "2021-03-09", otherwise: { legalEnd: "2021-03-10" } } } },
  },
];

const adultCard = (printedExpiry: PlainDate, issuedOn?: PlainDate): HeldTitle =>
  card(printedExpiry, { adultWhenIssued: true, issuedOn });

/** The laminated cards that live five years longer, and what titles prove once they have ended. */
const ended: readonly LineCase[] = [
  {
    title: "CNI 4.1 printed 30 December 2023 for an adult: issued in 2013, extended",
    given: renews(adultCard("2023-12-30")),
    expected: { held: { card: { standing: "in-force", legalEnd: "2028-12-30" } } },
  },
  {
    title: "CNI 4.1 printed 31 December 2023: issued in 2014 at the earliest, not extended",
    given: renews(adultCard("2023-12-31")),
    expected: { held: { card: { standing: "expired", legalEnd: "2023-12-31" } } },
  },
  {
    title: "CNI 2.5 T12 a card proves civil status until the eve of five years after its end",
    given: renews(card("2021-11-23")),
    expected: {
      held: { card: { standing: "expired", provesUntil: "2026-11-22" } },
      spares: ["birth-record/no-title-shown"],
    },
  },
  {
    title: "CNI 2.5 T11 on that day it does or does not, by the day from which one counts",
    given: renews(card("2021-11-22")),
    expected: {
      held: { card: { provesUntil: "2026-11-21", otherwise: { provesUntil: "2026-11-22" } } },
      contested: { "birth-record/no-title-shown": "exactly-at-the-limit" },
    },
  },
  {
    title: "CNI 2.5, passport 8.4 without a chip, a passport proves it for two years after its end",
    given: renews(passport("2024-11-23", { format: "pre-electronic" })),
    expected: {
      held: { passport: { standing: "expired", provesUntil: "2026-11-22" } },
      spares: ["birth-record/no-title-shown"],
    },
  },
  {
    title: "CNI 2.5, passport P10 on the very day two years after, it does or does not",
    given: renews(passport("2024-11-22", { format: "pre-electronic" })),
    expected: {
      held: { passport: { provesUntil: "2026-11-21", otherwise: { provesUntil: "2026-11-22" } } },
      contested: { "birth-record/no-title-shown": "exactly-at-the-limit" },
    },
  },
  {
    title: "notice/extended-card-abroad F32303 of 2025-03-28: an extended card is not taken by every country",
    given: renews(adultCard("2022-09-11", "2012-09-12")),
    expected: { told: ["extended-card-abroad", "no-need-to-renew"] },
  },
];

const aged = (ageOnDeposit: number): Partial<Application> => ({
  applicant: { ageOnDeposit, french: true, birthplace: "france", birthRecord: bestRecord },
});
const outlives = (printedExpiry: PlainDate, birthday: PlainDate): Application =>
  renews(adultCard(printedExpiry, "2019-06-02"), bornOn(birthday));

const changedOn = (changeRecordedOn: PlainDate, depositOn: PlainDate): Application =>
  adult(
    { cni: { reason: "civil-status-change" } },
    [card("2031-08-31", { format: "card", issuedOn: "2021-09-01", adultWhenIssued: true })],
    {
      depositOn,
      names: { changed: "surname", changedBy: "decree", changeRecordedOn },
      circumstances: { ...nothingSpecial, nameChanged: true },
    },
  );

/** When laminated cards cease to serve for travel in the EU, and titles in a former name to be valid at all. */
const ceasing: readonly LineCase[] = [
  {
    title: "notice/laminated-card-in-the-eu-2031 CNI 4.2: it has ended by 2 August 2031, nothing is cut off",
    given: outlives("2031-08-02", "1985-06-15"),
    expected: { notTold: ["laminated-card-in-the-eu-2031"] },
  },
  {
    title: "notice/laminated-card-in-the-eu-2031 CNI 4.2: it would serve a day longer",
    given: outlives("2031-08-03", "1985-06-15"),
    expected: { told: ["laminated-card-in-the-eu-2031"] },
  },
  {
    title:
      "notice/laminated-card-in-the-eu-2031 CNI 4.2: aged 70 on 2 August 2021, the holder keeps it to its end",
    given: outlives("2034-06-01", "1951-08-02"),
    expected: { notTold: ["laminated-card-in-the-eu-2031"] },
  },
  {
    title:
      "notice/laminated-card-in-the-eu-2031 CNI 4.2: at 69, said without a birthday, nobody was 70 five years ago",
    given: renews(adultCard("2034-06-01", "2019-06-02"), aged(69)),
    expected: { told: ["laminated-card-in-the-eu-2031"] },
  },
  {
    title:
      "notice/laminated-card-in-the-eu-2031 CNI 4.2: at 70 the day of birth would tell, and nothing is said",
    given: renews(adultCard("2034-06-01", "2019-06-02"), aged(70)),
    expected: { notTold: ["laminated-card-in-the-eu-2031"] },
  },
  {
    title: "notice/old-name-titles-void S16: recorded on 7 July 2024, void three months later",
    given: changedOn("2024-07-07", "2024-10-08"),
    expected: {
      told: ["old-name-titles-void"],
      notTold: ["old-name-titles-void-on-notice"],
      held: { card: { standing: "void", provesUntil: "2024-10-06" } },
    },
  },
  {
    title: "notice/old-name-titles-void-on-notice CNI 2.6: recorded on the eve, the months run from a notice",
    given: changedOn("2024-07-06", "2024-10-08"),
    expected: {
      told: ["old-name-titles-void-on-notice"],
      notTold: ["old-name-titles-void"],
      held: { card: { standing: "in-force" } },
    },
  },
  {
    title:
      "notice/found-title-is-void, notice/lost-title-is-void S22 F18704 of 2025-04-09: found again, a title stays void",
    given: adult({ cni: { reason: "lost" } }, [card("2029-05-01", { where: "found-again" })]),
    expected: {
      told: ["found-title-is-void", "lost-title-is-void"],
      held: { card: { standing: "void", atCollection: "not-in-hand" } },
      refused: [],
    },
  },
];

/** The last day of a title, its morrow, and what is said of a card that lives on after its printed end. */
const lastDays: readonly LineCase[] = [
  {
    title: "passport 4 on the last day of a passport, it is in force",
    given: renews(passport("2026-11-22")),
    expected: { held: { passport: { standing: "in-force", legalEnd: "2026-11-22" } } },
  },
  {
    title: "passport 4 on the day after its last, it has expired",
    given: renews(passport("2026-11-21")),
    expected: { held: { passport: { standing: "expired", legalEnd: "2026-11-21" } } },
  },
  {
    title: "notice/no-need-to-renew CNI 4.1: on the day after its printed end, an extended card",
    given: renews(adultCard("2022-11-22", "2012-11-23"), { depositOn: "2022-11-23" }),
    expected: { held: { card: { standing: "in-force" } }, told: ["no-need-to-renew"] },
  },
  {
    title: "notice/no-need-to-renew CNI 4.1: not on its last printed day",
    given: renews(adultCard("2022-11-22", "2012-11-23"), { depositOn: "2022-11-22" }),
    expected: { held: { card: { standing: "in-force" } }, notTold: ["no-need-to-renew"] },
  },
];

/** What a held title is worth. */
export const titleCases: readonly LineCase[] = [...computed, ...ended, ...ceasing, ...lastDays];
