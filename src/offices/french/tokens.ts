import type { Span } from "../ambiguity.js";
import { minutesInDay, weekdays, type MinuteWindow, type Nth, type Weekday } from "../hours.js";
import { dayAbbreviatedBy, dayMeantBy, daysInitialledBy } from "./day-words.js";
import { foldedText } from "./folded.js";
import { meaningOf, monthNames, type Meaning } from "./words.js";

/** Whom hours are for, where they are not those of the counter itself for everybody. */
export type Stranger = "counter" | "public" | "channel" | "online";

/**
 * What one piece of a text of hours means. `noise` means nothing here; `broken` is figures that make no time, though they
 * look like one.
 */
type Sense =
  | Meaning
  | { readonly kind: "day"; readonly days: readonly Weekday[]; readonly misspelt: boolean }
  | { readonly kind: "window"; readonly window: MinuteWindow }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "year"; readonly value: number }
  | { readonly kind: "date"; readonly day: number; readonly month: number; readonly year?: number }
  | { readonly kind: "appointment"; readonly by: boolean | undefined }
  | { readonly kind: "school"; readonly during: boolean; readonly named: boolean }
  | { readonly kind: "parity"; readonly weeks: "odd" | "even" }
  | { readonly kind: "stranger"; readonly stranger: Stranger }
  | {
      readonly kind:
        | "holiday"
        | "others"
        | "rest"
        | "always"
        | "alternate"
        | "comma"
        | "slash"
        | "dash"
        | "colon"
        | "opening"
        | "ending"
        | "line"
        | "stop"
        | "noise"
        | "broken";
    };

/** One piece of a text of hours, at its place in the text itself. */
export type Token = Span & Sense;

const months = monthNames.join("|");
const names = "lun|mar|mer|jeu|vend|ven|sam|dim";
const hourMark = String.raw`(?:h(?:eures?|rs?)?|:(?=\d))`;
const appointment = String.raw`(?:r\.?d\.?v\.?|rendez[- ]{0,3}vous)(?![a-z])`;

/** Several words, or one, that have a meaning together; each pattern ends where a word does. */
const sayings: readonly (readonly [name: string, pattern: string])[] = [
  // Days of the month in the names of streets, and of the last change of a page, are no dates.
  [
    "noise",
    [
      `(?:rue|place|avenue|boulevard|allee|quai|square|impasse|chemin|cours|esplanade) (?:[a-z']+ ){0,3}\\d{1,2}(?:er)? (?:${months})(?: \\d{4})?`,
      `(?:mise? a jour|maj|publiee?|actualisee?)s?(?: du| le| au)? ?:? ?(?:\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}(?:er)? (?:${months})(?: \\d{4})?)`,
      "(?:a|ont|avait) ete",
    ].join("|"),
  ],
  [
    "everyday",
    "(?:tou(?:s|te) les|chaque) jours?(?! (?:ouvr|feri|de semaine))(?: de la semaine)?|quotidiennement",
  ],
  ["working", "(?:tous les )?jours? (?:ouvr(?:es?|ables?)|de semaine)|en semaine"],
  ["weekend", "week[- ]?ends?|fins? de semaines?"],
  ["holiday", "(?:jours? )?feries?"],
  ["afternoon", "apres[- ]{0,3}midis?"],
  ["filler", "sans interruption|journee continue|non[- ]stop|toute l'annee"],
  ["except", "a l'exce?ption|a l'exclusion|en dehors|mis a part"],
  ["from", "a partir|a compter|depuis|des(?= l[ea] \\d| reception| \\d)"],
  ["closed", "pas (?=de |d')"],
  ["others", "autres? jours?|reste de la semaine|reste du temps"],
  ["rest", "autres? (?:mois|periodes?)|reste de l'annee|hors saison"],
  ["alternate", "sur (?:deux|2)(?! ?(?:h|rdv))|les (?:quinze|15) jours|par quinzaine"],
  ["term", "(?:periode|temps|annee|semaine)s? scolaires?"],
  [
    "schoolNamed",
    "(?:petites |grandes )?(?:vacances|conges)(?: scolaires)? (?:d[eu]s? |d')?(?:la )?(?:toussaint|noel|fevrier|hiver|paques|printemps|ete|avril)",
  ],
  ["school", "(?:petites |grandes )?(?:vacances|conges)(?: scolaires)?(?: ?\\(?zone [abc](?![a-z])\\)?)?"],
  ["odd", "sem(?:aines?|\\.)? impaires?"],
  ["even", "sem(?:aines?|\\.)? paires?"],
  ["without", `sans (?:prise de |prendre )?(?:de )?${appointment}`],
  [
    "by",
    `(?:sur|avec|par|hors) (?:prise de |prendre )?${appointment}|(?:prise de |prendre )?${appointment} (?:obligatoire|uniquement|exclusivement|prealable|indispensable|necessaire)`,
  ],
  ["appointment", `(?:prise de |prendre )?${appointment}`],
  ["warning", "sur (?:reservation|inscription|invitation|convocation|demande)|sous reserve"],
  ["counter", "mairies? (?:de quartier|deleguee|de proximite|annexe)|annexes?|antennes?"],
  [
    "public",
    "groupes|professionnels|entreprises|scolaires|adherents|membres|abonnes|etudiants|avocats|notaires",
  ],
  ["channel", "(?:telephone|telephoniques?|standard)(?![a-z])(?! ?:? ?(?:au )?[+0]\\d)"],
  ["online", "en ligne|internet|reserver|a distance"],
];
const saying = sticky(sayings, "(?![a-z])");

/** The words that a saying may begin with. */
const openers: ReadonlySet<string> = new Set(
  (
    "rue place avenue boulevard allee quai square impasse chemin cours esplanade mis mise maj publie publiee actualise " +
    "actualisee a ont avait tous toute chaque quotidiennement jour jours en week weekend weekends fin fins ferie feries " +
    "apres sans journee non depuis des pas autre autres reste hors sur les par periode periodes temps annee annees semaine " +
    "semaines sem petites grandes vacances conges avec prise prendre rdv r rendez sous mairie mairies annexe annexes antenne " +
    "antennes groupes professionnels entreprises scolaires adherents membres abonnes etudiants avocats notaires telephone " +
    "telephonique telephoniques standard internet reserver"
  ).split(" "),
);

/**
 * What begins with a figure. Times are written `8h30`, `14h`, `11 h 45`, `08:30`. Figures after a space are minutes only if
 * they are two and begin no other time, telephone number or the like; figures set against the `h` belong to it, even where
 * that makes it no time.
 */
const figures = sticky([
  ["phone", String.raw`0[1-9](?:[ ./-]?\d\d){4}(?!\d)|00\d{2,3}[ .]?[1-9](?:[ .]?\d\d){4}(?!\d)`],
  ["always", String.raw`24 ?h(?:eures?)? ?(?:/|sur) ?24(?: ?h)?(?![a-z\d])`],
  ["daily", String.raw`7 ?j(?:ours?)? ?(?:/|sur) ?7(?!\d)`],
  [
    "aside",
    String.raw`[1-5] ?(?:er?|eme) (?:etage|arrondissement|adjoint)|\d+ ?(?:min(?:ute)?s?|mn)(?![a-z])`,
  ],
  ["dotted", String.raw`\d{1,2}\.[0-5]\d ?(?:-|a) ?\d{1,2}\.[0-5]\d(?![.\d])`],
  ["date", String.raw`\d{1,2}[/.](?:0?[1-9]|1[0-2])(?:[/.](?:20)?\d\d)?(?![\d/]|\.\d| ?h(?![a-z]))`],
  [
    "hours",
    String.raw`\d{1,2} *${hourMark}(?![a-z])(?:(?:\d+|\s+\d\d(?:(?<= h\s+\d\d)|(?!-\d{1,2} ?h)))(?!\d|\s*${hourMark}(?![a-z])|[.,:]\d))?`,
  ],
  ["nth", String.raw`[1-5] ?(?:e(?:re|me|r)?|°|re|nde?)s?(?![a-z\d])`],
  ["figures", String.raw`\d+`],
]);

const initials = /[lmjvsd](?:[-/,. ]{1,3}[lmjvsd]){2,}(?![a-z'-])/y;
const short = new RegExp(
  `(?:${names})(?:\\.(?=\\W|$)|(?= *(?:[-/,:|&.()\\d\\n]|$|(?:au?|et|matin|apres|${names})(?![a-z]))))`,
  "y",
);
const wordPattern = /[a-z\u00df-\u02af]+(?:-[a-z\u00df-\u02af]+)*/y;
const nameOfPlace = /(?:sur|de|la|en|outre) $/;

/** Patterns that are tried in turn at one place. */
interface Sticky {
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

function sticky(list: readonly (readonly [name: string, pattern: string])[], end = ""): Sticky {
  const pattern = new RegExp(`(?:${list.map(([, each]) => `(${each})`).join("|")})${end}`, "y");
  return { pattern, names: list.map(([name]) => name) };
}

/** Cuts a text of hours into pieces; white space is none, but the end of a line is one. */
export function tokensOf(text: string): readonly Token[] {
  const { text: folded, places } = foldedText(text);
  const tokens: Token[] = [];
  // What was dropped after the last character, such as an accent, belongs to it.
  const add = (sense: Sense, from: number, until: number): void => {
    tokens.push({ start: places[from] ?? 0, end: places[until] ?? 0, ...sense });
  };
  const senseOf = remembered(readWord);
  let place = 0;
  while (place < folded.length) place = readPiece(folded, place, add, senseOf);
  return tokens;
}

type Add = (sense: Sense, from: number, until: number) => void;
type SenseOf = (word: string) => Sense;

/** A text says few words, many times over. */
function remembered(read: SenseOf): SenseOf {
  const known = new Map<string, Sense>();
  return (word) => {
    const sense = known.get(word) ?? read(word);
    known.set(word, sense);
    return sense;
  };
}

/** Reads the piece that begins at a place; says where the next one does. */
function readPiece(text: string, place: number, add: Add, senseOf: SenseOf): number {
  const code = text.charCodeAt(place);
  if (code === 32) return place + 1;
  if (code >= 48 && code <= 57) return readFigure(text, place, add);
  if ((code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x2af))
    return readLetters(text, place, add, senseOf);
  const whole =
    code >= 0xd800 && code <= 0xdbff ? 2 : code === 45 || code === 10 ? runLength(text, place) : 1;
  const until = Math.min(place + whole, text.length);
  add(marks.get(text.charAt(place)) ?? { kind: "noise" }, place, until);
  return until;
}

/** How often a character, or white space after the end of a line, is repeated from a place on. */
function runLength(text: string, place: number): number {
  const mark = text.charAt(place);
  let end = place + 1;
  while (end < text.length && (text.charAt(end) === mark || (mark === "\n" && text.charAt(end) === " ")))
    end += 1;
  return end - place;
}

const everyDay: Sense = { kind: "day", days: weekdays, misspelt: false };

/** The senses of the pieces that a pattern finds by name. */
const named: Readonly<Record<string, Sense>> = {
  noise: { kind: "noise" },
  always: { kind: "always" },
  everyday: everyDay,
  daily: everyDay,
  working: { kind: "day", days: weekdays.slice(0, 5), misspelt: false },
  weekend: { kind: "day", days: weekdays.slice(5), misspelt: false },
  holiday: { kind: "holiday" },
  afternoon: { kind: "half", half: "afternoon" },
  filler: { kind: "filler" },
  except: { kind: "except" },
  from: { kind: "from" },
  closed: { kind: "closed" },
  others: { kind: "others" },
  rest: { kind: "rest" },
  alternate: { kind: "alternate" },
  term: { kind: "school", during: false, named: false },
  schoolNamed: { kind: "school", during: true, named: true },
  school: { kind: "school", during: true, named: false },
  odd: { kind: "parity", weeks: "odd" },
  even: { kind: "parity", weeks: "even" },
  without: { kind: "appointment", by: false },
  by: { kind: "appointment", by: true },
  appointment: { kind: "appointment", by: undefined },
  warning: { kind: "warning" },
  counter: { kind: "stranger", stranger: "counter" },
  public: { kind: "stranger", stranger: "public" },
  channel: { kind: "stranger", stranger: "channel" },
  online: { kind: "stranger", stranger: "online" },
};

/** Which of some patterns finds something at a place, and what. */
function findAt(
  { pattern, names: list }: Sticky,
  text: string,
  place: number,
): { readonly name: string; readonly piece: string } | undefined {
  pattern.lastIndex = place;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  let index = 1;
  while (found[index] === undefined) index += 1;
  return { name: list[index - 1] ?? "noise", piece: found[0] };
}

function readFigure(text: string, place: number, add: Add): number {
  const found = findAt(figures, text, place);
  if (found === undefined) return place + 1;
  const { name, piece } = found;
  add(figureSense(name, piece), place, place + piece.length);
  return place + piece.length;
}

function figureSense(name: string, piece: string): Sense {
  switch (name) {
    case "hours":
      return readTime(piece);
    case "nth":
      return { kind: "ordinal", nth: Number(piece.charAt(0)) as Nth };
    case "date":
      return readDate(piece);
    case "dotted":
      return readDotted(piece);
    case "figures":
      return readFigures(piece);
    default:
      return named[name] ?? { kind: "noise" };
  }
}

function readLetters(text: string, place: number, add: Add, senseOf: SenseOf): number {
  wordPattern.lastIndex = place;
  const word = wordPattern.exec(text)?.[0] ?? "";
  const hyphen = word.indexOf("-");
  const first = hyphen < 0 ? word : word.slice(0, hyphen);
  if (openers.has(first)) {
    const found = findAt(saying, text, place);
    const sense = found === undefined ? undefined : named[found.name];
    if (found !== undefined && sense !== undefined) {
      add(sense, place, place + found.piece.length);
      return place + found.piece.length;
    }
  }
  const abbreviated = beginnings.has(first) ? readAbbreviation(text, place, first) : undefined;
  if (abbreviated !== undefined) {
    add(abbreviated.sense, place, abbreviated.until);
    return abbreviated.until;
  }
  if (hyphen < 0) add(senseOf(word), place, place + word.length);
  else
    addWords(word, senseOf, (sense, from, until) => {
      add(sense, place + from, place + until);
    });
  return place + word.length;
}

/** What days are abbreviated to. */
const beginnings: ReadonlySet<string> = new Set([...names.split("|"), "l", "m", "j", "v", "s", "d"]);

/** `lun.`, `Mar-Ven`, `L-M-M-J-V`. */
function readAbbreviation(
  text: string,
  place: number,
  word: string,
): { readonly sense: Sense; readonly until: number } | undefined {
  const pattern = word.length === 1 ? initials : short;
  pattern.lastIndex = place;
  const found = pattern.exec(text)?.[0];
  if (found === undefined || (word === "mer" && nameOfPlace.test(text.slice(Math.max(0, place - 6), place))))
    return undefined;
  const until = place + found.length;
  if (word.length > 1) return { sense: dayOf(dayAbbreviatedBy(word)), until };
  const days = daysInitialledBy(found.replace(/[^a-z]/g, ""));
  return { sense: days === undefined ? { kind: "broken" } : { kind: "day", days, misspelt: false }, until };
}

/** Words that hyphens join: `lundi-vendredi` is three pieces, and `Boulogne-sur-Mer` one, which means nothing here. */
function addWords(piece: string, senseOf: SenseOf, add: Add): void {
  const words = piece.split("-");
  const senses = words.map(senseOf);
  if (senses.some(({ kind }) => kind === "noise" || kind === "filler")) {
    const isNarrow = senses.some(({ kind }) => kind === "month" || kind === "season");
    return add({ kind: isNarrow ? "warning" : "noise" }, 0, piece.length);
  }
  let start = 0;
  senses.forEach((sense, index) => {
    if (index > 0) add({ kind: "dash" }, start - 1, start);
    const end = start + (words[index] ?? "").length;
    add(sense, start, end);
    start = end + 1;
  });
}

function dayOf(day: Weekday | undefined): Sense {
  return day === undefined ? { kind: "noise" } : { kind: "day", days: [day], misspelt: false };
}

function readTime(piece: string): Sense {
  const [hours = "", minutes = "00"] = piece.match(/\d+/g) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  const exists = minutes.length === 2 && Number(minutes) < 60 && minute <= minutesInDay;
  return exists ? { kind: "time", minute } : { kind: "broken" };
}

function readFigures(figures: string): Sense {
  const value = Number(figures);
  if (value <= 53 && figures.length <= 2) return { kind: "number", value };
  return figures.length === 4 && value > 1900 && value < 2100 ? { kind: "year", value } : { kind: "noise" };
}

function readDate(text: string): Sense {
  const [day = 0, month = 0, year] = text.split(/[/.]/).map(Number);
  if (day < 1 || day > 31) return { kind: "broken" };
  return { kind: "date", day, month, ...(year !== undefined && { year: year < 100 ? 2000 + year : year }) };
}

function readDotted(text: string): Sense {
  const [from = 0, until = 0] = text.split(/-|a/).map((time) => {
    const [hours = 0, minutes = 0] = time.split(".").map(Number);
    return hours * 60 + minutes;
  });
  return from < until && until <= minutesInDay
    ? { kind: "window", window: { from, until } }
    : { kind: "broken" };
}

function readWord(folded: string): Sense {
  const meaning = meaningOf(folded);
  if (meaning !== undefined) return meaning;
  const day = dayMeantBy(folded);
  return day === undefined ? { kind: "noise" } : { kind: "day", days: [day.day], misspelt: day.misspelt };
}

const marks: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...sharing("&+", "and"),
  ...sharing(",", "comma"),
  ...sharing("/", "slash"),
  ...sharing(":|", "colon"),
  ...sharing("(", "opening"),
  ...sharing(")", "ending"),
  ...sharing(".;!?", "stop"),
  ...sharing("'\u00b7\u2022*", "filler"),
  ...sharing("-", "dash"),
  ...sharing("\n", "line"),
]);

function sharing(
  characters: string,
  kind: "and" | "comma" | "slash" | "colon" | "opening" | "ending" | "stop" | "filler" | "dash" | "line",
): readonly (readonly [string, Sense])[] {
  return characters.split("").map((character) => [character, { kind }]);
}
