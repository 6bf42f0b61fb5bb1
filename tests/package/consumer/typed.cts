import titres = require("titres-identite");
import french = require("titres-identite/fr");

const application: titres.Application = {
  depositOn: "2026-11-25",
  requests: { passport: { reason: "first" } },
  circumstances: titres.nothingSpecial,
};

const answer: titres.Assessment = titres.assess(application);
const status: titres.RequirementStatus | "one-of" = answer.documents.photo.status;
const sheet: string = french.checklist(answer);

// @ts-expect-error -- the day of deposit must be given
const undated: titres.Application = { territory: "metropole" };
// @ts-expect-error -- no such title
const unknownTitle: titres.Application = { depositOn: "2026-11-25", requests: { visa: {} } };

export = { status, sheet, undated, unknownTitle };
