import { describe, expect, it } from "vitest";
import { answersAs } from "./answers.js";
import { violationsOn } from "./axe.js";
import { eventually } from "./eventually.js";
import { people } from "./people.js";
import { Visitor, type Language } from "./visitor.js";

const girl = people.find(({ file }) => file === "girl-of-14")!;
const both = people.find(({ file }) => file === "renews-both")!;

const tools = {
  fr: ["Vérifier mes papiers", "Venir à plusieurs", "Trouver un guichet, prévoir les dates"],
  en: ["Check my papers", "Come with others", "Find a counter, plan the days"],
} as const;

describe.each<readonly [Language, readonly ("light" | "dark")[]]>([
  ["fr", ["light", "dark"]],
  ["en", ["light"]],
])("in %s", (language, colorSchemes) => {
  it("axe finds nothing on any screen, nor in what goes on from the page", { timeout: 300_000 }, async () => {
    const somebody = language === "fr" ? both : girl;
    const { depositOn } = somebody.situation;
    // No colour is then on its way to another.
    const visitor = await Visitor.come({ language, today: depositOn, context: { reducedMotion: "reduce" } });
    const nothingIsWrong = async (where: string): Promise<void> => {
      for (const colorScheme of colorSchemes) {
        await visitor.page.emulateMedia({ colorScheme });
        expect(await violationsOn(visitor), `${where}, ${colorScheme}`).toEqual([]);
      }
    };
    await answersAs(visitor, somebody.situation, (question) => nothingIsWrong(question?.id ?? "done"));
    await visitor.page.locator(".why summary").first().click();
    for (const tool of tools[language]) {
      await visitor.page.getByRole("button", { name: tool }).click();
      await visitor.page.locator(".tools .tool p").first().waitFor();
      if (tool === tools[language][2]) {
        await visitor.page.locator(".tools select").selectOption({ index: 3 });
        await visitor.page.locator(".plan h4").first().waitFor();
      }
      await nothingIsWrong(tool);
    }
    expect(visitor.errors).toEqual([]);
    await visitor.leave();
  });
});

it("RGAA 3.1, 11.11: a wrong answer is said in words, takes the focus, and leads to its field", async () => {
  const visitor = await Visitor.come();
  await visitor.choose("Passeport");
  await visitor.goOn();
  await visitor.isAsked("date de naissance");
  await visitor.writeDay("31 2 1984");
  await visitor.goOn();
  const box = visitor.page.getByRole("alert");
  await box.waitFor();
  expect(await visitor.page.evaluate("document.activeElement.className")).toBe("wrong-box");
  expect(await violationsOn(visitor)).toEqual([]);
  await visitor.leave();
});

it("RGAA 7.3, 12.7: the keyboard alone is enough, and the focus goes to each new question", async () => {
  const anne = await Visitor.come({ device: "desk" });
  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((done, key) => done.then(() => anne.page.keyboard.press(key)), Promise.resolve());
  const focused = (): Promise<string> =>
    anne.page.evaluate<string>("document.activeElement.textContent.trim() || document.activeElement.id");
  await anne.isOn("titles-asked");
  await press("Tab");
  expect(await focused()).toBe("Aller à la question");
  await press("Enter", "Tab", "Tab", "Space", "Tab", "Tab", "Enter");
  await anne.isOn("birthday");
  await eventually(async () =>
    expect(await focused()).toBe("Quelle est votre date de naissance ?".replace(" ?", "\u00a0?")),
  );
  await press("Tab");
  await anne.page.keyboard.type("02");
  await press("Tab");
  await anne.page.keyboard.type("06");
  await press("Tab");
  await anne.page.keyboard.type("1984");
  await press("Enter");
  await anne.isOn("reasons");
  await press("Tab", "Space", "ArrowDown", "Enter");
  await anne.isOn("deposit");
  expect(anne.errors).toEqual([]);
  await anne.leave();
});

it("RGAA 10.4, 10.11, 10.12: on any screen, nothing is cut off or scrolls sideways, however narrow, zoomed, large or spaced", async () => {
  const visitor = await Visitor.come({ device: "desk", today: girl.situation.depositOn });
  const set = (name: string, value: string): Promise<unknown> =>
    visitor.page.evaluate(`document.querySelector(".form").style.setProperty("${name}", "${value}")`);
  await visitor.isOn("titles-asked");
  await visitor.page.evaluate(
    `document.styleSheets[0].insertRule(".spaced * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }", document.styleSheets[0].cssRules.length)`,
  );
  const desk = { width: 1280, height: 900 };
  const ways = [
    ["320 px wide", { width: 320, height: 640 }],
    ["at a zoom of 200 %", { width: 640, height: 450 }],
    ["at a zoom of 400 %", { width: 320, height: 225 }],
    ["with text of twice the size", desk, ["--titres-size", "32px"]],
    ["with wider letters, words and lines", { width: 360, height: 740 }, undefined, "spaced"],
  ] as const;
  await answersAs(visitor, girl.situation, async (question) => {
    for (const [way, size, property, name = ""] of ways) {
      await visitor.page.setViewportSize(size);
      if (property !== undefined) await set(...property);
      await visitor.page.evaluate(`document.body.className = "${name}"`);
      const beyond = await visitor.page.evaluate<number>(
        "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth",
      );
      expect(beyond, `${question?.id ?? "done"}, ${way}`).toBeLessThanOrEqual(0);
      await set("--titres-size", "");
    }
    await visitor.page.evaluate('document.body.className = ""');
    await visitor.page.setViewportSize(desk);
  });
  await visitor.leave();
});

describe("on any screen", () => {
  it("RGAA 13.8: nothing moves for whoever asks for less motion", async () => {
    const visitor = await Visitor.come();
    await visitor.isOn("titles-asked");
    const lasts = (): Promise<readonly string[]> =>
      visitor.page.evaluate<string[]>(
        `[...new Set([...document.querySelectorAll("*")].map((each) => getComputedStyle(each)).flatMap((style) => [style.transitionDuration, style.animationDuration]))].sort()`,
      );
    expect(await lasts()).toEqual(["0.12s", "0s"]);
    await visitor.page.emulateMedia({ reducedMotion: "reduce" });
    expect(await lasts()).toEqual(["0s"]);
    await visitor.leave();
  });

  it("on paper, the page stands alone and is one page", async () => {
    const visitor = await Visitor.come({ device: "desk", today: both.situation.depositOn });
    await answersAs(visitor, both.situation);
    await visitor.page.locator(".part-bring").waitFor();
    await visitor.page.emulateMedia({ media: "print" });
    expect(await visitor.sheet.isVisible()).toBe(true);
    expect(await visitor.page.locator(".ask").isVisible()).toBe(false);
    expect(await visitor.page.locator(".beyond").isVisible()).toBe(false);
    const pdf = await visitor.page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await visitor.leave();
  });
});
