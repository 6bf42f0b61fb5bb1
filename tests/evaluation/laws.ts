import { all, any, not } from "../../src/graph/condition.js";
import { choose, firstKnown } from "../../src/graph/derive.js";
import { doubtful, perhaps, twoReadings } from "../../src/graph/doubt.js";
import { always, never } from "../../src/graph/fact.js";
import { named, type Condition } from "../../src/graph/node.js";
import { table, tableSays } from "../../src/graph/table.js";
import { firstDoubt, secondDoubt } from "./world/graphs.js";

/** Two nodes that are worth the same in every situation, on every day and in every reading, unknown values among them. */
export type Law = readonly [
  said: string,
  one: (a: Condition, b: Condition, c: Condition) => Condition,
  other: (a: Condition, b: Condition, c: Condition) => Condition,
];

/** Rows that say which of two conditions holds, the second only where the first does not. */
const eitherRow = (a: Condition, b: Condition): Condition => {
  const [first, second, rest] = [
    { id: "first", when: a, gives: 1 },
    { id: "second", when: all(not(a), b), gives: 2 },
    { id: "rest", when: all(not(a), not(b)), gives: 3 },
  ];
  return tableSays(table("either", [first, second, rest]), ({ gives }) => gives < 3);
};

/** The laws of the kernel, as docs/kernel.md lists them. */
export const laws: readonly Law[] = [
  ["`all(a, b)` is `all(b, a)`", (a, b) => all(a, b), (a, b) => all(b, a)],
  ["`any(a, b)` is `any(b, a)`", (a, b) => any(a, b), (a, b) => any(b, a)],
  ["`all(all(a, b), c)` is `all(a, b, c)`", (a, b, c) => all(all(a, b), c), (a, b, c) => all(a, b, c)],
  ["`any(any(a, b), c)` is `any(a, b, c)`", (a, b, c) => any(any(a, b), c), (a, b, c) => any(a, b, c)],
  ["`all(a, a)` is `a`, and so is `any(a, a)`", (a) => all(a, a), (a) => any(a, a)],
  ["`all(a, any(a, b))` is `a`", (a, b) => all(a, any(a, b)), (a) => a],
  ["`any(a, all(a, b))` is `a`", (a, b) => any(a, all(a, b)), (a) => a],
  [
    "`all(a, any(b, c))` is `any(all(a, b), all(a, c))`",
    (a, b, c) => all(a, any(b, c)),
    (a, b, c) => any(all(a, b), all(a, c)),
  ],
  [
    "`any(a, all(b, c))` is `all(any(a, b), any(a, c))`",
    (a, b, c) => any(a, all(b, c)),
    (a, b, c) => all(any(a, b), any(a, c)),
  ],
  ["`not(all(a, b))` is `any(not(a), not(b))`", (a, b) => not(all(a, b)), (a, b) => any(not(a), not(b))],
  ["`not(any(a, b))` is `all(not(a), not(b))`", (a, b) => not(any(a, b)), (a, b) => all(not(a), not(b))],
  ["`not(not(a))` is `a`", (a) => not(not(a)), (a) => a],
  ["`all(a, always)` is `a`, and so is `any(a, never)`", (a) => all(a, always), (a) => any(a, never)],
  ["`all(a, never)` is false, whatever `a` is", (a) => all(a, never), () => never],
  ["`any(a, always)` is true, whatever `a` is", (a) => any(a, always), () => always],
  ["`choose(a, always, never)` is `a`", (a) => choose(a, always, never), (a) => a],
  [
    "`choose(not(a), b, c)` is `choose(a, c, b)`",
    (a, b, c) => choose(not(a), b, c),
    (a, b, c) => choose(a, c, b),
  ],
  ["`choose(a, b, b)` is `b`", (a, b) => choose(a, b, b), (_, b) => b],
  [
    "`not(choose(a, b, c))` is `choose(a, not(b), not(c))`",
    (a, b, c) => not(choose(a, b, c)),
    (a, b, c) => choose(a, not(b), not(c)),
  ],
  ["`firstKnown(a, a)` is `a`", (a) => firstKnown(a, a), (a) => a],
  ["`firstKnown(always, a)` is true", (a) => firstKnown(always, a), () => always],
  ["a name changes nothing", (a) => named("so called", a), (a) => a],
  [
    "a table whose rows exclude each other says of two rows what `any` says",
    (a, b) => eitherRow(a, b),
    (a, b) => any(a, b),
  ],
  ["`twoReadings(d, a, a)` is `a`", (a) => twoReadings(firstDoubt, a, a), (a) => a],
  [
    "a doubt within itself is read in one way",
    (a, b, c) => twoReadings(firstDoubt, twoReadings(firstDoubt, a, b), c),
    (a, _, c) => twoReadings(firstDoubt, a, c),
  ],
  [
    "two doubts may be read in either order",
    (a, b, c) => twoReadings(firstDoubt, twoReadings(secondDoubt, a, b), c),
    (a, b, c) => twoReadings(secondDoubt, twoReadings(firstDoubt, a, c), twoReadings(firstDoubt, b, c)),
  ],
  [
    "`not` goes through a doubt",
    (a, b) => not(twoReadings(firstDoubt, a, b)),
    (a, b) => twoReadings(firstDoubt, not(a), not(b)),
  ],
  [
    "`doubtful(d, a)` and `perhaps(d, a)` are `a` between them",
    (a) => any(doubtful(firstDoubt, a), perhaps(firstDoubt, a)),
    (a) => a,
  ],
  [
    "`twoReadings(d, doubtful(d, a), perhaps(d, a))` is `a`",
    (a) => twoReadings(firstDoubt, doubtful(firstDoubt, a), perhaps(firstDoubt, a)),
    (a) => a,
  ],
];
