import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { chromiumPath, flags } from "../browser/chromium.mjs";
import { serve } from "./serve.mjs";
import { questions } from "./words.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page of every kind. */
const kinds = [
  "/",
  "/en/",
  "/situations/",
  "/situations/cni-lost-adult.html",
  "/guides/first-answer.html",
  "/en/guides/interview.html",
  "/concepts.html",
  "/glossary.html",
  "/rules/",
  "/rules/national/fee.html",
  "/rules/papers/birth-record.html",
  "/texts.html",
  "/doubts.html",
  "/conflict-ledger.html",
  "/en/seed-coverage.html",
  "/changes.html",
  "/promises.html",
  "/en/reference/",
  "/en/reference/answer-a-situation.html",
  "/en/reference/types-main-1.html",
  "/sentences/notices.html",
  "/examples/check/stale-birth-record.html",
  "/404.html",
];

/** What is looked at in a browser. */
export async function browserChecks(results) {
  const site = await serve();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  const troubles = [];

  /** A page that notes what it asks of others and what goes wrong. */
  async function open(address, options = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.on("request", (request) => {
      if (!request.url().startsWith(site.address) && !request.url().startsWith("data:"))
        troubles.push(`${address} asks ${request.url()}`);
    });
    page.on("pageerror", (error) => troubles.push(`${address}: ${error.message}`));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) troubles.push(`${address}: ${message.text()}`);
    });
    await page.goto(site.address + address, { waitUntil: "networkidle" });
    return page;
  }

  async function on(address, options, look) {
    const page = await open(address, options);
    try {
      return await look(page);
    } finally {
      await page.context().close();
    }
  }

  /** The first three pages that a question finds. */
  async function found(page, question) {
    await page.getByRole("button", { name: /^(?:Rechercher|Search)$/ }).click();
    await page.getByRole("searchbox").fill(question);
    await page.locator("dialog [role=status]", { hasText: /\S/ }).waitFor();
    const links = await page.locator("dialog li a").evaluateAll((all) => all.map((link) => link.pathname));
    await page.getByRole("searchbox").fill("");
    await page.locator("dialog ol").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    return links.slice(0, 3);
  }

  try {
    await results.check("on a screen of 320 px, “lost card” finds the page on a lost card", () =>
      on("/", { viewport: { width: 320, height: 640 } }, async (page) => {
        const links = await found(page, "lost card");
        return links.includes("/en/situations/cni-lost-adult.html") ? [] : [`found ${links.join(", ")}`];
      }),
    );

    for (const language of ["fr", "en"])
      await results.check(
        `the search, from the first page in “${language}”, finds the right page among its first three`,
        () =>
          on(language === "fr" ? "/" : "/en/", {}, async (page) => {
            const faults = [];
            for (const [, question, right] of questions.filter(([of]) => of === language)) {
              const links = await found(page, question);
              if (!links.includes(right))
                faults.push(`“${question}” finds ${links.join(", ")}, not ${right}`);
            }
            return faults;
          }),
      );

    for (const colorScheme of ["light", "dark"])
      await results.check(`axe finds no fault on a page of every kind, ${colorScheme}`, async () => {
        const faults = [];
        for (const address of kinds)
          faults.push(
            ...(await on(address, { colorScheme }, async (page) => {
              await page.evaluate(axe);
              const { violations } = await page.evaluate("axe.run()");
              return violations.map(
                ({ id, nodes }) =>
                  `${address}: ${id}, ${nodes.length} times: ${nodes[0].target.join(" ")} ${nodes[0].failureSummary.replaceAll(/\s+/g, " ").slice(0, 160)}`,
              );
            })),
          );
        return faults;
      });

    await results.check("on a screen of 320 px no page of any kind is wider than the screen", async () => {
      const faults = [];
      for (const address of kinds)
        await on(address, { viewport: { width: 320, height: 640 } }, async (page) => {
          const width = await page.evaluate("document.documentElement.scrollWidth");
          if (width > 320) faults.push(`${address}: ${width} px`);
        });
      return faults;
    });

    await results.check("no page asks another host, and none says an error to the console", () =>
      troubles.filter((trouble) => !trouble.startsWith("/404.html")),
    );
  } finally {
    await browser.close();
    await site.close();
  }
}
