import type { PageWords } from "../page-words.js";

/** What each town hall is called. */
export const townHalls: PageWords["townHalls"] = {
  "saint-paul": "Saint-Paul town hall (Réunion)",
  reims: "Reims town hall",
};
