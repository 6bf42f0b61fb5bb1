import { firstDay } from "../application/application.js";
import { object, type Reader } from "../application/arguments.js";
import { InvalidInputError, readable, type Refuse } from "../vocabulary/invalid-input.js";
import { shown } from "../vocabulary/shown.js";
import type { ChoicePath } from "../words/fields.js";
import type { PartPath } from "../words/lists.js";
import { descriptions } from "./descriptions.js";
import type { Choice, Style } from "./json-schema.js";
import { misfit } from "../vocabulary/misfit.js";

/** What a language says of a form: functions of `./fr` or `./en`, or your own. */
export interface SchemaWords {
  /** The title of a part of an application. */
  readonly fieldLabel: (path: PartPath) => string;
  /** What else is said of it, if anything. */
  readonly fieldHelp: (path: PartPath) => string | undefined;
  /** The names of the values that may be chosen for it. */
  readonly optionsFor: (path: ChoicePath) => readonly Choice[];
}

/** For developers: in the words of the library's own documentation. */
export const plain: Omit<Style, "emptyAsUnknown"> = {
  titleOf: (path) => (path === "" ? "Application" : undefined),
  descriptionOf: (path) => (path === "" ? whole() : descriptions[path as keyof typeof descriptions]),
  choicesOf: () => undefined,
};

function whole(): string {
  const beyond = `no deposit before ${firstDay} or before birth, no two titles with one id`;
  return `${descriptions[""]} Beyond this schema, its parts must be possible together (${beyond}): \`parseApplication\` of the npm package titres-identite tells.`;
}

/** For developers, by descriptions of each part. */
export function describedBy(title: string, descriptions: Readonly<Record<string, string>>): Style {
  return {
    titleOf: (path) => (path === "" ? title : undefined),
    descriptionOf: (path) => descriptions[path],
    choicesOf: () => undefined,
    emptyAsUnknown: false,
  };
}

/** The fields of which the values are versions, and have no names. */
const versions: readonly string[] = ["format", "circumstances.nothingSpecialAsOf"];

/** For whoever fills in a form: in the words of their language. */
export function inWords({ fieldLabel, fieldHelp, optionsFor }: SchemaWords): Omit<Style, "emptyAsUnknown"> {
  return {
    titleOf: (path) => text("fieldLabel", path, () => fieldLabel(path as PartPath)),
    descriptionOf: (path) => text("fieldHelp", path, () => fieldHelp(path as PartPath) ?? "") || undefined,
    choicesOf: (path, { values }) => {
      if (versions.includes(path)) return undefined;
      const options = readable(pathOf("optionsFor"), () => optionsFor(path as ChoicePath));
      return values.map((value) => ({
        value: value as Choice["value"],
        label: text("optionsFor", path, () => options.find((option) => option.value === value)?.label),
      }));
    },
  };
}

/** What a caller's function says of a part of an application, which must be a text. */
function text(name: keyof SchemaWords, path: string, say: () => string | undefined): string {
  const said: unknown = readable(pathOf(name), say);
  if (typeof said === "string") return said;
  const message = `of ${shown(path)} it says ${shown(said)}, which is not a text`;
  throw new InvalidInputError([{ path: pathOf(name), code: "wrong-type", message }]);
}

function pathOf(name: keyof SchemaWords): string {
  return `options.words.${name}`;
}

/** Reads the words that a caller gives: an object, or a whole module, in which the functions are. */
export const wordsReader: Reader<SchemaWords> = object((value, path, refuse) => {
  const { fieldLabel, fieldHelp, optionsFor } = value as Partial<SchemaWords>;
  const words = { fieldLabel, fieldHelp, optionsFor };
  for (const [name, said] of Object.entries(words))
    if (typeof said !== "function") refuseFunction(`${path}.${name}`, said, refuse);
  return words as SchemaWords;
});

function refuseFunction(path: string, value: unknown, refuse: Refuse): void {
  refuse(path, ...misfit(value, "a function"));
}
