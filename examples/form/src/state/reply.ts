import { ui } from "#ui";
import type { AskedPart, FactReply, Question, Reply } from "../library/first.js";
import { dayOf, type DayParts } from "./days.js";

/** What stands in the fields of one fact; nothing is chosen before somebody chooses. */
export interface Draft {
  /** The value chosen of some; `unknown` where somebody says so. */
  readonly chosen?: string | boolean;
  readonly day?: DayParts;
  readonly text?: string;
}

/** Says of one fact that it is not known. */
export const unknown = "unknown-to-me";

/** What stands in the fields of a screen: of each fact by its path, or of a list what is ticked and how often. */
export interface Drafts {
  readonly facts: Readonly<Record<string, Draft>>;
  readonly ticked: Readonly<Record<string, number>>;
}

export const noDrafts: Drafts = { facts: {}, ticked: {} };

/** What comes of a fact: its value, nothing where it is said to be unknown, or what is wrong. */
export type Read =
  { readonly value: FactReply } | { readonly value?: undefined } | { readonly wrong: string };

/** What the fields of a screen say. */
export type ReplyRead =
  | { readonly kind: "reply"; readonly reply: Reply; readonly isWhole: boolean }
  | { readonly kind: "unknown" }
  | { readonly kind: "wrong"; readonly faults: Readonly<Record<string, string>> };

/** Reads a fact from its fields. */
export function readFact({ answer, values = [] }: AskedPart, draft: Draft = {}): Read {
  const { chosen, day = { day: "", month: "", year: "" }, text = "" } = draft;
  if (chosen === unknown) return {};
  if (answer === "day") {
    if (typeof chosen === "string" && values.includes(chosen)) return { value: chosen };
    const written = dayOf(day);
    if (written !== undefined) return { value: written };
    return { wrong: Object.values(day).join("") === "" ? ui.answerOrNot : ui.noSuchDay };
  }
  if (answer === "number") return /^\d{1,3}$/.test(text) ? { value: Number(text) } : { wrong: ui.noNumber };
  return chosen === undefined ? { wrong: ui.chooseOne } : { value: chosen };
}

/** Reads a whole screen; `shown` are the facts still asked for. */
export function readReply(
  question: Question,
  shown: readonly AskedPart[],
  { facts, ticked }: Drafts,
): ReplyRead {
  const [only] = question.asks;
  if (only === undefined) return { kind: "unknown" };
  switch (question.answer) {
    case "titles":
    case "none-of":
    case "held-titles": {
      const list = Object.entries(ticked).flatMap(([value, count]) =>
        Array.from({ length: count }, () => value),
      );
      const isNone = list.includes(none);
      if (list.length === 0) return { kind: "wrong", faults: { [question.id]: ui.chooseOne } };
      return { kind: "reply", reply: isNone ? [] : list, isWhole: true };
    }
    case "several":
      return readSeveral(shown, facts);
    case "yes-no":
    case "choice":
    case "held-title":
    case "day":
    case "number": {
      const read = readFact(only, facts[only.path]);
      if ("wrong" in read) return { kind: "wrong", faults: { [only.path]: read.wrong } };
      return read.value === undefined
        ? { kind: "unknown" }
        : { kind: "reply", reply: read.value, isWhole: true };
    }
  }
}

/** Ticks that nothing of a list is so. */
export const none = "none-of-these";

function readSeveral(shown: readonly AskedPart[], facts: Drafts["facts"]): ReplyRead {
  const faults: Record<string, string> = {};
  const reply: Record<string, FactReply> = {};
  let isWhole = true;
  for (const part of shown) {
    const read = readFact(part, facts[part.path]);
    if ("wrong" in read) faults[part.path] = read.wrong;
    else if (read.value === undefined) isWhole = false;
    else reply[part.path] = read.value;
  }
  if (Object.keys(faults).length > 0) return { kind: "wrong", faults };
  return Object.keys(reply).length === 0 ? { kind: "unknown" } : { kind: "reply", reply, isWhole };
}
