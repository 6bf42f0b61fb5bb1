import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNames } from "../../src/offices/french/day-words.js";
import { weekdays, type Hours, type Weekday } from "../../src/offices/hours.js";
import { parseDilaHours, type DilaHours } from "../../src/offices/interchange/parse-dila-hours.js";
import { runs } from "../properties/runs.js";
import { publishedHours } from "./world/hours.js";
import { week } from "./world/week.js";

/** An entry as the directory writes it: `entry("Lundi", "Vendredi", "09:00:00-12:00:00 14:00:00-17:00:00")`. */
function entry(first: string, last: string, times = "", commentaire = ""): Readonly<Record<string, string>> {
  const windows = times.split(" ").filter((time) => time !== "");
  const [one = "", two = ""] = windows;
  return {
    nom_jour_debut: first,
    nom_jour_fin: last,
    valeur_heure_debut_1: one.split("-")[0] ?? "",
    valeur_heure_fin_1: one.split("-")[1] ?? "",
    valeur_heure_debut_2: two.split("-")[0] ?? "",
    valeur_heure_fin_2: two.split("-")[1] ?? "",
    commentaire,
  };
}

function read(...entries: readonly unknown[]): DilaHours {
  return parseDilaHours({ plage_ouverture: entries });
}

const clean = { doubtful: [], comments: [], issues: [] };

describe("a record of the national directory", () => {
  const monthly = "Accueil ouvert uniquement le 2e et 4e samedis de chaque mois.";
  const entries = [
    entry("Lundi", "Vendredi", "09:00:00-12:00:00 14:00:00-17:00:00"),
    entry("Samedi", "Samedi", "09:00:00-12:00:00", monthly),
  ];

  it("is read alike as a list and as JSON in a string", () => {
    const list = { plage_ouverture: entries, commentaire_plage_ouverture: null };
    const text = { plage_ouverture: JSON.stringify(entries), commentaire_plage_ouverture: null };
    expect(parseDilaHours(list)).toEqual(parseDilaHours(text));
  });

  it("a rule of the month stands in a comment only: kept, not applied, its day in doubt", () => {
    expect(read(...entries)).toEqual({
      hours: week("mon-fri 09:00-12:00 14:00-17:00; sat 09:00-12:00"),
      doubtful: ["sat"],
      comments: [{ entry: 1, text: monthly, days: ["sat"] }],
      issues: [{ code: "comment", entry: 1, field: "commentaire", value: monthly, days: ["sat"] }],
    });
  });

  it("a comment on all the hours puts every day in doubt", () => {
    const text = "Fermé au public le premier lundi du mois.";
    const found = parseDilaHours({
      plage_ouverture: [entry("Lundi", "Lundi", "09:00:00-12:00:00")],
      commentaire_plage_ouverture: text,
    });
    expect(found.hours).toEqual(week("mon 09:00-12:00"));
    expect(found.comments).toEqual([{ text, days: weekdays }]);
    expect(found.doubtful).toEqual(weekdays);
  });

  it.each([undefined, null, "", "[]", "null", []])(
    "%j says nothing: the hours are not published",
    (value) => {
      expect(parseDilaHours({ plage_ouverture: value })).toEqual({ hours: { published: false }, ...clean });
    },
  );
});

it("a record of the older interface is read, and wholly in doubt", () => {
  const heures = [
    { de: "08:30:00", a: "12:00:00" },
    { de: "13:30:00", a: "17:30:00" },
  ];
  const found = parseDilaHours({ horaires: [{ du: "lundi", au: "mardi", heures }] });
  expect(found.hours).toEqual(week("mon,tue 08:30-12:00 13:30-17:30"));
  expect(found.doubtful).toEqual(weekdays);
  expect(found.issues.map(({ code }) => code)).toEqual(["older-interface"]);
});

describe("what is understood", () => {
  it.each<[string, readonly unknown[], Hours]>([
    [
      "a range of days counts both ends",
      [entry("Mardi", "Jeudi", "09:00:00-12:00:00")],
      week("tue-thu 09:00-12:00"),
    ],
    ["half an hour is not rounded", [entry("Lundi", "Lundi", "14:00:00-16:30:00")], week("mon 14:00-16:30")],
    [
      "one of the two windows may be empty",
      [{ ...entry("Lundi", "Lundi"), valeur_heure_debut_2: "14:00:00", valeur_heure_fin_2: "17:00:00" }],
      week("mon 14:00-17:00"),
    ],
    [
      "entries of one day add up",
      [entry("Lundi", "Mardi", "09:00:00-12:00:00"), entry("Lundi", "Lundi", "18:00:00-19:00:00")],
      week("mon 09:00-12:00 18:00-19:00; tue 09:00-12:00"),
    ],
    [
      "windows that touch are one",
      [entry("Lundi", "Lundi", "09:00:00-12:00:00 12:00:00-13:00:00")],
      week("mon 09:00-13:00"),
    ],
    [
      "case, white space, and seconds left out",
      [entry(" lundi ", "LUNDI", "09:00-12:00")],
      week("mon 09:00-12:00"),
    ],
    ["a day may end at midnight", [entry("Lundi", "Lundi", "20:00:00-24:00:00")], week("mon 20:00-24:00")],
  ])("%s", (_, entries, hours) => {
    expect(read(...entries)).toEqual({ hours, ...clean });
  });
});

describe("what is not understood is said, and never guessed", () => {
  const monday = entry("Lundi", "Lundi", "09:00:00-12:00:00");
  const any = weekdays;

  it.each<[string, unknown, object]>([
    [
      "a day without a name",
      entry("", "Mardi", "09:00:00-12:00:00"),
      { code: "day-missing", field: "nom_jour_debut", days: any },
    ],
    [
      "a day of no language",
      entry("Lundi", "Lundredi", "09:00:00-12:00:00"),
      { code: "day-unknown", field: "nom_jour_fin", value: "Lundredi", days: any },
    ],
    [
      "a range turned round",
      entry("Samedi", "Mardi", "09:00:00-12:00:00"),
      { code: "days-backwards", value: "Mardi", days: any },
    ],
    [
      "a time in words",
      entry("Mardi", "Mardi", "neuf heures-12:00:00"),
      { code: "time-unreadable", field: "valeur_heure_debut_1", days: ["tue"] },
    ],
    [
      "a 25th hour",
      entry("Mardi", "Mardi", "09:00:00-25:00:00"),
      { code: "time-unreadable", value: "25:00:00", days: ["tue"] },
    ],
    [
      "half past midnight at the day's end",
      entry("Mardi", "Mardi", "09:00:00-24:30:00"),
      { code: "time-unreadable", days: ["tue"] },
    ],
    [
      "a time that is a number",
      { ...entry("Mardi", "Mardi"), valeur_heure_debut_1: 9, valeur_heure_fin_1: 12 },
      { code: "time-unreadable", value: 9, days: ["tue"] },
    ],
    [
      "a window without an end",
      entry("Mardi", "Mardi", "09:00:00-"),
      { code: "window-half", field: "valeur_heure_fin_1", days: ["tue"] },
    ],
    [
      "a window turned round",
      entry("Mardi", "Mardi", "17:00:00-09:00:00"),
      { code: "window-backwards", value: "09:00:00", days: ["tue"] },
    ],
    [
      "midnight to midnight",
      entry("Mardi", "Mardi", "00:00:00-00:00:00"),
      { code: "window-backwards", days: ["tue"] },
    ],
    ["days without hours", entry("Mardi", "Mercredi"), { code: "no-windows", days: ["tue", "wed"] }],
    ["an entry that is text", "Mardi 9h-12h", { code: "not-an-entry", value: "Mardi 9h-12h", days: any }],
    ["an entry that is nothing", null, { code: "not-an-entry", value: null, days: any }],
    [
      "a comment that is no text",
      { ...entry("Mardi", "Mardi", "09:00:00-10:00:00"), commentaire: 7 },
      { code: "comment", value: 7, days: ["tue"] },
    ],
  ])("%s", (_, bad, issue) => {
    const { hours, issues, doubtful } = read(monday, bad);
    expect(issues[0]).toMatchObject({ entry: 1, ...issue });
    expect(doubtful).toEqual(issues[0]?.days);
    expect(hours.published && hours.weekly.mon).toEqual([["09:00", "12:00"]]);
  });

  it("an entry without a last day holds on its first, and the days after are in doubt", () => {
    const { hours, doubtful, issues } = read(entry("Jeudi", "", "09:00:00-12:00:00"));
    expect(hours).toEqual(week("thu 09:00-12:00"));
    expect(doubtful).toEqual(["thu", "fri", "sat", "sun"]);
    expect(issues).toEqual([
      { code: "day-missing", entry: 0, field: "nom_jour_fin", value: "", days: ["thu", "fri", "sat", "sun"] },
    ]);
  });

  it("windows of one day that overlap are joined, in one entry or in two", () => {
    const twice = [
      entry("Lundi", "Mardi", "09:00:00-12:00:00"),
      entry("Mardi", "Mardi", "11:00:00-13:00:00"),
    ];
    expect(read(...twice)).toEqual({
      hours: week("mon 09:00-12:00; tue 09:00-13:00"),
      doubtful: ["tue"],
      comments: [],
      issues: [{ code: "windows-overlap", days: ["tue"] }],
    });
    expect(read(entry("Lundi", "Lundi", "09:00:00-12:00:00 11:00:00-13:00:00")).issues).toEqual([
      { code: "windows-overlap", days: ["mon"] },
    ]);
  });

  it("where no hours at all are read they are not published: on the days named, if all of these are read", () => {
    expect(read(entry("Mardi", "Mercredi")).hours).toEqual({ published: false, days: ["tue", "wed"] });
    expect(read(entry("Mardi", "Mercredi"), entry("Jeudy", "Jeudi")).hours).toEqual({ published: false });
  });

  it.each<[unknown, string]>([
    [{ plage_ouverture: '[{"nom_jour_debut": "Lundi"' }, "not-json"],
    [{ plage_ouverture: "Lundi 9h-12h" }, "not-json"],
    [{ plage_ouverture: { nom_jour_debut: "Lundi" } }, "not-a-list"],
    [{ plage_ouverture: "7" }, "not-a-list"],
    [[], "not-a-record"],
    [null, "not-a-record"],
    [undefined, "not-a-record"],
  ])("%j: %s", (record, code) => {
    const { hours, issues, doubtful } = parseDilaHours(record);
    expect([hours, issues.map((issue) => issue.code), doubtful]).toEqual([
      { published: false },
      [code],
      weekdays,
    ]);
  });
});

describe("laws of the directory's reader", () => {
  const capitalised = (day: Weekday): string => dayNames[day].replace(/^./, (letter) => letter.toUpperCase());

  it("weekly hours written its way are read back, in any order of the entries, in both shapes", () => {
    fc.assert(
      fc.property(publishedHours, fc.infiniteStream(fc.nat()), ({ weekly }, dice) => {
        const entries = weekdays
          .flatMap((day) =>
            weekly[day].map((window) =>
              entry(capitalised(day), capitalised(day), window.map((time) => `${time}:00`).join("-")),
            ),
          )
          .map((each) => ({ each, place: Number(dice.next().value) }))
          .sort((one, other) => one.place - other.place)
          .map(({ each }) => each);
        const hours = entries.length > 0 ? { published: true, weekly, monthly: [] } : { published: false };
        expect(read(...entries)).toEqual({ hours, ...clean });
        expect(parseDilaHours({ plage_ouverture: JSON.stringify(entries) })).toEqual({ hours, ...clean });
      }),
      { numRuns: runs() },
    );
  });

  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("", "Lundi", "Vendredi", "09:00:00", "12:00:00", "17:00:00", "12h", null),
  );
  const wildEntry = fc.oneof(
    value,
    fc.record(
      {
        nom_jour_debut: value,
        nom_jour_fin: value,
        valeur_heure_debut_1: value,
        valeur_heure_fin_1: value,
        valeur_heure_debut_2: value,
        valeur_heure_fin_2: value,
        commentaire: value,
      },
      { requiredKeys: [] },
    ),
  );

  it("no value makes it throw, and a day is in doubt exactly where an issue names it", () => {
    fc.assert(
      fc.property(fc.oneof(value, fc.array(wildEntry)), value, fc.boolean(), (list, comment, isText) => {
        const record = {
          plage_ouverture: isText ? JSON.stringify(list) : list,
          commentaire_plage_ouverture: comment,
        };
        for (const given of [record, list]) {
          const { doubtful, issues } = parseDilaHours(given);
          expect(doubtful).toEqual(weekdays.filter((day) => issues.some(({ days }) => days.includes(day))));
        }
      }),
      { numRuns: runs() },
    );
  });

  it("an entry more takes no hours away", () => {
    fc.assert(
      fc.property(fc.array(wildEntry), wildEntry, (entries, more) => {
        const [few, many] = [read(...entries).hours, read(...entries, more).hours];
        const minutes = (hours: Hours, day: Weekday): number =>
          hours.published
            ? hours.weekly[day].reduce((sum, [opens, closes]) => sum + minute(closes) - minute(opens), 0)
            : 0;
        for (const day of weekdays) expect(minutes(many, day)).toBeGreaterThanOrEqual(minutes(few, day));
      }),
      { numRuns: runs() },
    );
  });
});

function minute(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

describe("a record of another shape", () => {
  it.each<[what: string, record: unknown, codes: readonly string[]]>([
    ["no record", "lundi", ["not-a-record"]],
    ["a list", [], ["not-a-record"]],
    ["text that is no JSON", { plage_ouverture: "lundi" }, ["not-json"]],
    ["JSON that is no list", { plage_ouverture: '{"a":1}' }, ["not-a-list"]],
    ["a number", { plage_ouverture: 5 }, ["not-a-list"]],
    ["an older record that is no list", { horaires: "lundi" }, ["older-interface"]],
    [
      "older entries without hours",
      { horaires: [{ du: "lundi" }, "mardi"] },
      ["older-interface", "day-missing", "not-an-entry"],
    ],
  ])("%s gives no hours, and says why", (_, record, codes) => {
    const { hours, issues, doubtful } = parseDilaHours(record);
    expect(hours.published).toBe(false);
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    expect(doubtful).toEqual(weekdays);
    expect(() => JSON.stringify(issues)).not.toThrow();
  });

  it.each([undefined, null, "", " ", "null"])("nothing at all, %j, is no fault", (plage_ouverture) => {
    expect(parseDilaHours({ plage_ouverture })).toEqual({ hours: { published: false }, ...clean });
  });

  it("an older record keeps its hours, all in doubt", () => {
    const older = { horaires: [{ du: "lundi", au: "mardi", heures: [{ de: "09:00", a: "12:00" }] }] };
    const { hours, doubtful } = parseDilaHours(older);
    expect(hours).toEqual(week("mon,tue 09:00-12:00"));
    expect(doubtful).toEqual(weekdays);
  });
});
