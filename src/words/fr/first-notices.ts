import type { PageWords } from "../page-words.js";

/** What is worth reading before anything else. */
export const firstNotices: PageWords["sentences"]["first"] = {
  "no-need-to-renew":
    "La date inscrite sur [votre carte|la carte de ~] est passée, mais la carte reste valable : la loi l’a prolongée de 5 ans. Rien n’oblige à la renouveler maintenant.",
  "old-name-titles-void": {
    "void-in-a-former-name":
      "[Votre nom ou votre prénom|Le nom ou le prénom de ~] a changé. Un titre à l’ancien nom est déjà annulé : ne l’utilisez plus.",
    otherwise:
      "[Votre nom ou votre prénom|Le nom ou le prénom de ~] a changé. Les titres à l’ancien nom sont annulés 3 mois après la mise à jour de [votre acte de naissance|l’acte de naissance de ~]. N’utilisez pas un titre annulé.",
  },
  "old-name-titles-void-on-notice": {
    "void-in-a-former-name":
      "[Votre nom ou votre prénom|Le nom ou le prénom de ~] a changé avant le 7 juillet 2024. Un titre à l’ancien nom est déjà annulé : ne l’utilisez plus.",
    otherwise:
      "[Votre nom ou votre prénom|Le nom ou le prénom de ~] a changé avant le 7 juillet 2024. Les titres à l’ancien nom sont annulés 3 mois après l’avis que l’administration vous adresse. N’utilisez pas un titre annulé.",
  },
};
