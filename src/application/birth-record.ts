import { all, any, is, not } from "../graph/condition.js";
import { doubtful } from "./readings.js";
import { constant } from "../graph/fact.js";
import type { Condition } from "../graph/node.js";
import { since } from "../graph/time.js";
import { situation } from "./facts.js";
import type { DoubtId } from "../vocabulary/doubts.js";

/** The one question of law that bears on what a birth record shows. */
export const bornInAFormerTerritory = "born-in-a-former-territory" satisfies DoubtId;

const heldBy = situation("applicant.birthRecord.heldBy");
const birthplace = situation("applicant.birthplace");

/** Born in France of a parent born there. */
const bornInFranceOfAParentBornThere = all(
  is(birthplace, "france"),
  situation("applicant.parentBornInFrance"),
);

/** The one connected registry that records births abroad is the central service. */
const comesFromAConsulateOrNantes = any(
  is(heldBy, "central-service", "consulate"),
  all(is(heldBy, "connected-registry"), is(birthplace, "abroad", "former-territory")),
);

const ministersAnswer = since(constant("2023-02-16"));

/** Of a birth in a territory independent since, the minister lets more be asked than the sheet. */
const recordFromThereProves = all(
  comesFromAConsulateOrNantes,
  not(doubtful(bornInAFormerTerritory, all(ministersAnswer, is(birthplace, "former-territory")))),
);

/** By itself a birth record proves nationality where one of these holds, and nowhere else. */
export const recordShowsNationality: Condition = any(
  bornInFranceOfAParentBornThere,
  situation("applicant.birthRecord.nationalityInMargin"),
  recordFromThereProves,
);
