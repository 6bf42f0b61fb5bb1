import { assess, nextChange, nothingSpecial, type Application } from "titres-identite";
import { checklist } from "titres-identite/fr";

const girl: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { passport: { reason: "first" } },
  applicant: {
    bornOn: "2012-02-11",
    french: true,
    birthplace: "france",
    birthRecord: { heldBy: "paper-registry", nationalityInMargin: false },
  },
  home: { lodging: "with-parents", justifAdresse: false },
  minor: { filedBy: "parent", parents: "together" },
  heldTitles: { complete: true, titles: [] },
  circumstances: nothingSpecial, // said aloud, never assumed
};

const answer = assess(girl);
answer.fee; // { kind: "exact", amount: { currency: "EUR", units: 1700 }, … }
answer.documents["birth-record"].status; // "required"
answer.presence.collection.applicant.status; // "must-come"
answer.undecided.map(({ fact }) => fact);
// ["applicant.birthRecord.showsNationality", "applicant.parentBornInFrance"]
nextChange(girl)?.on; // "2027-02-11"
checklist(answer); // the sheet to take to the counter, in French: « délivré à partir du 26 août 2026 » …
