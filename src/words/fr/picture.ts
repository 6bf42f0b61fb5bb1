import type { PicturePhrases } from "../picture/timeline-picture.js";

/** What a line of time says beside what changes. */
export const picturePhrases: PicturePhrases = {
  label: (from, until) => `Ce qui change selon le jour du dépôt, du ${from} au ${until}`,
  fromTo: (from, until) => `Du ${from} au ${until}`,
  on: (day) => `Le ${day}`,
  fee: (amount) => `Prix au dépôt : ${amount}.`,
  nothingChanges: "Rien ne change pendant ce temps.",
};
