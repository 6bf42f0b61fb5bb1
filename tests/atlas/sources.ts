// npm run sources: the sheets and texts by age, the oldest reading and wording first, and what each carries: what to read again.
import { keyOf } from "../../src/rulebook/local/town-hall.js";
import type { Rulebook } from "../../src/rulebook/rule.js";
import type { Citation } from "../../src/sources/citation.js";
import { readOn } from "../../src/sources/read-on.js";
import { titleKinds } from "../../src/vocabulary/situation.js";
import { citationText } from "titres-identite/en";
import { rulebooks } from "./files.js";

interface Read {
  readonly citation: Citation;
  readonly readOn: string | undefined;
  readonly carries: Set<string>;
}

const read = new Map<string, Read>();
for (const rulebook of rulebooks)
  for (const [name, sources] of citedIn(rulebook))
    for (const citation of sources) {
      // The law of a town hall's rulebook is that of the rulebook that it extends.
      const isOwn = rulebook.local === undefined || citation.text === rulebook.id;
      if (!isOwn) continue;
      const key = JSON.stringify(citation);
      const known = read.get(key) ?? {
        citation,
        readOn: rulebook.local === undefined ? readOn(citation) : rulebook.lastVerifiedOn,
        carries: new Set(),
      };
      known.carries.add(name);
      read.set(key, known);
    }

const byAge = [...read.values()].sort((one, other) => (ageOf(one) < ageOf(other) ? -1 : 1));
for (const { citation, readOn: read, carries } of byAge)
  console.log(
    [
      citation.date ?? "no day",
      read ?? "unknown",
      citationText(citation),
      `${carries.size}: ${[...carries].join(", ")}`,
    ].join("\t"),
  );
console.log(
  `\n${byAge.length} texts. Columns: day of the wording, last read on, text, rules and rows that it carries.`,
);

/** A text of which nobody noted the reading is read again first, then those without a day, then the one of the oldest wording. */
function ageOf({ citation, readOn: day = "0000" }: Read): string {
  return `${day} ${citation.date ?? "0000"}`;
}

function citedIn({ rules, fees, validities }: Rulebook): readonly (readonly [string, readonly Citation[]])[] {
  const rows = titleKinds.flatMap((title) => [...fees[title].rows, ...validities[title].rows]);
  return [
    ...rules.map((rule) => [keyOf(rule), rule.sources] as const),
    ...rows.map(({ id, sources }) => [id, sources] as const),
  ];
}
