import { ui } from "#ui";
import { useEffect, useRef } from "preact/hooks";
import { fieldId } from "./fact-field.js";

interface Props {
  /** What is wrong, by the fact or the question. */
  readonly faults: Readonly<Record<string, string>>;
  /** What the rules say of the answer. */
  readonly issues: readonly string[];
  /** What a fact is called, where a screen asks for several. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Says above a screen what is wrong with its answer, and leads to the field. */
export function Wrong({ faults, issues, titles }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const said = Object.entries(faults);
  useEffect(() => {
    box.current?.focus();
  }, [faults, issues]);
  if (said.length + issues.length === 0) return null;
  return (
    <div class="wrong-box" ref={box} tabIndex={-1} role="alert">
      <p>
        <strong>{ui.wrong}</strong>
      </p>
      <ul>
        {said.map(([path, fault]) => (
          <li key={path}>
            <a
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
                root.getElementById(fieldId(path))?.focus();
              }}
            >
              {titles[path] === undefined ? fault : `${titles[path]} ${fault}`}
            </a>
          </li>
        ))}
        {issues.map((issue) => (
          <li key={issue}>{issue}</li>
        ))}
      </ul>
    </div>
  );
}
