import type { CounterPhrases } from "../../src/words/counters.js";
import type { PagePhrases } from "../../src/words/page-words.js";
import type { Phrases } from "../../src/words/phrases.js";
import type { WhyPhrases } from "../../src/words/why.js";
import type { Text } from "../../src/words/saying.js";
import type { Sentences } from "../../src/words/lists.js";
import type { Words } from "../../src/words/words.js";
import { alone } from "../../src/words/texts.js";

/** What a sheet says, and the sentences that no sheet says. */
export type AllWords = Words & { readonly sentences: Sentences };

/** With what each phrase of parts is filled in to be shown: a phrase without an example does not compile. */
type Calls<P> = {
  readonly [K in keyof P as P[K] extends (...parts: never) => Text ? K : never]: P[K] extends (
    ...parts: infer Parts
  ) => Text
    ? (words: AllWords) => readonly Readonly<Parts>[]
    : never;
};

const day = ({ date }: AllWords): string => date("2030-05-09");
const otherDay = ({ date }: AllWords): string => date("2030-05-10");
const amount = ({ money }: AllWords): string => money({ currency: "EUR", units: 8600 });
const smallAmount = ({ money }: AllWords): string => money({ currency: "EUR", units: 2500 });
const years = ({ period }: AllWords): string => period({ unit: "year", count: 10 });
const paper = (words: AllWords): string => alone(words, words.labels.document["birth-record"]);
const otherPaper = (words: AllWords): string => alone(words, words.labels.document.photo);
const kinds = (words: AllWords): readonly string[] => [
  alone(words, words.labels.proofKind["water-bill"]),
  alone(words, words.labels.proofKind["phone-bill"]),
];
const heldKinds = ["cni", "passport", "service-passport"] as const;
const standings = ["in-force", "expired", "void", "undecided"] as const;
const proved = ["identity", "civilStatus"] as const;

export const pageCalls: Calls<PagePhrases> = {
  heading: () => [[[]], [["cni"]], [["cni", "passport"]]],
  depositOn: (words) => [
    [day(words), true],
    [day(words), false],
  ],
  townHall: ({ townHalls }) => [
    [townHalls.reims, [], true],
    [townHalls.reims, ["passport"], true],
    [townHalls.reims, ["passport"], false],
  ],
  incomplete: () => [[1], [4]],
  moreQuestions: () => [[1], [4]],
  morePapers: () => [[1], [4]],
  refused: () => [
    [["passport"], "inadmissible"],
    [["passport"], "undecided"],
    [["passport"], "contested"],
  ],
  ofTitles: (words) => [[["passport"], alone(words, words.sentences.refusal["never-held"])]],
  inForm: (words) => [["birth-record", words.labels.form["full-copy"]]],
  copies: () => [[1], [2]],
  whose: () => [
    ["applicant"],
    ["host"],
    ["representative"],
    ["other-parent"],
    ["spouse"],
    ["ex-spouse"],
    ["guardian"],
  ],
  issuedSince: (words) => [
    ["birth-record", day(words)],
    ["photo", day(words)],
    ["proof-of-address", day(words)],
    ["guardian-statement", day(words)],
    ["inability-proof", day(words)],
  ],
  anyOf: () => [[true], [false]],
  set: () => [
    [1, true],
    [1, false],
  ],
  stamp: (words) => [
    [[["passport", amount(words)]]],
    [
      [
        ["cni", smallAmount(words)],
        ["passport", amount(words)],
      ],
    ],
  ],
  formerTitle: () => [["cni"], ["passport"]],
  feeOf: (words) => [
    ["cni", words.pagePhrases.free],
    ["passport", amount(words)],
  ],
  feeTotal: (words) => [
    [amount(words), ["online-stamp", "stamp"]],
    [amount(words), ["at-the-post"]],
    [amount(words), []],
  ],
  payBy: () => [
    [["online-stamp", "stamp"]],
    [["paper-stamp"]],
    [["at-the-post"]],
    [["at-the-post", "online-stamp"]],
  ],
  between: (words) => [[smallAmount(words), amount(words)]],
  unsettled: (words) => [[words.list([smallAmount(words), amount(words)], "or")]],
  orUnknown: (words) => [[amount(words)]],
  ifGranted: (words) => [["passport", words.pagePhrases.free]],
  laterIfNotHandedBack: (words) => [
    ["cni", smallAmount(words)],
    ["cni", undefined],
  ],
  laterDue: (words) => [
    ["cni", smallAmount(words)],
    ["cni", undefined],
  ],
  coming: ({ pagePhrases: { comer } }) => [
    [[comer.parent, comer.applicant], [], []],
    [[comer.applicant], [comer.guardian], []],
    [[], [comer.applicant], []],
    [[comer.parent], [], [comer.applicant]],
    [[], [], [comer.applicant]],
  ],
  heldTitle: (words) =>
    heldKinds.flatMap((kind) =>
      ([...standings, "lost", "stolen", "found-again", "unavailable"] as const).map(
        (state) => [kind, state, standings.some((one) => one === state) ? day(words) : undefined] as const,
      ),
    ),
  numbered: (words) => [[words.pagePhrases.heldTitle("passport", "lost", undefined), 2]],
  rulebook: (words) => [["national", "2026.3", day(words)]],
  townHallRules: (words) => [
    [words.townHalls.reims, day(words), true, otherDay(words)],
    [words.townHalls["saint-paul"], day(words), false, otherDay(words)],
  ],
};

export const fullCalls: Calls<Phrases> = {
  validFor: (words) => [
    ["cni", years(words)],
    ["passport", years(words)],
  ],
  keepsFormerEnd: (words) => [
    ["cni", day(words)],
    ["passport", undefined],
  ],
  validForOrFormerEnd: (words) => [["cni", years(words)]],
  otherwiseValid: (words) => [[years(words)], [undefined]],
  lessThan: ({ period }) => [
    ["birth-record", period({ unit: "month", count: 3 })],
    ["photo", period({ unit: "month", count: 6 })],
    ["proof-of-address", period({ unit: "year", count: 1 })],
  ],
  forTitles: () => [[["cni"]], [["passport"]]],
  why: (words) => [[alone(words, words.sentences.requirement["photo/every-application"])]],
  onlyIf: (words) => {
    const condition = alone(words, words.conditions["loss-declaration/lost"]);
    return [
      [condition, "everywhere"],
      [condition, "here"],
      [condition, "advice"],
    ];
  },
  accepted: (words) => [[kinds(words)]],
  refusedKind: (words) => [[kinds(words)[0] ?? ""]],
  acceptedHere: (words) => [
    [kinds(words), true],
    [kinds(words), false],
  ],
  refusedHere: (words) => [[kinds(words)]],
  stampFrom: () => [[["online-stamp", "stamp"]], [["online-stamp"]]],
  seeDoubts: () => [[["a"]], [["a", "b"]]],
  doubt: () => [["a"]],
  possibleAnswers: (words) => [[Object.values(words.labels.photo)]],
  seeQuestions: () => [[[1]], [[1, 2, 3, 5]]],
  bringThere: (words) => [[paper(words)]],
  standing: (words) =>
    standings.flatMap((standing) => [[standing, day(words)] as const, [standing, undefined] as const]),
  extended: (words) => [[day(words)]],
  proves: (words) => proved.flatMap((what) => [[what, undefined] as const, [what, day(words)] as const]),
  provesNoLonger: (words) => proved.map((what) => [what, day(words)] as const),
  provesNot: () => proved.map((what) => [what] as const),
  provesPerhaps: () => proved.map((what) => [what] as const),
  orDay: (words) => [[day(words), otherDay(words)]],
  otherwiseStanding: (words) => standings.map((standing) => [standing, day(words)] as const),
  otherwiseProves: () => proved.flatMap((what) => [[what, true] as const, [what, false] as const]),
};

export const whyCalls: Calls<WhyPhrases> = {
  decided: (words) => [
    [paper(words), []],
    [paper(words), [`${words.fieldLabels["circumstances.detained"]}: …`]],
  ],
  changes: (words) => [[day(words), ["…"]]],
  papersAdded: (words) => [[[paper(words), otherPaper(words)]]],
  papersGone: (words) => [[[paper(words), otherPaper(words)]]],
  feeChanges: (words) => [[smallAmount(words), amount(words)]],
  ofFact: (words) => [[words.fieldLabels.photo, words.labels.photo.brought]],
  field: (words) => [[words.fieldLabels.photo, alone(words, words.sentences.issue.missing)]],
  given: (words) => [[words.quoted("…")]],
  contradicts: (words) => [[[words.fieldLabels["applicant.bornOn"], words.fieldLabels["applicant.adult"]]]],
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
