import type { Assessment, PresenceOutcome } from "../answers/assessment.js";
import { persons, type Person } from "../vocabulary/outcomes.js";
import type { Notes } from "./notes.js";
import type { Item } from "./page.js";
import type { Words } from "./words.js";

/** A parent must come: the title is for a minor. */
export function isForMinor({ presence }: Assessment): boolean {
  return presence.deposit["legal-representative"].status === "must-come";
}

/** Who must come, at deposit and at collection; of a parent or guardian who need not, nothing. */
export function presenceItems(words: Words, answer: Assessment, noted: Notes): readonly Item[] {
  const { phrases } = words;
  const said = (person: Person, status: PresenceOutcome["status"]): string =>
    person === "applicant" && isForMinor(answer)
      ? phrases.minorComing[status]
      : phrases.coming[status][person];
  return (["deposit", "collection"] as const).flatMap((visit) =>
    persons.flatMap((person) => {
      const { status, contested, discretion, needs, sources } = answer.presence[visit][person];
      if (person !== "applicant" && status === "need-not-come" && contested === undefined) return [];
      const details: Item[] = [];
      if (needs.length > 0) details.push({ text: noted.see(needs) });
      for (const otherwise of contested?.otherwise ?? [])
        details.push({ text: phrases.otherwiseComing[otherwise] });
      if (contested !== undefined) details.push({ text: noted.seeDoubts(contested.doubts) });
      if (discretion !== undefined) details.push({ text: noted.seeDiscretions(discretion.grants) });
      return [{ strong: phrases.at[visit], text: ` ${said(person, status)}${noted.refs(sources)}`, details }];
    }),
  );
}
