// Generated from the doc comments of src/answers/dossier/ by: npx tsx tests/schema/sources/write-descriptions.ts
/** What each part of a dossier means, by its path. */
export const dossierDescriptions = {
  "": "The papers that an applicant has. What is left out of one is unknown, never assumed.",
  papers: "Those that are known.",
  "papers[]": "A paper that an applicant has.",
  "papers[].id": "A name of the caller's own, unique in the list.",
  "papers[].document": "What it is.",
  "papers[].whose":
    "Whose paper it is. Of a paper whose name says so, that need not be said: an attestation of a host is the host's. `representative`: whoever files for a minor: a parent, a guardian, a third party, an agent.",
  "papers[].kind":
    "Of which kind it is, where several are shown as the document, as a bill is as a proof of address.",
  "papers[].form":
    "In which form it is at hand. `print`: of a paper that its issuer gives online. `full-copy` and the two kinds of `extract`: of a record of civil status, as its registry issues them. `number`: written down, or on a screen.",
  "papers[].issuedOn": "The day that it bears: of its issue, of a photo the day on which it was taken.",
  "papers[].copies": "How many photocopies of it are there beside it.",
  "papers[].nameOnIt":
    "In whose name it is made out; that tells whose it is, and agrees with `whose` where both are said. `representative`: whoever files for a minor: a parent, a guardian, a third party, an agent.",
  "papers[].title": "The id of the held title that it is, which has its facts in the application.",
  complete: "There are no others.",
  cannotProvide: "What the applicant says cannot be had.",
  "cannotProvide[]":
    "A paper an application may need: one of the list, or one that the rulebook of a town hall has of its own.",
  checkedOn: "The day on which the papers are looked at; the day of deposit where absent.",
};
