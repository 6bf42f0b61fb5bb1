import { ui } from "#ui";
import { useMemo } from "preact/hooks";
import type { Assessment, Rulebook } from "../library/first.js";
import { heldTitleNames, timeline, timelinePicture, wayText, whatWouldChange } from "../library/answer.js";
import type { State } from "../state/state.js";
import { HeldTitles } from "./held-titles.js";
import { LineOfTime } from "./line-of-time.js";

interface Props {
  readonly state: State;
  readonly answer: Assessment;
  readonly rulebook: Rulebook;
  readonly names: Readonly<Record<string, string>>;
  readonly today: string;
}

/** What there is to say beside the page: the titles held, what would change, and on which day. */
export function After({ state: { application }, answer, rulebook, names, today }: Props) {
  const { depositOn } = application;
  const { ways } = useMemo(
    () => whatWouldChange(application, { rulebook, depositFrom: today < depositOn ? today : depositOn }),
    [application, rulebook, today],
  );
  const inSentences = useMemo(() => heldTitleNames(answer), [answer]);
  const isRefused = Object.values(answer.admissible).every(({ status }) => status === "inadmissible");
  const picture = useMemo(
    () => timelinePicture(timeline(application, { rulebook, until: yearsAfter(depositOn) }), names),
    [application, rulebook, names],
  );
  return (
    <div class="after">
      <HeldTitles application={application} answer={answer} names={names} />
      {(ways.length > 0 || !isRefused) && (
        <section class="tool" aria-labelledby="ways-heading">
          <h2 id="ways-heading">{ui.ways}</h2>
          {ways.length === 0 ? (
            <p>{ui.noWays}</p>
          ) : (
            <ul>
              {ways.map((way) => {
                const text = wayText(way, inSentences);
                return <li key={text}>{text}</li>;
              })}
            </ul>
          )}
        </section>
      )}
      <LineOfTime picture={picture} />
    </div>
  );
}

/** So far as people plan. */
function yearsAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 6)}-12-31`;
}
