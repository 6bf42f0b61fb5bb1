// The package as a stranger installs it: packed with nothing built before, put into an empty project, and used from there.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inChromium } from "../browser/in-chromium.mjs";
import { canClone, gitInstallFaults } from "./from-git.mjs";
import { installPacked, putInto, surplusIn } from "./project.mjs";
import { sampleFaults, samplesOf } from "./readme.mjs";
import { Results } from "./results.mjs";
import { refusalFaults, reportFrom } from "./run.mjs";
import { resolutions, typeFaults, typescripts } from "./types.mjs";
import { installed, installVersions, nodes } from "./versions.mjs";

const root = new URL("../../", import.meta.url);
const { name, exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const examples = new URL("examples/situations/", root);
const situations = readdirSync(examples).map((file) =>
  JSON.parse(readFileSync(new URL(file, examples), "utf8")),
);

/** The entry points, as `exports` writes them: `.`, `./fr`… */
const paths = Object.keys(exports).filter((path) => path !== "./package.json");
const asked = { name, paths, situations };

/** A page whose samples are one program. */
const guide = "docs/guides/add-a-town-hall.md";

installVersions();
const withoutZod = { ...asked, paths: paths.filter((path) => path !== "./schema") };
const zods = [installed("zod-oldest"), installed("zod-newest")];

const results = new Results("package");
const folder = mkdtempSync(join(tmpdir(), "titres-identite-"));
try {
  const project = installPacked(folder);
  await results.check("the tarball holds what is run, its types and its texts, and nothing else", () =>
    surplusIn(project),
  );
  const fromGit = "a git install of a clone builds itself";
  if (canClone()) await results.check(fromGit, () => gitInstallFaults(folder));
  else results.skip(fromGit, "this is no clone, or git is not installed");

  await results.check("without zod: every entry point but ./schema, which names what it needs", () => {
    reportFrom(project, process.execPath, "import", withoutZod);
    reportFrom(project, process.execPath, "require", withoutZod);
    return refusalFaults(project);
  });

  for (const page of ["README.md", "README.fr.md"])
    await results.check(`${page}: each sample runs as it is written`, () =>
      sampleFaults(project, samplesOf(page)),
    );
  await results.check(`${guide}: its rulebook is written and followed as it stands there`, () =>
    sampleFaults(project, [samplesOf(guide).join("")]),
  );

  let reference;
  const answersAlike = (report) => {
    reference ??= report;
    return report === reference ? [] : [`other than the first report:\n${report.slice(0, 2000)}`];
  };
  for (const { folder: zod, version } of zods) {
    putInto(project, "zod", zod);
    await results.check(`zod ${version}: every entry point, the same answers`, () =>
      answersAlike(reportFrom(project, process.execPath, "import", asked)),
    );
    for (const typescript of typescripts())
      for (const resolution of resolutions)
        await results.check(
          `TypeScript ${typescript.version}, moduleResolution ${resolution}, zod ${version}: .mts and .cts, libraries checked`,
          () => typeFaults(project, { typescript, resolution, zod: version }, asked),
        );
  }

  for (const { label, path, refused } of nodes()) {
    if (path === undefined) {
      results.skip(label, refused);
      continue;
    }
    for (const kind of ["import", "require"])
      await results.check(`${label}, ${kind}: every entry point, the same answers`, () =>
        answersAlike(reportFrom(project, path, kind, asked)),
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
