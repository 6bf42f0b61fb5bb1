import type { Questions } from "../words.js";

/** How to ask for each fact. */
export const questions: Questions = {
  situation: {
    requests: "What are you applying for: an identity card, a passport or both?",
    "requests.cni.reason":
      "Why are you applying for an identity card: first application, renewal, loss, theft or damaged card?",
    "requests.passport.reason":
      "Why are you applying for a passport: first application, renewal, loss, theft or damaged passport?",
    depositOn: "On which day will you hand in the application?",
    territory: "Where will you hand in the application: in metropolitan France or elsewhere?",
    channel:
      "Are you preparing the application online (pre-application) or on the paper form from the counter?",
    "applicant.french": "Are you a French national?",
    "applicant.bornOn": "What is your date of birth?",
    "applicant.ageOnDeposit": "How old will you be on the day you hand in the application?",
    "applicant.adult": "Will you be 18 or over on the day you hand in the application?",
    "applicant.birthplace": "Were you born in France or abroad?",
    "heldTitles.titles": "Which French identity cards and passports have you received?",
    "heldTitles.complete":
      "Are those listed all the identity cards and passports you have received and not yet handed back, including any out of date, lost or stolen?",
    "requests.cni.replaces": "Which card does the new identity card replace?",
    "requests.passport.replaces": "Which passport does the new passport replace?",
    "applicant.birthRecord.heldBy":
      "Who holds your birth record: a commune whose civil-status register is connected (or the central civil-status service in Nantes), another commune, or a foreign authority? The town hall of your place of birth can tell you whether its register is connected.",
    "applicant.birthRecord.showsNationality":
      "Is your birth certificate enough to prove that you are French? It is if you were born in France to a parent who was also born in France, if it bears a note of nationality, or if it comes from the central civil-status service in Nantes or a consulate.",
    "circumstances.birthRecordUnobtainable": "Is it impossible for you to provide your birth certificate?",
    "home.lodging":
      "Where do you live: in a home for which a proof of address is in your name, with someone who hosts you, or with your parents?",
    "circumstances.stolenAbroad": "Was the document stolen abroad?",
    "circumstances.nameChanged":
      "Has your surname or first name been changed in your civil-status records? A name you merely use, such as your spouse’s, is not such a change.",
    "names.changeRecordedOn":
      "On which day was your birth record updated with the new surname or first name?",
    collectOn: "On which day will you collect the document?",
  },
  title: {
    kind: (title) => `${title}: is it an identity card or a passport?`,
    format: (title) =>
      `${title}: which model is it? A card is laminated or the size of a bank card; a passport is biometric (the word ‘passeport’ is underlined), electronic, without a chip or temporary.`,
    issuedOn: (title) => `${title}: what date of issue is printed on it?`,
    printedExpiry: (title) => `${title}: what date of expiry is printed on it?`,
    adultWhenIssued: (title) => `${title}: were you 18 or over on the day it was issued?`,
    where: (title) =>
      `${title}: do you have it in your possession? If not, is it lost, stolen or impossible to show?`,
    atCollection: (title) => `${title}: will you be able to hand it back when you collect the new document?`,
  },
  thisTitle: "This document",
};
