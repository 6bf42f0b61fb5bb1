// The package as a stranger installs it: packed, put into an empty project, and used from there.
// `npm run test:package` builds first; this reads dist/ as it stands.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inChromium } from "../browser/in-chromium.mjs";
import { nodes } from "./nodes.mjs";
import { installPacked, surplusIn } from "./project.mjs";
import { Results } from "./results.mjs";
import { reportFrom } from "./run.mjs";
import { resolutions, typeFaults } from "./types.mjs";

const root = new URL("../../", import.meta.url);
const { name, exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const examples = new URL("examples/situations/", root);
const situations = readdirSync(examples).map((file) =>
  JSON.parse(readFileSync(new URL(file, examples), "utf8")),
);

/** The entry points, as `exports` writes them: `.`, `./fr`… */
const paths = Object.keys(exports).filter((path) => path !== "./package.json");
const asked = { name, paths, situations };

const results = new Results();
const folder = mkdtempSync(join(tmpdir(), "titres-identite-"));
try {
  const project = installPacked(folder);
  await results.check("the tarball holds what is run, its types and its texts, and nothing else", () =>
    surplusIn(project),
  );

  let reference;
  for (const { label, path, refused } of nodes()) {
    if (path === undefined) {
      results.skip(label, refused);
      continue;
    }
    for (const kind of ["import", "require"]) {
      await results.check(`${label}, ${kind}: every entry point, the same answers`, () => {
        const report = reportFrom(project, path, kind, asked);
        reference ??= report;
        return report === reference ? [] : [`other than the first report:\n${report.slice(0, 2000)}`];
      });
    }
  }

  for (const resolution of resolutions) {
    await results.check(`TypeScript, moduleResolution ${resolution}: .mts and .cts, libraries checked`, () =>
      typeFaults(project, resolution, asked),
    );
  }

  await results.check(
    "Chromium in Pacific/Apia, no unsafe-eval: every entry point, the same answers",
    async () => {
      const { report, errors } = await inChromium(project, asked);
      return report === reference
        ? errors
        : [...errors, `other than Node's report:\n${report.slice(0, 2000)}`];
    },
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
results.end();
