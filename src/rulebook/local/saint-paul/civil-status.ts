import { held, situation } from "../../../application/facts.js";
import { all, any, is, not } from "../../../graph/condition.js";
import { isBefore } from "../../../graph/day.js";
import { named } from "../../../graph/node.js";
import { fiche, saintPaul as page } from "../../../sources/citation.js";
import { isCni, isInHand, provesCivilStatus } from "../../../titles/law.js";
import { isMinor } from "../../ages.js";
import {
  birthRecordIsBrought,
  civilStatusIsProvedByPapers,
  formerTitleIsGone,
  noRecordCanBeProduced,
  reasonIs,
  registryIsConnected,
  someHeldTitleIs,
} from "../../conditions.js";
import { anotherPaperProvesNationality } from "../../nationality.js";
import { isProtected } from "../../protection.js";
import { asksFor, asksHere, decree, notice, paper, refers } from "../builders.js";
import { adds, advised, replaces, type Change } from "../town-hall.js";

const recordHolder = situation("applicant.birthRecord.heldBy");
const wasBornAbroad = is(situation("applicant.birthplace"), "abroad");

const recordCanBeBrought = all(not(registryIsConnected), not(noRecordCanBeProduced));

const isAskedForAfterLossOrTheft = all(formerTitleIsGone, recordCanBeBrought, not(wasBornAbroad));

const recordFromAbroadIsLeftOut = all(wasBornAbroad, reasonIs("first", "lost", "stolen"));

/** The page asks for a birth record that the counter cannot obtain itself. */
const recordIsAskedFor = any(
  birthRecordIsBrought,
  isAskedForAfterLossOrTheft,
  all(isMinor, recordCanBeBrought),
);

const isPassportFromBefore2008 = all(not(isCni), isBefore(held("issuedOn"), "2008-04-30"));

const onlyAnOlderPassportProves = named(
  "only a passport issued before 30 April 2008 proves civil status",
  all(
    not(civilStatusIsProvedByPapers),
    not(someHeldTitleIs(all(isInHand, provesCivilStatus, not(isPassportFromBefore2008)))),
  ),
);

/** Birth records, and what a mention on them calls for. */
export const civilStatus: readonly Change[] = [
  replaces(
    ["birth-record/no-title-shown"],
    asksFor("birth-record/no-title-shown", {
      when: all(birthRecordIsBrought, not(recordFromAbroadIsLeftOut)),
      sources: [decree("55-1397", "4", "2014"), fiche("F14929", "2025-07-31"), page("SP-17")],
    }),
    { differs: "born-abroad", safer: "law" },
  ),
  adds(
    advised(
      asksFor("birth-record/born-abroad", {
        when: all(birthRecordIsBrought, recordFromAbroadIsLeftOut),
        sources: [
          decree("55-1397", "4", "2014"),
          fiche("F14929", "2025-07-31"),
          page("SP-17"),
          page("SP-38"),
        ],
      }),
    ),
    { differs: "born-abroad", safer: "law" },
  ),
  adds(
    notice("law-asks-for-the-record-abroad", {
      when: all(birthRecordIsBrought, recordFromAbroadIsLeftOut),
      sources: [decree("55-1397", "4", "2014"), page("SP-17"), page("SP-38")],
    }),
    { differs: "born-abroad", safer: "law" },
  ),
  adds(
    asksHere("birth-record/passport-before-2008", {
      when: all(reasonIs("first"), onlyAnOlderPassportProves, recordCanBeBrought, not(wasBornAbroad)),
      sources: [page("SP-17")],
    }),
    { differs: "passport-of-30-april-2008", safer: "page" },
  ),
  adds(
    asksHere("birth-record/lost-or-stolen", {
      when: isAskedForAfterLossOrTheft,
      sources: [page("SP-38")],
    }),
    { differs: "birth-record-after-loss-or-theft", safer: "page" },
  ),
  adds(asksHere("birth-record/minor", { when: isMinor, sources: [page("SP-25")] }), {
    differs: "birth-record-of-a-minor",
    safer: "page",
  }),
  adds(
    asksHere("notarial-deed/register-mention", {
      when: all(situation("circumstances.registerMention"), not(isProtected)),
      sources: [page("SP-47")],
    }),
    { differs: "register-mention", safer: "page" },
  ),
  adds(
    asksHere("guardianship-judgment/register-mention", {
      when: all(situation("circumstances.registerMention"), isProtected),
      paper: paper("guardianship-judgment", { form: "photocopy" }),
      sources: [page("SP-47")],
    }),
    { differs: "register-mention", safer: "page" },
  ),
  adds(
    refers("protected-adult", {
      when: isProtected,
      bring: ["guardianship-judgment"],
      sources: [page("SP-46")],
    }),
    { differs: "protected-adult", safer: "page" },
  ),
  adds(notice("where-to-ask-for-the-record", { when: recordIsAskedFor, sources: [page("SP-63")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(
    notice("connected-communes-listed", {
      when: all(recordIsAskedFor, is(recordHolder, "paper-registry")),
      sources: [page("SP-42"), page("SP-63")],
    }),
    { differs: "practical-advice", safer: "page" },
  ),
  adds(notice("nantes-record-as-proof", { when: anotherPaperProvesNationality, sources: [page("SP-18")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(
    notice("foreign-record-in-original", {
      when: all(birthRecordIsBrought, is(recordHolder, "foreign-registry")),
      sources: [page("SP-20")],
    }),
    { differs: "practical-advice", safer: "page" },
  ),
];
