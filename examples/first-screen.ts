import { assess, nothingSpecial, titleStatus, type Application, type HeldTitle } from "titres-identite";
import { checklist } from "titres-identite/fr";

const card: HeldTitle = {
  id: "card",
  kind: "cni",
  format: "laminated",
  issuedOn: "2012-09-12",
  printedExpiry: "2022-09-11", // looks expired
  adultWhenIssued: true,
  where: "in-hand",
};

const woman: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { passport: { reason: "lost" } },
  applicant: { bornOn: "1988-05-04", birthRecord: { heldBy: "paper-registry" } },
  home: { lodging: "own-name", justifAdresse: false },
  heldTitles: {
    complete: true,
    titles: [
      card,
      { id: "passport", kind: "passport", format: "biometric", printedExpiry: "2029-06-02", where: "lost" },
    ],
  },
  circumstances: nothingSpecial, // said aloud, never assumed
};

titleStatus(card, "2026-11-25").legalEnd; // "2027-09-11": in force for five more years than it says
const answer = assess(woman);
answer.fee; // { kind: "exact", cents: 8600, … }
answer.documents["birth-record"].status; // "not-required": the card proves civil status
answer.documents["held-cni"]; // { status: "required", contested: true }: two national sources differ
answer.undecided.map(({ fact }) => fact); // ["applicant.french"]
checklist(answer); // the sheet to take to the counter, in French, as Markdown
