/**
 * What a town hall, or whoever works for it, writes its own rulebook with: the law's conditions and citations, the builders of
 * rules, and `townHall`, which checks the whole. The rulebooks of `titres-identite/local` are written with the same.
 *
 * @module titres-identite/rules
 */
export { asked, held, situation } from "./application/facts.js";
export { doubtful, perhaps, twoReadings } from "./application/readings.js";
export { proofsOfAddress } from "./documents/kinds.js";
export { all, any, is, isKnown, not } from "./graph/condition.js";
export { isBefore, isFrom } from "./graph/day.js";
export { always, constant, never } from "./graph/fact.js";
export { named, type Condition, type Node } from "./graph/node.js";
export { before, season, since } from "./graph/time.js";
export {
  aProofIsShown,
  bothAddressesAreWanted,
  isHosted,
  livesInOwnName,
  livesWithParents,
  livesWithTheOtherParent,
  livesWithWhoFiles,
  parentsAreApart,
} from "./rulebook/address.js";
export {
  isAdult,
  isEleven,
  isFifteen,
  isFourteen,
  isMinor,
  isSeventeen,
  isSeventy,
  isThirteen,
  isTwelve,
} from "./rulebook/ages.js";
export {
  birthRecordIsBrought,
  bothTitlesAreAskedFor,
  cardProvesForPassport,
  civilStatusIsProvedByPapers,
  depositedAbroad,
  depositedIn,
  formerTitleIsGone,
  forPassport,
  forTemporaryPassport,
  holdsTheKindAskedFor,
  isFreeReissue,
  isOnPaper,
  isPassportThatProves,
  isPreparedOnline,
  lostBeforeCollection,
  noRecordCanBeProduced,
  overseasDepartments,
  passportProvesForCard,
  photoIsLeftToTheCounter,
  photoTakenAtTheCounter,
  reasonIs,
  registryIsConnected,
  replacedTitleIs,
  replacedTitleIsShown,
  replacesATitleInHand,
  someHeldTitleIs,
  someReplacedTitleIs,
  temporaryPassportIsAsked,
  useNameIs,
  useNameIsAsked,
  visaKeepsThePassport,
} from "./rulebook/conditions.js";
export type { Conflict, RuleKey } from "./rulebook/conflict.js";
export { isHandedBack, isShown } from "./rulebook/held-titles.js";
export {
  accepts,
  asksFor,
  asksHere,
  asksToCome,
  decree,
  notice,
  pageOf,
  paidBy,
  paper,
  refers,
  refuses,
  refusesKinds,
  step,
} from "./rulebook/local/builders.js";
export type { KindsHere } from "./rulebook/local/kinds.js";
export {
  adds,
  advised,
  conflictsOf,
  removes,
  replaces,
  townHall,
  type Change,
  type Page,
} from "./rulebook/local/town-hall.js";
export { minorAsksForBothNames } from "./rulebook/names.js";
export { national } from "./rulebook/national.js";
export { anotherPaperProvesNationality } from "./rulebook/nationality.js";
export { comesInPerson, turnsTwelveBeforeCollection } from "./rulebook/presence.js";
export { isProtected, isUnderGuardianship } from "./rulebook/protection.js";
export type {
  PaperAsked,
  PaperRule,
  PresenceRule,
  RefusalRule,
  Rule,
  Rulebook,
  SayingRule,
} from "./rulebook/rule.js";
export {
  aGuardianFiles,
  aParentFiles,
  aPrivateProxyFiles,
  aThirdPartyFiles,
  actsAlone,
  isEmancipated,
  isRepresented,
  someoneElseFiles,
  theChildWelfareServiceFiles,
  theParentsFile,
} from "./rulebook/who-files.js";
export { ants, civilCode, fiche, taxCode, type AntsPage, type Citation } from "./sources/citation.js";
export type { OwnId } from "./sources/own-id.js";
export { isCni, isInHand, isTemporary, provesCivilStatus } from "./titles/law.js";
export type { Called, OwnSentences, TownHallWords } from "./vocabulary/town-hall-words.js";
