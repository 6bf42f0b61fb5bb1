import { ui } from "#ui";
import type { Option } from "../library/first.js";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly wrong?: string | undefined;
  readonly options: readonly Option<string | boolean>[];
  readonly chosen: string | boolean | undefined;
  readonly labelled?: boolean;
  readonly onChoose: (value: string | boolean) => void;
}

/** From so many on, choices are a list to open. */
const many = 11;

/** One of several values. */
export function Choices(props: Props) {
  const { name, label, help, wrong, options, chosen, labelled = false, onChoose } = props;
  const described = [
    ...(help === undefined ? [] : [`${name}-help`]),
    ...(wrong === undefined ? [] : [`${name}-wrong`]),
  ].join(" ");
  const around = (
    <>
      {help !== undefined && (
        <p class="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {wrong !== undefined && (
        <p class="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
    </>
  );
  if (options.length >= many)
    return (
      <div class="field">
        <label class={labelled ? "hidden" : "legend"} for={name}>
          {label}
        </label>
        {around}
        <select
          id={name}
          aria-describedby={described || undefined}
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
    <fieldset aria-describedby={described || undefined}>
      <legend class={labelled ? "hidden" : undefined}>{label}</legend>
      {around}
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
