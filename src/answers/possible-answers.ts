import type { Application, HeldTitle } from "../application/application.js";
import { parseApplication } from "../application/parse.js";
import { minus, plus, years } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { frozen } from "../vocabulary/frozen.js";
import { formatsOf, titleKinds, type HeldTitleKind, type TitleKind } from "../vocabulary/situation.js";
import { said } from "./fact-place.js";
import type { OpenFact, OpenScreen } from "./open-screens.js";
import { withTitlesAsked, withTitlesHeld } from "./titles-said.js";

/** The most answers over which an expectation is taken; more are taken in turn. */
const mostAnswers = 32;

/**
 * The answers to a screen over which it is told what each may be expected to settle: every combination of the possible values
 * of its facts, or where these are too many, each value at least once; of days, ages and titles, ordinary ones. Of rare facts
 * none holds, or one. Only what the validation accepts.
 */
export function possibleAnswers(application: Application, screen: OpenScreen): readonly Application[] {
  if (screen.screen === "rare") return rareAnswers(application, screen.facts);
  const values = screen.facts.map((fact) => valuesOf(application, fact));
  const combinations = values.reduce((count, each) => count * Math.max(each.length, 1), 1);
  const all =
    combinations <= mostAnswers && screen.screen !== "held-title"
      ? everyCombination(application, screen.facts, values)
      : inTurn(application, screen.facts, values);
  return all.filter((answer) => parseApplication(answer).ok);
}

type Say = (application: Application) => Application;

/** Each way to say one fact. */
function valuesOf(application: Application, fact: OpenFact): readonly Say[] {
  const { asked, place } = fact;
  if (asked.answer === "titles") return titlesAsked.map((titles) => (so) => withTitlesAsked(so, titles));
  if (asked.answer === "held-titles") return titlesHeld.map((kinds) => (so) => withTitlesHeld(so, kinds));
  return possibleValues(application, fact).map((value) => (so) => said(so, place, value));
}

const titlesAsked: readonly (readonly TitleKind[])[] = frozen([["cni"], ["passport"], ["cni", "passport"]]);
const titlesHeld: readonly (readonly HeldTitleKind[])[] = frozen([
  [],
  ["cni"],
  ["passport"],
  ["cni", "passport"],
]);

/** The values of a fact that the validation accepts, in their declared order; of days and numbers, ordinary ones. */
export function possibleValues(application: Application, fact: OpenFact): readonly unknown[] {
  return valuesDeclared(application, fact).filter(
    (value) => parseApplication(said(application, fact.place, value)).ok,
  );
}

function valuesDeclared(application: Application, { asked, place }: OpenFact): readonly unknown[] {
  const titles = application.heldTitles?.titles ?? [];
  switch (asked.answer) {
    case "yes-no":
      return [true, false];
    case "choice":
      return (asked.values ?? []).filter((value) => fitsTheKind(value, place.path, titles, place.title));
    case "number":
      return ordinaryAges;
    case "day":
      return ordinaryDays(place.path, application.depositOn);
    case "held-title":
      return titles
        .filter(({ kind }) => titleKinds.some((asked) => asked === kind && place.path.includes(kind)))
        .map(({ id }) => id);
    case "titles":
    case "held-titles":
      return [];
  }
}

/** A format is one of those of the title's kind. */
function fitsTheKind(value: string, path: string, titles: readonly HeldTitle[], id?: string): boolean {
  const title = titles.find((each) => each.id === id);
  if (title === undefined || !path.endsWith("].format")) return true;
  return formatsOf[title.kind].some((format) => format === value);
}

/** A small child, one over twelve, an adult. */
const ordinaryAges: readonly number[] = frozen([6, 14, 40]);

/** How many years before the deposit, or after, a day ordinarily lies. */
const yearsBefore: Readonly<Record<string, readonly number[]>> = frozen({
  "applicant.bornOn": ordinaryAges,
  "heldTitles.titles[].issuedOn": [4, 14, 8, 18, 24],
  "heldTitles.titles[].printedExpiry": [-6, 4, -2, 8, 14],
  "names.changeRecordedOn": [0, 1, 4],
  collectOn: [0, -1],
});

function ordinaryDays(path: string, depositOn: PlainDate): readonly PlainDate[] {
  return (yearsBefore[path] ?? []).map((count) =>
    count < 0 ? plus(depositOn, years(-count)) : minus(depositOn, years(count)),
  );
}

function everyCombination(
  application: Application,
  facts: readonly OpenFact[],
  values: readonly (readonly Say[])[],
): readonly Application[] {
  return facts.reduce<readonly Application[]>(
    (answers, _, index) => {
      const ways = values[index] ?? [];
      return ways.length === 0 ? answers : answers.flatMap((so) => ways.map((say) => say(so)));
    },
    [application],
  );
}

/** Each value at least once, beside those of the other facts in turn: of each, the next one that fits those said before. */
function inTurn(
  application: Application,
  facts: readonly OpenFact[],
  values: readonly (readonly Say[])[],
): readonly Application[] {
  const most = Math.max(...values.map((each) => each.length));
  return Array.from({ length: most }, (_, turn) =>
    facts.reduce((so, _fact, index) => {
      const ways = values[index] ?? [];
      const turned = ways.map((_way, at) => ways[(turn + at) % ways.length] ?? unsaid);
      return turned.map((say) => say(so)).find((next) => parseApplication(next).ok) ?? so;
    }, application),
  );
}

function unsaid(application: Application): Application {
  return application;
}

/** None of the rare facts holds, or one. */
function rareAnswers(application: Application, facts: readonly OpenFact[]): readonly Application[] {
  return [undefined, ...facts]
    .map((holding) => withRare(application, facts, (fact) => fact === holding))
    .filter((answer) => parseApplication(answer).ok);
}

/** The application with some rare facts, each of which holds or does not; but for what can only be so, which is. */
export function withRare<Fact extends Pick<OpenFact, "place">>(
  application: Application,
  facts: readonly Fact[],
  holds: (fact: Fact) => boolean,
): Application {
  return facts.reduce((so, fact) => {
    const [next, otherwise] = [holds(fact), !holds(fact)].map((is) => said(so, fact.place, isRare(fact, is)));
    if (next === undefined || otherwise === undefined) return so;
    return holds(fact) || parseApplication(next).ok || !parseApplication(otherwise).ok ? next : otherwise;
  }, application);
}

/** What a rare fact is where it holds, or does not: being French is rare where it is false. */
function isRare({ place }: Pick<OpenFact, "place">, holds: boolean): boolean {
  return place.path === "applicant.french" ? !holds : holds;
}
