import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

// A zone that once skipped a day, where a date read in local time is a day wrong.
const timezoneId = "Pacific/Apia";

export const flags = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** What the installed package reports from a module script in a page, and every error of that page. */
export async function inChromium(project, asked) {
  const site = await serve(project, asked);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  try {
    const context = await browser.newContext({ timezoneId, locale: "fr-FR" });
    const control = await visit(context, `${site.address}/control.html`);
    if (control.text !== "refused" || control.errors.length === 0)
      throw new Error(
        `the page's policy lets code be made from strings (${control.text}): this would prove nothing`,
      );
    const { text, errors } = await visit(context, `${site.address}/page.html`);
    return { report: text, errors };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function visit(context, address) {
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => errors.push(`not loaded: ${request.url()}`));
  await page.goto(address);
  await page
    .locator("output.done")
    .waitFor({ state: "attached", timeout: 20_000 })
    .catch(() => {
      throw new Error(["the page does not come to its end", ...errors].join("\n"));
    });
  const text = await page.locator("output").textContent();
  await page.close();
  return { text, errors };
}

export function chromiumPath() {
  const candidates = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(":");
  const found = candidates
    .filter((candidate) => candidate !== undefined)
    .flatMap((candidate) =>
      candidate.includes("/") ? [candidate] : folders.map((folder) => join(folder, candidate)),
    )
    .find((path) => existsSync(path));
  if (found === undefined)
    throw new Error("no Chromium: install the package chromium, or name one in CHROMIUM");
  return found;
}
