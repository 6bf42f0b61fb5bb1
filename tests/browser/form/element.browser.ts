import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { answersAs } from "./answers.js";
import { violationsOn } from "./axe.js";
import { people } from "./people.js";
import { theBrowser, Visitor } from "./visitor.js";

const girl = people.find(({ file }) => file === "girl-of-14")!;
const today = girl.situation.depositOn;
const page = (name: string): string => readFileSync(new URL(`pages/${name}`, import.meta.url), "utf8");

/** Of a page's own files alone, and nothing written into it: no style, no script. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

async function comesTo(name: string, policy?: string): Promise<Visitor> {
  const { site } = await theBrowser();
  site.put("/hostile.css", { html: page("hostile.css"), kind: ".css" });
  const at = site.put(`/${name}`, { html: page(name), ...(policy === undefined ? {} : { policy }) });
  return Visitor.come({ at, today, device: "desk" });
}

/** What the browser makes of a property. */
const style = (visitor: Visitor, selector: string, property: string): Promise<string> =>
  visitor.page
    .locator(selector)
    .first()
    .evaluate((node, name) => {
      const { getComputedStyle } = globalThis as unknown as {
        getComputedStyle: (of: unknown) => Record<string, string>;
      };
      return getComputedStyle(node)[name] ?? "";
    }, property);

it("the element asks, and tells its page, under a strict policy and a style sheet that spares nothing", async () => {
  const visitor = await comesTo("hostile.html", strict);
  await visitor.page.evaluate(`{
    window.told = [];
    for (const type of ["answered", "completed"])
      document.addEventListener(type, ({ detail }) => window.told.push([type, detail]));
  }`);
  const before = await style(visitor, "#before", "fontSize");
  await answersAs(visitor, girl.situation);
  await visitor.page.locator("titres-identite .part-bring").waitFor();
  const told =
    await visitor.page.evaluate<[string, { application: object; answer?: object }][]>("window.told");
  expect(told.filter(([type]) => type === "completed")).toHaveLength(1);
  expect(told.at(-1)?.[1].answer).toMatchObject({ fee: { amount: { currency: "EUR", units: 1700 } } });
  expect(told[0]).toMatchObject(["answered", { application: { requests: { passport: {} } } }]);

  expect(await style(visitor, "titres-identite .screen-heading", "color")).not.toBe("rgb(255, 0, 0)");
  expect(await style(visitor, "titres-identite .form", "fontSize")).toBe("16px");
  expect(await style(visitor, "titres-identite .form", "letterSpacing")).toBe("normal");
  expect(await style(visitor, "titres-identite .form", "textTransform")).toBe("none");
  // Nor does what the element wears reach out.
  expect(await style(visitor, "#before", "fontSize")).toBe(before);
  expect(await style(visitor, "#before", "color")).toBe("rgb(255, 0, 0)");
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it("in a page of WordPress, it begins with a town hall's rules and its counter", async () => {
  const visitor = await comesTo("wordpress.html");
  await visitor.isOn("titles-asked");
  expect(await visitor.page.locator(".terms summary").innerText()).toContain("Reims");
  expect(await style(visitor, "titres-identite .form", "fontSize")).toBe("16px");
  expect(await style(visitor, "titres-identite fieldset", "borderTopWidth")).toBe("0px");
  expect(await violationsOn(visitor)).toEqual([]);
  await answersAs(visitor, people.find(({ file }) => file === "baby")!.situation);
  await visitor.page.getByRole("button", { name: "Trouver un guichet, prévoir les dates" }).click();
  await visitor.page.locator(".counter h4").waitFor();
  expect(await visitor.page.locator(".counter h4").innerText()).toContain("Reims");
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it("in a page of Drupal, it begins where its situation says, and follows when that changes", async () => {
  const visitor = await comesTo("drupal.html");
  await visitor.page.locator("titres-identite .sheet h2").waitFor();
  expect(await visitor.page.locator(".terms summary").innerText()).toContain("15 décembre 2026");
  expect(await style(visitor, "titres-identite .form", "borderTopWidth")).toBe("0px");
  expect(await violationsOn(visitor)).toEqual([]);
  await visitor.page.evaluate(
    `document.querySelector("titres-identite").setAttribute("situation", '{"depositOn":"2027-03-01"}')`,
  );
  await visitor.isOn("titles-asked");
  expect(await visitor.page.locator(".terms summary").innerText()).toContain("1er mars 2027");
  await visitor.page.evaluate(`document.querySelector("titres-identite").setAttribute("situation", "<b>")`);
  await visitor.page.locator(".notice").waitFor();
  expect(await visitor.page.locator(".notice").innerText()).toContain("ne peut pas être lue");
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it("its colours and its size are those that a page sets", async () => {
  const { site } = await theBrowser();
  const html = `<!doctype html><html lang="fr"><title>Ville</title><link rel="icon" href="data:,"><style>
    titres-identite { --titres-accent: rgb(90, 20, 120); --titres-size: 20px }
    titres-identite::part(button) { border-radius: 0 }
    </style><titres-identite lang="fr"></titres-identite><script src="/form/titres-identite.fr.js"></script>`;
  const visitor = await Visitor.come({ at: site.put("/themed.html", { html }), today });
  await visitor.isOn("titles-asked");
  expect(await style(visitor, "titres-identite button.main", "backgroundColor")).toBe("rgb(90, 20, 120)");
  expect(await style(visitor, "titres-identite button.main", "borderTopLeftRadius")).toBe("0px");
  expect(await style(visitor, "titres-identite .form", "fontSize")).toBe("20px");
  await visitor.leave();
});

it("the guide's own lines are enough", async () => {
  const { site } = await theBrowser();
  const guide = readFileSync(new URL("../../../docs/guides/form.md", import.meta.url), "utf8");
  const [, lines = ""] = /```html\n([\s\S]*?)```/.exec(guide) ?? [];
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ville</title><link rel="icon" href="data:,">${lines}`;
  const visitor = await Visitor.come({ at: site.put("/form/guide.html", { html }), today });
  await visitor.isOn("titles-asked");
  expect(await visitor.page.locator(".terms summary").innerText()).toContain("Reims");
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});
