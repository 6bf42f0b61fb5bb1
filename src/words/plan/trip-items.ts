import type { Trip } from "../../planning/trip.js";
import { amountInWords } from "../sheet/price.js";
import type { SheetItem } from "../sheet/sheet.js";
import { refusalIn } from "../why.js";
import { ofWhom, type PlanWords, type Spoken } from "./members.js";

/** A line, and its id within the part on the trip. */
type Line = readonly [id: string, text: string];

/** What becomes of a trip: of each title at hand, of the new ones, and what remains where they may come too late. */
export function tripItems(language: PlanWords, people: readonly Spoken[]): readonly SheetItem[] {
  const { words, phrases } = language;
  const [first] = people;
  if (first?.part.trip === undefined) return [];
  const each = (told: (who: Spoken, trip: Trip) => readonly Line[], isNamed: boolean): readonly Line[] =>
    people.flatMap((who) =>
      who.part.trip === undefined
        ? []
        : told(who, who.part.trip).map(([id, text]): Line => [
            `${who.prefix}${id}`,
            isNamed ? ofWhom(language, who, text) : text,
          ]),
    );
  const lines: readonly Line[] = [
    ...each(
      ({ context }, { titles }) =>
        titles.map(({ id, serves }) => [id, phrases.servesOnTrip(context.titleName(id).first, serves)]),
      true,
    ),
    ["new-title", phrases.newTitle[first.part.trip.newTitle]],
    ...each((who, trip) => inAHurry(language, who, trip), true),
    ...once(each((who, trip) => outcomes(language, who, trip), false)),
    ["country", phrases.askTheCountry],
  ];
  return lines.map(([id, text]) => ({ id: `trip/${id}`, text: words.typeset(text) }));
}

/** What is said of several people in the same words is said once. */
function once(lines: readonly Line[]): readonly Line[] {
  return lines.filter(([, text], index) => lines.findIndex(([, other]) => other === text) === index);
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
    return refusals.map((refusal) => [`refusal/${refusal.id}`, refusalIn(words, refusal)]);
  const papers = answer.requirements
    .filter(
      (ground) =>
        ground.status === "required" && ground.anyOf.some((set) => set.some(({ at }) => at === "deposit")),
    )
    .map(({ document }) => context.say(words.labels.document[document]));
  return [
    ["temporary-passport", phrases.temporaryPassport(amountInWords(words, answer.fee))],
    ...(papers.length === 0
      ? []
      : [["temporary-passport/papers", phrases.temporaryPassportPapers([...new Set(papers)])] as const]),
  ];
}

/** Where it is asked for and on what terms; that no card is made so; how to come home without a passport. */
function outcomes(
  { words: { sentences } }: PlanWords,
  { context: { say } }: Spoken,
  { temporaryPassport, noUrgentCard, laissezPasser }: Trip,
): readonly Line[] {
  const { status } = temporaryPassport?.admissible.passport ?? {};
  const steps = status === "inadmissible" ? [] : (temporaryPassport?.steps ?? []);
  const notices = status === "inadmissible" ? [] : (temporaryPassport?.notices ?? []);
  const where = "ask-for-the-temporary-passport";
  const terms = "temporary-passport-is-no-right";
  return [
    ...(steps.includes(where) ? [[`step/${where}`, say(sentences.step[where])] as const] : []),
    ...(notices.some(({ id }) => id === terms)
      ? [[`notice/${terms}`, say(sentences.notice[terms])] as const]
      : []),
    ...(noUrgentCard === undefined
      ? []
      : [[`notice/${noUrgentCard.id}`, say(sentences.notice[noUrgentCard.id])] as const]),
    ...(laissezPasser === undefined
      ? []
      : [[`referral/${laissezPasser.id}`, say(sentences.referral[laissezPasser.id])] as const]),
  ];
}
