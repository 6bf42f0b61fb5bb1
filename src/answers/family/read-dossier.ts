import { pathBelow } from "../../graph/fact.js";
import type { Refuse } from "../../vocabulary/invalid-input.js";
import { shown } from "../../vocabulary/shown.js";
import { checkDays, checkTitle, eachPaper, readPapers } from "../dossier/read.js";
import { familyDossierShape, type FamilyDossier } from "./dossier.js";
import type { Family } from "./family.js";

/** Reads a value as the papers of several people: a fresh copy, and every fault of it noted. */
export function readFamilyDossier(value: unknown, path: string, refuse: Refuse): FamilyDossier | undefined {
  const dossier = readPapers(familyDossierShape, value, path, refuse) as FamilyDossier | undefined;
  if (dossier !== undefined)
    eachPaper(dossier, path, ({ person, title }, at) => {
      if (title !== undefined && person === undefined)
        refuse(`${at}.person`, "missing", `the title ${shown(title)} is one person's: say whose`);
    });
  return dossier;
}

/** Notes what cannot be true of some papers together with a family. */
export function checkAgainstFamily(
  { people }: Family,
  dossier: FamilyDossier,
  path: string,
  refuse: Refuse,
): void {
  const [first] = Object.values(people);
  if (first !== undefined) checkDays(first.depositOn, dossier, path, refuse);
  eachPaper(dossier, path, (paper, at) => {
    const { person } = paper;
    const application = knownPerson(person, at);
    if (application !== undefined) checkTitle(application, paper, at, refuse);
  });
  (dossier.cannotProvide ?? []).forEach(({ person }, index) => {
    knownPerson(person, pathBelow(path, `cannotProvide[${String(index)}]`));
  });

  function knownPerson(person: string | undefined, at: string): Family["people"][string] | undefined {
    if (person === undefined) return undefined;
    if (Object.hasOwn(people, person)) return people[person];
    refuse(
      `${at}.person`,
      "unknown-value",
      `nobody here is called ${shown(person)}; there are ${Object.keys(people).map(shown).join(", ")}`,
    );
    return undefined;
  }
}
