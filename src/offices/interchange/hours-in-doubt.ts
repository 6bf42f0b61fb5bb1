import { readable } from "../../vocabulary/invalid-input.js";
import type { Doubt, Hours } from "../hours.js";
import type { DilaHours } from "./parse-dila-hours.js";

/**
 * The hours that a record of the national directory gives, with its doubtful days in doubt: what an office needs, so that on
 * these days it is neither open nor closed for sure.
 *
 * @throws {InvalidInputError} if it is not what `parseDilaHours` reads.
 *
 * @example
 * ```ts
 * const saturday = { nom_jour_debut: "Samedi", nom_jour_fin: "Samedi", valeur_heure_debut_1: "09:00:00", valeur_heure_fin_1: "12:00:00" };
 * const read = parseDilaHours({ plage_ouverture: [{ ...saturday, commentaire: "Uniquement sur rendez-vous" }] });
 * const hours = hoursInDoubt(read);
 * hours.published && hours.doubts; // [{ code: "comment", days: ["sat"], text: "Uniquement sur rendez-vous" }]
 * ```
 */
export function hoursInDoubt(read: DilaHours): Hours {
  return readable("read", () => withDoubts(read));
}

function withDoubts({ hours, issues }: DilaHours): Hours {
  if (!hours.published) return hours;
  const doubts = issues
    .filter(({ days }) => days.length > 0)
    .map(({ code, days, field, value }): Doubt => {
      const text = typeof value === "string" ? value.trim() : (field ?? code);
      return { code: code === "comment" ? "comment" : "record", days, text };
    });
  return doubts.length === 0 ? hours : { ...hours, doubts };
}
