import { checkAgainst } from "../answers/dossier/read.js";
import type { PaperInHand } from "../answers/dossier/dossier.js";
import type { Family } from "../answers/family/family.js";
import { mostPeople, readFamily } from "../answers/family/read.js";
import type { Application } from "../application/application.js";
import { object, options as optionsReader } from "../application/arguments.js";
import { InvalidApplicationError } from "../application/invalid-application.js";
import { parseApplication } from "../application/parse.js";
import { pathOfUnknown, readShape } from "../application/read.js";
import { applicationShape } from "../application/shape.js";
import type { ClockOptions } from "../offices/clock/day-hours.js";
import type { Office } from "../offices/office.js";
import { national } from "../rulebook/national.js";
import { readRulebook, type Rulebook } from "../rulebook/rule.js";
import {
  InvalidInputError,
  notedIn,
  readable,
  type Issue,
  type Refuse,
} from "../vocabulary/invalid-input.js";
import { shown } from "../vocabulary/shown.js";
import { titleKinds } from "../vocabulary/situation.js";
import {
  papersOfEach,
  papersOfOne,
  readerOfAppointment,
  type Appointment,
  type FamilyAppointment,
} from "./appointment.js";
import { instantAt } from "./instant.js";

/** How to plan. */
export interface PlanOptions {
  /** The rules to apply; the national ones where absent. */
  readonly rulebook?: Rulebook | undefined;
  /** How to read the counter's hours. */
  readonly clock?: ClockOptions | undefined;
}

/** Reads how to plan. */
export const readPlanOptions = optionsReader<PlanOptions>({
  rulebook: readRulebook,
  clock: object((value) => value as ClockOptions),
});

/** Somebody for whom something is planned, with the papers at hand. */
export interface Member {
  /** In a family, their name in it. */
  readonly person?: string;
  readonly application: Application;
  readonly papers: readonly PaperInHand[];
}

/** What a plan is asked for. */
export interface Asked {
  readonly family?: Family;
  readonly members: readonly Member[];
  readonly appointment: Omit<Appointment, "papers">;
  readonly rulebook: Rulebook;
  readonly clock: ClockOptions | undefined;
}

/** Somebody as far as what is said of them can be read; `whole` where all of it can. */
interface Said {
  readonly person?: string;
  readonly application: Partial<Application>;
  readonly whole?: Application;
}

const readAppointment = readerOfAppointment<Appointment>(papersOfOne);
const readFamilyAppointment = readerOfAppointment<FamilyAppointment>(papersOfEach);

/** What is asked, checked: throws with every fault of all that was given, and of what cannot be so together. */
export function readAsked(who: unknown, given: unknown, options: unknown): Asked {
  const ofSituation: Issue[] = [];
  const beside: Issue[] = [];
  const refuse = notedIn(beside);
  const isFamily = isOfSeveral(who);
  const { people, family } = isFamily
    ? severalSaid(who, notedIn(ofSituation))
    : { people: [oneSaid(who, ofSituation)], family: undefined };
  const { papers, ...appointment } =
    (isFamily ? readFamilyAppointment : readAppointment)(given, "appointment", refuse) ?? {};
  const { rulebook = national, clock } = readPlanOptions(options, "options", refuse) ?? {};
  checkTogether(people, appointment, refuse);
  const inHand = isFamily
    ? { ofEach: papers as FamilyAppointment["papers"], ofOne: undefined }
    : { ofEach: undefined, ofOne: papers as Appointment["papers"] };
  const papersFor = (person: string | undefined): readonly PaperInHand[] => {
    const { ofEach = {}, ofOne } = inHand;
    if (person === undefined) return ofOne ?? [];
    return Object.hasOwn(ofEach, person) ? (ofEach[person] ?? []) : [];
  };
  checkNames(people, inHand.ofEach, refuse);
  for (const { person, whole } of people)
    if (whole !== undefined) checkPapers(whole, papersFor(person), appointment.bookedOn, person, refuse);
  if (beside.length > 0) throw new InvalidInputError([...ofSituation, ...beside]);
  if (ofSituation.length > 0)
    throw isFamily ? new InvalidInputError(ofSituation) : new InvalidApplicationError(ofSituation);
  return {
    ...(family !== undefined && { family }),
    members: people.flatMap(({ person, whole }) =>
      whole === undefined
        ? []
        : [{ ...(person !== undefined && { person }), application: whole, papers: papersFor(person) }],
    ),
    // What must be given has been, or this would have thrown.
    appointment: appointment as Appointment,
    rulebook,
    clock,
  };
}

function isOfSeveral(who: unknown): boolean {
  try {
    return typeof who === "object" && who !== null && Object.hasOwn(who, "people");
  } catch {
    return false;
  }
}

function oneSaid(value: unknown, issues: Issue[]): Said {
  const parsed = parseApplication(value);
  if (parsed.ok) return { application: parsed.application, whole: parsed.application };
  issues.push(...parsed.issues);
  return { application: partsOf(value) };
}

function severalSaid(
  value: unknown,
  refuse: Refuse,
): { readonly people: readonly Said[]; readonly family: Family | undefined } {
  const family = readFamily(value, "", refuse);
  if (family !== undefined)
    return {
      family,
      people: Object.entries(family.people).map(([person, whole]) => ({ person, application: whole, whole })),
    };
  try {
    const { people } = value as { readonly people: unknown };
    const said = typeof people === "object" && people !== null ? Object.entries(people) : [];
    return {
      family,
      people: said
        .slice(0, mostPeople)
        .map(([person, one]: [string, unknown]) => ({ person, application: partsOf(one) })),
    };
  } catch {
    return { family, people: [] };
  }
}

/** What can be read of an application that has faults, which are noted elsewhere. */
function partsOf(value: unknown): Partial<Application> {
  return readShape(applicationShape, value, "", () => undefined) ?? {};
}

/** Notes what cannot be so of an appointment and the people who are to have it. */
function checkTogether(
  people: readonly Said[],
  { office, bookedOn, travelOn, at }: Partial<Appointment>,
  refuse: Refuse,
): void {
  const days = people.flatMap(({ application: { depositOn } }) =>
    depositOn === undefined ? [] : [depositOn],
  );
  const [first] = [...days].sort();
  if (first !== undefined && bookedOn !== undefined && bookedOn > first)
    refuse("appointment.bookedOn", "contradiction", `${bookedOn} is after the deposit, ${first}`);
  const last = [...days].sort().at(-1);
  if (last !== undefined && travelOn !== undefined && travelOn < last)
    refuse("appointment.travelOn", "contradiction", `${travelOn} is before the deposit, ${last}`);
  if (office === undefined) return;
  checkOffice(people, office, refuse);
  if (at === undefined || first === undefined) return;
  if (readable("appointment.office", () => instantAt(office, first, at)) === undefined)
    refuse("appointment.at", "contradiction", `on ${first} the counter's clock never shows ${at}`);
}

/** Notes a counter that takes none of the titles that somebody asks for. */
export function checkOffice(
  people: readonly Pick<Said, "person" | "application">[],
  office: Office,
  refuse: Refuse,
): void {
  for (const { person, application } of people) {
    const asked = titleKinds.filter((title) => application.requests?.[title] !== undefined);
    if (asked.length === 0 || asked.some((title) => office.titles.includes(title))) continue;
    const whose = person === undefined ? "" : `, which ${shown(person)} asks for`;
    refuse(
      "appointment.office",
      "contradiction",
      `${shown(office.id)} takes ${office.titles.join(", ")}, and not ${asked.join(", ")}${whose}`,
    );
  }
}

/** Notes papers of somebody who is not there. */
function checkNames(people: readonly Said[], papers: FamilyAppointment["papers"], refuse: Refuse): void {
  const names = people.map(({ person }) => person);
  for (const name of Object.keys(papers ?? {}))
    if (!names.includes(name))
      refuse(
        pathOfUnknown("appointment.papers", name),
        "unknown-value",
        `nobody here is called ${shown(name)}; there are ${names.map(shown).join(", ")}`,
      );
}

/** Notes papers that do not agree with a situation: issued after the booking, a title that is not held. */
function checkPapers(
  application: Application,
  papers: readonly PaperInHand[],
  bookedOn: string | undefined,
  person: string | undefined,
  refuse: Refuse,
): void {
  const path = person === undefined ? "appointment.papers" : pathOfUnknown("appointment.papers", person);
  const { depositOn } = application;
  const checkedOn = bookedOn === undefined || bookedOn > depositOn ? depositOn : bookedOn;
  checkAgainst(application, { papers, checkedOn }, "", (at, code, message) =>
    refuse(`${path}${at.slice("papers".length)}`, code, message),
  );
}
