/** What a plan says of a card that is needed soon, as a sheet does. */
export const noUrgentCard =
  "Il n’existe pas de carte d’identité faite en urgence : seul le passeport peut l’être.";
