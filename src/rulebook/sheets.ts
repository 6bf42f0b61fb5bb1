import { fiche } from "../sources/citation.js";

// The national sheets that come in pairs, one on adults and one on minors, each with the day of the wording that was read. An
// answer cites the one of its case.

export const firstCard = [fiche("F1341", "2025-09-29"), fiche("F1342", "2026-04-27")] as const;
export const renewalOfACard = [fiche("F21089", "2025-09-29"), fiche("F21090", "2026-05-11")] as const;
export const lossOfACard = [fiche("F1344", "2026-04-08"), fiche("F1153", "2025-09-03")] as const;
export const theftOfACard = [fiche("F1759", "2026-03-31"), fiche("F1794", "2022-11-23")] as const;
export const firstPassport = [fiche("F14929", "2025-07-31"), fiche("F14930", "2025-09-29")] as const;
export const renewalOfAPassport = [fiche("F21091", "2025-09-29"), fiche("F21092", "2025-09-29")] as const;
export const lossOfAPassport = [fiche("F21246", "2025-09-29"), fiche("F21244", "2025-09-29")] as const;
export const theftOfAPassport = [fiche("F21247", "2022-11-23"), fiche("F21245", "2022-11-23")] as const;
export const temporaryPassport = [fiche("F1373", "2025-10-06"), fiche("F1035", "2025-10-06")] as const;
