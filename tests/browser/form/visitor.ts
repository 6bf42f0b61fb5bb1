import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "playwright-core";
import { chromiumPath, flags } from "../chromium.mjs";
import { openSite, type Site } from "./site.js";

/** On what somebody reads: a phone, or a screen on a desk. */
export const devices = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 900 } },
} as const;
export type Device = keyof typeof devices;
export type Language = "fr" | "en";

const buttons = {
  fr: {
    goOn: "Continuer",
    dontKnow: "Je ne sais pas",
    back: "Revenir",
    day: "Jour",
    month: "Mois",
    year: "Année",
  },
  en: { goOn: "Continue", dontKnow: "I don’t know", back: "Back", day: "Day", month: "Month", year: "Year" },
} as const;

let opened: Promise<{ readonly browser: Browser; readonly site: Site }> | undefined;

/** The one browser and the one site of all tests. */
export function theBrowser(): Promise<{ readonly browser: Browser; readonly site: Site }> {
  opened ??= (async () => ({
    browser: await chromium.launch({ executablePath: chromiumPath(), args: flags }),
    site: await openSite(),
  }))();
  return opened;
}

/** How somebody comes to the form. */
export interface Coming {
  readonly language?: Language;
  readonly device?: Device;
  /** The day on which they read. */
  readonly today?: string;
  /** What stands in the address behind the page. */
  readonly after?: string;
  readonly context?: Parameters<Browser["newContext"]>[0];
  /** Another page than the form's own. */
  readonly at?: string;
}

/** Somebody before the form, who does what people do. */
export class Visitor {
  /** What the console and the network say is wrong. */
  readonly errors: string[] = [];
  readonly requests: string[] = [];

  readonly page: Page;
  readonly context: BrowserContext;
  readonly language: Language;

  private constructor(page: Page, context: BrowserContext, language: Language) {
    this.page = page;
    this.context = context;
    this.language = language;
    page.on("pageerror", (error) => this.errors.push(`error: ${error.message}`));
    page.on("console", (message) => {
      // The driver says so itself, of each page whose worker a test does not want.
      if (message.text() === "Service Worker registration blocked by Playwright") return;
      if (["error", "warning"].includes(message.type())) this.errors.push(`console: ${message.text()}`);
    });
    page.on("requestfailed", (request) => this.errors.push(`not loaded: ${request.url()}`));
    page.on("request", (request) => this.requests.push(request.url()));
  }

  static async come(how: Coming = {}): Promise<Visitor> {
    const { language = "fr", device = "phone", today = "2026-11-29", after = "" } = how;
    const { browser, site } = await theBrowser();
    const context = await browser.newContext({
      ...devices[device],
      locale: language === "fr" ? "fr-FR" : "en-GB",
      timezoneId: "Europe/Paris",
      serviceWorkers: "block",
      ...how.context,
    });
    const visitor = new Visitor(await context.newPage(), context, language);
    await visitor.page.clock.setFixedTime(`${today}T10:00:00+01:00`);
    await visitor.page.goto(
      how.at ?? `${site.address}/form/${language === "fr" ? "index" : language}.html${after}`,
    );
    return visitor;
  }

  get heading(): Locator {
    return this.page.locator(".screen-heading");
  }

  get sheet(): Locator {
    return this.page.locator(".sheet");
  }

  /** Waits for a screen by its id. */
  async isOn(screen: string): Promise<void> {
    await this.page.locator(`.screen-heading[data-screen="${screen}"]`).waitFor({ timeout: 30_000 });
  }

  /** Waits for a screen by its heading. */
  async isAsked(title: string | RegExp): Promise<void> {
    await this.heading.filter({ hasText: title }).waitFor({ timeout: 30_000 });
  }

  /** Chooses or ticks, by what stands beside it; of a list to open, one of its values. */
  async choose(...labels: readonly string[]): Promise<void> {
    for (const label of labels) {
      const one = this.page.locator(".question").getByLabel(label, { exact: true });
      if ((await one.count()) > 0) await one.first().check();
      else await this.page.locator(".question select").first().selectOption({ label });
    }
  }

  /** Writes a day, as `2 6 1984`; where several are asked for, under its name. */
  async writeDay(written: string, under?: string | RegExp): Promise<void> {
    const [day = "", month = "", year = ""] = written.split(" ");
    const { day: ofDay, month: ofMonth, year: ofYear } = buttons[this.language];
    const fields =
      under === undefined
        ? this.page.locator(".question")
        : this.page.locator(".question").getByRole("group", { name: under });
    await fields.getByLabel(ofDay, { exact: true }).fill(day);
    await fields.getByLabel(ofMonth, { exact: true }).fill(month);
    await fields.getByLabel(ofYear, { exact: true }).fill(year);
  }

  async goOn(): Promise<void> {
    await this.press("goOn");
  }

  async doesNotKnow(): Promise<void> {
    await this.press("dontKnow");
  }

  async goesBack(): Promise<void> {
    await this.press("back");
  }

  private async press(button: keyof (typeof buttons)["fr"]): Promise<void> {
    await this.page.getByRole("button", { name: buttons[this.language][button], exact: true }).click();
  }

  /** A part of the page, line by line. */
  async linesOf(part: string): Promise<readonly string[]> {
    const lines = this.sheet.locator(`.part-${part} > ul > li`);
    return (await lines.allInnerTexts()).map((line) =>
      (line.split("\n")[0] ?? "").replaceAll(/\s+/g, " ").trim(),
    );
  }

  /** The papers on the page, each once, by what they are. */
  async papers(): Promise<readonly string[]> {
    const selector = ["bring", "fill-in", "buy"].map((part) => `.sheet .part-${part} li[data-id]`).join();
    const ids = await this.page.evaluate<string[]>(
      `[...document.querySelectorAll("${selector}")].map((line) => line.dataset.id)`,
    );
    return [...new Set(ids.map((id) => id.split("/")[1] ?? ""))];
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
