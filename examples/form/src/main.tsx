import { ui } from "#ui";
import { render } from "preact";
import { begin } from "./state/begin.js";
import { today } from "./state/days.js";
import { isLink } from "./state/link.js";
import { readState } from "./state/read-state.js";
import { beginning } from "./state/state.js";
import { browserTrail } from "./state/trail.js";
import { App } from "./view/app.js";
import { Page } from "./view/page.js";

const around = { title: true, link: true, memory: true };
const { state, notice } = begin(beginning(today()), around);
const place = document.getElementById("form");
if (place !== null)
  render(
    <Page>
      <App trail={browserTrail(state, readState, isLink)} today={today} around={around} notice={notice} />
    </Page>,
    place,
  );
// Offline from then on: a page opened from a file, or in a browser without workers, does without.
if ("serviceWorker" in navigator && location.protocol.startsWith("http"))
  addEventListener("load", () => {
    setTimeout(() => {
      navigator.serviceWorker.register(`offline.js?language=${ui.language}`).catch(() => undefined);
    }, 500);
  });
