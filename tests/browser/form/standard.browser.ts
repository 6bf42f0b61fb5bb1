import { expect, it } from "vitest";
import { answersAs } from "./answers.js";
import { eventually } from "./eventually.js";
import { people } from "./people.js";
import { Visitor } from "./visitor.js";

// What the RGAA 4.1.2 asks beyond what a program such as axe finds, criterion by criterion: docs/accessibility.md names these tests.

const both = people.find(({ file }) => file === "renews-both")!.situation;

/** Somebody on the last screen, with a tool open and a reason, so that most of what there is can be seen at once. */
async function atTheEnd(colorScheme: "light" | "dark" = "light"): Promise<Visitor> {
  const visitor = await Visitor.come({
    device: "desk",
    today: both.depositOn,
    after: `#s=${Buffer.from(JSON.stringify({ application: both })).toString("base64url")}`,
    context: { colorScheme },
  });
  await visitor.isOn("done");
  await visitor.page.locator(".why summary").first().click();
  await visitor.page.locator(".given summary").click();
  await visitor.page.locator(".terms summary").click();
  await visitor.page.getByRole("button", { name: "Venir à plusieurs" }).click();
  await visitor.page.locator(".tools form").waitFor();
  return visitor;
}

/** The ratio of contrast of two colours, as WCAG 2.1 defines it. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

it("RGAA 3.3: the edge of each field and box stands out from what is behind it, light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const visitor = await atTheEnd(colorScheme);
    const edges = await visitor.page.evaluate<[string, string, string][]>(`
      [...document.querySelectorAll(".form input[type=text], .form select, .choice, .form .quiet:not(.back)")]
        .filter((each) => each.checkVisibility())
        .map((each) => {
          let behind = each;
          while (getComputedStyle(behind).backgroundColor === "rgba(0, 0, 0, 0)") behind = behind.parentElement;
          return [each.className || each.tagName, getComputedStyle(each).borderTopColor, getComputedStyle(behind).backgroundColor];
        })`);
    expect(edges.length).toBeGreaterThan(5);
    expect(edges.filter(([, edge, behind]) => contrast(edge, behind) < 3)).toEqual([]);
    await visitor.leave();
  }
});

it("RGAA 7.4, 13.11: a choice alone changes no screen, and a press that is taken back does nothing", async () => {
  const visitor = await Visitor.come({ device: "desk" });
  await visitor.isOn("titles-asked");
  await visitor.choose("Passeport");
  const button = await visitor.page.getByRole("button", { name: "Continuer" }).boundingBox();
  await visitor.page.mouse.move(button!.x + 5, button!.y + 5);
  await visitor.page.mouse.down();
  await visitor.page.mouse.move(2, 2);
  await visitor.page.mouse.up();
  await visitor.isOn("titles-asked");
  expect(await visitor.page.evaluate<number>("history.length")).toBe(2);
  await visitor.leave();
});

it("RGAA 7.5: what happens out of the focus is given out: the count of papers, a link made, what is kept", async () => {
  const visitor = await atTheEnd();
  await visitor.page.getByRole("button", { name: "Faire un lien vers ce dossier" }).click();
  expect(await visitor.page.getByRole("status").allInnerTexts()).toContain(
    "Ce lien contient vos réponses\u00a0: ne le donnez qu’à qui peut les lire.".replace("\u00a0", " "),
  );
  await visitor.page.getByRole("button", { name: "Garder sur cet appareil" }).click();
  await eventually(async () =>
    expect((await visitor.page.getByRole("status").allInnerTexts()).join(" ")).toContain("C’est gardé"),
  );
  await visitor.page.locator(".given button.link").first().click();
  await visitor.isOn("titles-asked");
  expect(await visitor.page.locator(".tally [aria-live=polite]").innerText()).toMatch(
    /papiers? (?:est|sont) sûrs?/,
  );
  await visitor.leave();
});

it("RGAA 8.3, 8.6, 8.7: the language of the page is said, its title is the question, and the way to the other language says which", async () => {
  const visitor = await Visitor.come({ today: both.depositOn });
  expect(await visitor.page.evaluate("document.documentElement.lang")).toBe("fr");
  const link = visitor.page.locator("footer a");
  expect([await link.getAttribute("lang"), await link.getAttribute("hreflang")]).toEqual(["en", "en"]);
  await answersAs(visitor, both, async () => {
    const heading = (await visitor.heading.innerText()).replaceAll(/\s/g, " ");
    await eventually(async () =>
      expect((await visitor.page.title()).replaceAll(/\s/g, " ").startsWith(`${heading} – Carte`)).toBe(true),
    );
  });
  // Asked again, a question is the title again.
  await visitor.page.locator(".given summary").click();
  await visitor.page.locator(".given button.link").nth(1).click();
  await visitor.isOn("birthday");
  await eventually(async () =>
    expect(await visitor.page.title()).toMatch(/^Quelle est votre date de naissance/),
  );
  await visitor.leave();
});

it("RGAA 9.1, 9.2, 12.6: headings skip no level, and all stands in a header, one main part or a footer", async () => {
  const visitor = await atTheEnd();
  const levels = await visitor.page.evaluate<number[]>(
    `[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((each) => each.checkVisibility()).map(({ tagName }) => Number(tagName[1]))`,
  );
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const role of ["banner", "main", "contentinfo"] as const)
    expect(await visitor.page.getByRole(role).count()).toBe(1);
  await visitor.leave();
});

it("RGAA 10.1, 10.2, 10.3, 10.9: without its style sheet the page says the same, in the same order", async () => {
  const visitor = await atTheEnd();
  const text = (): Promise<string> =>
    visitor.page.evaluate<string>(`document.querySelector("main").innerText.replaceAll(/\\s+/g, "")`);
  const styled = await text();
  await visitor.page.evaluate(`for (const sheet of document.styleSheets) sheet.disabled = true`);
  const plain = await text();
  expect(plain.length).toBeGreaterThan(1000);
  // What is out of sight alone comes to light; nothing goes, and nothing that is said is drawn by the sheet.
  let at = 0;
  for (const letter of styled.replaceAll("·", "")) {
    at = plain.indexOf(letter, at) + 1;
    if (at === 0) break;
  }
  expect(at).toBeGreaterThan(0);
  await visitor.leave();
});

it("RGAA 10.7, 12.8, 12.9: each stop of the keyboard is seen, they follow the document, and none holds the focus", async () => {
  const visitor = await atTheEnd();
  await visitor.page.evaluate(
    `{ document.activeElement.blur(); window.scrollTo(0, 0); document.querySelector(".skip").focus(); }`,
  );
  const stops: { place: number; isSeen: boolean; what: string }[] = [];
  for (let count = 0; count < 200; count += 1) {
    await visitor.page.keyboard.press("Tab");
    const stop = await visitor.page.evaluate<{ place: number; isSeen: boolean; what: string } | null>(`{
      const at = document.activeElement;
      const seen = (each) => getComputedStyle(each).outlineStyle !== "none" && parseFloat(getComputedStyle(each).outlineWidth) >= 2;
      at === document.body ? null : {
        place: [...document.querySelectorAll("*")].indexOf(at),
        isSeen: seen(at) || (at.closest(".choice") !== null && seen(at.closest(".choice"))),
        what: at.outerHTML.slice(0, 120),
      };
    }`);
    if (stop === null || (stops.length > 0 && stop.place <= stops.at(-1)!.place)) break;
    stops.push(stop);
  }
  const last = await visitor.page.evaluate<number>(
    `[...document.querySelectorAll("*")].indexOf(document.querySelector("footer a"))`,
  );
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.at(-1)?.place).toBe(last);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  await visitor.leave();
});

it("RGAA 11.2, 11.5, 11.6, 11.9, 11.10: on a screen of several facts each field is named with its fact, and it is said that each is to be answered", async () => {
  const visitor = await Visitor.come({ device: "desk", today: both.depositOn });
  let seen = 0;
  await answersAs(visitor, both, async (question) => {
    if (question?.answer !== "several") return;
    seen += 1;
    if (question.asks.length > 1)
      expect(await visitor.page.locator(".question").innerText()).toContain("Répondez à chaque point");
    const groups = await visitor.page.evaluate<string[]>(`
      [...document.querySelectorAll(".question input")].map((input) => {
        const group = input.closest("[role=group], fieldset");
        return group === null
          ? (document.querySelector('label[for="' + input.id + '"]')?.innerText ?? "")
          : (group.getAttribute("aria-label") ?? group.querySelector("legend")?.textContent ?? "");
      })`);
    expect(groups.filter((name) => name.trim() === "")).toEqual([]);
  });
  expect(seen).toBeGreaterThan(1);
  // A button says what it changes, beginning with what is seen of it.
  await visitor.page.locator(".given summary").click();
  expect(await visitor.page.getByRole("button", { name: "Changer", exact: true }).count()).toBe(0);
  expect(await visitor.page.getByRole("button", { name: /^Changer : ./ }).count()).toBeGreaterThan(5);
  await visitor.leave();
});

it("RGAA 11.2: how many titles of a kind there are is asked with the name of the kind", async () => {
  const visitor = await Visitor.come({ device: "desk", today: both.depositOn });
  await answersAs(visitor, both, async (question) => {
    if (question?.id !== "held-titles") return;
    await visitor.page.locator(".tick input").nth(0).check();
    expect(await visitor.page.getByRole("combobox", { name: /^Combien \? Carte nationale/ }).count()).toBe(1);
    await visitor.page.locator(".tick input").nth(0).uncheck();
  });
  await visitor.leave();
});

it("RGAA 11.12: what was answered can be looked at and changed, and starting anew can be taken back", async () => {
  const visitor = await atTheEnd();
  const price = await visitor.linesOf("price");
  await visitor.page.getByRole("button", { name: "Tout recommencer" }).click();
  await visitor.isOn("titles-asked");
  await visitor.page.goBack();
  await visitor.isOn("done");
  await eventually(async () => expect(await visitor.linesOf("price")).toEqual(price));
  await visitor.leave();
});

it("RGAA 11.13: the browser may fill in one’s own birthday, and no other date", async () => {
  const visitor = await Visitor.come({ today: both.depositOn });
  const given = new Map<string, readonly string[]>();
  await answersAs(visitor, both, async (question) => {
    given.set(
      question?.id ?? "done",
      await visitor.page.evaluate<string[]>(
        `[...document.querySelectorAll(".question .day input")].map((each) => each.getAttribute("autocomplete"))`,
      ),
    );
  });
  expect(given.get("birthday")).toEqual(["bday-day", "bday-month", "bday-year"]);
  const others = [...given].filter(([id]) => id !== "birthday").flatMap(([, each]) => each);
  expect(others.length).toBeGreaterThan(0);
  expect(new Set(others)).toEqual(new Set(["off"]));
  await visitor.leave();
});

it("RGAA 13.2, 13.9: no link opens a window, and a screen on its side shows the same", async () => {
  const visitor = await atTheEnd();
  expect(await visitor.page.locator("[target]").count()).toBe(0);
  const text = await visitor.page.locator(".sheet").innerText();
  await visitor.page.setViewportSize({ width: 900, height: 400 });
  expect(await visitor.page.locator(".sheet").innerText()).toBe(text);
  await visitor.leave();
});
