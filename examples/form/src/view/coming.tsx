import { ui } from "#ui";
import type { Loaded } from "../state/loaded.js";

/** That a part is on its way, or could not be loaded. */
export function Coming({ failed, retry }: Pick<Loaded<unknown>, "failed" | "retry">) {
  if (!failed)
    return (
      <p class="coming" role="status">
        {ui.sheetComing}
      </p>
    );
  return (
    <p role="alert">
      {ui.loadFailed}{" "}
      <button type="button" class="link" onClick={retry}>
        {ui.retry}
      </button>
    </p>
  );
}
