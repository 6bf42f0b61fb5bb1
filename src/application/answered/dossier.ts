import { bearers, paperForms } from "../../vocabulary/documents.js";
import { dossierStatuses, findings, paperFacts } from "../../vocabulary/dossier.js";
import { assessment, fee, paper, sources, status } from "./answer.js";
import {
  all,
  amount,
  day,
  id,
  list,
  map,
  oneOf,
  readChecked,
  record,
  text,
  type Check,
  type Fields,
  type KnownIds,
} from "./parts.js";

export const finding: Check = record(
  { finding: oneOf(findings) },
  {
    paper: text,
    goodUntil: day,
    needs: list(oneOf(paperFacts)),
    since: day,
    doubt: id("doubt"),
    form: oneOf(paperForms),
    accepted: list(oneOf(paperForms)),
    whose: oneOf(bearers),
    kind: id("proofKind"),
    reason: text,
    copies: amount,
    needed: amount,
    sources,
  },
);
const setsOfPapers = list(
  record({ finding: oneOf(findings), papers: list(all(finding, record({ asked: paper }))) }),
);
export const inHand: Check = record(
  { document: id("document") },
  { whose: oneOf(bearers), nameOnIt: oneOf(bearers), issuedOn: day, title: text },
);
export const toSay: Check = list(record({ paper: text, facts: list(oneOf(paperFacts)) }));
export const standing: Check = oneOf(["serves", "undecided", "fails", "not-needed"]);
/** What is said beside of a paper to get. */
export const staysGood: Fields = {
  staysGoodFor: record({ unit: oneOf(["day", "month", "year"]), count: amount }),
};
export const dossierCheck: Check = record({
  answer: assessment,
  checkedOn: day,
  status: oneOf(dossierStatuses),
  requirements: list(
    record({
      id: id("requirement"),
      status,
      finding: oneOf(findings),
      sets: setsOfPapers,
    }),
  ),
  papers: map(
    record({
      paper: inHand,
      standing,
      serves: list(text),
      fails: list(all(finding, record({ requirement: text, paper: text }))),
    }),
  ),
  toGet: list(all(paper, record({ serves: list(text), inPlaceOf: list(text) }, staysGood))),
  toSay,
  questions: list(text),
  instead: list(
    record({
      document: id("document"),
      ways: list(
        record({ bring: list(paper), referrals: list(record({ id: id("referral") })), sources }, { fee }),
      ),
    }),
  ),
});

/**
 * Reads a check of `checkDossier` that comes back.
 *
 * @param ids - Those that the reader knows.
 * @throws InvalidInputError with everything in it that is in no check.
 */
export function checkAnswered<Check, T>(given: Check, ids: KnownIds, read: (check: Check) => T): T {
  return readChecked(dossierCheck, "check", given, ids, read);
}
