import { assess, nothingSpecial, type Application } from "titres-identite";

const woman: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { passport: { reason: "lost" } },
  applicant: { bornOn: "1988-05-04", birthRecord: { heldBy: "paper-registry" } },
  home: { lodging: "own-name" },
  heldTitles: {
    complete: true,
    titles: [
      { id: "card", kind: "cni", format: "laminated", issuedOn: "2012-09-12", printedExpiry: "2022-09-11", where: "in-hand" },
      { id: "passport", kind: "passport", format: "biometric", printedExpiry: "2029-06-02", where: "lost" },
    ],
  },
  circumstances: nothingSpecial, // said aloud, never assumed
};

const answer = assess(woman);
console.log(answer.fee, answer.documents, answer.heldTitles, answer.undecided, answer.requirements.filter(r=>r.contested));
