import { nextQuestion, parseApplication } from "../library/first.js";
import { rulebookNames, type RulebookName, type Situation, type State } from "./state.js";

/** A situation as it came from outside, such as a link; nothing where it is none. */
export function readSituation(kept: unknown): Situation | undefined {
  if (!isRecord(kept)) return undefined;
  const parsed = parseApplication(kept["application"]);
  const rulebook = kept["rulebook"] ?? "national";
  const skip = kept["skip"] ?? [];
  if (!parsed.ok || !isRulebookName(rulebook) || !isListOfTexts(skip)) return undefined;
  const { application } = parsed;
  try {
    nextQuestion(application, { skip });
  } catch {
    // It leaves out what is no question.
    return undefined;
  }
  return { application, skip, rulebook };
}

/** What this form kept itself in this browser; nothing where its situation is none. */
export function readState(kept: unknown): State | undefined {
  const situation = readSituation(kept);
  if (situation === undefined || !isRecord(kept)) return undefined;
  return { ticked: [], ...kept, ...situation };
}

export function isRulebookName(value: unknown): value is RulebookName {
  return rulebookNames.some((name) => name === value);
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 200 && value.every((each) => typeof each === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
