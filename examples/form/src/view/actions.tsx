import { ui } from "#ui";
import { useState } from "preact/hooks";
import { forget, keep, kept } from "../state/kept.js";
import { fragmentOf } from "../state/link.js";
import type { State } from "../state/state.js";

/** What can be done with a page: print it, take it along as a link, keep it. */
export function Actions({ state, isOwnPage }: { readonly state: State; readonly isOwnPage: boolean }) {
  const [said, setSaid] = useState("");
  const [link, setLink] = useState<string>();
  const [isKept, setIsKept] = useState(() => isOwnPage && kept() !== undefined);
  const makeLink = (): void => {
    const address = `${location.origin}${location.pathname}${fragmentOf(state)}`;
    setLink(address);
    setSaid(ui.linkReady);
  };
  return (
    <div class="actions">
      <div class="buttons">
        <button type="button" class="quiet" onClick={() => print()}>
          {ui.print}
        </button>
        {isOwnPage && (
          <>
            <button type="button" class="quiet" onClick={makeLink}>
              {ui.makeLink}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                if (isKept) forget();
                const works = isKept || keep(state);
                setIsKept(works && !isKept);
                setSaid(isKept ? ui.forgotten : works ? ui.isKept : ui.cannotKeep);
              }}
            >
              {isKept ? ui.forget : ui.keepHere}
            </button>
          </>
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
