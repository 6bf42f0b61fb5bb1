// What the search takes for the same word; the program that makes the index and the page that asks it share it.

/** Words that say nothing of what is looked for, in both languages. */
const small = new Set(
  (
    "a au aux avec c ce ces d dans de des du elle en est et il je j l la le les leur ma mes mon n ne nos notre ou par pas pour qu que qui s sa se ses son sont sur t un une vos votre " +
    "an and are as at be by do does for from has have how i in is it its my of on or that the this to what who with you your"
  ).split(" "),
);

/** A word as it is kept: without accents and endings; nothing for a small one. */
export function processTerm(term) {
  const plain = term.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  if (small.has(plain)) return null;
  return plain.length > 4 ? plain.replace(/e?s?$/, "") : plain;
}

/** Words end at spaces and signs, and at the apostrophe of “d’identité”; a name of the code is kept whole. */
export function tokenize(text) {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

export const indexOptions = {
  fields: ["title", "heading", "words", "text"],
  storeFields: ["title", "heading", "shelf"],
  processTerm,
  tokenize,
};

/** How much more a page of each kind is worth than one of the law's own pages. */
const worth = {
  situations: 3,
  guides: 2,
  ideas: 1.6,
  rules: 1,
  proof: 0.8,
  reference: 0.7,
  files: 0.3,
  home: 1,
};

export const searchOptions = {
  boost: { title: 6, words: 3, heading: 3, text: 1 },
  prefix: (term) => term.length > 2,
  fuzzy: (term) => (term.length > 5 ? 0.15 : false),
  boostDocument: (_id, _term, { shelf, heading }) => worth[shelf] * (heading === "" ? 1.3 : 1),
};

/** How much more a page in the reader's own language is worth. */
const own = 1.5;

/** The pages that a question finds in the indexes, each once, at the section that fits best; the first index is the reader's. */
export function pagesFor(indexes, question) {
  const found = new Map();
  for (const combineWith of ["AND", "OR"]) {
    if (found.size >= 3) break;
    const results = indexes
      .flatMap(([language, index], at) =>
        index
          .search(question, { ...searchOptions, combineWith })
          .map(({ score, ...result }) => ({ ...result, language, score: at === 0 ? score * own : score })),
      )
      .sort((one, other) => other.score - one.score);
    for (const { id, title, heading, shelf, language } of results) {
      const page = id.replace(/#.*$/, "");
      if (!found.has(page)) found.set(page, { id, title, heading, shelf, language });
    }
  }
  return [...found.values()];
}
