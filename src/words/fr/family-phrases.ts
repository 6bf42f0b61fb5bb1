import type { FamilyPhrases } from "../family-phrases.js";
import { list } from "./writing.js";

const titleNames = { cni: "carte d’identité", passport: "passeport" } as const;

/** The turns of phrase of a sheet for several people. */
export const familyPhrases: FamilyPhrases = {
  heading: (files) =>
    files === 1 ? "Un rendez-vous, une demande" : `Un rendez-vous, ${String(files)} demandes`,
  checkHeading: (files) =>
    files === 0
      ? "Vérification des papiers"
      : files === 1
        ? "Vérification des papiers : un rendez-vous, une demande"
        : `Vérification des papiers : un rendez-vous, ${String(files)} demandes`,
  files: (files) =>
    files === 1
      ? "Une demande : un seul créneau à réserver."
      : `${String(files)} demandes : chaque titre compte pour une, et prend un créneau. Réservez-en ${String(files)}.`,
  named: (text, name) =>
    /^[aàâeéèêëiîïoôuùûyœæ]/i.test(name)
      ? text.replaceAll(`de ${name}`, `d’${name}`).replaceAll(`que ${name}`, `qu’${name}`)
      : text,
  forPeople: (names) => `Pour ${list(names, "and")}`,
  oneEach: (count) => `${String(count)} exemplaires, un par personne`,
  feeOf: (name, title, amount) => `${name}${title === undefined ? "" : `, ${titleNames[title]}`} : ${amount}`,
  total: (amounts) => `Total : ${list(amounts, "and")}`,
  unknownFees: (names) => `Prix non connu, à demander au guichet : ${list(names, "and")}`,
  representativeOf: (names) => `la personne qui fait la demande pour ${list(names, "and")}`,
  guardianOf: (names) => `le tuteur pour ${list(names, "and")}`,
  comes: (must, perhaps) =>
    [
      ...(must.length === 0 ? [] : [`${list(must, "and")}, en personne.`]),
      ...(perhaps.length === 0
        ? []
        : [
            `${must.length === 0 ? "peut-être" : "Peut-être aussi"} ${list(perhaps, "and")} : on ne sait pas encore.`,
          ]),
      ...(must.length + perhaps.length === 0 ? ["personne n’a besoin de venir."] : []),
    ].join(" "),
  questionsOf: (name, questions, more) =>
    `${name} : ${questions.join(" ")}${more === 0 ? "" : ` Et ${String(more)} autres questions.`}`,
  issuedFrom: (day, document, names) =>
    `${day} : premier jour qui convient pour la date de ce papier, ${document} (${list(names, "and")})`,
  titleEnds: (day, names) => `${day} : dernier jour de validité d’un titre (${list(names, "and")})`,
  feeChanges: (day, title, before, after, names) =>
    `${day} : pour un dépôt à partir de ce jour, ${after} au lieu de ${before} (${list(names, "and")}, ${titleNames[title]})`,
};
