import { describe, expect, it } from "vitest";
import { answersAs } from "./answers.js";
import { eventually } from "./eventually.js";
import { people } from "./people.js";
import { Visitor } from "./visitor.js";

const girl = people.find(({ file }) => file === "girl-of-14")!;
const today = girl.situation.depositOn;

const encoded = (text: string): string => Buffer.from(text).toString("base64url");
const hostile: readonly (readonly [what: string, fragment: string])[] = [
  ["garbage", "#s=%%%not-base64"],
  ["bytes that are no text", `#s=${Buffer.from([0xff, 0xfe, 0x00, 0xc3]).toString("base64url")}`],
  ["text that is no JSON", `#s=${encoded("{application:")}`],
  ["something huge", `#s=${"A".repeat(400_000)}`],
  ["lists in lists, ten thousand deep", `#s=${encoded("[".repeat(10_000))}`],
  ["a situation that nobody can be in", `#s=${encoded('{"application":{"depositOn":"2026-02-30"}}')}`],
  [
    "a question that there is not",
    `#s=${encoded('{"application":{"depositOn":"2026-11-25"},"skip":["x"]}')}`,
  ],
  ["markup for a value", `#s=${encoded('{"application":{"depositOn":"<img src=x onerror=alert(1)>"}}')}`],
  [
    "the prototype of all things",
    `#s=${encoded('{"__proto__":{"application":{"depositOn":"2026-11-25"}}}')}`,
  ],
];

describe("a link", () => {
  it.each(hostile)("with %s is met calmly", async (_, after) => {
    const visitor = await Visitor.come({ after, today });
    await visitor.isOn("titles-asked");
    expect(await visitor.page.getByRole("status").first().innerText()).toContain(
      "Ce lien ne peut pas être lu",
    );
    expect(visitor.errors).toEqual([]);
    await visitor.leave();
  });

  it("with markup in the name of a title shows it as the text that it is", async () => {
    const application = {
      ...girl.situation,
      heldTitles: {
        complete: true,
        titles: [
          {
            id: "<img src=x onerror=alert(1)>",
            kind: "cni",
            format: "card",
            issuedOn: "2022-05-03",
            printedExpiry: "2027-05-02",
            where: "in-hand",
          },
        ],
      },
    };
    const visitor = await Visitor.come({ after: `#s=${encoded(JSON.stringify({ application }))}`, today });
    await visitor.isOn("done");
    await visitor.page.locator(".held li").first().waitFor();
    expect(await visitor.page.locator("img").count()).toBe(0);
    expect(visitor.errors).toEqual([]);
    await visitor.leave();
  });

  it("carries the situation in its fragment, which is sent to nobody, and nowhere else", async () => {
    const visitor = await Visitor.come({ today });
    await answersAs(visitor, girl.situation);
    expect(await visitor.page.evaluate<string>("location.href")).not.toContain("#");
    await visitor.page.getByRole("button", { name: "Faire un lien vers ce dossier" }).click();
    const link = await visitor.page.getByLabel("Le lien", { exact: true }).inputValue();
    const papers = await visitor.papers();
    await visitor.leave();

    const other = await Visitor.come({ at: link, today });
    await other.isOn("done");
    await eventually(async () => expect(await other.papers()).toEqual(papers));
    const origin = new URL(link).origin;
    expect(other.requests.filter((url) => !url.startsWith(`${origin}/form/`))).toEqual([]);
    expect(other.requests.filter((url) => url.includes("?"))).toEqual([]);
    expect(await other.page.evaluate<number>("localStorage.length + sessionStorage.length")).toBe(0);
    expect(await other.page.evaluate<string>("document.cookie")).toBe("");
    await other.leave();
  });
});

it("a link put in the address of a form that is open begins there", async () => {
  const visitor = await Visitor.come({ today });
  await visitor.isOn("titles-asked");
  await visitor.page.evaluate(
    `location.hash = "#s=${encoded(JSON.stringify({ application: girl.situation }))}"`,
  );
  await visitor.isOn("done");
  await eventually(async () => expect(await visitor.linesOf("price")).toEqual(girl.price.fr));
  await visitor.page.goBack();
  await visitor.isOn("titles-asked");
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it("what a link carries can be answered again, question by question", async () => {
  const link = `#s=${encoded(JSON.stringify({ application: girl.situation }))}`;
  const visitor = await Visitor.come({ after: link, today });
  await visitor.isOn("done");
  await visitor.page.locator(".given summary").click();
  const change = visitor.page.getByRole("button", { name: /^Changer : Quelle est votre date de naissance/ });
  await change.click();
  await visitor.isOn("birthday");
  await visitor.writeDay("11 2 2011");
  await visitor.goOn();
  await visitor.isOn("done");
  // From the fifteenth birthday on, 42 € in place of 17 €: Passport 3.1.
  await eventually(async () => expect(await visitor.linesOf("price")).toEqual(["Passeport : 42 €."]));
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

describe("what the browser does", () => {
  it("back, forward and reload stand where one left off", async () => {
    const visitor = await Visitor.come({ today });
    await visitor.choose("Carte nationale d’identité");
    await visitor.goOn();
    await visitor.isOn("birthday");
    await visitor.writeDay("2 6 1984");
    await visitor.goOn();
    await visitor.isOn("reasons");
    await visitor.page.goBack();
    await visitor.isOn("birthday");
    await visitor.page.goBack();
    await visitor.isOn("titles-asked");
    await visitor.page.goForward();
    await visitor.page.goForward();
    await visitor.isOn("reasons");
    await visitor.page.reload();
    await visitor.isOn("reasons");
    await visitor.goesBack();
    await visitor.isOn("birthday");
    expect(visitor.errors).toEqual([]);
    await visitor.leave();
  });

  it("ticks stay when another answer changes the page, and on reload", async () => {
    const visitor = await Visitor.come({ today });
    await answersAs(visitor, girl.situation);
    const photo = visitor.sheet.locator('[data-id="bring/photo"] input');
    await photo.check();
    await visitor.page.reload();
    await visitor.isOn("done");
    await photo.waitFor();
    expect(await photo.isChecked()).toBe(true);
    await visitor.page.locator(".given summary").click();
    await visitor.page.locator(".given button.link").nth(1).click();
    await visitor.isOn("birthday");
    await visitor.writeDay("11 2 2011");
    await visitor.goOn();
    await visitor.isOn("done");
    expect(await photo.isChecked()).toBe(true);
    // From the fifteenth birthday on, 42 € in place of 17 €: Passport 3.1.
    await eventually(async () => expect(await visitor.linesOf("price")).toEqual(["Passeport : 42 €."]));
    await visitor.leave();
  });

  it("keeps nothing unless asked, and forgets when asked", async () => {
    const visitor = await Visitor.come({ today });
    await answersAs(visitor, girl.situation);
    const stored = (): Promise<number> => visitor.page.evaluate<number>("localStorage.length");
    expect(await stored()).toBe(0);
    await visitor.page.getByRole("button", { name: "Garder sur cet appareil" }).click();
    expect(await stored()).toBe(1);
    const again = await visitor.context.newPage();
    await again.goto(visitor.page.url());
    await again.locator('.screen-heading[data-screen="done"]').waitFor();
    await again.close();
    await visitor.page.getByRole("button", { name: "Oublier sur cet appareil" }).click();
    expect(await stored()).toBe(0);
    await visitor.leave();
  });

  it("once the form was there, all of it works without a network", { timeout: 120_000 }, async () => {
    const visitor = await Visitor.come({ today, context: { serviceWorkers: "allow" } });
    await visitor.isOn("titles-asked");
    await visitor.page.evaluate("navigator.serviceWorker.ready");
    await visitor.page.waitForFunction("navigator.serviceWorker.controller !== null");
    await visitor.context.setOffline(true);
    await visitor.page.reload();
    await answersAs(visitor, girl.situation);
    await eventually(async () => expect((await visitor.papers()).length).toBe(6));
    await visitor.page.getByRole("button", { name: "Trouver un guichet, prévoir les dates" }).click();
    await visitor.page.locator(".tools select").waitFor();
    await visitor.leave();
  });
});
