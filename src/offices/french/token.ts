import type { Span } from "../ambiguity.js";
import type { MinuteWindow, Weekday } from "../hours.js";
import type { Meaning } from "./words.js";

/** Whom hours are for, where they are not those of the counter itself for everybody. */
export type Stranger = "counter" | "public" | "channel" | "online";

/**
 * What one piece of a text of hours means. `noise` means nothing here; `broken` is figures that make no time, though they
 * look like one.
 */
export type Sense =
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
  /** `isSoft`: a semicolon. */
  | { readonly kind: "stop"; readonly isSoft?: true }
  /** `word`: as folded; `isName`: whether it begins with a capital. */
  | { readonly kind: "noise"; readonly word?: string; readonly isName?: boolean }
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
        | "broken";
    };

/** One piece of a text of hours, at its place in the text itself. */
export type Token = Span & Sense;
