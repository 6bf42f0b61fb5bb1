import type { CheckPhrases } from "../../src/words/check-phrases.js";
import type { CounterPhrases } from "../../src/words/counters.js";
import type { FamilyPhrases } from "../../src/words/family-phrases.js";
import type { InterviewPhrases } from "../../src/words/interview.js";
import type { PicturePhrases } from "../../src/words/picture/timeline-picture.js";
import type { PlanPhrases } from "../../src/words/plan/plan-phrases.js";
import { alone } from "../../src/words/texts.js";
import type { TitleKind } from "../../src/vocabulary/situation.js";
import type { WayPhrases } from "../../src/words/ways.js";
import type { AllWords } from "./examples.js";
import {
  amount,
  day,
  held,
  kinds,
  otherDay,
  otherPaper,
  paper,
  smallAmount,
  type Calls,
} from "./examples.js";

export const planCalls: Calls<PlanPhrases> = {
  bookBy: () => [["…"]],
  bookFrom: (words) => [[day(words)]],
  bookUpTo: (words) => [[day(words)]],
  slots: () => [[2]],
  onDay: () => [[["…"]]],
  fromThen: () => [[["…"]]],
  appointment: (words) => [["…", day(words)]],
  atTime: (words) => [[day(words), "…"]],
  hoursOf: (words) => [[day(words)], [undefined]],
  of: (words) => [[["…", "…"], held(words)]],
  titleNotSaid: () => [["cni"], ["passport"]],
  birthday: () => [[15]],
  getPapers: (words) => [[[paper(words), otherPaper(words)]]],
  preparePapers: (words) => [[[paper(words), otherPaper(words)]]],
  paperFrom: (words) => [[paper(words), day(words)]],
  paperFor: (words) => [[paper(words), ["…", "…"]]],
  paperOf: (words) => [[paper(words), day(words)]],
  stampBoughtOn: (words) => [[stamp(words), day(words)]],
  fails: (words) => [
    [paper(words), day(words)],
    [paper(words), undefined],
  ],
  notNeeded: (words) => [[paper(words)]],
  undecided: (words) => [[paper(words)]],
  stampOfUnknownDay: (words) => [[stamp(words)]],
  stampOfUnknownLife: (words) => [[stamp(words)]],
  tooOld: (words) => [[paper(words)]],
  stampEnded: (words) => [[stamp(words)]],
  expected: (words) => [
    [day(words), otherDay(words), "office"],
    [day(words), day(words), "caller"],
  ],
  comesToCollect: (words) => [
    [["…"], undefined],
    [["…"], day(words)],
  ],
  mayHaveToCome: (words) => [
    [["…"], undefined],
    [["…"], day(words)],
  ],
  counterOpen: () => [["…", ["…"]]],
  deadline: (words) => [
    [day(words), otherDay(words), undefined],
    [day(words), otherDay(words), day(words)],
  ],
  deadlines: () => [[["…"]]],
  serves: (words) => [
    [paper(words), day(words)],
    [paper(words), undefined],
  ],
  servesOnTrip: (words) => [
    [held(words), "yes"],
    [held(words), "no"],
    [held(words), "undecided"],
  ],
  temporaryPassport: (words) => [[amount(words)]],
  temporaryPassportPapers: (words) => [[[paper(words), otherPaper(words)]]],
  getPapersEntry: (words) => [[[paper(words), otherPaper(words)]]],
  lastOpenDay: (words) => [[day(words)]],
  pictureLabel: (words) => [[day(words), otherDay(words)]],
};

function stamp(words: AllWords): string {
  return alone(words, words.labels.document["fiscal-stamp"]);
}

export const wayCalls: Calls<WayPhrases> = {
  way: () => [
    [["…"], ["…"], []],
    [["…"], ["…"], ["…"]],
  ],
};

export const gainCalls: Calls<WayPhrases["gain"]> = {
  paper: (words) => [[words.quoted(paper(words))]],
  fee: (words) => [[amount(words), smallAmount(words)]],
  feeAtCollection: () => [["cni"], ["passport"]],
  visit: () => [
    ["applicant", "deposit"],
    ["legal-representative", "collection"],
    ["guardian", "collection"],
  ],
  admitted: () => [["cni"], ["passport"]],
  appointment: () => [["cni"], ["passport"]],
};

export const actSlots = (
  words: AllWords,
): { readonly day: string; readonly title: string; readonly kind: TitleKind } => ({
  day: day(words),
  title: held(words),
  kind: "passport",
});

export const pictureCalls: Calls<PicturePhrases> = {
  label: (words) => [[day(words), otherDay(words)]],
  fromTo: (words) => [[day(words), otherDay(words)]],
  on: (words) => [[day(words)]],
  fee: (words) => [[amount(words)]],
};

export const interviewCalls: Calls<InterviewPhrases> = {
  heldTitle: (words) => [[held(words)]],
  why: (words) => [
    [[paper(words), otherPaper(words)], 0],
    [[paper(words), otherPaper(words)], 1],
    [[paper(words), otherPaper(words)], 4],
  ],
  leavesOpen: (words) => [[[paper(words), otherPaper(words)], 0]],
};

/** Of the phrases for counters only those of one level; the others are filled in with a day. */
export const counterCalls = ({
  days,
  months,
  nths,
  time,
  date,
  list,
}: CounterPhrases): {
  readonly [K in keyof Calls<CounterPhrases>]: readonly Parameters<CounterPhrases[K]>[];
} => ({
  time: [["09:00"], ["16:30"]],
  window: [[time("09:00"), time("16:30")]],
  date: [["2026-11-28"]],
  list: [[[days.mon, days.tue], "and"]],
  range: [[days.mon, days.fri]],
  onDays: [
    [list([days.mon, days.wed], "and"), false],
    [days.mon, true],
  ],
  nthDay: [[nths[1], days.mon]],
  unpublishedButDays: [[days.mon]],
  inPeriod: [
    [{ kind: "season", from: "07-01", until: "08-31" }, months, date],
    [{ kind: "dates", from: "2026-07-01", until: "2026-08-31" }, months, date],
    [{ kind: "dates", from: "2026-07-01" }, months, date],
    [{ kind: "dates", until: "2026-08-31" }, months, date],
    [{ kind: "school-holidays" }, months, date],
    [{ kind: "weeks", weeks: "odd" }, months, date],
    [{ kind: "weeks", weeks: "even" }, months, date],
  ],
  doubtful: [[days.mon, "…"]],
  said: [["…"]],
  extension: [["12"]],
  byPhone: [["03 21 08 69 00"]],
  byEmail: [["mairie@example.org"]],
  only: [[days.mon]],
  opensAgain: [[`${days.mon} ${date("2026-11-30")}`]],
  opensAt: [[`${days.mon} ${date("2026-11-30")}`, time("09:00")]],
  opensFrom: [[`${days.mon} ${date("2026-11-30")}`]],
});

export const checkCalls: Calls<CheckPhrases> = {
  heading: () => [[[]], [["cni", "passport"]]],
  checkedOn: (words) => [[day(words)]],
  paper: (words) => [
    [paper(words), undefined],
    [paper(words), day(words)],
  ],
  getBy: (words) => [[day(words)]],
  staysGoodFor: ({ period }) => [[period({ unit: "month", count: 3 })]],
  goodUntil: (words) => [[day(words)]],
  fails: () => [["…"]],
  tooOld: (words) => [[day(words)]],
  staleByDeposit: (words) => [[day(words)]],
  wrongForm: ({ labels }) => [[labels.form.photocopy, [labels.form.original]]],
  refusedKind: (words) => [
    [kinds(words)[0] ?? "", false],
    [kinds(words)[0] ?? "", true],
  ],
  notAmongTheAccepted: (words) => [[kinds(words)[0] ?? ""]],
  tooFewCopies: () => [
    [0, 1],
    [0, 2],
    [1, 2],
  ],
  facts: () => [[["…"]]],
  way: (words) => [
    [[paper(words)], undefined],
    [[paper(words)], amount(words)],
    [[], amount(words)],
  ],
};

export const familyCalls: Calls<FamilyPhrases> = {
  heading: () => [[1], [3]],
  checkHeading: () => [[0], [1], [3]],
  files: () => [[1], [3]],
  named: (words) => [[paper(words), "Zoé"]],
  forPeople: () => [[["Zoé", "Ali"]]],
  oneEach: () => [[2]],
  feeOf: (words) => [
    ["Zoé", "passport", amount(words)],
    ["Zoé", undefined, amount(words)],
  ],
  total: (words) => [[[amount(words)]]],
  unknownFees: () => [[["Zoé", "Ali"]]],
  representativeOf: () => [[["Zoé", "Ali"]]],
  guardianOf: () => [[["Zoé"]]],
  comes: () => [
    [["Zoé"], []],
    [["Zoé"], ["Ali"]],
    [[], ["Ali"]],
  ],
  questionsOf: (words) => [
    ["Zoé", [alone(words, words.questions.situation.photo)], 0],
    ["Zoé", [alone(words, words.questions.situation.photo)], 2],
  ],
  issuedFrom: (words) => [[day(words), paper(words), ["Zoé"]]],
  titleEnds: (words) => [[day(words), ["Zoé"]]],
  feeChanges: (words) => [[day(words), "passport", amount(words), amount(words), ["Zoé"]]],
};
