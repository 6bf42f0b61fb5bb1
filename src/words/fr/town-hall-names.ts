import type { PageWords } from "../page-words.js";

/** What each town hall is called. */
export const townHalls: PageWords["townHalls"] = {
  "saint-paul": "mairie de Saint-Paul (La Réunion)",
  reims: "mairie de Reims",
};
