import type { LineCase } from "./expected.js";
import { birthdayCases } from "./law/birthday-cases.js";
import { comingCases } from "./law/coming-cases.js";
import { computedCases } from "./law/computed-cases.js";
import { elsewhereCases } from "./law/elsewhere-cases.js";
import { familyCases } from "./law/family-cases.js";
import { feeCases } from "./law/fee-cases.js";
import { householdCases } from "./law/household-cases.js";
import { kindCases } from "./law/kind-cases.js";
import { minorsNameCases } from "./law/minors-name-cases.js";
import { nameCases } from "./law/name-cases.js";
import { paperCases } from "./law/paper-cases.js";
import { placeCases } from "./law/place-cases.js";
import { renewalCases } from "./law/renewal-cases.js";
import { requestCases } from "./law/request-cases.js";
import { severalTitlesCases } from "./law/several-titles-cases.js";
import { shownByFactsCases } from "./law/shown-by-facts-cases.js";
import { shownCases } from "./law/shown-cases.js";
import { sparedCases } from "./law/spared-cases.js";
import { titleCases } from "./law/title-cases.js";
import { heldCases } from "./law/held-cases.js";
import { readingCases } from "./law/reading-cases.js";
import { wholeCases } from "./law/whole-cases.js";

/** What texts of law and national sheets say, rule by rule and row by row. */
export const lawCases: readonly LineCase[] = [
  ...feeCases,
  ...titleCases,
  ...paperCases,
  ...kindCases,
  ...shownCases,
  ...comingCases,
  ...familyCases,
  ...minorsNameCases,
  ...nameCases,
  ...requestCases,
  ...renewalCases,
  ...computedCases,
  ...severalTitlesCases,
  ...birthdayCases,
  ...elsewhereCases,
  ...shownByFactsCases,
  ...wholeCases,
  ...readingCases,
  ...heldCases,
  ...sparedCases,
  ...householdCases,
  ...placeCases,
];
