import { describe, expect, it } from "vitest";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import { writeFrenchHours } from "../../src/offices/french/write-french-hours.js";
import type { Hours, Period, PublishedHours, WeeklyHours } from "../../src/offices/hours.js";
import { writeOsmHours } from "../../src/offices/interchange/write-osm-hours.js";

const deposit = (text: string): Hours => parseFrenchHours(text).hours.deposit;
const morning = [["09:00", "12:00"]] as const;
const week = (open: Partial<WeeklyHours>): WeeklyHours => ({
  ...{ mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  ...open,
});

describe("what a town hall says in few words", () => {
  it("hours of a part of the year, of the days said before it", () => {
    expect(deposit("Du lundi au mardi de 9h à 17h, en août de 9h à 12h")).toMatchObject({
      weekly: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] },
      periods: [
        { period: { kind: "season", from: "08-01", until: "08-31" }, days: ["mon", "tue"], windows: morning },
      ],
    });
  });

  it("two months joined by “et” have the same hours", () => {
    expect(deposit("Lundi 9h-12h en juillet et en août")).toMatchObject({
      periods: [
        { period: { kind: "season", from: "07-01", until: "07-31" }, windows: morning },
        { period: { kind: "season", from: "08-01", until: "08-31" }, windows: morning },
      ],
    });
  });

  it("weeks from one to another are all of them", () => {
    expect(deposit("semaines 3 à 5 : lundi 9h-12h")).toMatchObject({
      periods: [{ period: { kind: "weeks", weeks: [3, 4, 5] }, days: ["mon"], windows: morning }],
    });
  });

  it("a month of one year ends on its last day", () => {
    expect(deposit("En février 2028 : lundi 9h-12h")).toMatchObject({
      periods: [{ period: { kind: "dates", from: "2028-02-01", until: "2028-02-29" } }],
    });
  });

  it("a day that no month has bounds nothing: what is said of it is in doubt", () => {
    expect(deposit("Lundi : 9h-12h. Fermé du 1er au 31 juin 2026")).toMatchObject({
      weekly: { mon: morning },
      doubts: [{ code: "period", text: "1er au 31 juin 2026" }],
    });
  });

  it("an exception to a closure is open", () => {
    expect(deposit("Fermé tous les jours sauf le lundi de 9h à 12h")).toMatchObject({
      weekly: week({ mon: morning }),
    });
  });

  it("a day excepted in a part of the year is closed then", () => {
    expect(deposit("Du lundi au samedi : 9h-12h sauf le samedi en août")).toMatchObject({
      weekly: { sat: morning },
      periods: [{ period: { from: "08-01", until: "08-31" }, days: ["sat"], windows: [] }],
    });
  });

  it("a day in brackets after “sur rendez-vous” alone is by appointment", () => {
    expect(deposit("Lundi et mercredi 9h-12h (sur rendez-vous le mercredi)")).toMatchObject({
      appointments: [{ byAppointment: true, days: ["wed"], windows: "all" }],
    });
  });

  it("hours after a closed half of a day are those of the rest of that day", () => {
    expect(deposit("Mardi fermé l'après-midi, 9h-12h")).toMatchObject({ weekly: week({ tue: morning }) });
  });

  it("“idem” says the same of another day, and means nothing before any", () => {
    expect(deposit("Lundi 9h-12h, mardi idem")).toMatchObject({
      weekly: week({ mon: morning, tue: morning }),
    });
    expect(parseFrenchHours("Idem").unread).toEqual([{ start: 0, end: 4 }]);
  });

  it("figures that are no hour, and a closed half of no day, are not read", () => {
    expect(parseFrenchHours("13 heures - 30").unread).toEqual([{ start: 0, end: 14 }]);
    expect(parseFrenchHours("Fermé le matin").unread).toEqual([{ start: 9, end: 14 }]);
  });
});

describe("a part of the year", () => {
  const closedIn = (period: Period): PublishedHours => ({
    published: true,
    weekly: week({ mon: morning }),
    monthly: [],
    periods: [{ period, days: ["mon"], windows: [] }],
  });

  it.each<[period: Period, french: string, osm: string]>([
    [{ kind: "dates", from: "2026-07-01" }, "à partir du 1er juillet 2026", "2026 Jul 01-9999 Dec 31"],
    [{ kind: "dates", until: "2026-06-30" }, "jusqu'au 30 juin 2026", "1000 Jan 01-2026 Jun 30"],
    [{ kind: "dates" }, "toute l'année", "1000 Jan 01-9999 Dec 31"],
    [{ kind: "weeks", weeks: "odd" }, "semaines impaires", "week 01-53/2"],
    [{ kind: "weeks", weeks: "even" }, "semaines paires", "week 02-53/2"],
    [{ kind: "weeks", weeks: [3, 14] }, "semaines 3, 14", "week 03,14"],
    [{ kind: "season", from: "02-01", until: "02-31" }, "du 1er février au 31 février", "Feb 01-Feb 29"],
    [{ kind: "season", from: "04-01", until: "04-31" }, "du 1er avril au 31 avril", "Apr 01-Apr 30"],
    [{ kind: "school-holidays" }, "pendant les vacances scolaires", "SH"],
  ])("%j is written in French and for OpenStreetMap", (period, french, osm) => {
    const hours = closedIn(period);
    expect(writeFrenchHours({ deposit: hours, collection: hours }).toLowerCase()).toContain(french);
    expect(writeOsmHours(hours)).toContain(`${osm} Mo off`);
  });

  it("of which the hours are not known is to be checked, and so are public holidays without hours", () => {
    const hours: Hours = {
      published: true,
      weekly: week({ mon: morning }),
      monthly: [],
      periods: [{ period: { kind: "weeks", weeks: "odd" }, days: ["mon"], windows: "unknown" }],
      publicHolidays: "unknown",
    };
    expect(writeOsmHours(hours)).toContain('week 01-53/2 Mo unknown "horaires à vérifier"');
    expect(writeOsmHours(hours)).toContain('PH unknown "horaires non publiés"');
  });
});
