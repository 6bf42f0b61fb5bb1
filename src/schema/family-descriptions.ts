// Generated from the doc comments of src/answers/family/ by: npx tsx tests/schema/sources/write-descriptions.ts
/** What each part of a family means, by its path. */
export const familyDescriptions = {
  "": "Several people who come to one appointment.",
  people: "The situation of each, by a name of the caller's own; on one day, in one place.",
  relations: "What is said of how they are related; what is not said is never guessed.",
  "relations[]": "How two people of a family are related.",
  "relations[].relation":
    "What the one is to the other. `parent-of`: the one is a parent of the other; the first that is named of a child files for it. `same-parent`: one parent files for both. `same-other-parent`: of both, the parent who does not file is the same. `same-host`: one host puts both up. `same-home`: they live in one home, and one proof of it bears both their names.",
  "relations[].one": "The one, of `parent-of` the parent.",
  "relations[].other": "The other, of `parent-of` the child.",
};
