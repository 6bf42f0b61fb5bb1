import { ui } from "#ui";
import { render } from "preact";
import { today } from "./state/days.js";
import { readState } from "./state/read-state.js";
import { beginning } from "./state/state.js";
import { browserTrail } from "./state/trail.js";
import { App } from "./view/app.js";
import { Page } from "./view/page.js";

document.documentElement.lang = ui.language;
const place = document.getElementById("form");
if (place !== null)
  render(
    <Page>
      <App trail={browserTrail(beginning(today()), readState)} today={today} />
    </Page>,
    place,
  );
