import { ui } from "#ui";
import { useState } from "preact/hooks";
import { forget, keep, kept } from "../state/kept.js";
import { linkTo } from "../state/link.js";
import type { State } from "../state/state.js";
import type { Around } from "./app.js";

interface Props extends Pick<Around, "link" | "memory"> {
  readonly state: State;
}

/** What can be done with a page: print it, take it along as a link, keep it. */
export function Actions({ state, link: hasLink, memory }: Props) {
  const [said, setSaid] = useState("");
  const [link, setLink] = useState<string>();
  const [isKept, setIsKept] = useState(() => memory && kept() !== undefined);
  const makeLink = (): void => {
    setLink(linkTo(state));
    setSaid(ui.linkReady);
  };
  const keepOrForget = (): void => {
    if (isKept) forget();
    const works = isKept || keep(state);
    setIsKept(works && !isKept);
    setSaid(isKept ? ui.forgotten : works ? ui.isKept : ui.cannotKeep);
  };
  return (
    <div class="actions">
      <div class="buttons">
        <button type="button" class="quiet" onClick={() => print()}>
          {ui.print}
        </button>
        {hasLink && (
          <button type="button" class="quiet" onClick={makeLink}>
            {ui.makeLink}
          </button>
        )}
        {memory && (
          <button type="button" class="quiet" onClick={keepOrForget}>
            {isKept ? ui.forget : ui.keepHere}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      {link !== undefined && (
        <label class="field">
          <span>{ui.theLink}</span>
          <input
            class="link-made"
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </div>
  );
}
