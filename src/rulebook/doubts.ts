import { ants, fiche } from "../sources/citation.js";
import type { LegalDoubt } from "../titles/doubts.js";

/** Service Public asks for no civil-status paper after the loss of a biometric passport; the agency does. */
export const lossOfABiometricPassport: LegalDoubt = {
  id: "loss-of-a-biometric-passport",
  sources: [fiche("F21246", "2022-11-23"), fiche("F11603", "2022-12-12"), ants("renew-passport")],
};
