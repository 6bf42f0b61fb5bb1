import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { answersAs } from "./answers.js";
import { violationsOn } from "./axe.js";
import { eventually } from "./eventually.js";
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

/** The address of a page that holds nothing but the element, with some attributes. */
async function pageWith(attributes: string): Promise<string> {
  const { site } = await theBrowser();
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ville</title><link rel="icon" href="data:,">
    <titres-identite lang="fr" ${attributes}></titres-identite><script src="/form/titres-identite.fr.js"></script>`;
  return site.put(`/with/${encodeURIComponent(attributes)}.html`, { html, policy: strict });
}

const makeLink = "Faire un lien vers ce dossier";
const keepHere = "Garder sur cet appareil";

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
    await visitor.page.evaluate<[string, { application: object; fragment: string; answer?: object }][]>(
      "window.told",
    );
  expect(told.filter(([type]) => type === "completed")).toHaveLength(1);
  expect(told.at(-1)?.[1].answer).toMatchObject({ fee: { amount: { currency: "EUR", units: 1700 } } });
  expect(told[0]).toMatchObject([
    "answered",
    { application: { requests: { passport: {} } }, skip: [], rulebook: "national" },
  ]);

  expect(await style(visitor, "titres-identite .screen-heading", "color")).not.toBe("rgb(255, 0, 0)");
  expect(await style(visitor, "titres-identite .form", "fontSize")).toBe("16px");
  expect(await style(visitor, "titres-identite .form", "letterSpacing")).toBe("normal");
  expect(await style(visitor, "titres-identite .form", "textTransform")).toBe("none");
  // Nor does what the element wears reach out.
  expect(await style(visitor, "#before", "fontSize")).toBe(before);
  expect(await style(visitor, "#before", "color")).toBe("rgb(255, 0, 0)");
  expect(visitor.errors).toEqual([]);
  await visitor.leave();

  // What the event brought opens the same page in the form.
  const other = await Visitor.come({ after: told.at(-1)?.[1].fragment ?? "", today });
  await other.isOn("done");
  await eventually(async () => expect(await other.linesOf("price")).toEqual(girl.price.fr));
  await other.leave();
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
  await visitor.page.locator(".plan h4").first().waitFor();
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

it("a situation, rules or a counter given to it later are where it begins anew", async () => {
  const visitor = await Visitor.come({ at: await pageWith(""), today, device: "desk" });
  const set = (name: string, value: string): Promise<unknown> =>
    visitor.page.evaluate(
      `document.querySelector("titres-identite").setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)})`,
    );
  await visitor.page.evaluate(`{
    window.told = [];
    document.addEventListener("answered", ({ detail }) => window.told.push(detail));
  }`);
  await visitor.choose("Carte nationale d’identité");
  await visitor.goOn();
  await visitor.isOn("birthday");

  await set("situation", JSON.stringify({ ...girl.situation, heldTitles: undefined }));
  await visitor.isOn("held-titles");
  await visitor.page.locator(".given summary").click();
  expect(await visitor.page.locator(".given dd > span").first().innerText()).toBe("Passeport");
  await visitor.page.locator(".tick.none input").check();
  await visitor.goOn();
  await visitor.isOn("done");
  expect((await visitor.page.evaluate<{ application: object }[]>("window.told")).at(-1)).toMatchObject({
    application: { requests: { passport: { reason: "first" } }, heldTitles: { complete: true, titles: [] } },
    rulebook: "national",
  });

  await set("office", "lens");
  await visitor.isOn("held-titles");
  await set("rulebook", "saint-paul");
  await eventually(async () =>
    expect(await visitor.page.locator(".terms summary").innerText()).toContain("Saint-Paul"),
  );
  await set("situation", "");
  await visitor.isOn("titles-asked");
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it("it plans the days at a counter, and gives them as a file for a calendar, under a strict policy", async () => {
  const visitor = await Visitor.come({ at: await pageWith('office="lens"'), today, device: "desk" });
  await answersAs(visitor, girl.situation);
  await visitor.page.getByRole("button", { name: "Trouver un guichet, prévoir les dates" }).click();
  await visitor.page.locator(".plan h4").first().waitFor();
  const saved = visitor.page.waitForEvent("download");
  await visitor.page.getByRole("button", { name: "Enregistrer dans mon agenda (.ics)" }).click();
  const file = readFileSync(await (await saved).path(), "utf8");
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20261125[\s\S]*END:VCALENDAR\r\n$/);
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it("it leaves the address and the memory of its page alone, where the page does not ask for them", async () => {
  const visitor = await Visitor.come({ at: `${await pageWith("")}?page=42#s=of-the-page`, today });
  await answersAs(visitor, girl.situation);
  expect(await visitor.page.evaluate<string>("location.search + location.hash")).toBe(
    "?page=42#s=of-the-page",
  );
  expect(await visitor.page.evaluate<number>("localStorage.length + history.length")).toBe(2);
  expect(await visitor.page.getByRole("button", { name: makeLink }).count()).toBe(0);
  expect(await visitor.page.getByRole("button", { name: keepHere }).count()).toBe(0);
  await visitor.leave();
});

it("where its page asks for links, one is made to that page, and begins there with what it carries", async () => {
  const visitor = await Visitor.come({ at: `${await pageWith("link")}?page=42`, today });
  await answersAs(visitor, girl.situation);
  await visitor.page.getByRole("button", { name: makeLink }).click();
  const link = await visitor.page.getByLabel("Le lien", { exact: true }).inputValue();
  expect(await visitor.page.evaluate<string>("location.hash")).toBe("");
  await visitor.leave();

  const other = await Visitor.come({ at: link, today });
  await other.isOn("done");
  await eventually(async () => expect(await other.linesOf("price")).toEqual(girl.price.fr));
  expect(new URL(link).search).toBe("?page=42");
  expect(other.errors).toEqual([]);
  await other.leave();

  const wrong = await Visitor.come({ at: `${await pageWith("link")}#s=nothing`, today });
  await wrong.isOn("titles-asked");
  expect(await wrong.page.locator(".notice").innerText()).toContain("Ce lien ne peut pas être lu");
  await wrong.leave();
});

it("where its page asks for a memory, it keeps what somebody asks it to keep, and nothing before", async () => {
  const visitor = await Visitor.come({ at: await pageWith("memory"), today });
  await answersAs(visitor, girl.situation);
  expect(await visitor.page.evaluate<number>("localStorage.length")).toBe(0);
  await visitor.page.getByRole("button", { name: keepHere }).click();
  await visitor.page.reload();
  await visitor.isOn("done");
  await visitor.page.getByRole("button", { name: "Oublier sur cet appareil" }).click();
  expect(await visitor.page.evaluate<number>("localStorage.length")).toBe(0);
  await visitor.page.reload();
  await visitor.isOn("titles-asked");
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
