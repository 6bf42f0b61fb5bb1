import { weekdays, type Weekday } from "../../../src/offices/hours.js";

/** What an OSM `opening_hours` value says of one day: its windows, or that they are unknown. */
export type OsmDay = readonly (readonly [string, string])[] | "unknown";

interface Rule {
  readonly days: readonly { readonly day: Weekday; readonly nth?: number }[];
  readonly value: OsmDay;
  readonly adds: boolean;
}

const names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const day = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
const times = String.raw`\d\d:\d\d-\d\d:\d\d(?:,\s*\d\d:\d\d-\d\d:\d\d)*`;
const rulePattern = new RegExp(
  String.raw`^(?<days>${day}[\w\-,[\] ]*?)?\s*(?:(?<times>${times})|(?<closed>off|closed)|(?<unknown>unknown(?:\s*"[^"]*")?))$`,
);

/**
 * The part of OSM's syntax that town-hall hours need: days, ranges and lists of them, the nth of a month, times, `off` and
 * `unknown`; `;` replaces and `,` before a day adds. Anything else is an error.
 */
export function readOsm(text: string): {
  readonly onHolidays: "off" | "open";
  readonly dayAt: (weekday: Weekday, nth: number, isLast: boolean) => OsmDay;
} {
  const parts = text.split(";").map((part) => part.trim());
  const rules = parts.filter((part) => part !== "PH off").flatMap(rulesIn);
  return {
    onHolidays: parts.includes("PH off") ? "off" : "open",
    dayAt: (weekday, nth, isLast) => {
      const applying = rules.filter(({ days }) =>
        days.some(
          (each) =>
            each.day === weekday &&
            (each.nth === undefined || each.nth === nth || (each.nth === -1 && isLast)),
        ),
      );
      const value = applying.reduce<OsmDay>(
        (before, rule) =>
          rule.adds && before !== "unknown" && rule.value !== "unknown"
            ? [...before, ...rule.value]
            : rule.value,
        [],
      );
      return value === "unknown" ? value : [...value].sort();
    },
  };
}

function rulesIn(part: string): readonly Rule[] {
  return part.split(new RegExp(String.raw`(?<=\d\d:\d\d),\s*(?=${day})`)).map((rule, index): Rule => {
    const groups = rulePattern.exec(rule.trim())?.groups;
    if (groups === undefined) throw new Error(`no opening_hours rule that is understood: ${rule}`);
    const windows =
      groups["times"]?.split(",").map((time) => time.trim().split("-") as [string, string]) ?? [];
    return {
      days: groups["days"] === undefined ? weekdays.map((each) => ({ day: each })) : daysIn(groups["days"]),
      value: groups["unknown"] === undefined ? windows : "unknown",
      adds: index > 0,
    };
  });
}

function daysIn(selector: string): Rule["days"] {
  return selector.split(/,(?![^[]*\])/).flatMap((item) => {
    const { first, last, nths } = new RegExp(
      String.raw`^\s*(?<first>${day})(?:-(?<last>${day}))?(?:\[(?<nths>[-\d,]+)\])?\s*$`,
    ).exec(item)!.groups!;
    const start = names.indexOf(first!);
    const end = names.indexOf(last ?? first!);
    const days = [...weekdays, ...weekdays].slice(start, end < start ? end + 8 : end + 1);
    if (nths === undefined) return days.map((each) => ({ day: each }));
    return days.flatMap((each) => nths.split(",").map((nth) => ({ day: each, nth: Number(nth) })));
  });
}
