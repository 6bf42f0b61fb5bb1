import { pagePart } from "#parts";
import { ui } from "#ui";
import { useMemo, useState } from "preact/hooks";
import type { Assessment, Rulebook } from "../library/first.js";
import type { Sheet } from "../library/answer.js";
import { useLoaded } from "../state/loaded.js";
import type { State } from "../state/state.js";
import { Coming } from "./coming.js";

interface Props {
  readonly state: State;
  readonly answer: Assessment;
  readonly rulebook: Rulebook;
  readonly names: Readonly<Record<string, string>>;
  readonly isDone: boolean;
  readonly onTick: (ticked: readonly string[]) => void;
}

/** The page that grows beside the questions; where there is little room, it opens below them. */
export function SheetPanel({ state, answer, rulebook, names, isDone, onTick }: Props) {
  const loaded = useLoaded(pagePart);
  const { module } = loaded;
  const [isOpen, setIsOpen] = useState(false);
  const sheet = useMemo(() => module?.answerPage(answer), [module, answer]);
  if (state.application.requests === undefined && !isDone)
    return (
      <section class="sheet is-empty" part="sheet">
        <p class="coming">{ui.sheetFirst}</p>
      </section>
    );
  return (
    <section
      class={`sheet${isDone ? " is-done" : ""}${isOpen ? " is-open" : ""}`}
      part="sheet"
      aria-labelledby="sheet-heading"
    >
      <h2 id="sheet-heading">{isDone ? (sheet?.title ?? ui.sheet) : ui.sheetSoFar}</h2>
      {!isDone && sheet !== undefined && (
        <div class="tally">
          <p aria-live="polite">{tallyOf(sheet)}</p>
          <button
            type="button"
            class="quiet opener"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? ui.closeSheet : ui.openSheet}
          </button>
        </div>
      )}
      {module === undefined || sheet === undefined ? (
        <Coming {...loaded} />
      ) : (
        <div class="sheet-body">
          <module.SheetParts
            sheet={sheet}
            answer={answer}
            application={state.application}
            rulebook={rulebook}
            names={names}
            isDone={isDone}
            ticked={state.ticked}
            onTick={onTick}
          />
        </div>
      )}
    </section>
  );
}

/** How many papers are certain, and whether others are possible. */
function tallyOf({ sections }: Sheet): string {
  const count = (...ids: readonly string[]): number =>
    sections.filter(({ id }) => ids.includes(id)).reduce((sum, { items }) => sum + items.length, 0);
  return ui.papersSoFar(count("bring", "fill-in", "buy"), count("perhaps") > 0);
}
