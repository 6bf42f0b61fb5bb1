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
  oneOfSeveral,
  readChecked,
  record,
  text,
  type Check,
  type KnownIds,
} from "./parts.js";

const names = list(text);
/** For whom a paper is brought. */
export const grounds: Check = list(record({ person: text, requirements: list(id("requirement")) }));
export const familyPaper: Check = all(paper, record({ count: amount, for: grounds }, { holder: text }));
const amountOf = byKind(amounts, {}, ifGranted);
const familyDay = oneOfSeveral(
  "what",
  {
    "issued-on-or-after": { document: id("document") },
    "title-ends": {},
    "fee-changes": { title: oneOf(titleKinds), before: amountOf, after: amountOf },
  },
  { day, people: names },
);
export const familyAnswer: Check = record({
  depositOn: day,
  people: map(assessment),
  papers: list(familyPaper),
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
  days: list(familyDay),
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
