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
    "Why it is asked for. `first`: one of that kind was never held. `renewal`: the one held has expired or will. `damaged`: the one held is spoilt, and what is left of it can be shown. `civil-status-change`: a name or another particular of civil status has changed. `pages-full`: no page of the passport is left for visas. `administrative-error`: the administration made a mistake on the title. `digital-identity`: a laminated card still valid is changed for a bank-card CNI.",
  "requests.cni.replaces":
    "The id of the held title it replaces; absent, the only one of its kind in a complete list.",
  "requests.passport": "A passport is asked for.",
  "requests.passport.reason":
    "Why it is asked for. `first`: one of that kind was never held. `renewal`: the one held has expired or will. `damaged`: the one held is spoilt, and what is left of it can be shown. `civil-status-change`: a name or another particular of civil status has changed. `pages-full`: no page of the passport is left for visas. `administrative-error`: the administration made a mistake on the title. `digital-identity`: a laminated card still valid is changed for a bank-card CNI.",
  "requests.passport.replaces":
    "The id of the held title it replaces; absent, the only one of its kind in a complete list.",
  channel: "How the application is prepared.",
  territory:
    "Where the file is deposited. Where the file is deposited decides the fee; where the home is, whether Justif'Adresse is open.",
  photo: "Whether the photo is brought, or taken at the counter.",
  urgency:
    "Why a temporary passport is asked for, in place of one of ten or five years. `professional`: a trip for work. `other`: anything else, such as a holiday.",
  applicant:
    "The person the title is for. The age may be said in any of three ways; if several are given, they agree.",
  "applicant.bornOn": "The day of birth.",
  "applicant.ageOnDeposit": "Completed years on the day of deposit.",
  "applicant.adult": "Aged 18 or more on the day of deposit.",
  "applicant.french": "Of French nationality.",
  "applicant.birthplace":
    "Born in France or abroad. `former-territory`: in a territory that was French then and is independent since, such as Algeria before 3 July 1962.",
  "applicant.parentBornInFrance":
    "One of the parents, at least, was born in France. For a child born in France from 1 January 1963 on, a birth in Algeria before 3 July 1962 counts as one in France.",
  "applicant.birthRecord": "The applicant's birth record (acte de naissance).",
  "applicant.birthRecord.heldBy":
    "Who holds it. `connected-registry`: one that answers the counter electronically (COMEDEC); of a birth abroad, the central civil-status service. `paper-registry`: a commune that does not. `central-service`: the central civil-status service in Nantes, which answers electronically too. `consulate`: a French consulate. `foreign-registry`: an authority abroad, the birth not being recorded in France.",
  "applicant.birthRecord.nationalityInMargin":
    "A note in its margin says that its holder is French (Civil Code, articles 28 and 28-1).",
  "applicant.birthRecord.showsNationality":
    "It is enough to prove French nationality. That follows where the birthplace, the parents, the note in the margin or who holds the record is known.",
  "applicant.birthRecord.inForeignLanguage": "It is written in a foreign language.",
  "applicant.birthRecord.multilingualForm":
    "It comes from another country of the EU, together with its multilingual form.",
  heldTitles: "The French titles received and not handed back.",
  "heldTitles.titles": "Those that are known.",
  "heldTitles.titles[]": "One French title received and not handed back.",
  "heldTitles.titles[].id": "A name of the caller's own, unique in the list; reasons use it.",
  "heldTitles.titles[].kind":
    "A card, a passport or a service passport. `service-passport`: the service or mission passport that the State issues to its agents.",
  "heldTitles.titles[].format":
    "What it is made like. A CNI is `laminated` (made until 2021) or a `card` of bank-card size. A passport is `biometric` (since 2009), `electronic` (2006 to 2009), `pre-electronic` (without a chip, until 2006) or `temporary`.",
  "heldTitles.titles[].issuedOn": "The day it was issued, as printed.",
  "heldTitles.titles[].printedExpiry":
    "The last day of validity as printed, or `unreadable`: only then is it computed from the day of issue.",
  "heldTitles.titles[].adultWhenIssued": "Its holder was an adult on the day of issue.",
  "heldTitles.titles[].where":
    "Where it is on the day of deposit. `lost`, `stolen`: and declared so, with this application at the latest, so that it is void. `found-again`: it was declared lost or stolen, then found, and stays void. `unavailable`: it cannot be shown, for a reason other than loss or theft.",
  "heldTitles.titles[].atCollection": "What happens to it at collection, once it is known.",
  "heldTitles.complete": "There are no others.",
  home: "The applicant's home.",
  "home.lodging":
    "Where the applicant lives. `own-name`: a proof of address exists in the name of the adult, or of the parent with whom a minor lives. `with-parents`: in the parents' home, who are the hosts of an adult child. `hosted`: in someone else's home; for a minor, the family is hosted. `mobile-home`: on a plot owned or rented. `no-fixed-address`: none for more than six months.",
  "home.territory":
    "The part of France, or abroad, where the home is. Where the file is deposited decides the fee; where the home is, whether Justif'Adresse is open.",
  "home.justifAdresse":
    "The address is checked online by Justif'Adresse, with a supplier that takes part, and the check succeeds.",
  names: "What became of the applicant's names.",
  "names.changeRecordedOn": "The day the birth record was updated with a change of surname or first name.",
  "names.changed":
    "What a change of civil status changed. `use-name`: only the use name asked for (marriage, divorce, widowhood).",
  "names.changedBy":
    "By what the surname or first name was changed: changes under articles 60, 61 and 61-3-1 of the Civil Code make titles in the former name void. `simplified-procedure`: a surname chosen among those of the parents (Civil Code, article 61-3-1). `decree`: a surname changed for a legitimate reason (article 61). `first-name-procedure`: a first name changed at the town hall (article 60). The others are no change under these articles.",
  "names.useName": "The use name asked for.",
  "names.onTitleAlready": "That use name stands on the title being replaced.",
  "names.marriageOnBirthRecord": "The birth record bears the marriage.",
  "names.endOfMarriageOnBirthRecord":
    "The birth record bears the divorce or the death that ended the marriage; a divorce is noted on request only.",
  "names.remarried": "Married again since the divorce or the death.",
  "names.judgmentAllows": "The divorce judgment allows the ex-spouse's name.",
  "names.widowedMention": '"Widowed" is to be printed before the use name.',
  "names.consent": "How the parents of a minor stand to the use name.",
  "names.form": "How a parent's name enters the use name of a minor.",
  minor: "What is to be known of a minor's family.",
  "minor.filedBy":
    "Who files the application, and by what right. `guardian`: named by a judge or a family council. `third-party`: someone else to whom a court gave parental authority. `child-welfare-service`: an agent of the aide sociale à l'enfance (ASE), to which a judge entrusted the child, where the parents cannot be reached or refuse. `private-proxy`: someone else, whom no court named and a parent at most allowed.",
  "minor.parents": "Whether the parents live together.",
  "minor.residence":
    "With whom the child of parents who live apart lives. `alternating`: in turn with each of them (résidence alternée).",
  "minor.settledBy": "How the parents settled that.",
  "minor.bothAddresses":
    "Both addresses of a child who lives in turn with each parent are wanted on the title.",
  "minor.parentsMarried": "The parents are married to each other.",
  "minor.recognisedInFirstYear":
    "The parent who files, not married to the other, recognised the child before its first birthday.",
  "minor.authorityGranted": "A joint declaration or a court decision gives that parent authority.",
  protection: "The measure that protects an adult.",
  "protection.measure": "Guardianship, curatorship, family authorisation or safeguard.",
  "protection.filedBy": "Who files the application.",
  "protection.guardianInformed": "The guardian has been told of the application.",
  "protection.capacityLimited": "Under family authorisation: the judge limited the person's capacity.",
  circumstances: "The rare facts. Most applicants say `nothingSpecial`.",
  "circumstances.nameChanged": "The surname or a first name was changed in the civil register.",
  "circumstances.stolenAbroad": "The title was stolen abroad.",
  "circumstances.nationalityAcquired":
    "French nationality was acquired after birth, by decree or declaration.",
  "circumstances.birthRecordUnobtainable": "No birth record can be produced.",
  "circumstances.useNameAsked": "A use name is asked for, or the one on the title is given up.",
  "circumstances.protectedAdult": "The applicant is an adult whom a measure protects.",
  "circumstances.visaInOldPassport": "The passport being replaced bears a visa still valid.",
  "circumstances.lostBeforeCollection":
    "The old title, shown at deposit, is lost or stolen before the collection.",
  "circumstances.lateRecognition":
    "The parent who files, not married to the other, recognised the child after its first birthday.",
  "circumstances.destitute": "The applicant is destitute and asks for the exemption from stamp duty.",
  "circumstances.temporaryPassport":
    "The passport asked for is a temporary one, of one year, for a trip that cannot wait.",
  "circumstances.largePassport":
    "The passport asked for is a large one, of 48 pages, for a frequent traveller.",
  "circumstances.unableToCome": "Illness or infirmity keeps the applicant from coming to the counter.",
  "circumstances.parentDeceased": "A parent of the minor has died.",
  "circumstances.courtDecision":
    "A court has decided on parental authority over the minor, or on where the minor lives.",
  "circumstances.foreignIdHeld":
    "The applicant holds a residence permit (titre de séjour) or an identity document of another country.",
  "circumstances.registerMention":
    "The birth record bears a mention of the civil register (répertoire civil, « RC »).",
  "circumstances.emancipated": "A minor whom a court has emancipated.",
  "circumstances.parentOpposes":
    "The parent who does not file has opposed, in writing, that a title be issued to the minor.",
  "circumstances.detained": "In prison.",
  "circumstances.onAJourney":
    "On a journey: the file is deposited abroad, where the applicant does not live.",
  "circumstances.passportByPost": "The passport asked for abroad is to come by post.",
  "circumstances.nothingSpecialAsOf":
    "In one word for all: of the rare facts that the rulebook of this version knew, those not said here are false. What a later version adds stays open.",
};
