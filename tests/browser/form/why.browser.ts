import { expect, it } from "vitest";
import type { Application } from "titres-identite";
import { answersAs } from "./answers.js";
import { eventually } from "./eventually.js";
import { people } from "./people.js";
import { Visitor, type Language } from "./visitor.js";

const both = people.find(({ file }) => file === "renews-both")!.situation;
const lost = people.find(({ file }) => file === "passport-lost")!.situation;
const girl = people.find(({ file }) => file === "girl-of-14")!.situation;

/** Opens the reason of a line of the page, and reads it. */
async function whyOf({ page }: Visitor, line: string): Promise<string> {
  const why = page.locator(`.sheet li[data-id="${line}"] .why`);
  await why.locator("summary").click();
  return (await why.locator(".reasons").innerText()).replaceAll(/\s+/g, " ");
}

async function atTheEndOf(situation: Application, language: Language): Promise<Visitor> {
  const visitor = await Visitor.come({
    language,
    device: "desk",
    today: situation.depositOn,
    after: `#s=${Buffer.from(JSON.stringify({ application: situation })).toString("base64url")}`,
  });
  await visitor.page.locator(".sheet-body").waitFor();
  return visitor;
}

// What pays a fee abroad rests on the place of deposit, and has its texts.
it.each<[Language, RegExp]>([
  ["fr", /Les textes/],
  ["en", /The texts/],
])("in %s, how to pay says why, and in which texts", async (language, texts) => {
  const visitor = await atTheEndOf({ ...both, territory: "abroad" }, language);
  const said = await whyOf(visitor, "price/pay-by");
  expect(said).toMatch(language === "fr" ? /étranger/i : /abroad/i);
  expect(said).toMatch(texts);
  expect(await visitor.page.locator('li[data-id="price/pay-by"] .reasons li').count()).toBeGreaterThan(0);
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it.each<[Language, RegExp, RegExp]>([
  ["fr", /De la réponse dépend ceci : .*Justificatif de nationalité/, /pas encore connu/],
  ["en", /The answer decides on the following: .*Proof of French nationality/, /not yet known/],
])("in %s, a question that is left out and what waits for it say why", async (language, asked, unknown) => {
  const visitor = await Visitor.come({ language, today: lost.depositOn });
  await answersAs(visitor, lost);
  await visitor.page.locator(".part-questions").waitFor();
  const questions = visitor.page.locator(".part-questions > ul > li");
  expect(await questions.locator(".why").count()).toBe(await questions.count());
  const [id = ""] = await visitor.page.evaluate<string[]>(
    `[...document.querySelectorAll(".part-questions > ul > li")].map((line) => line.dataset.id)`,
  );
  expect(await whyOf(visitor, id)).toMatch(asked);
  expect(await whyOf(visitor, "perhaps/nationality-proof")).toMatch(unknown);
  expect(await visitor.page.locator(`.part-questions .reasons li`).count()).toBeGreaterThan(0);
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

// F10449 and F21089: three months at most on one sheet, less than three months on another.
it.each<[Language, RegExp]>([
  ["fr", /F10449.*F21089/],
  ["en", /F10449.*F21089/],
])("in %s, an open point of law says in which texts", async (language, texts) => {
  const visitor = await atTheEndOf(girl, language);
  expect(await whyOf(visitor, "doubt/exactly-three-months-old")).toMatch(texts);
  await visitor.leave();
});

const withoutWhy = `[...document.querySelectorAll(".sheet li[data-id]")]
  .filter((line) => line.querySelector(".why") === null).map((line) => line.dataset.id)`;

it("each line of the page that grows says why, how to pay too before it is known", async () => {
  const visitor = await Visitor.come({ device: "desk", today: girl.depositOn });
  let seen = 0;
  await answersAs(visitor, girl, async () => {
    await visitor.page.locator(".sheet-body, .is-empty").first().waitFor();
    const without = await visitor.page.evaluate<string[]>(withoutWhy);
    expect(without.filter((id) => !id.endsWith("/more"))).toEqual([]);
    const howToPay = visitor.page.locator('li[data-id="price/pay-by"] .why');
    if (seen > 0 || (await howToPay.count()) === 0) return;
    seen += 1;
    expect(await whyOf(visitor, "price/pay-by")).toMatch(/pas encore connu/);
    expect(await howToPay.locator("p:not(.texts)").count()).toBe(1);
  });
  expect(seen).toBe(1);
  await visitor.leave();
});

it.each<[Language]>([["fr"], ["en"]])("in %s, each line of each page says why", async (language) => {
  for (const { situation } of people) {
    const visitor = await atTheEndOf(situation, language);
    await eventually(async () => {
      const without = await visitor.page.evaluate<string[]>(withoutWhy);
      expect(without.filter((id) => !id.endsWith("/more"))).toEqual([]);
    });
    await visitor.leave();
  }
});
