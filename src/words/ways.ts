import type { Act } from "../answers/acts.js";
import type { Gain } from "../answers/gains.js";
import type { Way } from "../answers/what-would-change.js";
import type { ActId } from "../vocabulary/acts.js";
import { readable } from "../vocabulary/invalid-input.js";
import type { Person, Visit } from "../vocabulary/outcomes.js";
import type { TitleKind } from "../vocabulary/situation.js";
import { checkedNames } from "./given.js";
import { capital } from "./saying.js";
import { alone, titleCalled } from "./texts.js";
import type { FormWords } from "./words.js";

/** How an act and what it gains are said. Days, amounts and names are given written out. */
export interface WayPhrases {
  /** An act, as something to do; the day and the title are written out where it has some. */
  readonly acts: Readonly<Record<ActId, (about: { readonly day: string; readonly title: string }) => string>>;
  readonly ifItSucceeds: string;
  /** What is gained and what is lost, each a list. */
  readonly way: (acts: readonly string[], gains: readonly string[], losses: readonly string[]) => string;
  /** What is gained; the same lost. */
  readonly gain: GainPhrases;
  readonly loss: GainPhrases;
}

interface GainPhrases {
  readonly paper: (paper: string) => string;
  readonly fee: (before: string, after: string) => string;
  readonly feeAtCollection: (title: TitleKind) => string;
  readonly visit: (person: Person, visit: Visit) => string;
  readonly admitted: (title: TitleKind) => string;
}

/** What someone can do, in words. */
export function actIn(
  words: FormWords,
  phrases: WayPhrases,
  act: Act,
  titleNames?: Readonly<Record<string, string>>,
): string {
  const names = checkedNames(titleNames);
  return readable("act", () => `${words.typeset(capital(bareAct(words, phrases, act, names)))}.`);
}

function bareAct(
  words: FormWords,
  phrases: WayPhrases,
  { id, day, heldTitle, ifItSucceeds }: Act,
  names: Readonly<Record<string, string>>,
): string {
  const title = heldTitle === undefined ? "" : titleCalled(words, heldTitle, names);
  const said = phrases.acts[id]({ day: day === undefined ? "" : words.date(day), title });
  return ifItSucceeds === true ? `${said} ${phrases.ifItSucceeds}` : said;
}

/** What some acts together give, and what they cost elsewhere, in one sentence. */
export function wayIn(
  words: FormWords,
  phrases: WayPhrases,
  way: Pick<Way, "acts" | "gains" | "losses">,
  titleNames?: Readonly<Record<string, string>>,
): string {
  const names = checkedNames(titleNames);
  return readable("way", () => {
    const said = (gains: readonly Gain[], by: GainPhrases): readonly string[] =>
      gains.map((gain) => gainIn(words, by, gain));
    const acts = way.acts.map((act) => bareAct(words, phrases, act, names));
    return words.typeset(phrases.way(acts, said(way.gains, phrases.gain), said(way.losses, phrases.loss)));
  });
}

function gainIn(words: FormWords, by: GainPhrases, gain: Gain): string {
  switch (gain.kind) {
    case "paper":
      return by.paper(words.quoted(alone(words, words.labels.document[gain.document])));
    case "fee":
      return by.fee(words.money(gain.before), words.money(gain.after));
    case "fee-at-collection":
      return by.feeAtCollection(gain.title);
    case "visit":
      return by.visit(gain.person, gain.visit);
    case "admitted":
      return by.admitted(gain.title);
  }
}
