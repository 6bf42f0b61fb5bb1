// Draws the pictures of the guides from the library itself: npx tsx tests/docs/write-pictures.ts
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { argv } from "node:process";
import { nothingSpecial, timeline, type Application } from "titres-identite";
import * as english from "titres-identite/en";
import * as french from "titres-identite/fr";

/** A girl who is fifteen in February asks for her first passport in November. */
const girl: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  photo: "brought",
  requests: { passport: { reason: "first" } },
  applicant: {
    bornOn: "2012-02-11",
    french: true,
    birthplace: "france",
    birthRecord: { heldBy: "connected-registry", nationalityInMargin: true },
  },
  home: { lodging: "with-parents", justifAdresse: false },
  minor: { filedBy: "parent", parents: "together" },
  heldTitles: { complete: true, titles: [] },
  circumstances: nothingSpecial,
};

/** Each picture, by the file it stands in. */
export const pictures = Object.fromEntries(
  [english, french].map((words) => {
    const picture = words.timelinePicture(timeline(girl, { until: "2027-12-31" }));
    return [`line-of-time.${picture.language}.svg`, words.toSvg(picture)];
  }),
);

if (import.meta.url === pathToFileURL(argv[1] ?? "").href)
  for (const [file, drawing] of Object.entries(pictures))
    writeFileSync(new URL(`../../docs/pictures/${file}`, import.meta.url), `${drawing}\n`);
