import type { PicturePhrases } from "../picture/timeline-picture.js";

/** What a line of time says beside what changes. */
export const picturePhrases: PicturePhrases = {
  label: (from, until) => `What changes with the day the application is handed in, ${from} to ${until}`,
  fromTo: (from, until) => `${from} to ${until}`,
  on: (day) => day,
  fee: (amount) => `Fee when you hand in the application: ${amount}.`,
  nothingChanges: "Nothing changes in that time.",
};
