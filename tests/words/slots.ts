import type { PagePhrases } from "../../src/words/page-words.js";
import type { Phrases } from "../../src/words/phrases.js";
import type { WhyPhrases } from "../../src/words/why.js";
import { alone } from "../../src/words/texts.js";
import {
  amount,
  day,
  heldKinds,
  kinds,
  otherDay,
  otherPaper,
  paper,
  proved,
  smallAmount,
  standings,
  years,
  type Calls,
} from "./examples.js";

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
  ifGranted: (words) => [[words.pagePhrases.free]],
  laterIfNotHandedBack: (words) => [
    ["cni", smallAmount(words)],
    ["cni", undefined],
  ],
  laterDue: (words) => [
    ["cni", smallAmount(words)],
    ["cni", undefined],
  ],
  coming: (words) => {
    const { comer } = words.pagePhrases;
    const [you, parent, guardian] = [comer.applicant, comer.parent, comer.guardian].map((who) =>
      alone(words, who),
    ) as [string, string, string];
    return [
      [[parent, you], [], []],
      [[you], [guardian], []],
      [[], [you], []],
      [[parent], [], [you]],
      [[], [], [you]],
    ];
  },
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
  seeQuestions: () => [[[]], [[1]], [[1, 2, 3, 5]]],
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
  worthOf: (words) => [[words.questions.someTitle]],
  changes: (words) => [[day(words), ["…"]]],
  papersAdded: (words) => [[[paper(words), otherPaper(words)]]],
  papersGone: (words) => [[[paper(words), otherPaper(words)]]],
  feeChanges: (words) => [[smallAmount(words), amount(words)]],
  stands: (words) => [[words.questions.someTitle, words.labels.standing.expired]],
  refused: ({ labels }) => [[[labels.titleKind.cni]], [[labels.titleKind.cni, labels.titleKind.passport]]],
  admitted: ({ labels }) => [[[labels.titleKind.cni]], [[labels.titleKind.cni, labels.titleKind.passport]]],
  ofFact: (words) => [[words.fieldLabels.photo, words.labels.photo.brought]],
  ofTitle: (words) => [[words.fieldLabels["heldTitles.titles[].where"], words.questions.someTitle]],
  field: (words) => [[words.fieldLabels.photo, alone(words, words.sentences.issue.missing)]],
  given: (words) => [[words.quoted("…")]],
  contradicts: (words) => [[[words.fieldLabels["applicant.bornOn"], words.fieldLabels["applicant.adult"]]]],
};
