import { tools } from "#parts";
import { ui } from "#ui";
import type { Assessment, Rulebook } from "../library/first.js";
import { useLoaded } from "../state/loaded.js";
import type { State, ToolName } from "../state/state.js";
import { Coming } from "./coming.js";

/** What each way to go on from the page is given. */
export interface ToolProps {
  readonly state: State;
  readonly answer: Assessment;
  readonly rulebook: Rulebook;
  readonly names: Readonly<Record<string, string>>;
  readonly today: string;
  readonly onChange: (next: Partial<State>) => void;
  /** Begins anew for another person. */
  readonly onNext: (next: State) => void;
}

const names = Object.keys(tools) as readonly ToolName[];

/** The ways to go on from the page. */
export function ToolList(props: ToolProps) {
  const { state, onChange } = props;
  return (
    <section class="tools" aria-labelledby="tools-heading">
      <h2 id="tools-heading">{ui.tools}</h2>
      <div class="buttons">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            class="quiet"
            aria-expanded={state.tool === name}
            onClick={() => onChange({ tool: state.tool === name ? undefined : name })}
          >
            {ui.toolNames[name]}
          </button>
        ))}
      </div>
      {state.tool !== undefined && <Tool key={state.tool} name={state.tool} {...props} />}
    </section>
  );
}

function Tool({ name, ...props }: ToolProps & { readonly name: ToolName }) {
  const loaded = useLoaded<{ readonly Tool: (props: ToolProps) => preact.JSX.Element }>(tools[name]);
  return (
    <div class="tool">
      <h3>{ui.toolNames[name]}</h3>
      {loaded.module === undefined ? <Coming {...loaded} /> : <loaded.module.Tool {...props} />}
    </div>
  );
}
