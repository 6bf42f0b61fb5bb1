/** The sentences of a text: each ends with a full stop, a question or an exclamation mark. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.?!…]) +(?=\S)/).filter((sentence) => wordsIn(sentence).length > 0);
}

/** The words of a sentence, as spaces part them that may break: « l’acte » is one, and « 13 500 F CFP »; « : » is none. */
export function wordsIn(sentence: string): readonly string[] {
  return sentence.split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * The syllables of a French word, by its letters: its groups of vowels, where an accent or a diaeresis that follows a vowel
 * begins another, without the mute e of an ending that is not the only one. A figure or an address of the web counts as one.
 */
export function syllablesIn(word: string): number {
  if (/\.\w/.test(word)) return 1;
  const letters = word.toLowerCase().replaceAll(/[^\p{L}]/gu, "");
  const sounded = letters.replace(/qu|gu(?=[eéèêi])/g, "q").replace(/(?<=[^aeiouyàâäéèêëîïôöùûü])es?$/, "");
  const groups = sounded.match(/[éèêëïö](?:e$|es$)?|[aeiouyàâäîôùûü]+/g) ?? [];
  return Math.max(1, groups.length);
}

/**
 * How readable French is: 207 − 1.015 × words per sentence − 73.6 × syllables per word. The greater, the easier; Flesch calls
 * 60 to 70 plain. From L. Kandel and A. Moles, « Application de l’indice de Flesch à la langue française », Cahiers Études
 * de Radio-Télévision, 19, 1958, pages 253 to 274.
 */
export function kandelMoles(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 207 - 1.015 * (words.length / sentences.length) - 73.6 * (syllables / words.length);
}
