import type { PlainDate } from "../../calendar/plain-date.js";
import { readBack } from "../../vocabulary/invalid-input.js";
import { escaped } from "../sheet/to-html.js";
import { linesOf } from "./lines-of.js";
import type { PictureStretch, TimelinePicture } from "./timeline-picture.js";

const width = 640;
const margin = 16;
const line = 20;
/** The most characters on a line, at the size of the text. */
const columns = 76;
const strip = { top: 16, height: 28, least: 22 };

/**
 * Draws a line of time as an SVG of its own: a strip with a part for each stretch, as long as it lasts, and below it what holds
 * and what changes, in words. It has an accessible name, text of 14 px, and colours for a light and for a dark page; it holds
 * no script and loads nothing.
 *
 * @param picture - What `timelinePicture` says.
 * @throws InvalidInputError when it is no such picture.
 *
 * @example
 * ```ts
 * const stretches = timeline({ depositOn: "2026-11-25", requests: { passport: { reason: "first" } } });
 * toSvg(timelinePicture(stretches)).slice(0, 4); // "<svg"
 * ```
 */
export function toSvg(picture: TimelinePicture): string {
  return readBack("picture", picture, "what timelinePicture answers", () => drawn(picture));
}

function drawn({ language, label, stretches }: TimelinePicture): string {
  const parts = widthsOf(stretches);
  let top = strip.top + strip.height + 2 * line;
  const rows = stretches.map((stretch, index) => {
    const head = text(margin, top, `${String(index + 1)}. ${stretch.days}`, "day");
    const says = stretch.says.flatMap((each) => linesOf(each, columns));
    const below = says.map((each, count) => text(margin + 20, top + (count + 1) * line, each, "says"));
    top += (says.length + 1.5) * line;
    return [head, ...below].join("\n");
  });
  const height = Math.ceil(top - line / 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${escaped(language)}" aria-label="${escaped(label)}" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">`,
    `<title>${escaped(label)}</title>`,
    `<style>${style}</style>`,
    `<rect class="page" width="${String(width)}" height="${String(height)}"/>`,
    ...parts.flatMap(({ left, size }, index) => [
      `<rect class="${index % 2 === 0 ? "even" : "odd"}" x="${String(left)}" y="${String(strip.top)}" width="${String(size)}" height="${String(strip.height)}"/>`,
      `<text class="number" x="${String(left + size / 2)}" y="${String(strip.top + 19)}">${String(index + 1)}</text>`,
    ]),
    ...rows,
    "</svg>",
    "",
  ].join("\n");
}

const style = [
  "text{font:14px system-ui,sans-serif;fill:#1a1a1a}",
  ".day{font-weight:bold}.number{text-anchor:middle}",
  ".page{fill:#fff}.even{fill:#c9dcf5}.odd{fill:#f3dfb4}",
  "@media(prefers-color-scheme:dark){text{fill:#f0f0f0}.page{fill:#1b1b1b}.even{fill:#23456f}.odd{fill:#6a4c12}}",
].join("");

/** Where each part of the strip begins and how wide it is: by its days, and never too narrow for its number. */
function widthsOf(stretches: readonly PictureStretch[]): readonly { left: number; size: number }[] {
  const days = stretches.map(({ from, until }) => placeOf(until) - placeOf(from) + 1);
  const all = days.reduce((sum, each) => sum + each, 0);
  const room = width - 2 * margin;
  const least = Math.min(strip.least, room / Math.max(stretches.length, 1));
  const shared = room - least * stretches.length;
  let left = margin;
  return days.map((count) => {
    const part = { left: Math.round(left), size: Math.round(least + (shared * count) / all) };
    left += least + (shared * count) / all;
    return part;
  });
}

/** Where a day stands on the strip: near enough in days. */
function placeOf(day: PlainDate): number {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  return year * 365.25 + month * 30.4 + dayOfMonth;
}

function text(x: number, y: number, said: string, kind: string): string {
  return `<text class="${kind}" x="${String(x)}" y="${String(y)}">${escaped(said)}</text>`;
}
