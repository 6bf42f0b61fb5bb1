import fc from "fast-check";
import { weekdays, type TimeWindow, type Weekday, type WeeklyHours } from "../../../src/offices/hours.js";

const names: Readonly<Record<Weekday, string>> = {
  mon: "lundi",
  tue: "mardi",
  wed: "mercredi",
  thu: "jeudi",
  fri: "vendredi",
  sat: "samedi",
  sun: "dimanche",
};
const short: Readonly<Record<Weekday, string>> = {
  mon: "lun.",
  tue: "mar.",
  wed: "mer.",
  thu: "jeu.",
  fri: "ven.",
  sat: "sam.",
  sun: "dim.",
};

/** A window before noon, one after, both or none: what cells of a table can say. */
const day: fc.Arbitrary<readonly TimeWindow[]> = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))
  .map(([which, early, late]) => {
    const morning: TimeWindow = [clock(8 * 60 + 15 * early), clock(11 * 60 + 15 * (early % 5))];
    const afternoon: TimeWindow = [clock(13 * 60 + 15 * (late % 5)), clock(16 * 60 + 15 * late)];
    return [...(which % 2 === 1 ? [morning] : []), ...(which > 1 ? [afternoon] : [])];
  });

/** A week that is open on some day. */
export const anyWeek: fc.Arbitrary<WeeklyHours> = fc
  .tuple(day, day, day, day, day, day, day)
  .filter((days) => days.some((windows) => windows.length > 0))
  .map(
    (days) =>
      Object.fromEntries(weekdays.map((name, index) => [name, days[index]])) as unknown as WeeklyHours,
  );

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** `9h`, `9h30`. */
function plain(time: string): string {
  const [hours = "", minutes = ""] = time.split(":");
  return `${String(Number(hours))}h${minutes === "00" ? "" : minutes}`;
}

const full = (time: string): string => time.replace(":", "h");
const spaced = (time: string): string => time.replace(":", " h ");
const inWords = (time: string): string => {
  const [hours = "", minutes = ""] = time.split(":");
  return `${String(Number(hours))} heures${minutes === "00" ? "" : ` ${minutes}`}`;
};

type Windows = (windows: readonly TimeWindow[]) => string;

const listed =
  (dash: string, between: string, time = plain): Windows =>
  (windows) =>
    windows.map(([opens, closes]) => `${time(opens)}${dash}${time(closes)}`).join(between);
const fromTo: Windows = (windows) =>
  windows.map(([opens, closes]) => `de ${plain(opens)} à ${plain(closes)}`).join(" et ");

/** Days with the same windows, in the order of the first of them; those that are closed too. */
function groups(
  week: WeeklyHours,
): readonly (readonly [days: readonly Weekday[], windows: readonly TimeWindow[]])[] {
  const found = new Map<string, Weekday[]>();
  for (const name of weekdays) {
    const key = JSON.stringify(week[name]);
    found.set(key, [...(found.get(key) ?? []), name]);
  }
  return [...found.values()].map((days) => [days, week[days[0]!]] as const);
}

function open(week: WeeklyHours): ReturnType<typeof groups> {
  return groups(week).filter(([, windows]) => windows.length > 0);
}

/** `du lundi au mercredi`, `lundi, mardi et jeudi`. */
function dayList(days: readonly Weekday[], last = " et ", between = ", "): string {
  const isRun = weekdays.indexOf(days.at(-1)!) - weekdays.indexOf(days[0]!) === days.length - 1;
  if (days.length > 2 && isRun) return `du ${names[days[0]!]} au ${names[days.at(-1)!]}`;
  const list = days.map((each) => names[each]);
  return list.length > 1 ? `${list.slice(0, -1).join(between)}${last}${list.at(-1)!}` : list.join("");
}

const eachDay = (
  week: WeeklyHours,
  write: (name: Weekday, windows: readonly TimeWindow[]) => string,
): readonly string[] => weekdays.map((name) => write(name, week[name]));
const openDays = (
  week: WeeklyHours,
  write: (name: Weekday, windows: readonly TimeWindow[]) => string,
): readonly string[] =>
  weekdays.filter((name) => week[name].length > 0).map((name) => write(name, week[name]));

/** Twenty ways in which town halls write one week. */
export const styles: Readonly<Record<string, (week: WeeklyHours) => string>> = {
  "a line a day": (week) =>
    eachDay(week, (name, windows) => `${names[name]} : ${listed("-", " et ")(windows) || "fermé"}`).join(
      "\n",
    ),
  "a list with bullets": (week) =>
    openDays(week, (name, windows) => `• ${names[name]} ${fromTo(windows)}`).join("\n"),
  "a table of one cell a day": (week) =>
    eachDay(week, (name, windows) => `${names[name]} | ${listed(" - ", " / ", full)(windows) || "-"} |`).join(
      "\n",
    ),
  "a table of mornings and afternoons": (week) =>
    eachDay(week, (name, windows) => {
      const cells = [
        windows.filter(([opens]) => opens < "12:00"),
        windows.filter(([opens]) => opens >= "12:00"),
      ];
      return `${names[name]} | ${cells.map((cell) => listed("-", "")(cell) || "fermé").join(" | ")} |`;
    }).join("\n"),
  "days, then lines of windows": (week) =>
    openDays(week, (name, windows) => `${names[name]}\n${listed(" - ", "\n", full)(windows)}`).join("\n"),
  "groups of days, as sentences": (week) =>
    open(week)
      .map(([days, windows]) => `Ouvert ${dayList(days)} ${fromTo(windows)}.`)
      .join(" "),
  "groups of days, after semicolons": (week) =>
    open(week)
      .map(([days, windows]) => `${dayList(days)} : ${listed("-", ", ")(windows)}`)
      .join(" ; "),
  "windows before their days": (week) =>
    open(week)
      .map(
        ([days, windows]) => `${fromTo(windows)} ${days.length > 1 ? dayList(days) : `le ${dayList(days)}`}`,
      )
      .join(". "),
  "lists of days with dashes": (week) =>
    open(week)
      .map(([days, windows]) => {
        const list = days.length > 2 ? days.map((each) => names[each]).join(" - ") : dayList(days);
        return `${list} : ${listed("-", " et ")(windows)}`;
      })
      .join("\n"),
  "lists of days with strokes": (week) =>
    open(week)
      .map(
        ([days, windows]) =>
          `${days.map((each) => names[each]).join(" / ")} : ${listed("-", " et ")(windows)}`,
      )
      .join("\n"),
  "days abbreviated": (week) =>
    openDays(week, (name, windows) => `${short[name]} ${listed("-", " ")(windows)}`).join(", "),
  "capitals throughout": (week) =>
    openDays(week, (name, windows) => `${names[name]} ${listed("–", " & ", full)(windows)}`)
      .join(" ")
      .toUpperCase(),
  "hours with colons": (week) =>
    openDays(week, (name, windows) => `${names[name]} : ${listed(" - ", " / ", String)(windows)}`).join("\n"),
  "hours with dots": (week) =>
    openDays(
      week,
      (name, windows) => `${names[name]} ${listed("-", " / ", (time) => time.replace(":", "."))(windows)}`,
    ).join("\n"),
  "hours in words": (week) =>
    openDays(week, (name, windows) => `${names[name]} ${listed(" à ", " et ", inWords)(windows)}`).join("\n"),
  "hours in pairs": (week) =>
    openDays(week, (name, windows) => `${names[name]} : ${listed(" ", " - ", full)(windows)}`).join("\n"),
  "hours with arrows": (week) =>
    openDays(week, (name, windows) => `${names[name]} : ${listed(" → ", " et ", spaced)(windows)}`).join(
      "\n",
    ),
  "between two hours": (week) =>
    openDays(
      week,
      (name, windows) =>
        `le ${names[name]} ${windows.map(([opens, closes]) => `entre ${plain(opens)} et ${plain(closes)}`).join(", ")}`,
    ).join(" ; "),
  "morning and afternoon by word": (week) =>
    openDays(
      week,
      (name, windows) =>
        `${names[name]} ${windows
          .map(
            ([opens, closes]) =>
              `${opens < "12:00" ? "matin" : "après-midi"} : ${plain(opens)}-${plain(closes)}`,
          )
          .join(", ")}`,
    ).join("\n"),
  "all days, then what each has instead": (week) => {
    const [days, windows] = [...open(week)].sort(([one], [other]) => other.length - one.length)[0]!;
    const others = weekdays.filter((name) => !days.includes(name));
    const except = others.length > 0 ? ` sauf ${others.map((name) => `le ${names[name]}`).join(", ")}` : "";
    return [
      `Tous les jours${except} : ${listed("-", " et ")(windows)}`,
      ...others.map((name) => `${names[name]} : ${listed("-", " et ")(week[name]) || "fermé"}`),
    ].join("\n");
  },
};
