// npm run test:site: the site as it was built by npm run site, looked at as a file and in a browser.
import { Results } from "../package/results.mjs";
import { browserChecks } from "./in-browser.mjs";
import { anchorsOf, isThere, linksIn, mainOf, pages, weightOf } from "./built.mjs";

const results = new Results("site");

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

/** Where links may lead outside; of the first two, each address is made of the number of a text. */
const hosts = [
  /^https:\/\/www\.service-public\.gouv\.fr\/(?:particuliers|professionnels-entreprises)\/(?:vosdroits|actualites)\/[AFNR]\d+$/,
  /^https:\/\/www\.legifrance\.gouv\.fr\/(?:[a-z_]+\/)*(?:id\/)?[A-Z]+\d+(?:[?#].*)?$/,
  /^https:\/\/questions\.assemblee-nationale\.fr\//,
  /^https:\/\/www\.gnu\.org\/software\/parallel\/$/,
];

await results.check(
  "every link outside leads to a host that is known, the law and the sheets by their numbers",
  () => {
    const links = [...pages.values()].flatMap(linksIn).filter((link) => /^[a-z]+:/.test(link));
    return [...new Set(links)].filter((link) => !hosts.some((host) => host.test(link)));
  },
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

await browserChecks(results);
results.end();
