import type { Trip } from "../../planning/trip.js";
import type { StepId } from "../../vocabulary/outcomes.js";
import { amountInWords } from "../sheet/price.js";
import type { SheetItem } from "../sheet/sheet.js";
import { refusalIn } from "../why.js";
import { ofWhom, type PlanWords, type Spoken } from "./members.js";

/** A line, and its id within the part on the trip. */
interface Line {
  readonly id: string;
  readonly text: string;
}

/** What becomes of a trip: of each title at hand, of the new ones, and what remains where they may come too late. */
export function tripItems(language: PlanWords, people: readonly Spoken[]): readonly SheetItem[] {
  const { words, phrases } = language;
  const [first] = people;
  if (first?.part.trip === undefined) return [];
  const each = (
    told: (who: Spoken, trip: Trip) => readonly Line[],
  ): readonly (Line & { readonly who: Spoken })[] =>
    people.flatMap((who) =>
      who.part.trip === undefined
        ? []
        : told(who, who.part.trip).map(({ id, text }) => ({ id: `${who.prefix}${id}`, text, who })),
    );
  const titles = each(({ context }, { titles }) =>
    titles.map(({ id, serves }) => ({ id, text: phrases.servesOnTrip(context.titleName(id).first, serves) })),
  );
  const lines: readonly Line[] = [
    ...titles.map(({ id, text, who }) => ({ id, text: ofWhom(language, who, text) })),
    { id: "new-title", text: phrases.newTitle[first.part.trip.newTitle] },
    ...once(each((who, trip) => inAHurry(language, who, trip))).map(({ id, text, names }) => ({
      id,
      text: names.length === 0 ? text : phrases.of(names, text),
    })),
    ...once(each((who, trip) => outcomes(language, who, trip))),
    { id: "country", text: phrases.askTheCountry },
  ];
  return lines.map(({ id, text }) => ({ id: `trip/${id}`, text: words.typeset(text) }));
}

/** What is said of several people in the same words is said once, of all of them. */
function once(
  lines: readonly (Line & { readonly who: Spoken })[],
): readonly (Line & { readonly names: readonly string[] })[] {
  return lines
    .filter(({ text }, index) => lines.findIndex((other) => other.text === text) === index)
    .map(({ id, text }) => ({
      id,
      text,
      names: lines.flatMap(({ text: other, who: { name } }) =>
        other === text && name !== undefined ? [name] : [],
      ),
    }));
}

/** What a temporary passport costs and takes, or why there is none. */
function inAHurry(
  { words, phrases }: PlanWords,
  { context }: Spoken,
  { temporaryPassport: answer }: Trip,
): readonly Line[] {
  if (answer === undefined) return [];
  const { status, contested, refusals } = answer.admissible.passport ?? { refusals: [] };
  if (status === "inadmissible" && contested === undefined)
    return refusals.map((refusal) => ({ id: `refusal/${refusal.id}`, text: refusalIn(words, refusal) }));
  const papers = answer.requirements
    .filter(
      (ground) =>
        ground.status === "required" && ground.anyOf.some((set) => set.some(({ at }) => at === "deposit")),
    )
    .map(({ document }) => context.say(words.labels.document[document]));
  return [
    { id: "temporary-passport", text: phrases.temporaryPassport(amountInWords(words, answer.fee)) },
    ...(papers.length === 0
      ? []
      : [{ id: "temporary-passport/papers", text: phrases.temporaryPassportPapers([...new Set(papers)]) }]),
  ];
}

/** Where it is asked for; that no card is made so; how to come home without a passport. */
function outcomes(
  { onTrips }: PlanWords,
  { context: { say } }: Spoken,
  { temporaryPassport, noUrgentCard, laissezPasser }: Trip,
): readonly Line[] {
  const { status } = temporaryPassport?.admissible.passport ?? {};
  const step = status === "inadmissible" ? undefined : temporaryPassport?.steps.find((id) => id === where);
  return [
    ...(step === undefined ? [] : [{ id: `step/${step}`, text: say(onTrips.askForThePassport) }]),
    ...(noUrgentCard === undefined
      ? []
      : [{ id: `notice/${noUrgentCard.id}`, text: say(onTrips.noUrgentCard) }]),
    ...(laissezPasser === undefined
      ? []
      : [{ id: `referral/${laissezPasser.id}`, text: say(onTrips.laissezPasser) }]),
  ];
}

const where: StepId = "ask-for-the-temporary-passport";
