// Generated from the doc comments of src/application/ by: npx tsx tests/schema/sources/write-descriptions.ts
/** What each part of an application means, by its path. */
export const descriptions = {
  "": "The situation of one person on the day a file is deposited. Only `depositOn` must be given. Whatever else is left out is unknown, never assumed; `null` is refused. Days are civil days written `YYYY-MM-DD`.",
  format: "The version of this shape; the current one where absent.",
  depositOn: "The day the file is deposited at the counter. The library never asks the clock.",
  collectOn: "The day the new title is collected, once it is known.",
  requests: "The titles asked for at this appointment. Absent: unknown. Once given, it is the whole list.",
  "requests.cni": "An identity card is asked for.",
  "requests.cni.reason":
    "Why it is asked for. `first`: one of that kind was never held. `renewal`: the one held has expired or will. `damaged`: the one held is spoilt, and what is left of it can be shown.",
  "requests.cni.replaces":
    "The id of the held title it replaces; absent, the only one of its kind in a complete list.",
  "requests.passport": "A passport is asked for.",
  "requests.passport.reason":
    "Why it is asked for. `first`: one of that kind was never held. `renewal`: the one held has expired or will. `damaged`: the one held is spoilt, and what is left of it can be shown.",
  "requests.passport.replaces":
    "The id of the held title it replaces; absent, the only one of its kind in a complete list.",
  channel: "How the application is prepared.",
  territory: "Where the file is deposited.",
  applicant:
    "The person the title is for. The age may be said in any of three ways; if several are given, they agree.",
  "applicant.bornOn": "The day of birth.",
  "applicant.ageOnDeposit": "Completed years on the day of deposit.",
  "applicant.adult": "Aged 18 or more on the day of deposit.",
  "applicant.french": "Of French nationality.",
  "applicant.birthplace": "Born in France or abroad.",
  "applicant.birthRecord": "The applicant's birth record (acte de naissance).",
  "applicant.birthRecord.heldBy":
    "Who holds it. `connected-registry`: a commune that answers the counter electronically (COMEDEC), or the central civil-status service in Nantes. `paper-registry`: a commune that does not. `foreign-registry`: an authority abroad, the birth not being recorded in France.",
  "applicant.birthRecord.showsNationality": "It is enough to prove French nationality.",
  heldTitles: "The French titles received and not handed back.",
  "heldTitles.titles": "Those that are known.",
  "heldTitles.titles[]": "One French title received and not handed back.",
  "heldTitles.titles[].id": "A name of the caller's own, unique in the list; reasons use it.",
  "heldTitles.titles[].kind": "A card or a passport.",
  "heldTitles.titles[].format":
    "What it is made like. A CNI is `laminated` (made until 2021) or a `card` of bank-card size. A passport is `biometric` (since 2009), `electronic` (2006 to 2009), `pre-electronic` (without a chip, until 2006) or `temporary`.",
  "heldTitles.titles[].issuedOn": "The day it was issued, as printed.",
  "heldTitles.titles[].printedExpiry":
    "The last day of validity as printed, or `unreadable`: only then is it computed from the day of issue.",
  "heldTitles.titles[].adultWhenIssued": "Its holder was an adult on the day of issue.",
  "heldTitles.titles[].where":
    "Where it is on the day of deposit. `unavailable`: it cannot be shown, for a reason other than loss or theft.",
  "heldTitles.titles[].atCollection": "What happens to it at collection, once it is known.",
  "heldTitles.complete": "There are no others.",
  home: "The applicant's home.",
  "home.lodging":
    "Where the applicant lives. `own-name`: a proof of address exists in the applicant's own name. `hosted`: in someone else's home. `with-parents`: in the home of the applicant's parents, who are then the hosts.",
  names: "What became of the applicant's names.",
  "names.changeRecordedOn":
    "The day the birth record was updated with a change of surname or first name (Civil Code, articles 60, 61 and 61-3-1).",
  circumstances: "The rare facts. Most applicants say `nothingSpecial`.",
  "circumstances.nameChanged": "The surname or a first name was changed in the civil register.",
  "circumstances.stolenAbroad": "The title was stolen abroad.",
  "circumstances.birthRecordUnobtainable": "No birth record can be produced.",
};
