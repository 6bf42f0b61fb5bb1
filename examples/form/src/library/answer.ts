// What writes the page beside the questions, and says why; loaded once the first question is there.
export {
  explain,
  legalDoubts,
  paymentWays,
  timeline,
  titleStatus,
  whatWouldChange,
  type Explanation,
  type Stretch,
  type Way,
} from "titres-identite";
export {
  answerPage,
  citationText,
  citationUrl,
  explanationText,
  heldTitleNames,
  moneyText,
  timelinePicture,
  titleStatusText,
  wayText,
  type Sheet,
  type SheetItem,
  type SheetSection,
  type TimelinePicture,
} from "#words";
