import { ui } from "#ui";
import { useState } from "preact/hooks";
import { dateText } from "../library/first.js";
import { dayOf, partsOf } from "../state/days.js";
import { movedTo, type Moved } from "../state/moves.js";
import { rulebookNames, type State } from "../state/state.js";
import { DayFields } from "./day-fields.js";

interface Props {
  readonly state: State;
  readonly onMove: (moved: Moved) => void;
  readonly onChange: (next: Partial<State>) => void;
}

/** For which day and by which rules the page speaks; each can be changed. */
export function Terms({ state, onMove, onChange }: Props) {
  const { depositOn } = state.application;
  const [day, setDay] = useState(partsOf(depositOn));
  const [wrong, setWrong] = useState<string>();
  const keep = (event: Event): void => {
    event.preventDefault();
    const moved = movedTo(state, dayOf(day) ?? "");
    setWrong(moved.ok ? undefined : dayOf(day) === undefined ? ui.noSuchDay : moved.issues.join(" "));
    if (moved.ok) onMove(moved);
  };
  return (
    <details class="terms" key={depositOn}>
      <summary>
        {ui.depositIs} <strong>{dateText(depositOn)}</strong>
        {state.rulebook !== "national" && <> · {ui.rulebooks[state.rulebook]}</>}
        <span class="change">{ui.change}</span>
      </summary>
      <form onSubmit={keep} noValidate>
        <DayFields name="deposit-on" label={ui.deposit} value={day} wrong={wrong} onChange={setDay} />
        <button type="submit" class="quiet">
          {ui.keep}
        </button>
      </form>
      <label class="rulebook">
        <span>{ui.rulebook}</span>
        <select
          onChange={({ currentTarget: { selectedIndex } }) =>
            onChange({ rulebook: rulebookNames[selectedIndex] ?? "national" })
          }
        >
          {rulebookNames.map((name) => (
            <option key={name} selected={name === state.rulebook}>
              {ui.rulebooks[name]}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
