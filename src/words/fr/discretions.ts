import type { Sentences } from "../lists.js";

/** What the administration may grant or refuse. */
export const discretions: Sentences["discretion"] = {
  "waiver-for-the-destitute":
    "Une personne qui n’a vraiment pas les moyens de payer peut en être dispensée. L’administration accorde ou refuse cette dispense au cas par cas : demandez-la au guichet, et prévoyez le prix entier.",
  "home-visit":
    "Un agent peut venir auprès d’une personne que la maladie ou une infirmité empêche de se déplacer. L’administration accorde ou refuse cette visite au cas par cas : tant qu’elle ne l’a pas accordée, il faut venir.",
  "visit-in-prison":
    "Un agent peut venir auprès d’une personne détenue, avec de quoi prendre la photo. L’administration accorde ou refuse cette visite : demandez au greffe de la prison.",
};
