import type { Sentences } from "../lists.js";

/** What the administration may grant or refuse. */
export const discretions: Sentences["discretion"] = {
  "waiver-for-the-destitute":
    "Une personne qui n’a vraiment pas les moyens de payer peut en être dispensée. C’est accordé ou refusé au cas par cas : demandez-le au guichet, et prévoyez le prix entier.",
  "home-visit":
    "Un agent peut venir auprès d’une personne que la maladie ou une infirmité empêche de se déplacer. C’est accordé ou refusé au cas par cas : tant que ce n’est pas accordé, il faut venir.",
  "visit-in-prison":
    "Un agent peut venir auprès d’une personne détenue, avec de quoi prendre la photo. C’est accordé ou refusé au cas par cas : demandez au greffe de la prison.",
};
