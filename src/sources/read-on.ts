import type { Citation, TextId } from "./citation.js";

// The day on which each text was last read, text by text and sheet by sheet, as it was noted then. A text that is not here was
// read on a day that nobody noted, or is known by its number alone: that is unknown, and it is read again first.

/** Every place of a text. */
const everywhere = "everywhere";

type Places = typeof everywhere | readonly string[];

const readings: Readonly<Record<string, Readonly<Partial<Record<TextId, Places>>>>> = {
  "2026-11-22": {
    "service-public": sheets("F1091 F12521 F14079 F33250"),
    "decree-55-1397": ["1", "2", "4", "4-1", "4-3", "5"],
    "decree-2005-1726": ["12"],
    "decree-2013-1188": everywhere,
    "decree-2015-701": everywhere,
    "decree-2021-279": everywhere,
    "decree-2024-689": everywhere,
    "decree-2025-1138": everywhere,
    "civil-code": ["311-24-2"],
    "general-tax-code": ["1628 bis"],
    "regulation-2025-1208": everywhere,
    "circular-IOCK1002582C": everywhere,
    "order-2017-04-27": everywhere,
    "order-2021-03-13": everywhere,
    "consular-tariff": everywhere,
    "ministry-briefing-2021": everywhere,
    "maire-info": everywhere,
    "appeal-court-nancy": everywhere,
    "national-assembly": ["13-76418"],
    prefecture: ["Guyane"],
    "town-hall": ["Saint-Médard-en-Jalles"],
    ants: everywhere,
    reims: everywhere,
    "saint-paul": everywhere,
  },
  "2026-11-28": {
    "service-public": sheets(
      "F556 F868 F885 F942 F1035 F1153 F1194 F1341 F1342 F1343 F1344 F1357 F1373 F1427 F1429 F1656 F1709",
      "F1759 F1794 F1887 F10449 F10619 F11603 F12883 F12956 F14807 F14929 F14930 F16872 F17317 F18605",
      "F18704 F18713 F21089 F21090 F21091 F21092 F21224 F21244 F21245 F21246 F21247 F21258 F21829 F31413",
      "F32303 F32675 F33640 F33805 F34752 F34826 F35005 F36379 F36441",
    ),
    "order-2025-04-08": everywhere,
    "polynesian-tax-code": everywhere,
    "town-hall": ["Nouméa", "Teva I Uta"],
  },
};

/** The day on which a text was last read; nothing where nobody noted it. */
export function readOn({ text, place }: Citation): string | undefined {
  return Object.keys(readings)
    .filter((day) => isIn(readings[day]?.[text], place))
    .at(-1);
}

function isIn(places: Places | undefined, place: string): boolean {
  return places === everywhere || (places?.includes(place) ?? false);
}

function sheets(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" "));
}
