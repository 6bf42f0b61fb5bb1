import { ui } from "#ui";
import type { TimelinePicture } from "../library/answer.js";

/** The line of time: a strip with a part for each stretch, and below it what changes. */
export function LineOfTime({ picture: { label, stretches } }: { readonly picture: TimelinePicture }) {
  return (
    <section class="tool" aria-labelledby="time-heading">
      <h2 id="time-heading">{ui.lineOfTime}</h2>
      <p class="help">{label}</p>
      {stretches.length > 1 && (
        <svg class="strip" viewBox="0 0 640 28" preserveAspectRatio="none" aria-hidden="true">
          {placesOf(stretches.map(({ from, until }) => [from, until] as const)).map(
            ({ left, size }, index) => (
              <rect
                key={left}
                class={index % 2 === 0 ? "even" : "odd"}
                x={left}
                y="0"
                width={size}
                height="28"
              />
            ),
          )}
        </svg>
      )}
      <ol class="stretches">
        {stretches.map(({ from, days, says }) => (
          <li key={from}>
            <strong>{unbroken(days)}</strong>
            {says.map((each) => (
              <p key={each}>{each}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A day of which the number is not parted from its month at the end of a line. */
function unbroken(days: string): string {
  return days.replace(/(?<=\d(?:er)?) (?=\p{L}+ \d{4})/gu, "\u00a0");
}

const width = 640;
const least = 10;

/** Where each stretch stands on the strip, as long as it lasts, and never too narrow to be seen. */
function placesOf(
  stretches: readonly (readonly [from: string, until: string])[],
): readonly { readonly left: number; readonly size: number }[] {
  const lengths = stretches.map(([from, until]) => Date.parse(until) - Date.parse(from) + 86_400_000);
  const all = lengths.reduce((sum, each) => sum + each, 0);
  const room = width - least * stretches.length;
  let left = 0;
  return lengths.map((length) => {
    const size = least + (room * length) / all;
    left += size;
    return { left: left - size, size };
  });
}
