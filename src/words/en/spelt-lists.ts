import type { Labels, Sentences } from "../lists.js";
import { spelt, type Spelt } from "../spelt.js";
import { documentSentences as documentSentencesTexts } from "./papers.js";
import { requirementSentences as requirementSentencesTexts } from "./requirements.js";
import {
  steps as stepsTexts,
  referrals as referralsTexts,
  refusals as refusalsTexts,
  remedies as remediesTexts,
  bases as basesTexts,
} from "./outcomes.js";
import { notices as noticesTexts } from "./notices.js";
import { doubts as doubtsTexts } from "./doubts.js";
import { discretions as discretionsTexts } from "./discretions.js";
import { differences as differencesTexts } from "./differences.js";
import { issueSentences as issueSentencesTexts } from "./issues.js";
import {
  documentLabels as documentTexts,
  formLabels as formTexts,
  paperFormLabels as paperFormTexts,
  bearerLabels as bearerTexts,
  obtainingLabels as obtainingTexts,
  proofKindLabels as proofKindTexts,
} from "./document-labels.js";
import {
  titleKindLabels as titleKindTexts,
  heldTitleKindLabels as heldTitleKindTexts,
  reasonLabels as reasonTexts,
  channelLabels as channelTexts,
  territoryLabels as territoryTexts,
  photoLabels as photoTexts,
  birthplaceLabels as birthplaceTexts,
  birthRegistryLabels as birthRegistryTexts,
  titleFormatLabels as titleFormatTexts,
  whereaboutsLabels as whereaboutsTexts,
  fateLabels as fateTexts,
  lodgingLabels as lodgingTexts,
  minorFilerLabels as minorFilerTexts,
  parentsLiveLabels as parentsLiveTexts,
  residenceLabels as residenceTexts,
  residenceSettlementLabels as residenceSettlementTexts,
  protectionMeasureLabels as protectionMeasureTexts,
  protectedFilerLabels as protectedFilerTexts,
  useNameLabels as useNameTexts,
  nameChangeLabels as nameChangeTexts,
  nameChangeGroundLabels as nameChangeGroundTexts,
  useNameConsentLabels as useNameConsentTexts,
  useNameFormLabels as useNameFormTexts,
  urgencyLabels as urgencyTexts,
  paymentWayLabels as paymentWayTexts,
  personLabels as personTexts,
  standingLabels as standingTexts,
} from "./labels.js";
import { typeset } from "./writing.js";

/** The names of the values of the list `titleKind`. */
export const titleKindLabels: Spelt<Labels["titleKind"]> = spelt(titleKindTexts, typeset);

/** The names of the values of the list `heldTitleKind`. */
export const heldTitleKindLabels: Spelt<Labels["heldTitleKind"]> = spelt(heldTitleKindTexts, typeset);

/** The names of the values of the list `reason`. */
export const reasonLabels: Spelt<Labels["reason"]> = spelt(reasonTexts, typeset);

/** The names of the values of the list `channel`. */
export const channelLabels: Spelt<Labels["channel"]> = spelt(channelTexts, typeset);

/** The names of the values of the list `territory`. */
export const territoryLabels: Spelt<Labels["territory"]> = spelt(territoryTexts, typeset);

/** The names of the values of the list `photo`. */
export const photoLabels: Spelt<Labels["photo"]> = spelt(photoTexts, typeset);

/** The names of the values of the list `birthplace`. */
export const birthplaceLabels: Spelt<Labels["birthplace"]> = spelt(birthplaceTexts, typeset);

/** The names of the values of the list `birthRegistry`. */
export const birthRegistryLabels: Spelt<Labels["birthRegistry"]> = spelt(birthRegistryTexts, typeset);

/** The names of the values of the list `titleFormat`. */
export const titleFormatLabels: Spelt<Labels["titleFormat"]> = spelt(titleFormatTexts, typeset);

/** The names of the values of the list `whereabouts`. */
export const whereaboutsLabels: Spelt<Labels["whereabouts"]> = spelt(whereaboutsTexts, typeset);

/** The names of the values of the list `fate`. */
export const fateLabels: Spelt<Labels["fate"]> = spelt(fateTexts, typeset);

/** The names of the values of the list `lodging`. */
export const lodgingLabels: Spelt<Labels["lodging"]> = spelt(lodgingTexts, typeset);

/** The names of the values of the list `minorFiler`. */
export const minorFilerLabels: Spelt<Labels["minorFiler"]> = spelt(minorFilerTexts, typeset);

/** The names of the values of the list `parentsLive`. */
export const parentsLiveLabels: Spelt<Labels["parentsLive"]> = spelt(parentsLiveTexts, typeset);

/** The names of the values of the list `residence`. */
export const residenceLabels: Spelt<Labels["residence"]> = spelt(residenceTexts, typeset);

/** The names of the values of the list `residenceSettlement`. */
export const residenceSettlementLabels: Spelt<Labels["residenceSettlement"]> = spelt(
  residenceSettlementTexts,
  typeset,
);

/** The names of the values of the list `protectionMeasure`. */
export const protectionMeasureLabels: Spelt<Labels["protectionMeasure"]> = spelt(
  protectionMeasureTexts,
  typeset,
);

/** The names of the values of the list `protectedFiler`. */
export const protectedFilerLabels: Spelt<Labels["protectedFiler"]> = spelt(protectedFilerTexts, typeset);

/** The names of the values of the list `useName`. */
export const useNameLabels: Spelt<Labels["useName"]> = spelt(useNameTexts, typeset);

/** The names of the values of the list `nameChange`. */
export const nameChangeLabels: Spelt<Labels["nameChange"]> = spelt(nameChangeTexts, typeset);

/** The names of the values of the list `nameChangeGround`. */
export const nameChangeGroundLabels: Spelt<Labels["nameChangeGround"]> = spelt(
  nameChangeGroundTexts,
  typeset,
);

/** The names of the values of the list `useNameConsent`. */
export const useNameConsentLabels: Spelt<Labels["useNameConsent"]> = spelt(useNameConsentTexts, typeset);

/** The names of the values of the list `useNameForm`. */
export const useNameFormLabels: Spelt<Labels["useNameForm"]> = spelt(useNameFormTexts, typeset);

/** The names of the values of the list `urgency`. */
export const urgencyLabels: Spelt<Labels["urgency"]> = spelt(urgencyTexts, typeset);

/** The names of the values of the list `paymentWay`. */
export const paymentWayLabels: Spelt<Labels["paymentWay"]> = spelt(paymentWayTexts, typeset);

/** The names of the values of the list `document`. */
export const documentLabels: Spelt<Labels["document"]> = spelt(documentTexts, typeset);

/** The names of the values of the list `form`. */
export const formLabels: Spelt<Labels["form"]> = spelt(formTexts, typeset);

/** The names of the values of the list `paperForm`. */
export const paperFormLabels: Spelt<Labels["paperForm"]> = spelt(paperFormTexts, typeset);

/** The names of the values of the list `bearer`. */
export const bearerLabels: Spelt<Labels["bearer"]> = spelt(bearerTexts, typeset);

/** The names of the values of the list `obtaining`. */
export const obtainingLabels: Spelt<Labels["obtaining"]> = spelt(obtainingTexts, typeset);

/** The names of the values of the list `proofKind`. */
export const proofKindLabels: Spelt<Labels["proofKind"]> = spelt(proofKindTexts, typeset);

/** The names of the values of the list `person`. */
export const personLabels: Spelt<Labels["person"]> = spelt(personTexts, typeset);

/** The names of the values of the list `standing`. */
export const standingLabels: Spelt<Labels["standing"]> = spelt(standingTexts, typeset);

/** What a paper is, and how to come by it. */
export const documentSentences: Spelt<Sentences["document"]> = spelt(documentSentencesTexts, typeset);

/** Why a paper is asked for. */
export const requirementSentences: Spelt<Sentences["requirement"]> = spelt(
  requirementSentencesTexts,
  typeset,
);

/** What is done, step by step. */
export const stepSentences: Spelt<Sentences["step"]> = spelt(stepsTexts, typeset);

/** What the applicant is told. */
export const noticeSentences: Spelt<Sentences["notice"]> = spelt(noticesTexts, typeset);

/** Where to ask what is not known here. */
export const referralSentences: Spelt<Sentences["referral"]> = spelt(referralsTexts, typeset);

/** Why an application is refused. */
export const refusalSentences: Spelt<Sentences["refusal"]> = spelt(refusalsTexts, typeset);

/** What to do instead. */
export const remedySentences: Spelt<Sentences["remedy"]> = spelt(remediesTexts, typeset);

/** What the texts leave open. */
export const doubtSentences: Spelt<Sentences["doubt"]> = spelt(doubtsTexts, typeset);

/** What the administration may grant or refuse. */
export const discretionSentences: Spelt<Sentences["discretion"]> = spelt(discretionsTexts, typeset);

/** What the page of a town hall says, and what the law says instead. */
export const differenceSentences: Spelt<Sentences["difference"]> = spelt(differencesTexts, typeset);

/** On what a demand rests. */
export const basisSentences: Spelt<Sentences["basis"]> = spelt(basesTexts, typeset);

/** What is wrong with a value. */
export const issueSentences: Spelt<Sentences["issue"]> = spelt(issueSentencesTexts, typeset);
