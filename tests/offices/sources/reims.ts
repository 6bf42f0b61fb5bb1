/** What the page of Reims says of its counters' hours, those of the Hôtel de ville and those all the others share. */
export const reimsHours = {
  "Hôtel de ville": "du lundi au vendredi : de 8h30 à 11h40 et de 13h à 16h40",
  "Mairie de proximité":
    "Lundi : 13h30 à 17h00 Mardi : 8h30 à 11h30 et de 13h30 à 17h00 " +
    "Mercredi à vendredi : 8h30 à 11h30 et de 14h00 à 17h00 Samedi : 8h30 à 11h30",
};

export const reimsPhone = "03 26 77 78 79";
export const reimsPhoneHours =
  "du lundi au jeudi de 8h30 à 12h et de 13h à 17h30 et le vendredi de de 8h30 à 12h et de 13h à 17h";

export const reimsPostalAddress = "Reims-Contact - CS 80036, 51722 Reims Cedex";
