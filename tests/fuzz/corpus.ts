import { readdirSync, readFileSync } from "node:fs";
import type { Application } from "titres-identite";
import { lawCases } from "../lines/law-cases.js";
import { reimsCases } from "../lines/reims-cases.js";
import { saintPaulCases } from "../lines/saint-paul-cases.js";
import { datedCardCases } from "../rulebook/dated/card-cases.js";
import { heldCardCases } from "../rulebook/dated/held-card-cases.js";
import { passportCases } from "../rulebook/dated/passport-cases.js";

const here = (path: string): URL => new URL(path, import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(here(path), "utf8"));

/** Situations that people wrote down: those of the lines of the documents and of the law, of the examples, and the costliest known. */
export const corpus: readonly Application[] = [
  ...[lawCases, reimsCases, saintPaulCases, datedCardCases, heldCardCases, passportCases].flatMap((cases) =>
    cases.map(({ given }) => given),
  ),
  ...readdirSync(here("../../examples/situations")).map(
    (name) => read(`../../examples/situations/${name}`) as Application,
  ),
  ...Object.values(read("../bench/worst-inputs.json") as Readonly<Record<string, Application>>),
];
