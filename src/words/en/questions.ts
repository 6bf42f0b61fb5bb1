import type { Questions } from "../lists.js";

/** How to ask for each fact, in one line. */
export const questions: Questions = {
  situation: {
    requests: "What are you applying for: an identity card, a passport or both?",
    "requests.cni.reason": "Why are you applying for an identity card?",
    "requests.passport.reason": "Why are you applying for a passport?",
    depositOn: "On which day will you hand in the application?",
    territory: "Where will you hand in the application: in mainland France, overseas or abroad?",
    channel: "Are you preparing the application online, or on the paper form?",
    photo: "Will you bring the photo, or have it taken at the counter?",
    "applicant.french": "[Are you|Is ~] a French national?",
    "applicant.bornOn": "What is [your date of birth|the date of birth of ~]?",
    "applicant.ageOnDeposit": "How old will [you|~] be on the day you hand in the application?",
    "applicant.adult": "Will [you|~] be 18 or over on the day you hand in the application?",
    "applicant.birthplace": "What is [your place of birth|the place of birth of ~]?",
    "heldTitles.titles": "Which French identity cards and passports [have you|has ~] received?",
    "heldTitles.complete": "Have you named every French identity card and passport received so far?",
    "requests.cni.replaces": "Which card does the new identity card replace?",
    "requests.passport.replaces": "Which passport does the new passport replace?",
    "applicant.parentBornInFrance": "Was at least one [of your parents|parent of ~] born in France?",
    "applicant.birthRecord.heldBy": "Which office keeps [your birth record|the birth record of ~]?",
    "applicant.birthRecord.nationalityInMargin":
      "Does [your birth certificate|the birth certificate of ~] bear a note of French nationality in its margin?",
    "applicant.birthRecord.showsNationality":
      "Is [your birth certificate|the birth certificate of ~] enough to prove French nationality?",
    "applicant.birthRecord.inForeignLanguage":
      "Is [your birth certificate|the birth certificate of ~] written in a foreign language?",
    "applicant.birthRecord.multilingualForm":
      "Does [your birth certificate|the birth certificate of ~] come from another country of the European Union, with its multilingual form?",
    "circumstances.nationalityAcquired": "Did [you|~] become French after birth?",
    "circumstances.birthRecordUnobtainable":
      "Is it impossible to provide [your birth certificate|the birth certificate of ~]?",
    "circumstances.registerMention":
      "Does [your birth record|the birth record of ~] bear the note ‘RC’ (répertoire civil)?",
    "circumstances.foreignIdHeld":
      "[Do you have|Does ~ have] a residence permit, or an identity document of another country?",
    "home.lodging":
      "Where [do you|does ~] live: in a home in [your|their] own name, with someone, in a hotel…?",
    "home.territory": "In which part of France [do you|does ~] live, or is it abroad?",
    "home.justifAdresse": "Was the address checked online by Justif’Adresse?",
    "circumstances.emancipated": "Has a court emancipated [the minor|~]?",
    "minor.filedBy": "Who is applying for [the minor|~]?",
    "minor.parents": "Do the parents of [the minor|~] live together or apart?",
    "minor.residence": "With which parent does [the minor|~] live, or is it with each in turn?",
    "minor.settledBy": "Who settled where [the minor|~] lives: a court, or the parents by agreement?",
    "minor.bothAddresses": "Are both parents’ addresses to be printed on the title?",
    "circumstances.lateRecognition":
      "Did the parent who applies recognise the child after its first birthday?",
    "minor.parentsMarried": "Are the parents of [the minor|~] married to each other?",
    "minor.recognisedInFirstYear":
      "Did the parent who applies recognise the child before its first birthday?",
    "minor.authorityGranted": "Does a joint declaration or a court give parental authority to that parent?",
    "circumstances.parentDeceased": "Has one of the parents of [the minor|~] died?",
    "circumstances.courtDecision":
      "Has a court decided on parental authority, or on where [the minor|~] lives?",
    "circumstances.parentOpposes": "Has the other parent opposed this title for [the minor|~] in writing?",
    "circumstances.protectedAdult":
      "[Are you|Is ~] an adult under guardianship (tutelle) or another protection?",
    "protection.measure": "Which protective measure is it?",
    "protection.filedBy": "Who is applying: the person under guardianship, or the guardian?",
    "protection.guardianInformed": "Has the guardian been told of the application?",
    "protection.capacityLimited":
      "Did the judge who gave the family authorisation limit [your capacity|the capacity of ~]?",
    "circumstances.stolenAbroad": "Was the title stolen abroad?",
    "circumstances.nameChanged": "Has the surname or a first name changed in the civil-status records?",
    "names.changeRecordedOn":
      "On which day was the new surname or first name entered on [your birth record|the birth record of ~]?",
    "names.changed": "What has changed in the civil-status records?",
    "names.changedBy": "How was the surname or first name changed?",
    "circumstances.useNameAsked":
      "Is a name to be used (nom d’usage) to be printed on the title, or taken off it?",
    "names.useName": "Which name do you wish to use?",
    "names.onTitleAlready": "Does the title to be replaced already bear that name?",
    "names.marriageOnBirthRecord":
      "Does [your birth record|the birth record of ~] mention [your|the] marriage?",
    "names.endOfMarriageOnBirthRecord":
      "Does [your birth record|the birth record of ~] mention the end of the marriage (divorce or death)?",
    "names.remarried": "[Have you|Has ~] married again since the divorce or the death?",
    "names.judgmentAllows": "Does the divorce judgment allow the former spouse’s name to be kept?",
    "names.widowedMention": "Do you want ‘widowed’ (veuf, veuve) printed before the name used?",
    "names.consent": "Do the parents agree on the name that [the minor|~] is to use?",
    "names.form":
      "Is the other parent’s name added to the surname of [the minor|~], or does it take its place?",
    "circumstances.temporaryPassport":
      "Are you asking for a temporary passport, for a trip that cannot wait?",
    urgency: "Why is the trip urgent?",
    "circumstances.largePassport": "Are you asking for a large passport, of 48 pages?",
    "circumstances.passportByPost": "Abroad, do you want to receive the passport by post?",
    "circumstances.onAJourney":
      "Are you applying during a journey abroad, in a country where [you do|~ does] not live?",
    "circumstances.detained": "[Are you|Is ~] in prison?",
    "circumstances.unableToCome": "Does an illness or a disability keep [you|~] from coming to the counter?",
    "circumstances.visaInOldPassport": "Does the old passport contain a visa that is still valid?",
    "circumstances.lostBeforeCollection":
      "Has the old title been lost or stolen since you handed in the application?",
    "circumstances.destitute": "Are you asking not to pay because you cannot afford it?",
    collectOn: "On which day will you collect the title?",
  },
  title: {
    kind: (title) => `${title}: is it an identity card, a passport, or a service passport?`,
    format: (title) => `${title}: which model is it?`,
    issuedOn: (title) => `${title}: what date of issue is printed on it?`,
    printedExpiry: (title) => `${title}: what date of expiry is printed on it?`,
    adultWhenIssued: (title) => `${title}: [were you|was ~] 18 or over on the day it was issued?`,
    where: (title) => `${title}: do you have it at hand?`,
    atCollection: (title) => `${title}: will you be able to hand it back when you collect the new title?`,
  },
  someTitle: "one of the titles held",
  thisTitle: "This title",
};
