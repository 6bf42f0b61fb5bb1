import {
  dateText,
  isPlainDate,
  type FactReply,
  type Option,
  type QuestionText,
  type Reply,
} from "../library/first.js";

/** What was answered, in the words of the screen. */
export function saidIn(text: QuestionText, reply: Reply): string {
  if (Array.isArray(reply)) {
    const chosen = (reply as readonly string[]).map((value) => called(text.options, value));
    return chosen.length === 0 ? (text.none ?? "") : chosen.join(", ");
  }
  if (typeof reply !== "object") return called(text.options, reply);
  return Object.entries(reply)
    .map(([path, value]) => called(text.parts.find((part) => part.path === path)?.options, value))
    .join(", ");
}

function called(options: readonly Option<string | boolean>[] | undefined, value: FactReply): string {
  const label = options?.find((option) => option.value === value)?.label;
  if (label !== undefined) return label;
  return isPlainDate(value) ? dateText(value) : String(value);
}
