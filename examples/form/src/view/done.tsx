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
  const isRefused = Object.values(answer.admissible).some(({ status }) => status === "inadmissible");
  return (
    <section class="done" part="done">
      <ScreenHeading of="done" takesFocus={takesFocus}>
        {ui.done}
      </ScreenHeading>
      <p>{isRefused ? ui.doneRefused : answer.undecided.length === 0 ? ui.doneHint : ui.doneOpen}</p>
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
