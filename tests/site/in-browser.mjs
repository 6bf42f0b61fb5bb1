import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { chromiumPath, flags } from "../browser/chromium.mjs";
import { fetchedBy, pages } from "./built.mjs";
import { kinds, questions } from "./kinds.mjs";
import { serve } from "./serve.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };
/** No busy machine is a fault of the site. */
const patience = 120_000;

/** What is looked at in a browser. */
export async function browserChecks(results) {
  const site = await serve();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  try {
    const context = await browser.newContext({ viewport: wide, colorScheme: "light" });
    context.setDefaultTimeout(patience);
    const troubles = [];
    const newPage = async () => {
      const page = await context.newPage();
      noteTroubles(page, site.address, troubles);
      const open = async (address) => {
        const answer = await page.goto(site.address + address, { waitUntil: "networkidle" });
        if (!answer.ok()) throw new Error(`${address} is not there: ${answer.status()}`);
      };
      return { page, open };
    };
    const { page, open } = await newPage();
    await searchChecks(results, page, open);
    await keyboardChecks(results, page, open);
    await switchChecks(results, page, open);
    await wayChecks(results, page, open);
    await kindChecks(results, newPage);
    await results.check("no page asks another host, and none says an error to the console", () => troubles);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What a page asks of others, and what goes wrong on it, as it comes. */
function noteTroubles(page, own, troubles) {
  page.on("request", (request) => {
    if (!request.url().startsWith(`${own}/`) && !request.url().startsWith("data:"))
      troubles.push(`${page.url()} asks ${request.url()}`);
  });
  page.on("pageerror", (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`${page.url()}: ${message.text()}`);
  });
}

async function searchChecks(results, page, open) {
  /** The first three pages that a question finds. */
  async function found(question) {
    await page.getByRole("button", { name: /^(?:Rechercher|Search)$/ }).click();
    await page.getByRole("searchbox").fill(question);
    await page.locator("dialog [role=status]", { hasText: /\S/ }).waitFor();
    const links = await page
      .locator("dialog li a")
      .evaluateAll((all) => all.slice(0, 3).map((link) => link.pathname));
    const isCut = await page.locator("dialog").evaluate((box) => box.scrollWidth > box.clientWidth);
    if (isCut) throw new Error(`what “${question}” finds is wider than its box`);
    await page.getByRole("searchbox").fill("");
    await page.locator("dialog ol").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    return links;
  }

  await results.check("on a screen of 320 px, “lost card” finds the page on a lost card", async () => {
    await page.setViewportSize(narrow);
    await open("/");
    const links = await found("lost card");
    await page.setViewportSize(wide);
    return links.includes("/en/situations/cni-lost-adult.html") ? [] : [`found ${links.join(", ")}`];
  });

  for (const [language, home] of [
    ["fr", "/"],
    ["en", "/en/"],
  ])
    await results.check(
      `from the first page in “${language}” each question finds the right page among its first three`,
      async () => {
        await open(home);
        const faults = [];
        for (const [, question, right] of questions.filter(([of]) => of === language)) {
          const links = await found(question);
          if (!links.includes(right)) faults.push(`“${question}” finds ${links.join(", ")}, not ${right}`);
        }
        return faults;
      },
    );
}

async function keyboardChecks(results, page, open) {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = globalThis.document;
      const { outlineStyle, outlineWidth } = globalThis.getComputedStyle(element);
      return {
        text: element.textContent.trim(),
        isSeen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 1,
        hash: element.hash,
      };
    });

  await results.check(
    "with the keyboard alone: the first stop leads past the bar, and each stop is seen",
    async () => {
      await open("/situations/cni-lost-adult.html");
      const faults = [];
      await page.keyboard.press("Tab");
      const first = await focused();
      if (first.hash !== "#VPContent") faults.push(`the first stop is “${first.text}”`);
      for (let stop = 0; stop < 25; stop++) {
        await page.keyboard.press("Tab");
        const { text, isSeen } = await focused();
        if (!isSeen) faults.push(`the focus on “${text.slice(0, 40)}” is not seen`);
      }
      return faults;
    },
  );

  await results.check(
    "with the keyboard alone: a search is opened, asked, and its first page reached",
    async () => {
      await open("/");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("passeport perdu");
      await page.locator("dialog li a").first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/situations\/passport-lost-adult\.html$/);
      return [];
    },
  );

  await results.check(
    "with the keyboard alone: the form on the first page is begun, and an answer is run below it",
    async () => {
      await open("/");
      const goTo = async (name) => {
        for (let stop = 0; stop < 60; stop++) {
          await page.keyboard.press("Tab");
          if ((await focused()).text === name) return;
        }
        throw new Error(`“${name}” is not reached`);
      };
      await goTo("Commencer");
      await page.keyboard.press("Enter");
      await page.locator("titres-identite .screen-heading").waitFor();
      await goTo("Donner la réponse");
      await page.keyboard.press("Enter");
      await page.locator(".runner-page h3").waitFor();
      return [];
    },
  );
}

/** The form and the site are one page: what the bar's switch says holds in both. */
async function switchChecks(results, page, open) {
  await results.check(
    "the form on the first page follows the site's dark switch, whatever the system says",
    async () => {
      const faults = [];
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await open("/");
        await page.getByRole("button", { name: "Commencer" }).click();
        await page.locator("titres-identite .screen-heading").waitFor();
        for (const step of ["as the system says", "switched", "switched back"]) {
          if (step !== "as the system says")
            await page.locator(".VPNavBarAppearance .VPSwitchAppearance").click();
          const isDark = (step === "switched") !== (colorScheme === "dark");
          await page.waitForFunction(
            (dark) => globalThis.document.documentElement.classList.contains("dark") === dark,
            isDark,
          );
          const { ground, ink, scheme } = await page.locator("titres-identite .form").evaluate((form) => {
            const { backgroundColor, color, colorScheme: own } = globalThis.getComputedStyle(form);
            const light = (said) =>
              said
                .match(/\d+/g)
                .slice(0, 3)
                .reduce((sum, part) => sum + Number(part), 0);
            return { ground: light(backgroundColor), ink: light(color), scheme: own };
          });
          if (ground < ink !== isDark || (scheme === "dark") !== isDark)
            faults.push(`${colorScheme}, ${step}: ground ${ground}, ink ${ink}, ${scheme}`);
        }
        await page.evaluate("localStorage.clear()");
      }
      await page.emulateMedia({ colorScheme: "light", reducedMotion: null });
      return faults;
    },
  );
}

/** What somebody looks for, and how many clicks it may take from the first page. */
async function wayChecks(results, page, open) {
  await results.check(
    "from the first page to how to check what it says, and when it was read: one click each",
    async () => {
      const faults = [];
      for (const [home, name, heading] of [
        ["/", "Les textes, et quand ils ont été lus", "Les textes, et quand ils ont été lus"],
        ["/", "Relire les règles sans lire de code", "Relire les règles sans lire de code"],
        ["/en/", "The texts, and when they were read", "The texts, and when they were read"],
        ["/en/", "Review the rules without reading code", "Review the rules without reading code"],
      ]) {
        await open(home);
        await page.locator("main").getByRole("link", { name }).click();
        await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      }
      return faults;
    },
  );

  await results.check(
    "a developer runs an answer in the first page with one click, and is told what is wrong",
    async () => {
      await open("/en/");
      await page.getByRole("button", { name: "Give the answer" }).click();
      await page.locator(".runner-page h3").waitFor();
      const text = await page.locator(".runner-page").textContent();
      await page.getByLabel("A situation, as JSON").fill('{ "depositOn": "2026-02-30" }');
      await page.getByRole("button", { name: "Give the answer" }).click();
      await page.locator(".runner-page").waitFor({ state: "detached" });
      const fault = await page.locator(".runner li").first().textContent();
      return [
        ...(/€17\b/.test(text) ? [] : [`no price in: ${text.slice(0, 200)}`]),
        ...(/30 February|2026-02-30/.test(fault) ? [] : [`the fault is “${fault}”`]),
      ];
    },
  );

  await results.check(
    "the form on the first page starts with one click, in the language of the page",
    async () => {
      for (const [home, start] of [
        ["/", "Commencer"],
        ["/en/", "Start"],
      ]) {
        await open(home);
        await page.getByRole("button", { name: start }).click();
        await page.locator("titres-identite").getByRole("heading").first().waitFor();
      }
      return [];
    },
  );

  await results.check("on paper there is the page, and no bar or list beside it", async () => {
    await open("/situations/cni-lost-adult.html");
    await page.emulateMedia({ media: "print" });
    const shown = await page
      .locator(".VPNav, .VPSidebar, .VPLocalNav, .VPDocFooter")
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.className));
    const isThere = await page.getByRole("heading", { level: 1 }).isVisible();
    await page.emulateMedia({ media: "screen" });
    return [...shown, ...(isThere ? [] : ["no heading"])];
  });

  await results.check("on paper the address of a text stands beside its name", async () => {
    await page.emulateMedia({ media: "print" });
    await open("/doubts.html");
    const faults = await page.locator('.vp-doc a[href^="https:"]').evaluateAll((all) =>
      all
        .filter((link) => {
          const { content, maskImage, display } = globalThis.getComputedStyle(link, "::after");
          return !content.includes(link.getAttribute("href")) || maskImage !== "none" || display !== "inline";
        })
        .map((link) => link.textContent),
    );
    await page.emulateMedia({ media: "screen" });
    return faults.slice(0, 5);
  });

  await results.check("on paper a page that is dark on its screen is dark on white", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await open("/rules/national/fee.html");
    const faults = await page.locator(".vp-doc :is(h1, h2, p, li, td, th, a, code)").evaluateAll((all) =>
      all
        .filter((each) =>
          globalThis
            .getComputedStyle(each)
            .color.match(/\d+/g)
            .slice(0, 3)
            .some((part) => Number(part) > 150),
        )
        .map((each) => `${each.tagName} “${each.textContent.trim().slice(0, 30)}” is pale`),
    );
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    return faults.slice(0, 5);
  });
}

async function kindChecks(results, newPage) {
  const there = kinds.filter((address) => pages.has(address));
  const seen = { light: [], dark: [], narrow: [], cut: [], faults: [], uncounted: [] };
  const waiting = [...there];
  async function lookAtWhatWaits() {
    const { page, open } = await newPage();
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
      try {
        asked.length = 0;
        await open(address);
        const counted = fetchedBy(address);
        const others = asked.filter((path) => /\.(?:js|css|json|woff2?)$/.test(path) && !counted.has(path));
        seen.uncounted.push(...others.map((path) => `${address} fetches ${path}`));
        await lookAt(page, address, seen);
      } catch (error) {
        seen.faults.push(`${address}: ${error.message}`);
      }
  }
  // One page waits while the other works.
  await Promise.all([lookAtWhatWaits(), lookAtWhatWaits()]);

  const { page, open } = await newPage();
  // No colour of the form is then on its way to another.
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const [home, start, goOn] of [
    ["/", "Commencer", "Continuer"],
    ["/en/", "Start", "Continue"],
  ])
    try {
      await open(home);
      await page.getByRole("button", { name: start }).click();
      await page.locator("titres-identite .screen-heading").waitFor();
      await lookAt(page, `${home}, the form begun`, seen);
      await page.locator("titres-identite .choice").first().click();
      await page.getByRole("button", { name: goOn }).click();
      await page.locator("titres-identite .question .day").waitFor();
      await page.locator("titres-identite .sheet-body").waitFor({ state: "attached" });
      await lookAt(page, `${home}, the form answered`, seen);
    } catch (error) {
      seen.faults.push(`${home}, the form: ${error.message}`);
    }

  const missing = kinds.filter((address) => !pages.has(address)).map((address) => `${address} is not there`);
  await results.check(`a page of each of ${kinds.length} kinds is there, and can be looked at`, () => [
    ...missing,
    ...seen.faults,
  ]);
  await results.check(
    `axe finds no fault on a page of each of ${there.length} kinds, nor in the form begun on the first, light`,
    () => seen.light,
  );
  await results.check("nor dark", () => seen.dark);
  await results.check(
    "as they load, none of them fetches a file whose weight was not counted",
    () => seen.uncounted,
  );
  await results.check("on paper no table and no sample of theirs runs off the page", () => seen.cut);
  await results.check("on a screen of 320 px none of them is wider than the screen", () => seen.narrow);
}

/** What axe finds on the page that is open, light and dark, and whether a small screen holds it. */
async function lookAt(page, address, seen) {
  await page.evaluate(axe);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction(
      (dark) => globalThis.document.documentElement.classList.contains("dark") === dark,
      colorScheme === "dark",
    );
    // Every rule is run; what holds is not described node by node.
    const { violations } = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
    for (const { id, nodes } of violations)
      seen[colorScheme].push(
        `${address}: ${id}, ${nodes.length} times: ${nodes[0].target.join(" ")} ${nodes[0].failureSummary.replaceAll(/\s+/g, " ").slice(0, 200)}`,
      );
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(narrow);
  const width = await page.evaluate("document.documentElement.scrollWidth");
  if (width > narrow.width) seen.narrow.push(`${address}: ${width} px`);
  // A4 between margins of 1 cm, in the pixels of a style sheet.
  await page.setViewportSize({ width: 718, height: 1047 });
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator(".wide, pre")
    .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1).length);
  if (cut > 0) seen.cut.push(`${address}: ${cut} tables or samples run off the paper`);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize(wide);
}
