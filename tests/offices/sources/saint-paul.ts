/** What the page of Saint-Paul says of its counters: a line each, and one for all. */
export const saintPaulCounters = [
  "Saint-Paul Centre (Place du Général de Gaulle 97460 Saint-Paul – Tél : 0262 45 80 20)",
  "La Saline (N°1 Rue de la Mairie 97422 La Saline – Tél : 0262 45 81 64)",
  "La Saline les Bains (N°7 route du Trou d’Eau 97434 La Saline les Bains – Tél : 0262 45 81 60)",
  "La Plaine (N°19 Chemin des Combavas 97411 La Plaine – Tél : 0262 45 81 56)",
  "Le Guillaume (N°9 Chemin de la Mairie 97423 Le Guillaume – Tél : 0262 32 50 48)",
];

export const saintPaulDepositDays = "Sur rendez-vous, du lundi au vendredi";
