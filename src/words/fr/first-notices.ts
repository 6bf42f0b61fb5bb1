import type { PageWords } from "../page-words.js";

/** What is worth reading before anything else. */
export const firstNotices: PageWords["sentences"]["first"] = {
  "no-need-to-renew":
    "La date inscrite sur votre carte est passée, mais la carte reste valable : la loi l’a prolongée de 5 ans. Rien ne vous oblige à la renouveler maintenant.",
  "old-name-titles-void":
    "Votre nom ou votre prénom a changé. Les titres à l’ancien nom sont annulés 3 mois après la mise à jour de votre acte de naissance. N’utilisez pas un titre annulé.",
  "old-name-titles-void-on-notice":
    "Votre nom ou votre prénom a changé avant le 7 juillet 2024. Les titres à l’ancien nom sont annulés 3 mois après l’avis que l’administration vous adresse. N’utilisez pas un titre annulé.",
};
