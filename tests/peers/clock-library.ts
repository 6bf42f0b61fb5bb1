// What the clock is measured with: this library's counters, and their hours as opening_hours reads them.
export { openState } from "../../src/offices/clock/open-state.js";
export { offices } from "../../src/offices/directory.js";
export { writeOsmHours } from "../../src/offices/interchange/write-osm-hours.js";
