import { readFileSync } from "node:fs";
import { weekdays, type Weekday } from "../../../src/offices/hours.js";
import type { HoursCase } from "./hours.js";

/** A case of a kind of text, in the order of the file. */
export interface KindCase extends HoursCase {
  readonly kindOfText: string;
  /** Whether nothing in the text narrows its hours. */
  readonly isPlain: boolean;
}

/**
 * Reads `hours/kinds.txt`: a kind after `#`, then a text a line, `=>` and its right readings between `|`, `::` before those
 * for collecting, `!!` before what must be reported. `mon-fri 9-12` is short for five days from 09:00 to 12:00.
 */
export function kindCases(
  file: string | URL = new URL("../hours/kinds.txt", import.meta.url),
): readonly KindCase[] {
  const lines = readFileSync(file, "utf8").split("\n");
  let kindOfText = "";
  return lines.flatMap((line, index): readonly KindCase[] => {
    if (line.startsWith("# ")) kindOfText = line.slice(2);
    const [text, right] = line.split(" => ");
    if (text === undefined || right === undefined) return [];
    const [hours = "", flagged] = right.split("!!");
    const [deposit = "", collection = deposit] = hours.split("::");
    const expected = {
      deposit: deposit.split("|").map(readingOf),
      collection: collection.split("|").map(readingOf),
      mustBeFlagged: flagged?.split(";").map((part) => part.trim()) ?? [],
    };
    return [
      {
        id: `${String(index + 1)} ${text}`,
        kind: "text",
        kindOfText,
        isPlain: flagged === undefined && !hours.includes("?"),
        text: text.replaceAll("\\n", "\n").replaceAll("\\t", "\t"),
        expected,
      },
    ];
  });
}

function readingOf(short: string): string {
  const text = short.trim();
  if (text === "?" || text.startsWith("(")) return text;
  return text
    .split(";")
    .flatMap((part) => {
      const [first = "", ...windows] = part.trim().split(" ");
      if (first === "?") return `? ${daysOf(windows[0] ?? "").join(",")}`;
      const times = windows.map((window) => window.split("-").map(timeOf).join("-"));
      const days = first.includes("[") ? [first] : daysOf(first);
      return days.map((day) => [day, ...times].join(" "));
    })
    .join("; ");
}

function daysOf(text: string): readonly string[] {
  return text.split(",").flatMap((part) => {
    const [first = "", last = first] = part.split("-");
    return weekdays.slice(weekdays.indexOf(first as Weekday), weekdays.indexOf(last as Weekday) + 1);
  });
}

function timeOf(text: string): string {
  const [hours = "", minutes = "00"] = text.split(":");
  return `${hours.padStart(2, "0")}:${minutes}`;
}
