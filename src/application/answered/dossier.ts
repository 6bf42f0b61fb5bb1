import { bearers, paperForms } from "../../vocabulary/documents.js";
import { dossierStatuses, findings, paperFacts } from "../../vocabulary/dossier.js";
import { assessment, fee, paper, sources, status } from "./answer.js";
import { all, amount, day, id, list, map, oneOf, readChecked, record, text, type KnownIds } from "./parts.js";

const finding = record(
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
const inHand = record(
  { document: id("document") },
  { whose: oneOf(bearers), nameOnIt: oneOf(bearers), issuedOn: day, title: text },
);
const dossierCheck = record({
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
      standing: oneOf(["serves", "undecided", "fails", "not-needed"]),
      serves: list(text),
      fails: list(all(finding, record({ requirement: text, paper: text }))),
    }),
  ),
  toGet: list(
    all(
      paper,
      record(
        { serves: list(text), inPlaceOf: list(text) },
        { staysGoodFor: record({ unit: oneOf(["day", "month", "year"]), count: amount }) },
      ),
    ),
  ),
  toSay: list(record({ paper: text, facts: list(oneOf(paperFacts)) })),
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
