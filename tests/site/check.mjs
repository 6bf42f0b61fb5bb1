// npm run test:site: the site as it was built by npm run site, looked at as a file and in a browser.
import { Results } from "../package/results.mjs";
import { browserChecks } from "./in-browser.mjs";
import { legalDoubts, national } from "titres-identite";
import { citationUrl } from "titres-identite/en";
import { reims, saintPaul } from "titres-identite/local";
import { anchorsOf, isThere, linksIn, mainOf, pages, weightOf } from "./built.mjs";
import { inEnglishAlone, parts } from "./kinds.mjs";

const results = new Results("site");

await results.check(`each of the ${parts.length} parts of the site is there, in French and in English`, () =>
  parts.flatMap((part) => [`/${part}`, `/en/${part}`]).filter((address) => !pages.has(address)),
);

await results.check("every page has its twin in the other language, and leads to it in one click", () =>
  [...pages].flatMap(([address, html]) => {
    const twin = address.startsWith("/en/") ? address.slice("/en".length) : `/en${address}`;
    const link = /<a class="language" href="([^"]*)"/.exec(html)?.[1];
    if (inEnglishAlone.test(address)) return link === "/" ? [] : [`${address} leads to ${link}`];
    return pages.has(twin) && link === twin ? [] : [`${address} leads to ${link}, not ${twin}`];
  }),
);

await results.check("no page names a script, a style, a picture or a frame of another host", () =>
  [...pages].flatMap(([address, html]) =>
    [
      ...html.matchAll(
        /<(?:link|script|img|iframe|source|video|audio|object|embed)\b[^>]*?\s(?:href|src|srcset|data)="(?:https?:)?\/\/[^"]*"/g,
      ),
    ].map(([tag]) => `${address}: ${tag}`),
  ),
);

await results.check(`every link inside leads to a page and a place on it, of ${pages.size} pages`, () => {
  const faults = new Set();
  for (const [address, html] of pages)
    for (const link of linksIn(html).filter((each) => !/^https?:/.test(each))) {
      const { pathname, hash } = new URL(link, `http://site${address}`);
      const anchor = decodeURIComponent(hash.slice(1));
      if (!isThere(pathname)) faults.add(`${address}: ${link}`);
      else if (anchor !== "" && pages.has(pathname) && !anchorsOf(pathname).has(anchor))
        faults.add(`${address}: ${link}`);
    }
  return [...faults];
});

const cited = new Set([...citations()].map(citationUrl));
/** What no rule cites, and a guide needs. */
const tools = ["https://www.gnu.org/software/parallel/"];

await results.check(
  "every link outside is the address that the library makes of a text it cites, and each of these is linked",
  () => {
    const links = new Set([...pages.values()].flatMap(linksIn).filter((link) => /^[a-z]+:/.test(link)));
    const known = [...cited].filter((address) => address !== undefined);
    return [
      ...[...links].filter((link) => !cited.has(link) && !tools.includes(link)),
      ...known.filter((address) => !links.has(address)).map((address) => `no link to ${address}`),
    ];
  },
);

await results.check("no page shows a tag as text, outside what is code", () =>
  [...pages]
    .filter(([, html]) =>
      /&lt;\/?[a-z]+[^&]*&gt;/.test(mainOf(html).replaceAll(/<(pre|code)\b.*?<\/\1>/gs, "")),
    )
    .map(([address]) => address),
);

await results.check("every page leads on to another", () =>
  [...pages]
    .filter(
      ([address, html]) =>
        !linksIn(mainOf(html)).some(
          (link) => new URL(link, `http://site${address}`).pathname !== address && !link.startsWith("#"),
        ),
    )
    .map(([address]) => address),
);

await results.check(
  "from every page, the texts with the day on which each was read are a click away, and how to check them another",
  () => {
    const leadsTo = (address, target) =>
      linksIn(pages.get(address) ?? "").some(
        (link) => new URL(link, `http://site${address}`).pathname === target,
      );
    return [...pages.keys()].flatMap((address) => {
      const of = address.startsWith("/en/") ? "/en" : "";
      const isHeld =
        (address === `${of}/texts.html` || leadsTo(address, `${of}/texts.html`)) &&
        leadsTo(`${of}/texts.html`, `${of}/guides/review-the-rules.html`);
      return isHeld ? [] : [address];
    });
  },
);

await results.check(
  "no page makes a browser fetch 100 KB as it loads: itself, its scripts and its styles",
  () => {
    const byWeight = [...pages.keys()]
      .map((address) => [address, weightOf(address)])
      .sort(([, one], [, other]) => other - one);
    const [heaviest, weight] = byWeight[0];
    console.log(
      `     heaviest: ${heaviest}, ${(weight / 1000).toFixed(1)} KB; the first page: ${(weightOf("/") / 1000).toFixed(1)} KB`,
    );
    return byWeight
      .filter(([, each]) => each >= 100_000)
      .map(([address, each]) => `${address}: ${each} bytes`);
  },
);

/** What the rules, the rows of their tables and the doubts cite. */
function* citations() {
  for (const { rules, fees, validities } of [national, reims, saintPaul])
    for (const { sources } of [
      ...rules,
      ...[...Object.values(fees), ...Object.values(validities)].flatMap(({ rows }) => rows),
    ])
      yield* sources;
  for (const { sources } of legalDoubts) yield* sources;
}

await browserChecks(results);
results.end();
