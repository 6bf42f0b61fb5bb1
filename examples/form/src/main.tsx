import { ui } from "#ui";
import { render } from "preact";
import { today } from "./state/days.js";
import { kept } from "./state/kept.js";
import { situationIn } from "./state/link.js";
import { readState } from "./state/read-state.js";
import { beginning } from "./state/state.js";
import { browserTrail } from "./state/trail.js";
import { App } from "./view/app.js";
import { Page } from "./view/page.js";

const linked = situationIn(location.hash);
const start = beginning(today());
const first =
  linked === undefined ? (kept() ?? start) : linked === "unreadable" ? start : { ...start, ...linked };
const place = document.getElementById("form");
if (place !== null)
  render(
    <Page>
      <App
        trail={browserTrail(first, readState)}
        today={today}
        isOwnPage
        notice={linked === "unreadable" ? ui.unreadableLink : undefined}
      />
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
