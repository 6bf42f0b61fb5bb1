import { opens, type Group } from "./groups.js";
import type { Token } from "./token.js";

/** The groups of a text that are said of other places or services than the first one that is named. */
export interface Elsewhere {
  /** Each group that names a place, and the pieces that name it. */
  readonly named: readonly { readonly group: Group; readonly pieces: readonly Token[] }[];
  /** Those whose place is another one than the first. */
  readonly others: readonly Group[];
}

/**
 * Tells apart the hours of several places in one text, as in *Lens : lundi 9h-12h. Avion : mardi 14h-17h*: groups that
 * begin or end with different names. Words that stand at any counter, such as *accueil*, are no names.
 */
export function elsewhereIn(tokens: readonly Token[], groups: readonly Group[]): Elsewhere | undefined {
  const named: { group: Group; pieces: readonly Token[]; words: ReadonlySet<string> }[] = [];
  let heading: readonly Token[] = [];
  for (const group of groups) {
    if (!opens(group) || group.stranger !== undefined) continue;
    const own = namesBefore(tokens, firstFrom(tokens, group.start));
    if (own.length > 0) heading = own;
    const pieces = [...heading, ...namesAfter(tokens, firstFrom(tokens, group.end))];
    if (pieces.length > 0) named.push({ group, pieces, words: new Set(pieces.map(wordOf)) });
  }
  const [first] = named;
  const others = named.filter(
    ({ words }) => first !== undefined && !isPart(words, first.words) && !isPart(first.words, words),
  );
  return others.length === 0 ? undefined : { named, others: others.map(({ group }) => group) };
}

/** Which piece is the first that begins at a place of the text, or after it. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A name is near the hours it is about. */
const reach = 12;

/** What names a place before a group: up to the sign before it, or on the line above. */
function namesBefore(tokens: readonly Token[], start: number): readonly Token[] {
  const inLine = backwards(tokens, start);
  if (inLine.words.length > 0 || tokens[inLine.from - 1]?.kind !== "N") return namesIn(inLine);
  const above = backwards(tokens, inLine.from - 1);
  const isWhole = above.from === 0 || tokens[above.from - 1]?.kind === "N";
  return isWhole ? namesIn({ ...above, isHeading: true }) : [];
}

interface Run {
  readonly words: readonly Token[];
  readonly from: number;
  /** Whether a colon or a dash sets it off from the hours. */
  readonly isHeading: boolean;
}

function backwards(tokens: readonly Token[], start: number): Run {
  const words: Token[] = [];
  let isHeading = false;
  let from = start;
  while (from > 0 && start - from < reach && joins.test(tokens[from - 1]?.kind ?? "N")) {
    from -= 1;
    const token = tokens[from];
    if (token?.kind === "~") words.unshift(token);
    else if (words.length === 0 && (token?.kind === ":" || token?.kind === "-")) isHeading = true;
    else if (token?.kind === ":") break;
  }
  return { words, from, isHeading };
}

function namesIn({ words, isHeading }: Run): readonly Token[] {
  // A sentence begins with a capital that is no name's.
  const areAllNames = words.every((word) => isName(word) || isHarmless(word));
  return words.filter((word, place) => {
    if (isHarmless(word)) return false;
    return isHeading || isPlace(word) || (isName(word) && (areAllNames || place > 0));
  });
}

function namesAfter(tokens: readonly Token[], start: number): readonly Token[] {
  let until = start;
  while (until - start < reach && afterJoins.test(tokens[until]?.kind ?? "N")) until += 1;
  // What comes before the next days without a sign between is about these.
  if (tokens[until]?.kind === "d") return [];
  return tokens.slice(start, until).filter((word) => !isHarmless(word) && (isName(word) || isPlace(word)));
}

const joins = /[~_>P():\-aTun]/;
const afterJoins = /[~_>()]/;

function wordOf(token: Token): string {
  return (token.kind === "~" ? (token.word ?? "") : "").replace(/s$/, "");
}

function isName(token: Token): boolean {
  return token.kind === "~" && token.isName === true;
}

function isPlace(token: Token): boolean {
  return placeNouns.has(wordOf(token));
}

function isHarmless(token: Token): boolean {
  const word = wordOf(token);
  return (
    !/^[a-z\u00df-\u02af-]{3,}$/.test(word) || harmless.has(word) || harmless.has(word.replace(/e$/, ""))
  );
}

const placeNouns: ReadonlySet<string> = new Set(
  "mairie hotel poste bibliotheque mediatheque agence centre maison salle ecole quartier espace pole".split(
    " ",
  ),
);

const harmless: ReadonlySet<string> = new Set(
  (
    "accueil accueille accueillent public horaire heure nouveau nouvel nouvelle ancien notre votre vou nou " +
    "service municipal municipaux communal administratif administrative bureau bureaux guichet permanence secretariat usager " +
    "administre physique libre identite cni carte nationale passeport biometrique possible journee plage creneau creneaux attention " +
    "info information merci tel telephone fax mail email contact adresse rue avenue boulevard cedex etage " +
    "france habituel habituelle actuel general normal ordinaire date avec san entree sortie parking " +
    "nocturne continu prochain visite ville commune local mme madame monsieur elu maire adjoint " +
    "accessible important nota rappel remarque certain www http com " +
    "aussi egalement dont soit plu autre meme dan ces cet cette son leur qui dossier papier piece demarche"
  ).split(" "),
);

function isPart(words: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...words].every((word) => whole.has(word));
}
