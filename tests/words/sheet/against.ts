import type { Application } from "../../../src/application/application.js";

/** What is never said where something is known, in the words of the sheet and in those of the situation. */
export const against: readonly (readonly [
  what: string,
  said: RegExp,
  where: (known: Application) => boolean,
])[] = [
  [
    "a town hall to someone who deposits abroad",
    /mairie équipée|mairie d’arrondissement|rendez-le à une préfecture/,
    ({ territory }) => territory === "abroad",
  ],
  [
    "a consulate to someone who deposits in France",
    /à l’ambassade ou au consulat :|Demandez au consulat s’il/,
    ({ territory }) => territory !== undefined && territory !== "abroad",
  ],
  [
    "the end of a pre-application to someone who applies on paper",
    /à la fin de la pré-demande/,
    ({ channel }) => channel === "paper-form",
  ],
  [
    "a French town hall of birth to someone whose record is in no French register",
    /mairie du lieu de naissance|44941 Nantes/,
    ({ applicant }) => applicant?.birthRecord?.heldBy === "foreign-registry",
  ],
  [
    "a birth in a clinic of France to someone born abroad",
    /dans une clinique/,
    ({ applicant }) => applicant?.birthplace === "abroad" || applicant?.birthplace === "former-territory",
  ],
  [
    "a birth abroad to someone born in France",
    /Pour une naissance à l’étranger, ou dans un territoire/,
    ({ applicant }) => applicant?.birthplace === "france",
  ],
  [
    "a closed mouth to a small child",
    /bouche fermée/,
    ({ applicant }) => (applicant?.ageOnDeposit ?? 99) < 6,
  ],
  [
    "a host to an adult child in the parents' home",
    /(?:Attestation|Pièce d’identité|Justificatif de domicile) de la personne qui vous héberge/,
    ({ home }) => home?.lodging === "with-parents",
  ],
  [
    "that one parent is enough, where a guardian files",
    /un seul parent suffit/,
    ({ minor, applicant }) => minor?.filedBy === "guardian" && applicant?.adult === false,
  ],
];
