import { ui } from "#ui";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly wrong?: string | undefined;
  readonly labelled?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A whole number. */
export function NumberField({ name, label, help, wrong, labelled = false, value, onChange }: Props) {
  return (
    <div class="field">
      <label class={labelled ? "hidden" : "legend"} for={name}>
        {label}
      </label>
      <p class="help" id={`${name}-help`}>
        {help ?? ui.number}
      </p>
      {wrong !== undefined && (
        <p class="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
      <input
        id={name}
        class="short"
        type="text"
        inputMode="numeric"
        maxLength={3}
        value={value}
        aria-describedby={`${name}-help`}
        aria-invalid={wrong === undefined ? undefined : true}
        onInput={(event) => onChange(event.currentTarget.value.trim())}
      />
    </div>
  );
}
