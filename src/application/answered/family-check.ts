import { dossierStatuses } from "../../vocabulary/dossier.js";
import { dossierCheck, finding, inHand, standing, staysGood, toSay } from "./dossier.js";
import { familyAnswer, familyPaper, grounds } from "./family.js";
import { all, day, list, map, oneOf, readChecked, record, text, type KnownIds } from "./parts.js";

const familyCheck = record({
  answer: familyAnswer,
  checkedOn: day,
  status: oneOf(dossierStatuses),
  people: map(dossierCheck),
  papers: map(
    record({
      paper: all(inHand, record({}, { person: text })),
      standing,
      serves: grounds,
      fails: list(all(finding, record({ person: text, requirement: text, paper: text }))),
    }),
  ),
  toGet: list(all(familyPaper, record({ inPlaceOf: list(text) }, staysGood))),
  unsaid: list(familyPaper),
  toSay,
});

/**
 * Reads a check of `checkFamily` that comes back.
 *
 * @param ids - Those that the reader knows.
 * @throws InvalidInputError with everything in it that is in no such check.
 */
export function familyCheckAnswered<Check, T>(given: Check, ids: KnownIds, read: (check: Check) => T): T {
  return readChecked(familyCheck, "check", given, ids, read);
}
