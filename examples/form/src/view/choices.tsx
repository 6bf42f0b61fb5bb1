import { ui } from "#ui";
import type { Option } from "../library/first.js";
import { Notes, notesOf, type NotesOf } from "./notes.js";

interface Props extends NotesOf {
  readonly label: string;
  readonly options: readonly Option<string | boolean>[];
  readonly chosen: string | boolean | undefined;
  readonly labelled?: boolean;
  readonly onChoose: (value: string | boolean) => void;
}

/** From so many on, choices are a list to open. */
const many = 11;

/** One of several values. */
export function Choices(props: Props) {
  const { name, label, wrong, options, chosen, labelled = false, onChoose } = props;
  if (options.length >= many)
    return (
      <div class="field">
        <label class={labelled ? "hidden" : "legend"} for={name}>
          {label}
        </label>
        <Notes {...props} />
        <select
          id={name}
          aria-describedby={notesOf(props)}
          aria-invalid={wrong === undefined ? undefined : true}
          onChange={({ currentTarget: { selectedIndex } }) => {
            const option = options[selectedIndex - 1];
            if (option !== undefined) onChoose(option.value);
          }}
        >
          <option value="" disabled selected={chosen === undefined}>
            {ui.choose}
          </option>
          {options.map(({ value, label: text }) => (
            <option key={String(value)} selected={chosen === value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    );
  return (
    <fieldset aria-describedby={notesOf(props)}>
      <legend class={labelled ? "hidden" : undefined}>{label}</legend>
      <Notes {...props} />
      <div class="choices">
        {options.map(({ value, label: text }, index) => (
          <label key={String(value)} class="choice">
            <input
              id={index === 0 ? name : undefined}
              type="radio"
              name={name}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
