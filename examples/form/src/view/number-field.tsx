import { ui } from "#ui";
import { Notes, notesOf, type NotesOf } from "./notes.js";

interface Props extends NotesOf {
  readonly label: string;
  readonly labelled?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A whole number. */
export function NumberField({ label, labelled = false, value, onChange, ...props }: Props) {
  const { name, wrong } = props;
  const notes = { ...props, help: props.help ?? ui.number };
  return (
    <div class="field">
      <label class={labelled ? "hidden" : "legend"} for={name}>
        {label}
      </label>
      <Notes {...notes} />
      <input
        id={name}
        class="short"
        type="text"
        inputMode="numeric"
        maxLength={3}
        value={value}
        aria-describedby={notesOf(notes)}
        aria-invalid={wrong === undefined ? undefined : true}
        onInput={(event) => onChange(event.currentTarget.value.trim())}
      />
    </div>
  );
}
