import type { Assessment } from "../answers/assessment.js";

/** Who reads: the person the title is for, or whoever files for that person: a parent, a guardian. */
export type Reader = "applicant" | "representative";

/** A state of things on which a sentence may depend, once it is known. */
export type State =
  | "abroad"
  | "in-france"
  | "online"
  | "on-paper"
  | "born-in-france"
  | "born-abroad"
  | "with-parents"
  | "small-child"
  | "filed-by-a-parent"
  | "filed-by-a-guardian"
  | "holds-a-void-title"
  | "lost-before-collection"
  | "stamp-in-doubt";

/**
 * What is said, with plain spaces; what is said to the applicant and to whoever files for them stands in brackets, the
 * person being called `~`: « Il prouve [votre état civil|l’état civil de ~]. »
 */
type Spoken = string;

/**
 * A text; or where it depends on something, one for each state of it, in the order in which they are looked for, and what is
 * said in any other: where that is empty, nothing.
 */
export type Text = Spoken | (Readonly<Partial<Record<State, Spoken>>> & { readonly otherwise: Spoken });

/** To whom something is said, of whom, and in which state of things. */
export interface Saying {
  readonly reader: Reader;
  /** What the person is called to whoever files for them. */
  readonly person: string;
  readonly states: readonly State[];
}

/** What a text says; nothing where it does not hold. */
export function said(text: Text, { reader, person, states }: Saying): string {
  const spoken = typeof text === "string" ? text : text[stateIn(text, states)];
  return (spoken ?? "")
    .replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, reader === "applicant" ? "$1" : "$2")
    .replaceAll("~", person);
}

function stateIn(text: Exclude<Text, string>, states: readonly State[]): State | "otherwise" {
  return (
    (Object.keys(text) as (State | "otherwise")[]).find(
      (state) => state === "otherwise" || states.includes(state),
    ) ?? "otherwise"
  );
}

/** The small child whose face is not told how to look. */
const smallChild = 6;

/** What is known to be so, of the states on which sentences depend. */
export function statesOf({ known, heldTitles, fee, requirements }: Assessment): readonly State[] {
  const { territory, channel, birthplace, lodging, ageOnDeposit, adult, minorFiledBy, protectedFiledBy } =
    known;
  const titles = Object.values(heldTitles);
  const states: Readonly<Record<State, boolean>> = {
    abroad: territory === "abroad",
    "in-france": territory !== undefined && territory !== "abroad",
    online: channel === "online-pre-application",
    "on-paper": channel === "paper-form",
    "born-in-france": birthplace === "france",
    "born-abroad": birthplace === "abroad" || birthplace === "former-territory",
    "with-parents": lodging === "with-parents",
    "small-child": ageOnDeposit !== undefined && ageOnDeposit < smallChild,
    "filed-by-a-parent": adult === false && minorFiledBy === "parent",
    "filed-by-a-guardian":
      (adult === false && minorFiledBy !== undefined && minorFiledBy !== "parent") ||
      protectedFiledBy === "guardian",
    "holds-a-void-title": titles.some(({ titleStatus }) => titleStatus.standing === "void"),
    "lost-before-collection": requirements.some(
      ({ id, status }) => id === "loss-declaration/before-collection" && status === "required",
    ),
    "stamp-in-doubt": fee.kind === "unsettled" && fee.doubts.includes("stamp-where-no-source-gives-the-fee"),
  };
  return (Object.keys(states) as State[]).filter((state) => states[state]);
}

/** On one line: what a caller calls a title may hold anything. */
export function onOneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, " ").trimEnd();
}

/** With a capital, as a sentence begins. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
