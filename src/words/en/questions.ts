import type { Questions } from "../lists.js";
import { quoted } from "./writing.js";

/** How to ask for each fact. */
export const questions: Questions = {
  situation: {
    requests: "What are you applying for: an identity card, a passport or both?",
    "requests.cni.reason":
      "Why are you applying for an identity card: first application, renewal, loss, theft, damaged card, change of civil status or address, mistake by the administration, or digital identity?",
    "requests.passport.reason":
      "Why are you applying for a passport: first application, renewal, loss, theft, damaged passport, change of civil status or address, no page left, or mistake by the administration?",
    depositOn: "On which day will you hand in the application?",
    territory:
      "Where will you hand in the application: in metropolitan France, overseas (and where), or abroad?",
    channel:
      "Are you preparing the application online (pre-application) or on the paper form from the counter?",
    photo: "Will you bring the photo, or have it taken at the counter?",
    "applicant.french": "[Are you|Is the title for] a French national?",
    "applicant.bornOn": "What is [your date of birth|the date of birth of ~]?",
    "applicant.ageOnDeposit": "How old will [you|~] be on the day you hand in the application?",
    "applicant.adult": "Will [you|~] be 18 or over on the day you hand in the application?",
    "applicant.birthplace":
      "Where [were you|was ~] born: in France, in a territory that was French then and is independent since (for example Algeria before 3 July 1962), or abroad?",
    "heldTitles.titles": "Which French identity cards and passports [have you|has ~] received?",
    "heldTitles.complete":
      "Are those listed all the identity cards and passports received and not yet handed back, including any out of date, lost or stolen?",
    "requests.cni.replaces": "Which card does the new identity card replace?",
    "requests.passport.replaces": "Which passport does the new passport replace?",
    "applicant.parentBornInFrance":
      "Was at least one [of your parents|parent of ~] born in France? For a birth in France since 1963, a parent born in Algeria before 3 July 1962 counts as born in France.",
    "applicant.birthRecord.heldBy":
      "Who holds [your birth record|the birth record of ~]: a commune whose civil-status register is connected, another commune, the central civil-status service in Nantes, a French consulate, or a foreign authority? The town hall of your place of birth can tell you whether its register is connected.",
    "applicant.birthRecord.nationalityInMargin":
      "Does a note in the margin of [your birth certificate say that you are|the birth certificate say that ~ is] French?",
    "applicant.birthRecord.showsNationality":
      "Is [your birth certificate enough to prove that you are|the birth certificate enough to prove that ~ is] French? It is for a birth in France to a parent who was also born in France (or in Algeria before 3 July 1962, for a birth since 1963), if it bears a note of nationality, or if it comes from the central civil-status service in Nantes or a consulate.",
    "applicant.birthRecord.inForeignLanguage":
      "Is [your birth certificate|the birth certificate of ~] written in a foreign language?",
    "applicant.birthRecord.multilingualForm":
      "Does [your birth certificate|the birth certificate of ~] come from another country of the European Union, with its multilingual form?",
    "circumstances.nationalityAcquired":
      "Did [you|~] become French after birth, by decree or by declaration?",
    "circumstances.birthRecordUnobtainable":
      "Is it impossible to provide [your birth certificate|the birth certificate of ~]?",
    "circumstances.registerMention":
      "Does [your birth record|the birth record of ~] bear a note of the civil register (répertoire civil, ‘RC’)? It tells for example of a change of matrimonial regime, of guardianship or of curatorship.",
    "circumstances.foreignIdHeld":
      "[Do you have|Is there] a residence permit, or an identity document of another country?",
    "home.lodging":
      "Where do you live: in a home for which a proof of address is in your name (for a minor, in that of a parent or of whoever represents them), with your parents, with someone who hosts you, in a hotel, in a caravan, or with no fixed address? For a minor represented by a guardian, another person or the child welfare service, answer for that person.",
    "home.territory": "In which part of France [do you live, or do you live|does ~ live, or is it] abroad?",
    "home.justifAdresse": "Was the address checked online by Justif’Adresse, during the pre-application?",
    "circumstances.emancipated": "Has a court emancipated the minor?",
    "minor.filedBy":
      "Who applies for the minor: the father or mother, the guardian, someone else to whom a court gave parental authority, the child welfare service (ASE), or someone else, without a court decision?",
    "minor.parents": "Do the parents of the minor live together or apart?",
    "minor.residence":
      "Does the minor live with the parent who applies, with the other parent, or with each in turn?",
    "minor.settledBy":
      "How was it settled where the minor lives: by a court decision, or by agreement between the parents?",
    "minor.bothAddresses": "Are both parents’ addresses to be printed on the title?",
    "circumstances.lateRecognition":
      "Did the parent who applies, not married to the other, recognise the child after its first birthday?",
    "minor.parentsMarried": "Are the parents of the minor married to each other?",
    "minor.recognisedInFirstYear":
      "Did the parent who applies recognise the child before its first birthday?",
    "minor.authorityGranted":
      "Does a joint declaration or a court decision give parental authority to that parent?",
    "circumstances.parentDeceased": "Has one of the minor’s parents died?",
    "circumstances.courtDecision": "Has a court decided on parental authority, or on where the minor lives?",
    "circumstances.parentOpposes":
      "Has the other parent opposed, in writing, that a title be issued to the minor?",
    "circumstances.protectedAdult":
      "Is this a protected adult: under guardianship (tutelle), curatorship (curatelle), family authorisation (habilitation familiale) or safeguard (sauvegarde de justice)?",
    "protection.measure":
      "Which measure is it: guardianship (tutelle), curatorship (curatelle), family authorisation (habilitation familiale) or safeguard (sauvegarde de justice)?",
    "protection.filedBy": "Who applies: the person under guardianship, or the guardian?",
    "protection.guardianInformed": "Has the guardian been informed of the application?",
    "protection.capacityLimited":
      "Did the judge who gave the family authorisation limit [your capacity|the capacity of ~]?",
    "circumstances.stolenAbroad": "Was the title stolen abroad?",
    "circumstances.nameChanged":
      "Has the surname or first name been changed in the civil-status records? A name merely used, such as a spouse’s, is not such a change.",
    "names.changeRecordedOn": "On which day was the birth record updated with the new surname or first name?",
    "names.changed":
      "What has changed in the civil-status records: the surname, a first name, the recorded sex, or only the name used?",
    "names.changedBy":
      "By what was the surname or first name changed: the simplified procedure (a surname chosen among those of the parents), a decree, a change of first name at the town hall, an adoption, a parentage, or francisation?",
    "circumstances.useNameAsked":
      "Do you ask for a name to be used (nom d’usage), for example a spouse’s, or is the one on the title to be removed?",
    "names.useName":
      "Which name do you wish to use: that of the spouse, of the former spouse, of the late spouse, one made of both parents’ names, one used before, or none any more?",
    "names.onTitleAlready": "Does the title to be replaced already bear that name?",
    "names.marriageOnBirthRecord":
      "Does [your birth record|the birth record of ~] mention [your|the] marriage?",
    "names.endOfMarriageOnBirthRecord":
      "Does [your birth record|the birth record of ~] mention the end of the marriage (divorce or death)? A divorce is noted on it only on request.",
    "names.remarried": "[Have you|Has ~] married again since the divorce or the death?",
    "names.judgmentAllows": "Does the divorce judgment allow the former spouse’s name to be kept?",
    "names.widowedMention": "Do you want ‘widowed’ (veuf, veuve) printed before the name used?",
    "names.consent":
      "For the name the minor is to use, do both parents agree? Or does one ask alone, after informing the other, or as the one who holds parental authority alone?",
    "names.form":
      "Is the other parent’s name to be added after the minor’s surname, to take its place, or is the order to be inverted?",
    "circumstances.temporaryPassport":
      "Are you asking for a temporary passport, valid for one year, for a trip that cannot wait?",
    urgency:
      "Why is the trip urgent: a medical reason, a humanitarian reason, a trip for work that cannot be put off, or something else?",
    "circumstances.largePassport": "Are you asking for a large passport, of 48 pages?",
    "circumstances.passportByPost": "Abroad, do you want to receive the passport by post?",
    "circumstances.onAJourney":
      "Is the application made on a journey abroad, in a country that is not one’s home?",
    "circumstances.detained": "[Are you|Is ~] in prison?",
    "circumstances.unableToCome": "Does an illness or infirmity keep [you|~] from coming to the counter?",
    "circumstances.visaInOldPassport": "Does the old passport contain a visa that is still valid?",
    "circumstances.lostBeforeCollection":
      "Has the old title been lost or stolen since you handed in the application, before you collect the new one?",
    "circumstances.destitute": "[Are you|Is ~] without means, and do you ask not to pay?",
    collectOn: "On which day will you collect the title?",
  },
  title: {
    kind: (title) => `${title}: is it an identity card, a passport, or a service or mission passport?`,
    format: (title) =>
      `${title}: which model is it? A card is laminated or the size of a bank card; a passport is biometric (the word ‘passeport’ is underlined), electronic, without a chip or temporary.`,
    issuedOn: (title) => `${title}: what date of issue is printed on it?`,
    printedExpiry: (title) => `${title}: what date of expiry is printed on it?`,
    adultWhenIssued: (title) => `${title}: [were you|was ~] 18 or over on the day it was issued?`,
    where: (title) =>
      `${title}: do you have it in your possession? If not, is it lost, stolen, found again after being declared so, or impossible to show?`,
    atCollection: (title) => `${title}: will you be able to hand it back when you collect the new title?`,
  },
  titleNamed: (id) => `Title ${quoted(id)}`,
  thisTitle: "This title",
};
