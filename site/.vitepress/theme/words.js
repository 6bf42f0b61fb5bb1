import { computed } from "vue";
import { useData } from "vitepress";

const words = {
  fr: {
    language: "English",
    languageCode: "en",
    about: "À propos de ce site",
    notOfficial:
      "Ce site n’est pas un site de l’État ni d’une mairie. Il présente une bibliothèque libre, sans lien avec eux. Le guichet décide.",
    read: "Quand les textes ont été lus, et comment le vérifier",
    search: "Rechercher",
    searchFor: "Que cherchez-vous ?",
    close: "Fermer",
    results: (count) => (count === 0 ? "Rien trouvé." : count === 1 ? "1 page" : `${count} pages`),
    formLead:
      "Quelques questions, et la liste s’écrit à côté. « Je ne sais pas » est une réponse. Rien n’est envoyé : tout se calcule sur votre appareil.",
    start: "Commencer",
    situation: "Une situation, en JSON",
    run: "Donner la réponse",
    fault: "Cette situation ne peut pas être lue :",
    shelves: {
      situations: "Situation",
      guides: "Guide",
      ideas: "Notion",
      rules: "Règle",
      proof: "Preuve",
      reference: "Référence",
      files: "Fichier",
      home: "Accueil",
    },
  },
  en: {
    language: "Français",
    languageCode: "fr",
    about: "About this site",
    notOfficial:
      "This is no site of the French State, nor of a town hall. It presents a free library that has no link with them. The counter decides.",
    read: "When the texts were read, and how to check",
    search: "Search",
    searchFor: "What are you looking for?",
    close: "Close",
    results: (count) => (count === 0 ? "Nothing found." : count === 1 ? "1 page" : `${count} pages`),
    formLead:
      "A few questions, and the list is written beside them. “I don’t know” is an answer. Nothing is sent: all is computed on your own device.",
    start: "Start",
    situation: "A situation, as JSON",
    run: "Give the answer",
    fault: "This situation cannot be read:",
    shelves: {
      situations: "Situation",
      guides: "Guide",
      ideas: "Concept",
      rules: "Rule",
      proof: "Proof",
      reference: "Reference",
      files: "File",
      home: "Home",
    },
  },
};

/** The words of the theme, in the language of the page. */
export function useWords() {
  const { lang } = useData();
  return computed(() => words[lang.value === "en" ? "en" : "fr"]);
}
