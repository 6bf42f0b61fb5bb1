import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { theBrowser, Visitor, type Language } from "./visitor.js";

const dist = fileURLToPath(new URL("../../../examples/form/dist/", import.meta.url));
const bytesOf = (path: string): number => gzipSync(readFileSync(dist + path), { level: 9 }).length;
const sum = (paths: readonly string[]): number => paths.reduce((all, path) => all + bytesOf(path), 0);

describe.each<readonly [Language, string]>([
  ["fr", "index.html"],
  ["en", "en.html"],
])("in %s, gzipped", (language, page) => {
  const all = [page, ...readdirSync(`${dist}${language}`).map((file) => `${language}/${file}`)];

  it("less than 75 KB come before the first question", async () => {
    const { site } = await theBrowser();
    const html = readFileSync(dist + page, "utf8");
    const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(1);
    expect(sum([page, ...named])).toBeLessThan(75_000);

    // And nothing else is asked for until the question is there.
    const visitor = await Visitor.come({ language });
    await visitor.isOn("titles-asked");
    const first = visitor.requests
      .slice(0, named.length + 1)
      .map((url) => url.slice(`${site.address}/form/`.length));
    expect([...first].sort()).toEqual([page, ...named].sort());
    await visitor.leave();
  });

  it("all of it is less than 170 KB", () => {
    expect(sum(all)).toBeLessThan(170_000);
  });

  it("the element is less than 150 KB", () => {
    expect(bytesOf(`titres-identite.${language}.js`)).toBeLessThan(150_000);
  });

  it(
    "the first question is there within a second on the loopback, at the best of ten",
    { concurrent: false },
    async () => {
      const times: number[] = [];
      for (let attempt = 0; attempt < 10 && Math.min(...times) >= 1000; attempt += 1) {
        const { browser, site } = await theBrowser();
        const context = await browser.newContext();
        const tab = await context.newPage();
        const begun = performance.now();
        await tab.goto(`${site.address}/form/${page}`, { waitUntil: "commit" });
        await tab.locator(".screen-heading").waitFor();
        times.push(performance.now() - begun);
        await context.close();
      }
      expect(Math.min(...times)).toBeLessThan(1000);
    },
  );
});
