import type { Assessment } from "../answers/assessment.js";
import type { RequirementId } from "../vocabulary/requirements.js";

/** Who reads: the person the title is for, or whoever files for that person: a parent, a guardian. */
export type Reader = "applicant" | "representative";

/**
 * A state of things on which a sentence may depend, once it is known. `foreign-record`: the birth is in no French register.
 * `void-in-a-former-name`: a held title is. `lost-before-collection`: the former title is, since the deposit. `form-asked`: a
 * form on paper is. `stamp-in-doubt`: nothing says that a stamp pays the fee. `name-agreed-in-writing`: the other parent agrees
 * in writing to a minor's use name. `opposed`: the other parent opposes the title.
 */
export type State =
  | "abroad"
  | "in-france"
  | "online"
  | "on-paper"
  | "foreign-record"
  | "born-in-france"
  | "born-abroad"
  | "with-parents"
  | "small-child"
  | "filed-by-a-guardian"
  | "void-in-a-former-name"
  | "lost-before-collection"
  | "form-asked"
  | "stamp-in-doubt"
  | "name-agreed-in-writing"
  | "opposed";

/**
 * What is said, with plain spaces; what is said to the applicant and to whoever files for them stands in brackets, the
 * person being called `~`: « Il prouve [votre état civil|l’état civil de ~]. » What is only said with what the rule speaks of
 * beside it, an amount or countries, stands in braces around its place: « Il se paie en espèces{ : # }. »
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
  /** What is spoken of beside the words: an amount, countries. */
  readonly of?: string | undefined;
}

/** What a text says; nothing where it does not hold. */
export function said(text: Text | undefined, { reader, person, states, of }: Saying): string {
  // An id without words, which is told by its name before anything is said: this is never reached.
  if (text === undefined) throw new TypeError("there are no words for it");
  const spoken = (typeof text === "string" ? text : text[stateIn(text, states)]) ?? "";
  const read = spoken
    .replace(/\{([^{}#]*)#([^{}]*)\}/g, (_, before: string, after: string) =>
      of === undefined ? "" : `${before}${of}${after}`,
    )
    .replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, reader === "applicant" ? "$1" : "$2")
    .replaceAll("~", person);
  return /^[[~].*[.?!]$/.test(spoken) ? capital(read) : read;
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
export function statesOf({ known, admissible, heldTitles, requirements }: Assessment): readonly State[] {
  const { territory, channel, birthplace, lodging, ageOnDeposit, adult, minorFiledBy } = known;
  const asks = (id: RequirementId): boolean =>
    requirements.some((ground) => ground.id === id && ["required", "advised"].includes(ground.status));
  const states: Readonly<Record<State, boolean>> = {
    abroad: territory === "abroad",
    "in-france": territory !== undefined && territory !== "abroad",
    online: channel === "online-pre-application",
    "on-paper": channel === "paper-form",
    "foreign-record": known.birthRecordHeldBy === "foreign-registry",
    "born-in-france": birthplace === "france",
    "born-abroad": birthplace === "abroad" || birthplace === "former-territory",
    "with-parents": lodging === "with-parents",
    "small-child": ageOnDeposit !== undefined && ageOnDeposit < smallChild,
    "filed-by-a-guardian": adult === false && minorFiledBy !== undefined && minorFiledBy !== "parent",
    "void-in-a-former-name": Object.values(heldTitles).some(
      ({ titleStatus }) => titleStatus.standing === "void" && titleStatus.since !== undefined,
    ),
    "lost-before-collection": asks("loss-declaration/before-collection"),
    "form-asked": asks("application-form/paper-channel"),
    "stamp-in-doubt": requirements.some(
      ({ contested }) => contested?.doubts.includes("stamp-where-no-source-gives-the-fee") === true,
    ),
    "name-agreed-in-writing":
      asks("other-parent-use-name-agreement/both-parents") ||
      asks("other-parent-use-name-agreement/any-case"),
    opposed: Object.values(admissible).some(({ refusals }) =>
      refusals.some(({ id }) => id === "opposed-by-the-other-parent"),
    ),
  };
  return (Object.keys(states) as State[]).filter((state) => states[state]);
}

/** Without one, as a sentence goes on. */
export function uncapital(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** With a capital, as a sentence begins. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
