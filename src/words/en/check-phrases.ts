import type { CheckPhrases } from "../check-phrases.js";
import { list } from "./writing.js";

const titleNames = { cni: "identity card", passport: "passport" } as const;

/** The turns of phrase of a sheet on the papers of a dossier. */
export const checkPhrases: CheckPhrases = {
  heading: (titles) =>
    titles.length === 0
      ? "Check of the papers"
      : `Check of the papers: ${list(
          titles.map((title) => titleNames[title]),
          "and",
        )}`,
  status: {
    refused: "This application cannot be made like this.",
    incomplete: "Incomplete: something is missing.",
    undecided: "Nothing that is certainly needed is missing, but questions are left.",
    complete: "Complete: all that the counter asks for is here.",
    "complete-if": "Complete, if what is not yet clear about the papers is confirmed.",
  },
  checkedOn: (day) => `Papers checked on ${day}.`,
  paper: (name, day) => (day === undefined ? name : `${name} of ${day}`),
  getBy: (day) => `, get this by ${day}`,
  staysGoodFor: (period) => `This paper is good for ${period} from its date`,
  goodUntil: (day) => `: good for an application up to ${day}`,
  missing: "Missing from your list",
  fails: (fault) => `: ${fault}`,
  tooOld: (since) => `too old since ${since}`,
  staleByDeposit: (since) => `still good on the day of the check, too old from ${since}`,
  onTheVeryDay: ", though the texts leave a doubt for that very day",
  wrongForm: (form, accepted) => `${form}; what is needed: ${list(accepted, "or")}`,
  wrongHolder: "in the name of someone other than expected",
  refusedKind: (kind, isDoubtful) =>
    `refused (${kind})${isDoubtful ? ", though the texts leave a doubt" : ""}`,
  notAmongTheAccepted: (kind) => `not one of those accepted (${kind})`,
  tooFewCopies: (copies, needed) =>
    copies === 0
      ? `without a photocopy; ${needed === 1 ? "one is" : `${String(needed)} are`} needed`
      : `with ${String(copies)} photocop${copies > 1 ? "ies" : "y"}; ${String(needed)} are needed`,
  facts: (facts) => `: ${list(facts, "and")}`,
  fact: {
    whose: "in whose name it is",
    kind: "of which kind it is",
    form: "in which form it is",
    issuedOn: "its date",
    copies: "how many photocopies it has",
    title: "which title it is",
    person: "in whose file it is",
  },
  way: (papers, fee) =>
    [
      ...(papers.length === 0 ? [] : [`Instead: ${list(papers, "and")}`]),
      ...(fee === undefined ? [] : [`the fee is then: ${fee}`]),
    ].join("; "),
  nothingElse: "In another situation that the rules provide for, it is not asked for",
  askTheCounter: "Ask the counter whom to turn to",
  noWay: "The rules provide nothing instead: ask at the counter",
};
