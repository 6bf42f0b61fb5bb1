import type { HeldTitle } from "../application/application.js";
import { frozen } from "../vocabulary/frozen.js";
import type { OutcomeAddress } from "../vocabulary/outcome-address.js";
import type { MissingFact } from "./assessment.js";
import { placeOf, type Place } from "./fact-place.js";
import { questions, screens, type AskedFact, type QuestionPath, type ScreenId } from "./questions.js";

/** A missing fact, where it stands, and the outcomes that wait for it. */
export interface OpenFact {
  readonly path: string;
  readonly place: Place;
  readonly asked: AskedFact;
  readonly outcomes: readonly OutcomeAddress[];
}

/** A screen with the missing facts that it asks for now. */
export interface OpenScreen {
  readonly id: string;
  readonly screen: ScreenId;
  readonly facts: readonly OpenFact[];
  /** The outcomes that wait for one of them. */
  readonly waiting: readonly OutcomeAddress[];
}

/**
 * What is asked for before a fact. A fact that follows from others comes after them, and so is asked for only where one of them
 * is not known to whoever answers; so does one that most answers to others make needless.
 */
const after: Readonly<Partial<Record<QuestionPath, readonly QuestionPath[]>>> = frozen(askedBefore());

function askedBefore(): Partial<Record<QuestionPath, readonly QuestionPath[]>> {
  const birth = [
    "applicant.birthplace",
    "applicant.parentBornInFrance",
    "applicant.birthRecord.heldBy",
    "applicant.birthRecord.nationalityInMargin",
  ] as const;
  // A title shown may spare the papers of birth.
  const titlesShown = ["heldTitles.titles", "circumstances.nameChanged"] as const;
  const age = ["applicant.bornOn", "applicant.ageOnDeposit", "applicant.adult"] as const;
  const recognition = [
    "circumstances.lateRecognition",
    "minor.parentsMarried",
    "minor.recognisedInFirstYear",
  ] as const;
  const family = ["minor.filedBy", "minor.parents"] as const;

  return {
    "applicant.ageOnDeposit": ["applicant.bornOn"],
    "applicant.adult": ["applicant.bornOn", "applicant.ageOnDeposit"],
    "applicant.birthplace": titlesShown,
    "applicant.parentBornInFrance": titlesShown,
    "applicant.birthRecord.heldBy": titlesShown,
    "applicant.birthRecord.nationalityInMargin": titlesShown,
    "applicant.birthRecord.showsNationality": birth,
    "applicant.birthRecord.inForeignLanguage": ["applicant.birthRecord.heldBy"],
    "applicant.birthRecord.multilingualForm": ["applicant.birthRecord.heldBy"],
    "heldTitles.titles[].adultWhenIssued": ["applicant.bornOn", "heldTitles.titles[].issuedOn"],
    "heldTitles.titles[].atCollection": ["circumstances.lostBeforeCollection"],
    photo: ["territory"],
    collectOn: age,
    "home.lodging": ["channel"],
    "home.justifAdresse": ["channel"],
    "home.territory": ["channel", "home.lodging", "home.justifAdresse"],
    "minor.filedBy": age,
    "minor.parents": age,
    "minor.residence": [...age, ...family],
    "minor.settledBy": [...age, ...family],
    "minor.bothAddresses": [...age, ...family],
    "minor.parentsMarried": ["circumstances.lateRecognition"],
    "minor.recognisedInFirstYear": ["circumstances.lateRecognition"],
    "minor.authorityGranted": recognition,
    "names.changeRecordedOn": ["circumstances.useNameAsked"],
    "names.changed": ["circumstances.useNameAsked"],
    "names.changedBy": ["circumstances.useNameAsked"],
  };
}

/** What says more of something else is asked for only once that is known. */
const furtherTo: Readonly<Partial<Record<QuestionPath, QuestionPath>>> = frozen({
  "names.changeRecordedOn": "circumstances.nameChanged",
  "names.changed": "circumstances.nameChanged",
  "names.changedBy": "circumstances.nameChanged",
  "names.useName": "circumstances.useNameAsked",
  "names.onTitleAlready": "names.useName",
  "names.marriageOnBirthRecord": "names.useName",
  "names.endOfMarriageOnBirthRecord": "names.useName",
  "names.remarried": "names.useName",
  "names.judgmentAllows": "names.useName",
  "names.widowedMention": "names.useName",
  "names.consent": "names.useName",
  "names.form": "names.useName",
  "protection.measure": "circumstances.protectedAdult",
  "protection.filedBy": "circumstances.protectedAdult",
  "protection.guardianInformed": "protection.filedBy",
  "protection.capacityLimited": "protection.measure",
  urgency: "circumstances.temporaryPassport",
});

/** The screens that ask for missing facts, in their order. */
export function openScreens(
  undecided: readonly MissingFact[],
  titles: readonly HeldTitle[],
): readonly OpenScreen[] {
  const found = new Map<string, { id: string; screen: ScreenId; facts: OpenFact[] }>();
  for (const fact of undecided.flatMap((missing) => openFact(missing, titles))) {
    const { screen } = fact.asked;
    const id = fact.place.title === undefined ? screen : `${screen}/${fact.place.title}`;
    const open = found.get(id) ?? { id, screen, facts: [] };
    found.set(id, open);
    // Whether the list of titles is complete is asked for with the list.
    const same = open.facts.findIndex(({ path }) => path === fact.path);
    if (same < 0) open.facts.push(fact);
  }
  const order = Object.keys(screens);
  const place = (id: string | undefined): number => titles.findIndex((title) => title.id === id);
  return [...found.values()]
    .map(({ id, screen, facts }) => screenOf(id, screen, [...facts].sort(byList)))
    .sort(
      (one, other) =>
        order.indexOf(one.screen) - order.indexOf(other.screen) ||
        place(one.facts[0]?.place.title) - place(other.facts[0]?.place.title),
    );
}

function screenOf(id: string, screen: ScreenId, facts: readonly OpenFact[]): OpenScreen {
  return { id, screen, facts, waiting: [...new Set(facts.flatMap(({ outcomes }) => outcomes))] };
}

function byList(one: OpenFact, other: OpenFact): number {
  return questions.indexOf(one.asked) - questions.indexOf(other.asked);
}

function openFact({ fact, outcomes }: MissingFact, titles: readonly HeldTitle[]): readonly OpenFact[] {
  const path = fact === "heldTitles.complete" ? "heldTitles.titles" : fact;
  const place = placeOf(path, titles);
  const asked = questions.find((each) => each.path === place?.path);
  return place === undefined || asked === undefined ? [] : [{ path, place, asked, outcomes }];
}

/**
 * The screens that can be asked next, none of them set aside. The rare facts, denied in one word, come last of those that wait
 * for nothing: by then they are fewest. Of screens on held titles, only that on the first of them.
 */
export function askable(open: readonly OpenScreen[], setAside: ReadonlySet<string>): readonly OpenScreen[] {
  const isOpen = new Set(open.flatMap(({ facts }) => facts.map(keyOf)));
  const isStillAsked = new Set(
    open.filter(({ id }) => !setAside.has(id)).flatMap(({ facts }) => facts.map(keyOf)),
  );
  const waits = ({ place }: OpenFact): boolean => {
    const key = (path: QuestionPath): string => keyOf({ place: { ...place, path } });
    const further = furtherTo[place.path];
    return (
      (after[place.path] ?? []).some((path) => isStillAsked.has(key(path))) ||
      (further !== undefined && isOpen.has(key(further)))
    );
  };
  const ready = open
    .filter(({ id }) => !setAside.has(id))
    .map(({ id, screen, facts }) =>
      screenOf(
        id,
        screen,
        facts.filter((fact) => !waits(fact)),
      ),
    )
    .filter(({ facts }) => facts.length > 0);
  const common = ready.filter(({ screen }) => screen !== "rare");
  return (common.length > 0 ? common : ready).filter(
    ({ screen }, index, all) => all.findIndex((other) => other.screen === screen) === index,
  );
}

/** A fact by its path, and where it is of a held title, by that. */
function keyOf({ place }: Pick<OpenFact, "place">): string {
  return place.path.startsWith("heldTitles.titles[].") ? `${place.path} ${place.title ?? ""}` : place.path;
}

const ofATitle: readonly ScreenId[] = frozen(["held-title", "adult-when-issued", "at-collection"]);

/** Whether a screen is asked of each held title. */
export function isOfATitle(screen: string): boolean {
  return ofATitle.some((id) => id === screen);
}

/** The screen that a question's id names, and which title it is of; nothing where there is no such question. */
export function screenAt(
  id: string,
  titles: readonly HeldTitle[],
): { readonly screen: ScreenId; readonly title?: string } | undefined {
  if (Object.hasOwn(screens, id) && !isOfATitle(id)) return { screen: id as ScreenId };
  for (const screen of ofATitle) {
    const title = titles.find((each) => id === `${screen}/${each.id}`);
    if (title !== undefined) return { screen, title: title.id };
  }
  return undefined;
}
