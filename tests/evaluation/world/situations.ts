import fc from "fast-check";
import type { PlainDate } from "../../../src/calendar/plain-date.js";
import type { Doubt } from "../../../src/graph/doubt.js";
import { ask, type Setting, type View } from "./ask.js";
import { frozen } from "./frozen.js";

/*
 * A toy world to try graphs in. A situation says something of itself, of one request and of a list of things, each of
 * which it may leave unsaid.
 */

export type Colour = "red" | "green" | "blue";
export type Kind = "card" | "book" | "sheet";

export interface Said {
  readonly adult?: boolean;
  readonly resident?: boolean;
  readonly colour?: Colour;
  readonly bornOn?: PlainDate;
  /** Agrees with the day of birth: see {@link isGrownUp}. */
  readonly grownUp?: boolean;
  /** The id of the main thing: one that is sound. Needed only where several are. */
  readonly main?: string;
}

export interface Asked {
  readonly urgent?: boolean;
  readonly colour?: Colour;
  readonly dueOn?: PlainDate;
  /** The id of the thing to replace: one that {@link replaceable} allows. Needed only where it allows several. */
  readonly replaces?: string;
}

export interface Thing {
  readonly id: string;
  readonly sound?: boolean;
  readonly kind?: Kind;
  readonly endsOn?: PlainDate;
}

export interface Situation extends Said {
  readonly request?: Asked;
  readonly things?: { readonly items?: readonly Thing[]; readonly complete?: boolean };
}

/** The rule for `grownUp`. */
export function isGrownUp(bornOn: PlainDate): boolean {
  return bornOn <= "2008-11-22";
}

/** The rule for `main`, in plain words of its own so that graphs are not checked against themselves. */
export function canBeMain(thing: Thing): boolean {
  return thing.sound === true;
}

/** The rule for `replaces`. */
export function replaceable(thing: Thing, request: Asked): boolean {
  return request.urgent === true ? thing.sound === true : thing.kind === "card";
}

export const today: PlainDate = "2026-11-22";

/** Days on both sides of today, today itself among them, and a leap day. */
export const someDay: fc.Arbitrary<PlainDate> = fc.constantFrom(
  "1992-02-29",
  "2008-11-22",
  "2016-11-23",
  "2026-11-21",
  today,
  "2026-11-23",
  "2031-08-03",
);

/** When something becomes known: at first, later, or last; what is learnt `last` is known in the whole story only. */
export const stages = { first: 0, later: 1, last: 2 } as const;
export type Stage = (typeof stages)[keyof typeof stages];
type Learnt<T> = { readonly [K in keyof T]-?: { readonly value: NonNullable<T[K]>; readonly at: Stage } };

const stage: fc.Arbitrary<Stage> = fc.constantFrom(stages.first, stages.later, stages.last);

function learnt<T>(value: fc.Arbitrary<T>): fc.Arbitrary<{ readonly value: T; readonly at: Stage }> {
  return fc.record({ value, at: stage });
}

const colour = fc.constantFrom<Colour>("red", "green", "blue");

/** Everything true of one situation, each part with the stage at which it is learnt. */
export interface Story {
  readonly said: Learnt<Omit<Said, "main" | "grownUp">>;
  readonly grownUpAt: Stage;
  readonly asked: Learnt<Omit<Asked, "replaces">>;
  readonly things: readonly { readonly at: Stage; readonly parts: Learnt<Omit<Thing, "id">> }[];
  readonly completeAt: Stage;
  /** Before the list is complete, whether the situation says that it is not, or says nothing. */
  readonly incompleteSaid: boolean;
  /** Which of the things allowed is the main one, and which is replaced; said although needless, if so. */
  readonly main: Naming;
  readonly replaces: Naming;
}

interface Naming {
  readonly which: number;
  readonly at: Stage;
  readonly saidAnyway: boolean;
}

const naming: fc.Arbitrary<Naming> = fc.record({ which: fc.nat(2), at: stage, saidAnyway: fc.boolean() });

const anyStory: fc.Arbitrary<Story> = fc.record({
  said: fc.record({
    adult: learnt(fc.boolean()),
    resident: learnt(fc.boolean()),
    colour: learnt(colour),
    bornOn: learnt(someDay),
  }),
  grownUpAt: stage,
  asked: fc.record({ urgent: learnt(fc.boolean()), colour: learnt(colour), dueOn: learnt(someDay) }),
  things: fc.array(
    fc.record({
      at: stage,
      parts: fc.record({
        sound: learnt(fc.boolean()),
        kind: learnt(fc.constantFrom<Kind>("card", "book", "sheet")),
        endsOn: learnt(someDay),
      }),
    }),
    { maxLength: 3 },
  ),
  completeAt: stage,
  incompleteSaid: fc.boolean(),
  main: naming,
  replaces: naming,
});

/** Stories, printed as what is known at each stage. */
export const stories: fc.Arbitrary<Story> = anyStory.map((story) => ({
  ...story,
  [fc.toStringMethod]: () =>
    Object.entries(stages)
      .map(([name, at]) => `${name}: ${JSON.stringify(known(story, at))}`)
      .join("\n"),
}));

/** What is known of a story at a stage. At the last stage everything is. */
export function known(story: Story, at: Stage): Situation {
  const ids = story.things.map((_, index) => `thing-${String(index + 1)}`);
  const whole = story.things.map((thing, index) => ({
    id: ids[index] ?? "",
    ...upTo(stages.last, thing.parts),
  }));
  const request = upTo(stages.last, story.asked);
  const main = named(
    whole.filter((thing) => canBeMain(thing)),
    story.main,
  );
  const replaced = named(
    whole.filter((thing) => replaceable(thing, request)),
    story.replaces,
  );
  const listedAt = (id: string): Stage => story.things[ids.indexOf(id)]?.at ?? stages.last;
  const isNamed = (id: string | undefined, how: Naming): id is string =>
    id !== undefined && Math.max(how.at, listedAt(id)) <= at;
  const items = story.things.flatMap((thing, index) =>
    thing.at <= at ? [{ id: ids[index] ?? "", ...upTo(at, thing.parts) }] : [],
  );
  const complete = Math.max(story.completeAt, ...story.things.map((thing) => thing.at)) <= at;
  return frozen({
    ...upTo(at, story.said),
    ...(story.grownUpAt <= at ? { grownUp: isGrownUp(story.said.bornOn.value) } : {}),
    ...(isNamed(main, story.main) ? { main } : {}),
    request: {
      ...upTo(at, story.asked),
      ...(isNamed(replaced, story.replaces) ? { replaces: replaced } : {}),
    },
    ...(items.length > 0 || complete || story.incompleteSaid
      ? { things: { items, ...(complete || story.incompleteSaid ? { complete } : {}) } }
      : {}),
  });
}

function upTo<T>(at: Stage, parts: Learnt<T>): Partial<T> {
  const pairs = Object.entries<{ value: unknown; at: Stage }>(parts);
  return Object.fromEntries(
    pairs.flatMap(([key, part]) => (part.at <= at ? [[key, part.value]] : [])),
  ) as Partial<T>;
}

function named(allowed: readonly Thing[], how: Naming): string | undefined {
  if (allowed.length < 2 && !how.saidAnyway) return undefined;
  return allowed[how.which % Math.max(allowed.length, 1)]?.id;
}

/** The view of an evaluation, with some doubts read the other way. */
export function viewOn(on: PlainDate = today, ...otherwise: readonly Doubt[]): View {
  return { on, otherwise: new Set(otherwise) };
}

/** The request in a situation: all graphs are evaluated from there. */
export function requestIn(situation: Situation, view: View = viewOn()): Setting {
  return ask(situation, view, situation.request ?? {});
}
