import { describe, expect, it } from "vitest";
import { readChecked } from "../../../src/application/answered/parts.js";
import { townHallWords } from "../../../src/application/answered/town-hall-words.js";
import type { OwnSentences, TownHallWords } from "../../../src/vocabulary/town-hall-words.js";
import { faultsOf, isReadInEachPart } from "./read-back.js";

const sentences: OwnSentences = {
  townHall: "mairie de Reims",
  page: "Carte d’identité, passeport",
  document: { "my-town:ticket": { name: "Ticket", text: "Votre ticket" } },
  doubt: { "my-town:open": { name: "Question", text: "Rien n’est dit" } },
  requirement: { "my-town:ticket/always": "Elle le demande" },
  notice: { "my-town:early": "Venez tôt" },
  referral: { "my-town:desk": "Demandez à l’accueil" },
  difference: { "my-town:law": "La loi dit moins" },
};
const words: TownHallWords = { id: "my-town", fr: sentences, en: sentences };
const read = (given: unknown): unknown => readChecked(townHallWords, "words", given, {}, (same) => same);

describe("the words of a town hall", () => {
  it("are read as they are, in one language or in both", () => {
    for (const given of [words, { id: "my-town", fr: sentences }, { id: "my-town", en: sentences }])
      expect(read(given)).toBe(given);
    expect(faultsOf(() => read({ id: 7 }))).toEqual([
      { path: "words.id", code: "wrong-type", message: "7 is not a text" },
    ]);
    expect(faultsOf(() => read({}))).toMatchObject([{ path: "words.id", code: "missing" }]);
  });

  it.each(["", " ", "Ticket ", " Ticket", "Votre\nticket", "Votre  ticket", "Votre\u202eticket"])(
    "are sentences, each on one line: not %j",
    (page) => {
      expect(faultsOf(() => read({ id: "my-town", fr: { ...sentences, page } }))).toMatchObject([
        {
          path: "words.fr.page",
          code: "wrong-type",
          message: expect.stringMatching(/ is not a text on one line that says something$/) as string,
        },
      ]);
    },
  );

  isReadInEachPart({
    path: "words",
    read,
    whole: words,
    optional: /\.(fr|en|document|doubt|requirement|notice|referral|difference)(\.my-town:[\w/-]+)?$/,
    unread: /^$/,
    telling: /^$/,
    any: /\.(id|townHall|page|name|text)$|\.(requirement|notice|referral|difference)\.my-town/,
  });
});
