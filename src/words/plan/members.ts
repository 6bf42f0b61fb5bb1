import type { FamilyPlan, Plan } from "../../planning/plan.js";
import type { PersonPlan } from "../../planning/person.js";
import type { CounterPhrases } from "../counters.js";
import type { FamilyWords } from "../family-phrases.js";
import type { Text } from "../saying.js";
import { contextOf, type Context } from "../sheet/context.js";
import { memberOf } from "../sheet/family-members.js";
import type { SheetOptions } from "../sheet/options.js";
import type { WhyPhrases } from "../why.js";
import type { PlanPhrases } from "./plan-phrases.js";

/** What a language has for a plan. */
export interface PlanWords {
  readonly words: FamilyWords;
  /** What the sheet says, too, where a title is needed for a trip. */
  readonly onTrips: Readonly<Record<"askForThePassport" | "noUrgentCard" | "laissezPasser", Text>>;
  readonly why: WhyPhrases;
  readonly counters: CounterPhrases;
  readonly phrases: PlanPhrases;
}

/** Somebody of whom a plan speaks. */
export interface Spoken {
  /** In a family, the id and the name. */
  readonly id?: string;
  readonly name?: string;
  /** What the ids of their lines begin with: in a family the place in it. */
  readonly prefix: string;
  readonly context: Context<FamilyWords>;
  readonly part: Omit<PersonPlan, "collecting">;
}

/** Whether a plan is that of several people. */
export function isFamilyPlan(made: Plan | FamilyPlan): made is FamilyPlan {
  return "family" in made;
}

/** Those of whom a plan speaks: the one person, or everyone in the family by name. */
export function spokenOf(
  { words }: PlanWords,
  made: Plan | FamilyPlan,
  options: SheetOptions,
): readonly Spoken[] {
  if (!isFamilyPlan(made))
    return [{ prefix: "", context: contextOf(words, made.answer, options), part: made }];
  return Object.entries(made.people).map(([id, part], index) => {
    const { name, context } = memberOf(words, id, part.answer, options);
    return { id, name, prefix: `${String(index + 1)}/`, part, context };
  });
}

/** What is said of somebody; of one of several, by name, where that is not in it already. */
export function ofWhom({ phrases }: PlanWords, { name }: Pick<Spoken, "name">, text: string): string {
  return name === undefined || text.includes(name) ? text : phrases.of([name], text);
}

/** Somebody by the id in the plan; where none is given, the one of whom it is. */
export function spokenAs(people: readonly Spoken[], person: string | undefined): Spoken | undefined {
  return person === undefined ? people[0] : people.find(({ id }) => id === person);
}
