import { ui } from "#ui";
import type { Option } from "../library/first.js";
import { none } from "../state/reply.js";
import { Notes, notesOf, type NotesOf } from "./notes.js";

interface Props extends NotesOf {
  readonly label: string;
  readonly options: readonly Option<string | boolean>[];
  /** How none of them is said, where that may be. */
  readonly noneLabel: string | undefined;
  readonly ticked: Readonly<Record<string, number>>;
  /** Whether one of them may be there several times, as titles held may. */
  readonly mayRepeat: boolean;
  readonly onTick: (ticked: Readonly<Record<string, number>>) => void;
}

const most = 4;

/** Any of several values, or none. */
export function Ticks(props: Props) {
  const { name, label, options, noneLabel, ticked, mayRepeat, onTick } = props;
  const set = (value: string, count: number): void => {
    const others = value === none ? {} : { ...ticked, [none]: 0 };
    onTick({ ...others, [value]: count });
  };
  const box = (value: string, text: string, index: number) => (
    <label class="choice">
      <input
        id={index === 0 ? name : undefined}
        type="checkbox"
        checked={(ticked[value] ?? 0) > 0}
        onChange={(event) => set(value, event.currentTarget.checked ? 1 : 0)}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset aria-describedby={notesOf(props)}>
      <legend class="hidden">{label}</legend>
      <Notes {...props} />
      <div class="choices">
        {options.map(({ value, label: text }, index) => {
          const id = String(value);
          const count = ticked[id] ?? 0;
          return (
            <div key={id} class="tick">
              {box(id, text, index)}
              {mayRepeat && count > 0 && (
                <label class="how-many">
                  <span>
                    {ui.howMany}
                    <span class="hidden"> {text}</span>
                  </span>
                  <select onChange={(event) => set(id, event.currentTarget.selectedIndex + 1)}>
                    {Array.from({ length: most }, (_, index) => (
                      <option key={index} selected={count === index + 1}>
                        {index + 1}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </div>
          );
        })}
        {noneLabel !== undefined && <div class="tick none">{box(none, noneLabel, -1)}</div>}
      </div>
    </fieldset>
  );
}
