import { said, type Reader, type State, type Text } from "../../src/words/saying.js";
import type { AllWords } from "./examples.js";

/** Something that can be said, as it is read. */
export interface Saying {
  /** Its place in its list. */
  readonly id: string;
  /** In which state of things; in any, where there is none. */
  readonly state?: State | "otherwise";
  /** To whom; to everyone in the same words, where it is not said. */
  readonly reader?: Reader;
  readonly text: string;
}

/** Every text of some words, to whoever it is said in other words; phrases that want filling in are left out. */
export function sayingsIn(
  words: Pick<AllWords, "typeset" | "pagePhrases">,
  texts: object,
  within = "",
): readonly Saying[] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]): readonly Saying[] => {
    const id = `${within}${key}`;
    if (typeof text === "function") return [];
    if (typeof text === "string") return spoken(words, text).map((one) => ({ id, ...one }));
    const record = text as object;
    if (!Object.hasOwn(record, "otherwise")) return sayingsIn(words, record, `${id}.`);
    return Object.entries(record as Readonly<Record<string, string>>).flatMap(([state, one]) =>
      one === "" ? [] : spoken(words, one).map((each) => ({ id, state: state as State, ...each })),
    );
  });
}

/** A text as it is read by the applicant and, where that differs, by whoever files for a child. */
function spoken(
  { typeset, pagePhrases }: Pick<AllWords, "typeset" | "pagePhrases">,
  text: string,
): readonly Pick<Saying, "reader" | "text">[] {
  const { person } = pagePhrases;
  const [toApplicant, toOther] = (["applicant", "representative"] as const).map((reader) =>
    typeset(said(text, { reader, person: person.child, states: [], of: "…" })),
  );
  if (toApplicant === undefined || toOther === undefined || toApplicant === toOther)
    return [{ text: toApplicant ?? "" }];
  return [
    { reader: "applicant", text: toApplicant },
    { reader: "representative", text: toOther },
  ];
}

type Calls = Readonly<Record<string, readonly (readonly unknown[])[]>>;

export function callsOf(
  calls: Readonly<Record<string, (words: AllWords) => readonly (readonly unknown[])[]>>,
  words: AllWords,
): Calls {
  return Object.fromEntries(Object.entries(calls).map(([key, parts]) => [key, parts(words)]));
}

/** Phrases filled in with examples. */
export function called(words: AllWords, phrases: object, calls: Calls, within = ""): readonly Saying[] {
  return Object.entries(calls).flatMap(([key, examples]) => {
    const phrase = (phrases as Readonly<Record<string, (...parts: readonly unknown[]) => Text>>)[key];
    return examples.flatMap((parts, index) => {
      const id = `${within}${key}${examples.length > 1 ? ` ${String(index + 1)}` : ""}`;
      return sayingsIn(words, { [id]: phrase?.(...parts) ?? "" }).filter(({ text }) => text !== "");
    });
  });
}
