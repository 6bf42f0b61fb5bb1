import { ui } from "#ui";
import type { DayParts } from "../state/days.js";
import { Notes, notesOf, type NotesOf } from "./notes.js";

interface Props extends NotesOf {
  readonly label: string;
  readonly value: DayParts;
  /** Of one's own day of birth, which the browser may know. */
  readonly birthday?: boolean;
  /** Whether the label is already the heading of the screen. */
  readonly labelled?: boolean;
  readonly onChange: (value: DayParts) => void;
}

const fields = [
  { part: "day", size: 2 },
  { part: "month", size: 2 },
  { part: "year", size: 4 },
] as const;

/** A day in three fields, as it stands on a title. */
export function DayFields({
  name,
  label,
  help,
  value,
  wrong,
  birthday = false,
  labelled = false,
  onChange,
}: Props) {
  const notes = { name, help: help === undefined ? ui.dayHint : `${help} ${ui.dayHint}`, wrong };
  return (
    <fieldset class="day" aria-describedby={notesOf(notes)}>
      <legend class={labelled ? "hidden" : undefined}>{label}</legend>
      <Notes {...notes} />
      <div class="day-parts">
        {fields.map(({ part, size }) => (
          <label key={part} class={`day-part size-${String(size)}`}>
            <span>{ui[part]}</span>
            <input
              id={part === "day" ? name : undefined}
              type="text"
              inputMode="numeric"
              maxLength={size}
              autocomplete={birthday ? `bday-${part}` : "off"}
              value={value[part]}
              aria-invalid={wrong === undefined ? undefined : true}
              aria-describedby={wrong === undefined ? undefined : `${name}-wrong`}
              onInput={(event) => onChange({ ...value, [part]: event.currentTarget.value.trim() })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
