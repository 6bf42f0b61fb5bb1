import { formerAlgeria } from "../../vocabulary/countries.js";
import type { Labels } from "../lists.js";
import { inCountry } from "./countries.js";
import { date } from "./writing.js";

export const titleKindLabels: Labels["titleKind"] = {
  cni: "French identity card (CNI)",
  passport: "Passport",
};

export const heldTitleKindLabels: Labels["heldTitleKind"] = {
  cni: "French identity card (CNI)",
  passport: "Passport",
  "service-passport": "Service or mission passport",
};

export const reasonLabels: Labels["reason"] = {
  first: "First application",
  renewal: "Renewal",
  lost: "Lost",
  stolen: "Stolen",
  damaged: "Damaged",
  "civil-status-change": "Change of name or of civil status",
  "address-change": "Change of address",
  "pages-full": "No page left for visas (passport)",
  "administrative-error": "Mistake by the administration",
  "digital-identity": "Digital identity: exchange of a laminated card still valid",
};

export const channelLabels: Labels["channel"] = {
  "online-pre-application": "Online pre-application",
  "paper-form": "Paper form",
};

export const territoryLabels: Labels["territory"] = {
  metropole: "Metropolitan France",
  guadeloupe: "Guadeloupe",
  martinique: "Martinique",
  guyane: "French Guiana",
  reunion: "Réunion",
  mayotte: "Mayotte",
  "saint-pierre-et-miquelon": "Saint Pierre and Miquelon",
  "saint-barthelemy": "Saint Barthélemy",
  "saint-martin": "Saint Martin",
  "wallis-et-futuna": "Wallis and Futuna",
  "polynesie-francaise": "French Polynesia",
  "nouvelle-caledonie": "New Caledonia",
  abroad: "Abroad (embassy or consulate)",
};

export const photoLabels: Labels["photo"] = {
  brought: "Photo brought along",
  "taken-at-the-counter": "Photo taken at the counter",
};

export const birthplaceLabels: Labels["birthplace"] = {
  france: "In France",
  "former-territory": `In a territory that was French then and is independent since (for example ${inCountry[formerAlgeria.country]} before ${date(formerAlgeria.frenchBefore)})`,
  abroad: "Abroad",
};

export const birthRegistryLabels: Labels["birthRegistry"] = {
  "connected-registry": "A commune whose civil-status register is connected (COMEDEC)",
  "paper-registry": "A commune whose civil-status register is not connected",
  "central-service": "The central civil-status service in Nantes",
  consulate: "A French consulate",
  "foreign-registry": "A foreign authority, as the birth is not in a French register",
};

export const titleFormatLabels: Labels["titleFormat"] = {
  laminated: "Laminated card (old format)",
  card: "Card the size of a bank card",
  biometric: "Biometric passport",
  electronic: "Electronic passport (2006 to 2009)",
  "pre-electronic": "Passport without a chip (until 2006)",
  temporary: "Temporary passport, issued in an emergency",
};

export const whereaboutsLabels: Labels["whereabouts"] = {
  "in-hand": "In your possession",
  lost: "Lost",
  stolen: "Stolen",
  "found-again": "Found again, after being declared lost or stolen",
  unavailable: "Cannot be shown, but is neither lost nor stolen",
};

export const fateLabels: Labels["fate"] = {
  "handed-back": "Handed back at the counter",
  lost: "Lost before collection",
  "not-presented": "Not shown when collecting",
};

export const lodgingLabels: Labels["lodging"] = {
  "own-name":
    "A home for which a proof of address is in your name (for a minor, in that of a parent or of whoever represents them)",
  "with-parents": "With your parents",
  hosted: "With someone who hosts you",
  hotel: "In a hotel",
  "mobile-home": "In a caravan, on a plot owned or rented",
  "no-fixed-address": "No fixed address for more than 6 months",
};

export const minorFilerLabels: Labels["minorFiler"] = {
  parent: "The father or mother",
  guardian: "The minor’s guardian",
  "third-party": "Someone else, to whom a court gave parental authority",
  "child-welfare-service": "The child welfare service (ASE), to which a judge entrusted the minor",
  "private-proxy": "Someone else, with a parent’s permission at most",
};

export const parentsLiveLabels: Labels["parentsLive"] = { together: "Together", apart: "Apart" };

export const residenceLabels: Labels["residence"] = {
  "with-the-filing-parent": "With the parent who applies",
  "with-the-other-parent": "With the other parent",
  alternating: "With each parent in turn (résidence alternée)",
};

export const residenceSettlementLabels: Labels["residenceSettlement"] = {
  "court-decision": "By a court decision",
  agreement: "By agreement between the parents",
};

export const protectionMeasureLabels: Labels["protectionMeasure"] = {
  guardianship: "Guardianship (tutelle)",
  curatorship: "Curatorship (curatelle)",
  "family-authorisation": "Family authorisation (habilitation familiale)",
  safeguard: "Safeguard (sauvegarde de justice)",
};

export const protectedFilerLabels: Labels["protectedFiler"] = {
  applicant: "The protected person alone",
  guardian: "The guardian (tuteur)",
};

export const useNameLabels: Labels["useName"] = {
  spouse: "That of the spouse",
  "ex-spouse": "That of the former spouse, after a divorce",
  "late-spouse": "That of the late spouse",
  "both-parents": "A name made of both parents’ names",
  earlier: "One that was used before, after a divorce or a death",
  "given-up": "None: that on the title is given up",
};

export const nameChangeLabels: Labels["nameChange"] = {
  surname: "The surname",
  "first-name": "A first name",
  "recorded-sex": "The recorded sex",
  "use-name": "Only the name used (marriage, divorce, widowhood)",
};

export const nameChangeGroundLabels: Labels["nameChangeGround"] = {
  "simplified-procedure": "A surname chosen among those of the parents (simplified procedure)",
  decree: "A decree, for a legitimate reason",
  "first-name-procedure": "A change of first name at the town hall",
  adoption: "An adoption",
  filiation: "A parentage established or changed",
  francisation: "A name made French on becoming French (francisation)",
};

export const useNameConsentLabels: Labels["useNameConsent"] = {
  "both-parents": "Both parents agree",
  "one-parent-informed": "One parent asks alone, after informing the other",
  "sole-authority": "One parent holds parental authority alone",
};

export const useNameFormLabels: Labels["useNameForm"] = {
  added: "The other parent’s name is added after the surname",
  substituted: "It takes its place, or the order of the names is inverted",
};

export const urgencyLabels: Labels["urgency"] = {
  medical: "A medical reason",
  humanitarian: "A humanitarian reason",
  professional: "A trip for work that cannot be put off",
  other: "Something else, such as a holiday",
};

export const paymentWayLabels: Labels["paymentWay"] = {
  "online-stamp": "Fiscal stamp bought online",
  stamp: "Fiscal stamp bought from an approved tobacconist",
  "paper-stamp": "Fiscal stamp of paper",
  "at-the-post": "Payment at the embassy or consulate",
};

export const personLabels: Labels["person"] = {
  applicant: "you",
  "legal-representative": "the parent or legal representative of the minor",
  guardian: "the guardian",
};

export const standingLabels: Labels["standing"] = {
  "in-force": "Valid",
  expired: "Out of date",
  void: "Void",
  undecided: "Validity to be determined",
};
