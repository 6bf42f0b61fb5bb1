import type { Sentences } from "../lists.js";

/** In what the page of a town hall differs from the law. */
export const differences: Sentences["difference"] = {
  "titles-held":
    "The page wants to see every French title one has, even out of date, and advises showing both card and passport; the law asks only for the one to be replaced and the one that proves civil status.",
  "other-photo-document":
    "From whoever has no recent title to show, the page asks for another document with a photo; no national rule does.",
  "birth-record-after-loss-or-theft":
    "After a loss or a theft, the page asks for a birth certificate from those born in France in a commune that does not send the record itself; the law does not where another recent title proves civil status.",
  "birth-record-of-a-minor":
    "The page asks for a birth certificate for every minor; the law does only where no title of the minor’s proves civil status and the counter cannot obtain the record itself.",
  "born-abroad":
    "For a first application, a loss or a theft, the page asks no birth certificate of anyone born abroad; the law exempts only those whose record the counter can obtain itself.",
  "full-copy-or-extract":
    "The page asks adults for an extract that names the parents and minors for a full copy; the national rule accepts either.",
  "passport-of-30-april-2008":
    "For a first application, the page does without a birth certificate only for a passport issued on or after 30 April 2008; the law counts every passport with a chip, issued since 2006.",
  "foreign-identity-document":
    "For a first application, the page also wants the residence permit or the identity document of another country, if there is one; no national rule asks for them.",
  "originals-and-copies":
    "The page wants the original and a copy of each paper; the national rule wants the original only.",
  "copy-of-the-passport":
    "Where a passport stands for a birth certificate, the page also wants a photocopy of it; the national rule wants the passport only.",
  "proof-of-address-in-original":
    "The page wants the original of the proof of address; the national rule also accepts a printed electronic bill.",
  "name-on-the-proof-of-address":
    "For a minor, the page wants a proof of address in the name of whoever comes to hand in the application, and the original; the national rule, where that is a parent, in the name of the parent with whom the minor lives.",
  "kinds-of-proof-of-address":
    "The page has its own list of proofs of address: it accepts some, refuses others, or wants that of the insurer to be signed; the law accepts any means of proof, and the national list only gives examples.",
  "tax-notices":
    "The page accepts notices of income tax and of housing tax as proofs of address; the national sheet has provisionally refused tax notices since 10 September 2025, and no longer names the housing tax.",
  "parents-residence-permit":
    "Of the parent who applies, the page also accepts a residence permit; the national sheets consulted speak of the parent’s identity document, and do not name the residence permit.",
  "hosting-statement":
    "The page wants the host to certify more than 3 months; the national rule also accepts a permanent stay that began later.",
  "each-parents-address":
    "For a minor who lives with each parent in turn, the page always wants a proof of address of each parent; the national rule wants the second only if both addresses are to be printed on the title.",
  "parents-apart":
    "Where the parents live apart, the page asks for papers of the other parent, or sends to the town hall; the national rule asks only for what is needed to print both addresses, and never for the other parent’s agreement to the application itself.",
  "parent-deceased":
    "The page asks for the death certificate of the parent who died; no national rule consulted does.",
  "court-decisions":
    "The page asks for every court decision on parental authority and on where the minor lives; the national rule asks for one only to prove parental authority or to print both addresses.",
  "both-parents-letters":
    "For the name a minor is to use, the page asks each parent for a letter written by hand and a copy of their identity document; the law asks for the agreement of both or, since 1 July 2022, that the other be informed if one alone has their name added.",
  "other-parents-agreement":
    "For the name a minor is to use, the page always wants the other parent’s written agreement and a copy of their identity document; since 1 July 2022, the law lets one parent alone have their name added, after informing the other.",
  "ex-spouse-identity":
    "With the former spouse’s written agreement, the page wants a copy of their identity document; the national rule wants the agreement only.",
  widowed:
    "From every widowed person who keeps the name, the page asks for the death certificate or an up-to-date family record book; the national rule asks for nothing to keep the name, and for the death certificate for the word ‘widowed’ (veuf, veuve).",
  "protected-adult":
    "For guardianship or curatorship, the page sends to the town hall, with a copy of the judgment; the national rules say who may apply and with which papers.",
  "register-mention":
    "If the birth record bears the note ‘RC’, the page asks for a copy of the notarial deed or judgment it comes from; no national rule consulted does.",
  "twelve-at-collection":
    "The page has a child of ‘over 12’ come to collect, and that of Reims counts their age on the day the application is handed in; the national rule has them come from the age of 12, without saying which day counts.",
  "form-numbers":
    "The page gives the paper form the numbers 12101 (adult) and 12102 (minor); the national numbers are 12100 (adult) and 12101 (minor).",
  "deposit-receipt":
    "The page advises bringing the receipt for the application to collect; no national rule consulted speaks of it.",
  "kept-from-reception":
    "The page counts the 3 months from the day on which the town hall receives the title; the law, from when it is made available. It also says that collecting needs no appointment.",
  "practical-advice": "The page gives practical advice or information of which the law does not speak.",
};
