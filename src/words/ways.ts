import type { Act } from "../answers/acts.js";
import type { Gain } from "../answers/gains.js";
import type { Way } from "../answers/what-would-change.js";
import { actIds, type ActId } from "../vocabulary/acts.js";
import type { DocumentId } from "../vocabulary/documents.js";
import { oneOf, required } from "../application/arguments.js";
import { readBack } from "../vocabulary/invalid-input.js";
import { persons, visits, type Person, type Visit } from "../vocabulary/outcomes.js";
import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import { checkedDay, checkedNames } from "./given.js";
import { capital } from "./saying.js";
import { alone, titleCalled } from "./texts.js";
import { withGiven, type OwnWords } from "./own.js";
import type { FormWords } from "./words.js";

/** What an act is about: a day and a held title, written out; a title that is asked for. */
interface AboutAct {
  readonly day: string;
  readonly title: string;
  readonly kind: TitleKind;
}

/** How an act and what it gains are said. Days, amounts and names are given written out. */
export interface WayPhrases {
  /** An act, as something to do; the day and the title are written out where it has some. */
  readonly acts: Readonly<Record<ActId, (about: AboutAct) => string>>;
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
  readonly appointment: (title: TitleKind) => string;
}

const gainKinds = [
  "paper",
  "fee",
  "fee-at-collection",
  "visit",
  "admitted",
  "appointment",
] as const satisfies readonly Gain["kind"][];

/** What someone can do, in words. */
export function actIn(
  words: FormWords,
  phrases: WayPhrases,
  act: Act,
  titleNames?: Readonly<Record<string, string>>,
): string {
  const names = checkedNames(titleNames);
  return readBack(
    "act",
    act,
    "an act of whatWouldChange",
    () => `${words.typeset(capital(bareAct(words, phrases, act, names)))}.`,
  );
}

function bareAct(
  words: FormWords,
  phrases: WayPhrases,
  { id, day, heldTitle, title: kind, ifItSucceeds }: Act,
  names: Readonly<Record<string, string>>,
): string {
  const title = heldTitle === undefined ? "" : titleCalled(words, heldTitle, names);
  const act = phrases.acts[required(oneOf(actIds), id, "act.id")];
  const said = act({
    day: day === undefined ? "" : words.date(checkedDay(day)),
    title,
    // An act of no title says none.
    kind: kind === undefined ? "cni" : required(oneOf(titleKinds), kind, "act.title"),
  });
  return ifItSucceeds === true ? `${said} ${phrases.ifItSucceeds}` : said;
}

/** What some acts together give, and what they cost elsewhere, in one sentence. */
export function wayIn(
  language: FormWords,
  phrases: WayPhrases,
  way: Pick<Way, "acts" | "gains" | "losses">,
  titleNames?: Readonly<Record<string, string>>,
  own?: OwnWords,
): string {
  const words = withGiven(language, own);
  const names = checkedNames(titleNames);
  return readBack("way", way, "a way of whatWouldChange", () => {
    const said = (gains: readonly Gain[], by: GainPhrases): readonly string[] =>
      gains.map((gain) => gainIn(words, by, gain));
    const acts = way.acts.map((act) => bareAct(words, phrases, act, names));
    return words.typeset(phrases.way(acts, said(way.gains, phrases.gain), said(way.losses, phrases.loss)));
  });
}

function gainIn(words: FormWords, by: GainPhrases, gain: Gain): string {
  const { document } = words.labels;
  required(oneOf(gainKinds), gain.kind, "gain.kind");
  switch (gain.kind) {
    case "paper":
      return by.paper(
        words.quoted(
          alone(
            words,
            document[required(oneOf(Object.keys(document) as DocumentId[]), gain.document, "gain.document")],
          ),
        ),
      );
    case "fee":
      return by.fee(words.money(gain.before), words.money(gain.after));
    case "fee-at-collection":
      return by.feeAtCollection(required(oneOf(titleKinds), gain.title, "gain.title"));
    case "visit":
      return by.visit(
        required(oneOf(persons), gain.person, "gain.person"),
        required(oneOf(visits), gain.visit, "gain.visit"),
      );
    case "admitted":
      return by.admitted(required(oneOf(titleKinds), gain.title, "gain.title"));
    case "appointment":
      return by.appointment(required(oneOf(titleKinds), gain.title, "gain.title"));
  }
}
