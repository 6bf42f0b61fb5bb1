import type { Check } from "../check.js";
import { anyValue } from "./any-value.js";
import { bothTitles } from "./both-titles.js";
import { bounded } from "./bounded.js";
import { clock, finding, frenchHours } from "./counters.js";
import { timeline, ways } from "./days.js";
import { answerable, learning, reasons } from "./learning.js";
import { lives } from "./lives.js";
import { dossier, family, plans } from "./together.js";
import { order, pure, refused, schemasAgree, total } from "./whole.js";
import { interview, otherWords, words } from "./words.js";

/** Everything that is tried, by the numbers of the promises that it tries. */
export const checks: readonly Check[] = [
  total,
  refused,
  schemasAgree,
  anyValue,
  learning,
  answerable,
  interview,
  timeline,
  ways,
  order,
  bothTitles,
  pure,
  reasons,
  lives,
  bounded,
  words,
  otherWords,
  dossier,
  family,
  plans,
  frenchHours,
  clock,
  finding,
];
