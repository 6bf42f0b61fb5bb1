import * as en from "../../src/en.js";
import { fieldHelp, fieldLabel, optionsFor, pageSheet, ownWords, timelinePicture } from "../../src/fr.js";
import { officeOf } from "../../src/offices-data.js";
import { plan, type Appointment, type PlanCalendar } from "../../src/plan.js";
import { always, isAdult, isMinor, pageOf, situation } from "../../src/rules.js";
import {
  assess,
  explain,
  national,
  nextChange,
  nextQuestion,
  nothingSpecial,
  timeline,
  titleStatus,
  whatWouldChange,
  type Application,
} from "../../src/index.js";

const application: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { cni: { reason: "renewal", replaces: "card" }, passport: { reason: "first" } },
  applicant: { bornOn: "1992-02-29", birthRecord: { heldBy: "paper-registry" } },
  heldTitles: {
    titles: [{ id: "card", kind: "cni", format: "laminated", issuedOn: "2012-09-12", where: "in-hand" }],
  },
  home: { lodging: "own-name" },
  circumstances: nothingSpecial,
};

const title = {
  kind: "cni",
  format: "laminated",
  printedExpiry: "2022-09-11",
  adultWhenIssued: true,
} as const;
const answer = assess(application);
/** A counter with what a plan reads of it. */
const counter = (({
  id,
  commune,
  department,
  zone,
  holidays,
  titles,
  deposit,
  collection,
  booking,
  source,
}) => ({
  id,
  commune,
  department,
  zone,
  holidays,
  titles,
  deposit,
  collection,
  booking,
  source: { ...source, citations: [], ambiguities: [] },
}))(officeOf("lens"));
const appointment: Appointment = {
  office: counter,
  bookedOn: "2026-11-02",
  travelOn: "2027-01-20",
  leadTime: { atLeast: 4, atMost: 6 },
  preApplicationNumber: "AB12CD34EF",
  fileComplete: true,
  at: "14:30",
  papers: [{ id: "stamp", document: "fiscal-stamp", form: "print", issuedOn: "2026-01-10" }],
};
const calendar: PlanCalendar = {
  language: "fr",
  name: "Votre calendrier",
  madeOn: "2026-11-02",
  entries: [
    { id: "a", on: "2026-11-25", summary: "Rendez-vous", description: "À 14 h 30", location: "Lens" },
    { id: "b", on: "2026-11-25T14:30:00+01:00", summary: "Rendez-vous" },
  ],
};
const dossier = {
  papers: [
    { id: "card", document: "held-cni", form: "original", copies: 1, title: "card" },
    {
      id: "bill",
      document: "proof-of-address",
      whose: "applicant",
      nameOnIt: "applicant",
      kind: "phone-bill",
      form: "print",
      issuedOn: "2026-11-01",
    },
  ],
  complete: true,
  cannotProvide: ["held-cni"],
  checkedOn: "2026-11-20",
} as const;
const family = {
  people: {
    anne: application,
    emma: { depositOn: "2026-11-25", territory: "metropole", applicant: { bornOn: "2015-01-01" } },
  },
  relations: [{ relation: "parent-of", one: "anne", other: "emma" }],
} as const;
const familyDossier = {
  ...dossier,
  papers: dossier.papers.map((paper) => ({ ...paper, person: "anne" })),
  cannotProvide: [{ person: "anne", document: "held-cni" }],
} as const;
const rule = { when: isAdult, sources: [pageOf("my-town")("1")] };
const townHallWords = {
  id: "my-town",
  fr: { townHall: "mairie de Maville", page: "Page de Maville", notice: { "my-town:early": "Venez tôt." } },
  en: {
    townHall: "town hall of Maville",
    page: "Page of Maville",
    notice: { "my-town:early": "Come early." },
  },
};
const words = ownWords(townHallWords);
const wordsInEnglish = en.ownWords(townHallWords);

/** What is given in French, for a function that speaks English: the words of a town hall are of one language. */
export function inEnglish(given: readonly unknown[]): readonly unknown[] {
  return given.map((argument) => {
    if (argument === words) return wordsInEnglish;
    const isWithWords = typeof argument === "object" && argument !== null && "words" in argument;
    return isWithWords && argument.words === words ? { ...argument, words: wordsInEnglish } : argument;
  });
}
const page = {
  id: "my-town",
  version: "2026-10-01",
  lastVerifiedOn: "2026-11-22",
  titles: ["cni"],
  territory: "metropole",
  cite: pageOf("my-town"),
  agrees: { "1": ["photo/every-application"] },
  changes: [
    {
      change: "added",
      law: [],
      differs: "practical-advice",
      safer: "page",
      rule: { gives: "notice", id: "my-town:early", ...rule },
    },
  ],
  words: { fr: townHallWords.fr },
};
const sheet = pageSheet(answer);
const citation = { text: "service-public", place: "F1341", date: "2025-09-29" };

/** For each function of the package, arguments that it takes, all of them: a function without any here fails the test. */
export const soundArguments: Readonly<Record<string, readonly unknown[]>> = {
  assess: [application, {}],
  checkDossier: [application, dossier, {}],
  parseDossier: [dossier],
  assessFamily: [family, {}],
  checkFamily: [family, familyDossier, {}],
  parseFamily: [family],
  parseFamilyDossier: [familyDossier],
  explain: [application, "fee/passport", {}],
  timeline: [application, { until: "2027-12-31" }],
  nextQuestion: [application, { skip: ["birth"] }],
  openQuestions: [application, { skip: ["birth"] }],
  withAnswer: [application, "deposit", { territory: "guyane", channel: "paper-form" }, {}],
  whatWouldChange: [application, { depositFrom: "2026-10-01" }],
  withFact: [application, "heldTitles.titles[card].format", "laminated"],
  nextChange: [application, { until: "2027-12-31" }],
  decisions: [answer],
  stalenessOf: [answer],
  parseApplication: [application, { emptyAsUnknown: true }],
  jsonSchema: [{ draft: "draft-07", emptyAsUnknown: true, words: { fieldLabel, fieldHelp, optionsFor } }],
  titleStatus: [title, "2026-11-25", { bornOn: "1992-02-29" }],
  isOneOf: [["a", "b"], "a"],
  isPlainDate: ["2026-11-25"],
  isDocumentId: ["photo"],
  collectBy: ["2026-08-22"],
  depositDays: [
    { territory: "metropole", requests: { cni: { reason: "first" } }, applicant: { bornOn: "1992-02-29" } },
    { office: counter, bookedOn: "2026-11-02", leadTime: { atLeast: 4, atMost: 6 } },
    { clock: { publicHolidays: "ignored" } },
  ],
  toICalendar: [calendar],
  plan: [application, appointment, { clock: { publicHolidays: "ignored" } }],
  planSheet: [plan(application, appointment), { reader: "applicant", titleNames: { card: "Carte" } }],
  planPicture: [plan(application, appointment), { titleNames: { card: "Carte" } }],
  planCalendar: [plan(application, appointment), { id: "7", titleNames: { card: "Carte" } }],
  registryOf: ["62041", { connected: ["62041", "62119"], complete: true, inFrenchRegisters: true }],
  checklist: [
    answer,
    { as: "text", length: "full", sources: true, reader: "applicant", titleNames: { card: "Carte" } },
  ],
  pageSheet: [answer, { reader: "applicant", titleNames: { card: "Carte" }, words }],
  answerPage: [answer, { reader: "applicant", titleNames: { card: "Carte" } }],
  fullSheet: [answer, { reader: "applicant", sources: true, titleNames: { card: "Carte" } }],
  toText: [sheet],
  toMarkdown: [sheet],
  toHtml: [sheet, { headingLevel: 2 }],
  fieldLabel: ["applicant.bornOn"],
  fieldQuestion: ["applicant.bornOn"],
  fieldHelp: ["applicant.bornOn"],
  optionsFor: ["channel"],
  undecidedText: [{ fact: "heldTitles.titles[card].issuedOn" }, { card: "Carte" }],
  actText: [{ id: "hand-back-title", heldTitle: "card" }, { card: "Carte" }],
  wayText: [whatWouldChange(application).ways[0], { card: "Carte" }, words],
  timelinePicture: [timeline(application, { until: "2027-12-31" }), { card: "Carte" }, words],
  toSvg: [timelinePicture(timeline(application, { until: "2027-12-31" }))],
  toLines: [timelinePicture(timeline(application, { until: "2027-12-31" }))],
  questionText: [nextQuestion(application), { card: "Carte" }, words],
  heldTitleNames: [answer, { reader: "applicant", titleNames: { card: "Carte" } }],
  refusalText: [{ id: "not-french", instead: "certificate-of-nationality" }],
  explanationText: [explain(application, "fee/passport"), { card: "Carte" }, words],
  changeText: [
    nextChange({
      ...application,
      applicant: { bornOn: "2012-02-11" },
      requests: { passport: { reason: "first" } },
      heldTitles: { titles: [] },
    }),
    { card: "Carte" },
    words,
  ],
  titleStatusText: [titleStatus(title, "2026-11-25")],
  issueText: [{ path: "applicant.bornOn", code: "not-a-day", message: "…" }],
  citationText: [citation, words],
  citationUrl: [citation],
  dateText: ["2026-11-25"],
  periodText: [{ unit: "month", count: 3 }],
  moneyText: [{ currency: "EUR", units: 1250 }],
  weekdayText: ["2026-11-28"],
  phoneText: [{ number: "+33321086900", extension: "12" }],
  counterAppointmentText: [{ byAppointment: true }],
  bookingChannelText: [{ kind: "phone", phone: { number: "+33321086900" }, days: ["tue", "fri"] }],
  bookingReasonText: [{ code: "counter-closed", day: "2026-11-29", opensOn: "2026-11-30" }],
  counterLinkText: [{ links: { page: { url: "https://mairie.example.fr", date: "2026-03-02" } } }, "page"],
  counterOpensText: [{ kind: "at", at: "2026-11-30T09:00:00+01:00" }],
  situation: ["applicant.bornOn"],
  asked: ["reason"],
  held: ["issuedOn"],
  doubtful: ["leap-day-birthday", isMinor],
  perhaps: ["leap-day-birthday", isMinor],
  twoReadings: ["leap-day-birthday", isMinor, isAdult],
  all: [isMinor, isAdult],
  any: [isMinor, isAdult],
  not: [isMinor],
  is: [situation("channel"), "paper-form"],
  isKnown: [situation("channel")],
  isBefore: [situation("applicant.bornOn"), "2008-01-01"],
  isFrom: [situation("applicant.bornOn"), "2008-01-01"],
  constant: ["2026-11-25"],
  named: ["a name", isAdult],
  before: [situation("applicant.bornOn")],
  season: [6, 8],
  since: [situation("applicant.bornOn")],
  depositedIn: ["guyane", "reunion"],
  reasonIs: ["lost", "stolen"],
  replacedTitleIs: [always],
  someHeldTitleIs: [always],
  someReplacedTitleIs: [always],
  useNameIs: ["spouse"],
  accepts: [["proof-of-address"], rule.sources, "water-bill"],
  refusesKinds: [["proof-of-address"], rule.sources, "payslip"],
  asksFor: ["photo/my-town:colour", rule],
  asksHere: ["my-town:queue-ticket/always", rule],
  asksToCome: ["applicant/deposit", rule],
  refuses: ["not-french", { ...rule, instead: "certificate-of-nationality" }],
  step: ["track", rule],
  notice: ["my-town:early", rule],
  paidBy: ["stamp", rule],
  refers: ["protected-adult", { ...rule, bring: ["guardianship-judgment"] }],
  paper: ["birth-record", { form: "full-copy" }],
  decree: ["55-1397", "4", "2014"],
  fiche: ["F1341", "2025-09-29"],
  ants: ["photo", "2025-09-29"],
  civilCode: ["311-24-2", "2022-07-01"],
  taxCode: ["953", "2025-01-01"],
  pageOf: ["my-town", "2026-10-01"],
  adds: [
    { gives: "notice", id: "my-town:early", ...rule },
    { differs: "practical-advice", safer: "page" },
  ],
  replaces: [
    ["notice/originals"],
    { gives: "notice", id: "my-town:early", ...rule },
    { differs: "practical-advice", safer: "page" },
  ],
  removes: ["parent-id/minor", { differs: "practical-advice", safer: "law", lines: ["5"] }],
  advised: [{ gives: "papers", id: "photo/my-town:colour", anyOf: [], basis: "law", ...rule }],
  ownWords: [{ ...townHallWords, en: townHallWords.fr }],
  townHall: [national, page],
  conflictsOf: [national],
  counterHoursText: [
    {
      published: true,
      weekly: { mon: [["09:00", "12:00"]], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
      monthly: [],
    },
  ],
};
