// Takes a picture of the form on each screen of each journey: npx tsx tests/browser/pictures.ts <folder>; those that the docs keep,
// without a folder.
import { mkdirSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { answersAs } from "./form/answers.js";
import { people, refused } from "./form/people.js";
import { theBrowser, Visitor, type Device, type Language } from "./form/visitor.js";
import { inFewColours } from "./palette.js";

/** The twelve of the docs: who, in which language, on what, on which screen. */
const kept = `
  renews-both       fr phone titles-asked
  renews-both       fr phone deposit
  renews-both       fr desk  held-title/cni
  renews-both       fr desk  done
  looks-expired     fr phone done
  girl-of-14        en phone birthday
  girl-of-14        en desk  done
  passport-lost     fr phone done
  baby              en phone done
  stolen-in-guyane  fr desk  rare
  born-abroad       en desk  done
  turns-18          fr phone home`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/ +/) as [file: string, Language, Device, screen: string]);

const everybody = [...people, refused];
const [, , folder] = argv;
const into = folder ?? fileURLToPath(new URL("../../docs/pictures/form", import.meta.url));
mkdirSync(into, { recursive: true });
const wanted =
  folder === undefined
    ? kept
    : everybody.flatMap(({ file }) =>
        (["fr", "en"] as const).flatMap((language) =>
          (["phone", "desk"] as const).map((device) => [file, language, device, "every"] as const),
        ),
      );

const journeys = new Map<string, { file: string; language: Language; device: Device; screens: string[] }>();
for (const [file, language, device, screen] of wanted) {
  const key = `${file} ${language} ${device}`;
  const journey = journeys.get(key) ?? { file, language, device, screens: [] };
  journey.screens.push(screen);
  journeys.set(key, journey);
}
for (const { file, language, device, screens } of journeys.values()) {
  const somebody = everybody.find((each) => each.file === file);
  if (somebody === undefined) continue;
  const { situation } = somebody;
  const visitor = await Visitor.come({ language, device, today: situation.depositOn });
  await answersAs(visitor, situation, async (question) => {
    const screen = question?.id ?? "done";
    if (!screens.includes(screen) && !screens.includes("every")) return;
    await visitor.page.locator(".sheet-body, .is-empty").first().waitFor({ state: "attached" });
    if (folder === undefined && question === undefined && device === "phone")
      await visitor.sheet.scrollIntoViewIfNeeded();
    // Nothing is hovered over.
    await visitor.page.mouse.move(0, 0);
    const taken = await visitor.page.screenshot({ fullPage: folder !== undefined, scale: "css" });
    writeFileSync(
      `${into}/${file}.${language}.${device}.${screen.replaceAll("/", "-")}.png`,
      inFewColours(taken),
    );
  });
  await visitor.leave();
}
const { browser, site } = await theBrowser();
await browser.close();
await site.close();
