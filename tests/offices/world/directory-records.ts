/** The shapes in which the national directory gives a record. */
export const shapes = ["lists", "strings", "older"] as const;

/** A made-up record of real shape, the same town hall in each of the three; most are read, and every tenth is not. */
export function directoryRecord(place: number, shape: (typeof shapes)[number]): unknown {
  const department = String(1 + (place % 95))
    .padStart(2, "0")
    .replace("20", "21");
  const insee = `${department}${String(1 + (place % 700)).padStart(3, "0")}`;
  const postcode = `${department}${String((place * 10) % 1000).padStart(3, "0")}`;
  const commune = `Ville-Numéro-${String(place)}`;
  const kind = place % 10 === 9 ? "tribunal" : "mairie";
  const [opens, closes] = [`0${String(8 + (place % 2))}:30:00`, `1${String(1 + (place % 2))}:45:00`];
  const hours = [
    {
      nom_jour_debut: "Lundi",
      nom_jour_fin: "Vendredi",
      valeur_heure_debut_1: opens,
      valeur_heure_fin_1: closes,
      valeur_heure_debut_2: "13:30:00",
      valeur_heure_fin_2: "17:00:00",
      commentaire: place % 7 === 3 ? "Fermé le mercredi après-midi pendant les vacances scolaires" : "",
    },
  ];
  const [longitude, latitude] = [((place % 100) / 20 - 1).toFixed(5), (43 + (place % 80) / 10).toFixed(5)];
  if (shape === "older") {
    return {
      type: "Feature",
      properties: {
        id: `id-${String(place)}`,
        nom: `Mairie - ${commune}`,
        pivotLocal: kind,
        codeInsee: insee,
        adresses: [
          {
            type: "géopostale",
            lignes: ["1 place de la Mairie"],
            codePostal: postcode,
            commune,
            coordonnees: [Number(longitude), Number(latitude)],
          },
        ],
        telephone: "03 21 00 00 00",
        horaires: [
          {
            du: "lundi",
            au: "vendredi",
            heures: [
              { de: opens, a: closes },
              { de: "13:30:00", a: "17:00:00" },
            ],
          },
        ],
      },
    };
  }
  const nested = {
    pivot: [{ type_service_local: kind, code_insee_commune: [insee] }],
    adresse: [
      {
        type_adresse: "Adresse",
        complement1: "",
        numero_voie: "1 place de la Mairie",
        code_postal: postcode,
        nom_commune: commune,
        longitude,
        latitude,
        accessibilite: "ACC",
        note_accessibilite: "Accès de plain-pied { sans marche } ].",
      },
    ],
    telephone: [{ valeur: "03 21 00 00 00", description: "" }],
    plage_ouverture: hours,
    site_internet: [{ libelle: "", valeur: `https://www.ville-${String(place)}.example/` }],
    adresse_courriel: [`mairie@ville-${String(place)}.example`],
    // Real records are long: this stands for the missions that they list.
    information_complementaire: "« Bienvenue », dit-on \\ ici. ".repeat(60),
  };
  const written = Object.entries(nested).map(([key, value]) => [
    key,
    shape === "strings" && typeof value !== "string" ? JSON.stringify(value) : value,
  ]);
  return {
    id: `id-${String(place)}`,
    nom: `Mairie - ${commune}`,
    code_insee_commune: insee,
    date_modification: "25/11/2026 10:00:00",
    ...Object.fromEntries(written),
  };
}
