import { describe, expect, it } from "vitest";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import type { BookingReason } from "../../src/offices/booking/reasons.js";
import { nextOpening } from "../../src/offices/clock/next.js";
import { officeOf, offices } from "../../src/offices/directory.js";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import type { Hours, Period, PublishedHours } from "../../src/offices/hours.js";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the hours of a counter, a line each", () => {
  it.each<[text: string, french: readonly string[], english: readonly string[]]>([
    [
      "Du lundi au mercredi : 9h-12h et 14h-17h30. Vendredi, samedi : 9h-12h",
      ["du lundi au mercredi de 9 h à 12 h et de 14 h à 17 h 30", "le vendredi et le samedi de 9 h à 12 h"],
      ["Monday to Wednesday 09:00 to 12:00 and 14:00 to 17:30", "Friday and Saturday 09:00 to 12:00"],
    ],
    [
      "Lundi : 9h-12h. 1er mercredi du mois : 14h-19h",
      ["le lundi de 9 h à 12 h", "le 1er mercredi de chaque mois de 14 h à 19 h"],
      ["Monday 09:00 to 12:00", "the first Wednesday of each month 14:00 to 19:00"],
    ],
    [
      "Lundi et mardi : 9h-12h. En août : fermé le mardi.",
      ["le lundi et le mardi de 9 h à 12 h", "du 1er août au 31 août, le mardi fermé"],
      ["Monday and Tuesday 09:00 to 12:00", "from 1 August to 31 August, Tuesday closed"],
    ],
    [
      "Lundi : 9h-12h. Un samedi sur deux : 9h-12h",
      [
        "le lundi et le samedi de 9 h à 12 h",
        "à vérifier, le samedi : une semaine sur deux, on ne sait pas laquelle (« samedi sur deux »)",
      ],
      [
        "Monday and Saturday 09:00 to 12:00",
        "to be checked, Saturday: one week in two, not saying which (“samedi sur deux”)",
      ],
    ],
    [
      "Mardi, jeudi",
      ["le mardi et le jeudi, à des heures qui ne sont pas publiées"],
      ["Tuesday and Thursday, at hours that are not published"],
    ],
    ["", ["heures non publiées"], ["hours not published"]],
    ["Du lundi au dimanche : fermé", ["fermé"], ["closed"]],
  ])("%j", (text, french, english) => {
    const { deposit } = parseFrenchHours(text).hours;
    expect(fr.counterHoursText(deposit).map(plain)).toEqual(french);
    expect(en.counterHoursText(deposit)).toEqual(english);
  });
});

describe("ways to book", () => {
  it("PC-09 Wingles books by telephone and e-mail, on Tuesday and Friday only", () => {
    const { channels } = officeOf("wingles").booking;
    expect(channels.map(fr.bookingChannelText).map(plain)).toEqual([
      "par téléphone au 03 21 08 69 00 (seulement le mardi et le vendredi)",
      "par courriel à mairie@wingles.fr (seulement le mardi et le vendredi)",
    ]);
    expect(channels.map(en.bookingChannelText).map(plain)).toEqual([
      "by telephone, 03 21 08 69 00 (Tuesday and Friday only)",
      "by e-mail, mairie@wingles.fr (Tuesday and Friday only)",
    ]);
  });

  it("an extension and a number of La Réunion are written as they are dialled", () => {
    expect(plain(fr.phoneText({ number: "+33321899000", extension: "8017" }))).toBe(
      "03 21 89 90 00, poste 8017",
    );
    expect(plain(en.phoneText({ number: "+262262458156" }))).toBe("02 62 45 81 56");
    expect(fr.phoneText({ number: "+4930123456" })).toBe("+4930123456");
  });

  it("by appointment, without, or not said", () => {
    const { hours } = officeOf("lens").deposit;
    const said = [true, false, undefined].map((byAppointment) => ({
      hours,
      ownHours: false,
      ...(byAppointment !== undefined && { byAppointment }),
    }));
    expect(said.map(fr.counterAppointmentText)).toEqual([
      "sur rendez-vous",
      "sans rendez-vous",
      "avec ou sans rendez-vous, ce n’est pas dit",
    ]);
    expect(said.map(en.counterAppointmentText)).toEqual([
      "by appointment",
      "without an appointment",
      "by appointment or not, it is not said",
    ]);
  });

  it("of all counters, in both languages, in one line each", () => {
    for (const { booking } of offices) {
      for (const channel of booking.channels) {
        expect(fr.bookingChannelText(channel)).toMatch(/^(par|en|sur) [^\n]+$/);
        expect(en.bookingChannelText(channel)).toMatch(/^(by|online|in) ?[^\n]+$/);
      }
    }
  });
});

describe("why one cannot book", () => {
  const day = "2026-11-30";
  const reasons: readonly [BookingReason, string, string][] = [
    [{ code: "no-appointment-needed" }, "On vient sans rendez-vous.", "No appointment is needed."],
    [
      { code: "appointment-not-said" },
      "La page ne dit pas si l’on vient sur rendez-vous.",
      "The page does not say whether an appointment is needed.",
    ],
    [
      { code: "day-past", day },
      "Le lundi 30 novembre 2026 est déjà passé.",
      "Monday 30 November 2026 is past already.",
    ],
    [
      { code: "counter-days-not-said", day },
      "On ne sait pas si le guichet est ouvert le lundi 30 novembre 2026.",
      "Whether the counter is open on Monday 30 November 2026 is not known.",
    ],
    [
      { code: "counter-closed", day },
      "Le guichet est fermé le lundi 30 novembre 2026.",
      "The counter is closed on Monday 30 November 2026.",
    ],
    [
      { code: "counter-closed", day, opensOn: "2026-12-01" },
      "Le guichet est fermé le lundi 30 novembre 2026 ; il rouvre le mardi 1er décembre 2026.",
      "The counter is closed on Monday 30 November 2026; it opens again on Tuesday 1 December 2026.",
    ],
    [
      { code: "too-far-ahead", day, lastDay: "2027-02-25" },
      "Les rendez-vous ne se prennent pas au-delà du jeudi 25 février 2027.",
      "Appointments cannot be booked beyond Thursday 25 February 2027.",
    ],
    [
      { code: "file-incomplete" },
      "On ne prend rendez-vous qu’avec un dossier complet.",
      "You can book only once you have all the papers.",
    ],
    [
      { code: "file-not-said" },
      "On ne prend rendez-vous qu’avec un dossier complet : l’est-il ?",
      "You can book only once you have all the papers: do you?",
    ],
    [
      { code: "channel-not-said" },
      "La page ne dit pas comment prendre rendez-vous.",
      "The page does not say how appointments are made.",
    ],
    [
      { code: "channel-closed", by: "phone" },
      "Personne ne prend de rendez-vous à ce moment-là (par téléphone).",
      "Nobody takes bookings at that time (by telephone).",
    ],
    [
      { code: "channel-times-not-said", by: "in-person" },
      "On ne sait pas quand on peut prendre rendez-vous ainsi (sur place).",
      "It is not known when you can book that way (in person).",
    ],
    [
      { code: "pre-application-number-missing", by: "online" },
      "Le site demande le numéro de pré-demande (en ligne).",
      "The site asks for the number of the pre-application (online).",
    ],
    [
      { code: "pre-application-number-malformed", by: "online" },
      "Le numéro de pré-demande a dix lettres majuscules ou chiffres (en ligne).",
      "The number of a pre-application has ten capital letters or figures (online).",
    ],
  ];
  it.each(reasons)("%j", (reason, french, english) => {
    expect(plain(fr.bookingReasonText(reason))).toBe(french);
    expect(en.bookingReasonText(reason)).toBe(english);
  });
});

describe("when a counter opens", () => {
  it("at an instant, at hours not sure, never", () => {
    const at = nextOpening(officeOf("lens"), "deposit", "2026-11-28T12:00:00+01:00");
    expect(plain(fr.counterOpensText(at))).toBe("ouvre le lundi 30 novembre 2026 à 9 h");
    expect(en.counterOpensText(at)).toBe("opens on Monday 30 November 2026 at 09:00");
    expect(plain(fr.counterOpensText({ kind: "unknown", notBefore: "2026-12-01" }))).toBe(
      "au plus tôt le mardi 1er décembre 2026, à des heures qui ne sont pas publiées, ou pas sûres",
    );
    expect(en.counterOpensText({ kind: "never" })).toBe("never opens");
  });

  it("on the web, with the day of the address; or that it is not known", () => {
    const links = {
      page: { url: "https://mairie.example.fr/titres", date: "2026-03-02" },
      booking: { url: "http://rdv.example.fr", date: "undated" },
    } as const;
    expect(plain(fr.counterLinkText({ links }, "page"))).toBe(
      "page de la mairie : https://mairie.example.fr/titres (adresse donnée le 2 mars 2026)",
    );
    expect(plain(fr.counterLinkText({ links }, "booking"))).toBe(
      "rendez-vous en ligne : http://rdv.example.fr (adresse sans date)",
    );
    expect(en.counterLinkText({ links }, "page")).toBe(
      "town hall page: https://mairie.example.fr/titres (given on 2 March 2026)",
    );
    expect(plain(fr.counterLinkText(officeOf("reims-orgeval"), "booking"))).toBe(
      "l’adresse où prendre rendez-vous en ligne n’est pas connue ici",
    );
    expect(en.counterLinkText({}, "page")).toBe("the address of the town hall’s page is not known here");
  });

  it.each(["javascript:alert(1)", "www.mairie.example.fr", "https://a b", "", 5])(
    "%j is no address on the web",
    (url) => {
      const links = { page: { url: url as string, date: "2026-03-02" } } as const;
      expect(() => fr.counterLinkText({ links }, "page")).toThrow(/page/);
    },
  );

  it("a civil day bears its day of the week", () => {
    expect(plain(fr.weekdayText("2026-11-28"))).toBe("samedi 28 novembre 2026");
    expect(en.weekdayText("2026-11-28")).toBe("Saturday 28 November 2026");
  });
});

describe("the parts of the year in which a counter has other hours", () => {
  const during = (period: Period): Hours => ({
    published: true,
    weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
    monthly: [],
    periods: [{ period, days: ["mon"], windows: [["09:00", "12:00"]] }],
  });

  it.each<[period: Period, french: string, english: string]>([
    [
      { kind: "season", from: "07-01", until: "08-31" },
      "du 1er juillet au 31 août",
      "from 1 July to 31 August",
    ],
    [
      { kind: "dates", from: "2026-12-24", until: "2027-01-02" },
      "du 24 décembre 2026 au 2 janvier 2027",
      "from 24 December 2026 to 2 January 2027",
    ],
    [{ kind: "dates", from: "2026-12-24" }, "à partir du 24 décembre 2026", "from 24 December 2026"],
    [{ kind: "dates", until: "2027-01-02" }, "jusqu’au 2 janvier 2027", "until 2 January 2027"],
    [{ kind: "dates" }, "toute l’année", "all the year round"],
    [{ kind: "school-holidays" }, "pendant les vacances scolaires", "in the school holidays"],
    [{ kind: "weeks", weeks: "odd" }, "les semaines impaires", "in odd weeks"],
    [{ kind: "weeks", weeks: "even" }, "les semaines paires", "in even weeks"],
    [{ kind: "weeks", weeks: [12] }, "la semaine 12", "in week 12"],
    [{ kind: "weeks", weeks: [10, 12, 14] }, "les semaines 10, 12 et 14", "in weeks 10, 12 and 14"],
  ])("%j", (period, french, english) => {
    expect(fr.counterHoursText(during(period)).map(plain)).toEqual([`${french}, le lundi de 9 h à 12 h`]);
    expect(en.counterHoursText(during(period))).toEqual([`${english}, Monday 09:00 to 12:00`]);
  });

  it.each<[PublishedHours["publicHolidays"], french: string, english: string]>([
    [[["10:00", "12:00"]], "les jours fériés de 10 h à 12 h", "on public holidays 10:00 to 12:00"],
    [
      "unknown",
      "les jours fériés à des heures qui ne sont pas publiées",
      "on public holidays at hours that are not published",
    ],
  ])("public holidays, %j", (publicHolidays, french, english) => {
    const hours = { ...(during({ kind: "school-holidays" }) as PublishedHours), periods: [], publicHolidays };
    expect(fr.counterHoursText(hours as Hours).map(plain)).toContain(french);
    expect(en.counterHoursText(hours as Hours)).toContain(english);
  });
});
