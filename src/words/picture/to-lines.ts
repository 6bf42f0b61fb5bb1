import { readBack } from "../../vocabulary/invalid-input.js";
import { linesOf } from "./lines-of.js";
import type { TimelinePicture } from "./timeline-picture.js";

/** The columns of a terminal. */
const width = 80;

/**
 * Draws a line of time for a terminal, in lines of at most 80 columns.
 *
 * @param picture - What `timelinePicture` says.
 * @throws InvalidInputError when it is no such picture.
 *
 * @example
 * ```ts
 * const stretches = timeline({ depositOn: "2026-11-25", requests: { passport: { reason: "first" } } });
 * toLines(timelinePicture(stretches)).split("\n")[1].slice(0, 2); // "● "
 * ```
 */
export function toLines(picture: TimelinePicture): string {
  return readBack("picture", picture, "what timelinePicture answers", () => {
    const { label, stretches } = picture;
    const below = (index: number): string => (index < stretches.length - 1 ? "│ " : "  ");
    const rows = stretches.flatMap(({ days, says }, index) => [
      ...linesOf(days, width - 2).map((each, count) => `${count === 0 ? "● " : below(index)}${each}`),
      ...says.flatMap((each) => linesOf(each, width - 4)).map((each) => `${below(index)}  ${each}`),
    ]);
    return [...linesOf(label, width), ...rows, ""].join("\n");
  });
}
