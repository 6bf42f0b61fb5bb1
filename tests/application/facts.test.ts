import { describe, expect, it } from "vitest";
import { asked, held, heldTitles, requestsMade, situation } from "../../src/application/facts.js";

describe("a fact is read", () => {
  it.each([
    ["of the situation", situation("applicant.adult"), "situation", "applicant.adult"],
    ["of all titles asked for", requestsMade(), "situation", "requests"],
    ["of the title asked for", asked("reason"), "request", "reason"],
    ["of a title held", held("where"), "item", "where"],
  ])("%s", (_, fact, scope, path) => {
    expect(fact).toMatchObject({ op: "fact", scope, path });
  });

  it("of the list of those titles", () => {
    expect(heldTitles).toMatchObject({ path: "heldTitles", itemsKey: "titles" });
  });
});
