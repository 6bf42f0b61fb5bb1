import { formerAlgeria } from "../../vocabulary/countries.js";
import type { Helps } from "../lists.js";
import { inCountry } from "./countries.js";
import { date } from "./writing.js";

/** What helps to answer a question that is not clear by itself. */
export const helps: Helps = helpsWith(formerAlgeria);

function helpsWith({ country, frenchBefore, childrenSince }: typeof formerAlgeria): Helps {
  return {
    channel: "Online, you complete a pre-application. The paper form is handed out at the counter.",
    "heldTitles.complete": "Count those out of date, lost or stolen, but not those handed back.",
    "applicant.parentBornInFrance": `For a birth in France since ${childrenSince}, a parent born in ${inCountry[country]} before ${date(frenchBefore)} counts as born in France.`,
    "applicant.birthRecord.heldBy":
      "The town hall of the place of birth can say whether its register is connected (COMEDEC).",
    "applicant.birthRecord.showsNationality": `Yes, if it bears a note of nationality. Yes too, if it comes from the central civil-status service in Nantes, or from a consulate. And yes for a birth in France, if a parent was born there as well. For a birth since ${childrenSince}, a parent born in ${inCountry[country]} before ${date(frenchBefore)} counts as born in France.`,
    "circumstances.nationalityAcquired": "By decree or by declaration, for example.",
    "circumstances.registerMention":
      "It points for example to a change of matrimonial regime, to guardianship (tutelle) or to curatorship (curatelle).",
    "home.lodging":
      "For a minor represented by a guardian, another person or the child welfare service, answer for that person.",
    "home.justifAdresse": "This service is offered during the pre-application.",
    "circumstances.lateRecognition": "Answer no if this parent is married to the other.",
    "circumstances.protectedAdult":
      "The others are curatorship (curatelle), family authorisation (habilitation familiale) and safeguard (sauvegarde de justice).",
    "circumstances.nameChanged": "A name merely used, such as a spouse’s, is not such a change.",
    "circumstances.useNameAsked": "A name to be used is for example that of a spouse.",
    "names.endOfMarriageOnBirthRecord": "A divorce is noted on it only on request.",
    "heldTitles.titles[].format": "On a biometric passport, the word ‘passeport’ is underlined.",
  };
}
