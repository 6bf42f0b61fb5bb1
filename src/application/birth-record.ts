import { all, any, is } from "../graph/condition.js";
import type { Condition } from "../graph/node.js";
import { situation } from "./facts.js";

const heldBy = situation("applicant.birthRecord.heldBy");
const birthplace = situation("applicant.birthplace");

/** Born in France of a parent born there. */
const bornInFranceOfAParentBornThere = /* @__PURE__ */ all(
  is(birthplace, "france"),
  situation("applicant.parentBornInFrance"),
);

/** The one connected registry that records births abroad is the central service. */
const recordComesFromAConsulateOrNantes = /* @__PURE__ */ any(
  is(heldBy, "central-service", "consulate"),
  all(is(heldBy, "connected-registry"), is(birthplace, "abroad", "former-territory")),
);

/** By itself a birth record proves nationality on these grounds, and on no others. */
export const recordShowsNationality: Condition = /* @__PURE__ */ any(
  bornInFranceOfAParentBornThere,
  situation("applicant.birthRecord.nationalityInMargin"),
  recordComesFromAConsulateOrNantes,
);
