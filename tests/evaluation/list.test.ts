import { describe, expect, it } from "vitest";
import { all, is, not } from "../../src/graph/condition.js";
import { choose } from "../../src/graph/derive.js";
import { always, constant, never } from "../../src/graph/fact.js";
import { isChosen, ofChosen, some } from "../../src/graph/list.js";
import type { Node } from "../../src/graph/node.js";
import { factsThatMatter, valueOf } from "./world/ask.js";
import { colour, colourAsked, kind, main, replaced, sound, things, urgent } from "./world/graphs.js";
import { requestIn, type Situation, type Thing } from "./world/situations.js";

const open = (...items: readonly Thing[]): Situation => ({ things: { items } });
const complete = (...items: readonly Thing[]): Situation => ({ things: { items, complete: true } });

function valueAndReasons(node: Node, situation: Situation): readonly unknown[] {
  const frame = requestIn(situation);
  return [valueOf(node, frame), [...factsThatMatter(node, frame)]];
}

describe("some", () => {
  const good: Thing = { id: "good", sound: true };
  const bad: Thing = { id: "bad", sound: false };
  const bare: Thing = { id: "bare" };
  const isComplete = "things.complete";
  const [goodId, goodSound] = ["things.items[good].id", "things.items[good].sound"];
  const [badSound, bareSound] = ["things.items[bad].sound", "things.items[bare].sound"];

  it.each<[list: string, value: boolean | undefined, situation: Situation, because: readonly string[]]>([
    ["no list at all", undefined, {}, [isComplete]],
    ["an open empty list", undefined, open(), [isComplete]],
    ["a list said to be incomplete", undefined, { things: { items: [], complete: false } }, [isComplete]],
    ["a complete empty list", false, complete(), [isComplete]],
    ["an open list with a witness", true, open(bad, good), [goodId, goodSound]],
    ["a complete list with a witness", true, complete(bare, good), [goodId, goodSound]],
    ["a list with two witnesses", true, open({ ...good, id: "last" }, good), [goodId, goodSound]],
    ["an open list without one", undefined, open(bad), [isComplete]],
    ["a complete list without one", false, complete(bad), [isComplete, badSound]],
    ["an open list with an unknown item", undefined, open(bad, bare), [isComplete, bareSound]],
    ["a complete list with an unknown item", undefined, complete(bad, bare), [bareSound]],
  ])("of %s is %s, and names what decided it or is missing", (_, value, situation, because) => {
    expect(valueAndReasons(some(things, sound), situation)).toEqual([value, because]);
  });

  it("names its witness even where the condition reads nothing of it", () => {
    expect(valueAndReasons(some(things, always), complete(bare))).toEqual([true, ["things.items[bare].id"]]);
    expect(valueAndReasons(some(things, never), complete(bare))).toEqual([false, [isComplete]]);
  });

  it("lets the condition read the request and the situation around the item", () => {
    const asAsked = some(things, all(is(kind, "card"), urgent, is(colour, "red")));
    const card = { things: { items: [{ id: "card", kind: "card" }] } } as const;
    expect(valueAndReasons(asAsked, { ...card, colour: "red", request: { urgent: true } })).toEqual([
      true,
      ["colour", "request.urgent", "things.items[card].id", "things.items[card].kind"],
    ]);
    expect(valueAndReasons(asAsked, { ...card, colour: "red" })).toEqual([
      undefined,
      ["request.urgent", isComplete],
    ]);
  });

  it("asks its own list when it stands in a condition on another item", () => {
    const bookBesideSound = some(things, all(is(kind, "book"), some(things, sound)));
    const brokenBook: Thing = { ...bad, id: "book", kind: "book" };
    expect(valueOf(bookBesideSound, requestIn(complete(brokenBook, good)))).toBe(true);
    expect(valueOf(bookBesideSound, requestIn(complete(brokenBook, bad)))).toBe(false);
  });
});

describe("the chosen item", () => {
  const one: Thing = { id: "one", sound: true };
  const two: Thing = { id: "two", sound: true };
  const broken: Thing = { id: "broken", sound: false };
  const bare: Thing = { id: "bare" };
  const which = ofChosen(main, choose(sound, constant("sound"), constant("broken")), constant("none"));

  const [oneId, oneSound] = ["things.items[one].id", "things.items[one].sound"];
  const [brokenSound, bareSound] = ["things.items[broken].sound", "things.items[bare].sound"];
  const book: Thing = { id: "book", kind: "book", sound: true };
  const card: Thing = { id: "card", kind: "card", sound: true };
  const [bookId, bookKind] = ["things.items[book].id", "things.items[book].kind"];
  const [cardId, cardKind] = ["things.items[card].id", "things.items[card].kind"];
  const bareToo: Thing = { id: "second" };

  it.each<[where: string, picked: string | undefined, situation: Situation, because: readonly string[]]>([
    ["its id is said", "two", { ...open(one, two), main: "two" }, ["main", "things.items[two].id"]],
    [
      "its id is said, others are open",
      "two",
      { ...open(bare, two), main: "two" },
      ["main", "things.items[two].id"],
    ],
    ["only one fits", "one", complete(one, broken), ["things.complete", brokenSound, oneId, oneSound]],
    ["none fits", "none", complete(broken), ["things.complete", brokenSound]],
    ["none is listed", "none", complete(), ["things.complete"]],
    ["one fits in an open list", undefined, open(one), ["things.complete"]],
    ["there is no list", undefined, {}, ["things.complete"]],
    ["several fit", undefined, complete(one, two, broken), ["main"]],
    ["one fits and another may", undefined, complete(one, bare), ["main"]],
    ["only one may fit", undefined, complete(broken, bare), [bareSound]],
    [
      "several may fit, or none",
      undefined,
      complete(bare, bareToo),
      ["main", bareSound, "things.items[second].sound"],
    ],
  ])("where %s is %s, and names what decided it or is missing", (_, picked, situation, because) => {
    const [found, reasons] = valueAndReasons(main, situation);
    const id = typeof found === "object" && found !== null ? (found as { facts: Thing }).facts.id : found;
    expect([id, reasons]).toEqual([picked, because]);
  });

  it("stays open where the fact names nothing in the list: such a situation is for its reader to refuse", () => {
    expect(valueAndReasons(main, { ...complete(one), main: "three" })).toEqual([undefined, ["main"]]);
  });

  it("reads the request where its fact or its condition is the request's", () => {
    const books: Situation = complete(
      { id: "a", kind: "card", sound: false },
      { id: "b", kind: "book", sound: true },
    );
    const kindReplaced = ofChosen(replaced, kind, constant("sheet" as const));
    expect(valueOf(kindReplaced, requestIn({ ...books, request: { urgent: true } }))).toBe("book");
    expect(valueOf(kindReplaced, requestIn({ ...books, request: { urgent: false } }))).toBe("card");
    expect(valueOf(kindReplaced, requestIn({ ...books, request: { replaces: "b" } }))).toBe("book");
    expect(valueOf(kindReplaced, requestIn(books))).toBeUndefined();
  });

  it.each<[where: string, value: string | undefined, situation: Situation, because: readonly string[]]>([
    ["there is none", "none", complete(), ["things.complete"]],
    ["its part is known", "sound", { ...open(one), main: "one" }, ["main", oneId, oneSound]],
    ["its part is unknown", undefined, { ...open(bare), main: "bare" }, [bareSound]],
    ["it is unknown itself", undefined, open(bare), ["things.complete"]],
  ])(
    "of the chosen, where %s, gives %s, and names what decided it or is missing",
    (_, value, situation, because) => {
      expect(valueAndReasons(which, situation)).toEqual([value, because]);
    },
  );

  it("of the chosen needs no part of the item where there is none", () => {
    expect(valueOf(ofChosen(main, kind, constant("card")), requestIn(complete(broken)))).toBe("card");
  });

  it("of the chosen lets its subject read the request, though the item is chosen without it", () => {
    const asAsked = ofChosen(main, all(sound, not(is(colourAsked, "red"))), never);
    const situation: Situation = { ...complete(one), request: { colour: "blue" } };
    expect(valueAndReasons(asAsked, situation)).toEqual([
      true,
      ["request.colour", "things.complete", "things.items[one].id", "things.items[one].sound"],
    ]);
    expect(valueOf(asAsked, requestIn(complete(one)))).toBeUndefined();
  });

  it("is the same item, chosen by what the request says or without it", () => {
    const either = choose(urgent, replaced, main);
    const soundAsAsked = ofChosen(either, all(sound, is(colourAsked, "red")), never);
    const said = { ...complete({ ...book, kind: "card" }), request: { colour: "red" } } as const;
    const asked = requestIn(said);
    expect(valueOf(either, asked)).toMatchObject({ path: "things.items[book]" });
    expect(valueOf(either, asked)).toBe(valueOf(main, asked));
    for (const isUrgent of [true, false])
      expect(
        valueOf(soundAsAsked, requestIn({ ...said, request: { ...said.request, urgent: isUrgent } })),
      ).toBe(true);
    const bothFit = { ...said, request: { ...said.request, replaces: "book" } };
    expect(valueOf(soundAsAsked, requestIn(bothFit))).toBe(true);
  });

  it.each<[where: string, value: boolean | undefined, situation: Situation, because: readonly string[]]>([
    ["the book is it", true, { ...open(book, card), main: "book" }, [bookId, bookKind, "main"]],
    [
      "the card is it",
      false,
      { ...complete(book, card), main: "card" },
      ["things.complete", "main", cardId, cardKind],
    ],
    ["nothing is", false, complete(broken), ["things.complete", brokenSound]],
    ["nobody says which is", undefined, complete(book, card), ["main"]],
  ])("is the book, where %s: %s", (_, value, situation, because) => {
    const isBook = some(things, all(is(kind, "book"), isChosen(main)));
    const [found, reasons] = valueAndReasons(isBook, situation);
    expect(found).toBe(value);
    expect(new Set(reasons as string[])).toEqual(new Set(because));
  });
});
