import { describe, expect, it } from "vitest";
import { answersAs } from "./answers.js";
import { eventually } from "./eventually.js";
import { people, refused } from "./people.js";
import { Visitor, type Device, type Language } from "./visitor.js";

const ways = (["fr", "en"] as const).flatMap((language) =>
  (["phone", "desk"] as const).map((device) => [language, device] as const),
);

describe.each<readonly [Language, Device]>(ways)("in %s, on a %s", (language, device) => {
  it.each([...people, refused].map((somebody) => [somebody.who, somebody] as const))(
    "%s",
    async (_, somebody) => {
      const { situation, papers, price, first } = somebody;
      const visitor = await Visitor.come({ language, device, today: situation.depositOn });
      await answersAs(visitor, situation);
      await eventually(async () => {
        expect([...(await visitor.papers())].sort()).toEqual([...papers].sort());
        expect(await visitor.linesOf("price")).toEqual(price[language]);
        expect(await visitor.linesOf("refusals")).toEqual(
          first === undefined ? [] : [expect.stringMatching(first[language])],
        );
      });
      // What may not be asked for has no price, whatever the day.
      const stretches = visitor.page.locator(".stretches");
      await stretches.waitFor();
      expect(/€|gratuit|free of charge/.test((await stretches.textContent()) ?? "")).toBe(
        somebody !== refused,
      );
      expect(visitor.errors).toEqual([]);
      await visitor.leave();
    },
  );
});

// F18704 of 2025-04-09: a title that is declared lost or stolen is void, whatever is printed on it.
it("a stolen card shows its printed end struck out and no end by law; an expired passport shows both", async () => {
  const { situation } = people.find(({ file }) => file === "stolen-in-guyane")!;
  const visitor = await Visitor.come({ today: situation.depositOn });
  await answersAs(visitor, situation);
  const card = visitor.page.locator(".title-card.is-cni");
  const passport = visitor.page.locator(".title-card.is-passport");
  await card.waitFor();
  expect(await card.locator("dt").allInnerTexts()).toEqual(["Fin imprimée"]);
  expect(await card.locator(".overtaken").count()).toBe(1);
  expect(await passport.locator("dt").allInnerTexts()).toEqual(["Fin imprimée", "Fin selon la loi"]);
  await visitor.leave();
});

// A passport that was never held is not renewed; a first card is free: CNI 3.
it.each<[Language, RegExp, RegExp, string]>([
  [
    "fr",
    /L’un des deux titres ne peut pas/,
    /Passeport : cette demande ne peut/,
    "Carte d’identité : gratuit.",
  ],
  [
    "en",
    /One of the two titles cannot/,
    /Passport: this application cannot/,
    "French identity card (CNI): free of charge.",
  ],
])(
  "in %s, of two titles one is refused: the end says so, and the list is for the other",
  async (language, done, first, price) => {
    const application = {
      ...refused.situation,
      requests: { cni: { reason: "first" }, passport: { reason: "renewal" } },
    };
    const after = `#s=${Buffer.from(JSON.stringify({ application })).toString("base64url")}`;
    const visitor = await Visitor.come({ language, after, today: application.depositOn });
    await visitor.isOn("done");
    await visitor.page.locator(".sheet-body").waitFor();
    expect((await visitor.page.locator(".done").innerText()).replaceAll(/\s/g, " ")).toMatch(done);
    expect(await visitor.linesOf("refusals")).toEqual([expect.stringMatching(first)]);
    expect(await visitor.linesOf("price")).toEqual([price]);
    expect(await visitor.papers()).not.toContain("fiscal-stamp");
    await visitor.leave();
  },
);
