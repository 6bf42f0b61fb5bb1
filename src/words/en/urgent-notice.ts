/** What a plan says of a card that is needed soon, as a sheet does. */
export const noUrgentCard = "No identity card can be made urgently: only a passport can.";
