import fc from "fast-check";
import type { ListShape, RecordShape, Shape } from "../../src/application/shape.js";

/** When something becomes known; what is learnt `last` is known in the whole story only. */
export const stages = { first: 0, later: 1, last: 2 } as const;
export type Stage = (typeof stages)[keyof typeof stages];

/** What chance gives to a part of an application: a number to choose its value by, and when it is learnt. */
export interface Draw {
  readonly number: number;
  readonly at: Stage;
  readonly fields?: Readonly<Record<string, Draw>>;
  readonly items?: readonly Draw[];
}

/** The most titles that chance lists; a situation that lists some already may get as many more. */
export const mostItems = 3;

const number = fc.nat(999_999);

/** How much is known from the first: how many stages in ten, at a leaf and at a record. */
const densities = { sparse: [4, 7], medium: [7, 9], dense: [9, 9.5] } as const;

/** Draws for every part of a shape, whatever fields and values it has. */
export function drawsFor(shape: RecordShape): fc.Arbitrary<Draw> {
  return fc.oneof(
    ...Object.values(densities).map(([leaf, record]) => drawsOf(shape, stageOf(leaf), stageOf(record))),
  );
}

/** Shrinks to what is never known, so that a failing situation says no more than it must. */
function stageOf(early: number): fc.Arbitrary<Stage> {
  return fc
    .nat(99)
    .map((share) =>
      share >= 100 - 10 * early ? stages.first : share % 2 === 0 ? stages.last : stages.later,
    );
}

function drawsOf(shape: Shape, leaf: fc.Arbitrary<Stage>, record: fc.Arbitrary<Stage>): fc.Arbitrary<Draw> {
  switch (shape.kind) {
    case "record": {
      const fields = mapValues(shape.fields, (field) => drawsOf(field, leaf, record));
      return fc.record({ number, at: record, fields: fc.record(fields) });
    }
    case "list": {
      const item = drawsOf(shape.item, leaf, record);
      const items = fc.array(item, { minLength: 2 * mostItems, maxLength: 2 * mostItems });
      return fc.record({ number, at: record, items });
    }
    case "choice":
    case "day":
    case "flag":
    case "id":
    case "integer":
      return fc.record({ number, at: leaf });
  }
}

/** The part of a draw that a field gets. */
export function fieldOf(draw: Draw, key: string): Draw {
  return draw.fields?.[key] ?? nothingDrawn;
}

/** The part of a draw that an item of a list gets. */
export function itemOf(draw: Draw, index: number): Draw {
  return draw.items?.[index] ?? nothingDrawn;
}

const nothingDrawn: Draw = { number: 0, at: stages.first };

/** The same draw with other numbers throughout. */
export function turned(draw: Draw, by: number): Draw {
  return {
    number: draw.number + by * 104_729,
    at: draw.at,
    ...(draw.fields === undefined ? {} : { fields: mapValues(draw.fields, (field) => turned(field, by)) }),
    ...(draw.items === undefined ? {} : { items: draw.items.map((item) => turned(item, by)) }),
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

/** What the items of a list are: those of an application are all records. */
export function itemsOf({ item }: ListShape): RecordShape {
  if (item.kind !== "record") throw new TypeError("an application has no list of plain values");
  return item;
}
