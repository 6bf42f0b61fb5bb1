// Generated from the doc comments of src/answers/family/ by: npx tsx tests/schema/sources/write-descriptions.ts
/** What each part of the papers of a family means, by its path. */
export const familyDossierDescriptions = {
  "": "The papers that several people have for one appointment. What is left out of one is unknown, never assumed.",
  papers: "Those that are known; one that serves several people is there once.",
  "papers[]": "A paper that one of several people has.",
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
  "papers[].person":
    "The person in whose file it is, and of whom `whose` and `nameOnIt` are said: the `representative`'s paper in a child's file is a parent's. It serves the others whom it serves by the relations that are said.",
  complete: "There are no others.",
  cannotProvide: "What somebody says cannot be had.",
  "cannotProvide[]": "A document that somebody cannot have.",
  "cannotProvide[].document": "What it is.",
  "cannotProvide[].person": "Who cannot have it; where absent, nobody of them can.",
  checkedOn: "The day on which the papers are looked at; the day of deposit where absent.",
};
