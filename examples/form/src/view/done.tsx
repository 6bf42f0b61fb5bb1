import { ui } from "#ui";
import type { Assessment } from "../library/first.js";
import { ScreenHeading } from "./heading.js";

interface Props {
  readonly answer: Assessment;
  readonly takesFocus: boolean;
  readonly onBack: (() => void) | undefined;
}

/** The end of the questions. */
export function Done({ answer, takesFocus, onBack }: Props) {
  const titles = Object.values(answer.admissible);
  const refused = titles.filter(
    ({ status, contested }) => status === "inadmissible" && contested === undefined,
  ).length;
  return (
    <section class="done" part="done">
      <ScreenHeading of="done" takesFocus={takesFocus}>
        {ui.done}
      </ScreenHeading>
      {refused > 0 && <p>{refused === titles.length ? ui.doneRefused : ui.doneOneRefused}</p>}
      {refused < Math.max(1, titles.length) && (
        <p>{answer.undecided.length === 0 ? ui.doneHint : ui.doneOpen}</p>
      )}
      {onBack !== undefined && (
        <div class="buttons">
          <button type="button" class="quiet back" onClick={onBack}>
            {ui.back}
          </button>
        </div>
      )}
    </section>
  );
}
