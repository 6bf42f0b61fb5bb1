import { currencies } from "../../vocabulary/money.js";
import { persons } from "../../vocabulary/outcomes.js";
import { titleKinds } from "../../vocabulary/situation.js";
import { amounts, assessment, ifGranted, money, paper, perVisit, sources } from "./answer.js";
import {
  all,
  amount,
  and,
  byKind,
  day,
  id,
  list,
  map,
  oneOf,
  readChecked,
  record,
  text,
  type KnownIds,
} from "./parts.js";

const names = list(text);
const familyAnswer = record({
  depositOn: day,
  people: map(assessment),
  papers: list(
    all(
      paper,
      record(
        {
          count: amount,
          for: list(record({ person: text, requirements: list(id("requirement")) })),
        },
        { holder: text },
      ),
    ),
  ),
  fees: list(
    record({
      currency: oneOf(currencies),
      from: money,
      to: money,
      lines: list(byKind(amounts, { person: text, sources }, and(ifGranted, { title: oneOf(titleKinds) }))),
    }),
  ),
  unknownFees: names,
  files: list(record({ person: text, title: oneOf(titleKinds) })),
  presence: perVisit(
    list(
      record(
        {
          status: oneOf(["must-come", "undecided"]),
          as: list(record({ person: text, role: oneOf(persons) })),
        },
        { person: text },
      ),
    ),
  ),
  days: list(
    record(
      { day, what: oneOf(["issued-on-or-after", "title-ends"]), people: names },
      { document: id("document") },
    ),
  ),
});

/**
 * Reads an answer of `assessFamily` that comes back.
 *
 * @param ids - Those that the reader knows.
 * @throws InvalidInputError with everything in it that is in no such answer.
 */
export function familyAnswered<Answer, T>(given: Answer, ids: KnownIds, read: (answer: Answer) => T): T {
  return readChecked(familyAnswer, "family", given, ids, read);
}
