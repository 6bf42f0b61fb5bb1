// npx tsx tests/schema/sources/write-descriptions.ts: writes the descriptions of src/schema/ anew.
import { writeFileSync } from "node:fs";
import {
  descriptionsFile,
  descriptionsText,
  dossierFile,
  dossierText,
  familyDossierFile,
  familyDossierText,
  familyFile,
  familyText,
} from "./descriptions-file.js";

writeFileSync(descriptionsFile, await descriptionsText());
writeFileSync(dossierFile, await dossierText());
writeFileSync(familyFile, await familyText());
writeFileSync(familyDossierFile, await familyDossierText());
