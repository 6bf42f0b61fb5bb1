// The same rules as somebody would write them by hand, with the missing facts and a reason for each outcome.
import type { Answer, Known } from "./rules.js";

/** An outcome, why, and for what it waits where it is undecided. */
interface Outcome {
  readonly value: unknown;
  readonly because: string;
  readonly needs: readonly string[];
}

const nothing: readonly string[] = [];

/** The anniversary of a day in so many years; of 29 February in a common year, 1 March, as texts compare. */
function anniversary(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
}

function flag(known: Known, name: string, because: string): Outcome {
  const value = known[name];
  return value === undefined
    ? { value, because: `${name} is not said`, needs: [name] }
    : { value, because, needs: nothing };
}

/** Every outcome with its reason. */
export function answerByHand(known: Known): Record<keyof Answer, Outcome> {
  const { depositOn } = known;
  const { reason, bornOn, endsOn, inHand } = known as unknown as Record<string, string | boolean | undefined>;
  const unborn: Outcome = { value: undefined, because: "the day of birth is not said", needs: ["bornOn"] };
  let birthRecord: Outcome;
  if (reason !== undefined && reason !== "renewal")
    birthRecord = { value: true, because: "it is no renewal", needs: nothing };
  else if (inHand === false) birthRecord = { value: true, because: "no title can be shown", needs: nothing };
  else if (endsOn !== undefined && depositOn >= anniversary(endsOn as string, 5))
    birthRecord = { value: true, because: "the title ended five years ago or more", needs: nothing };
  else {
    const needs: string[] = [];
    if (endsOn === undefined) needs.push("endsOn");
    if (inHand === undefined) needs.push("inHand");
    if (reason === undefined) needs.push("reason");
    birthRecord =
      needs.length > 0
        ? { value: undefined, because: "something is not said", needs }
        : { value: false, because: "a title is shown that proves civil status", needs };
  }
  let parentId = unborn;
  let fee = unborn;
  if (bornOn !== undefined) {
    const isMinor = depositOn < anniversary(bornOn as string, 18);
    const isFrom15 = depositOn >= anniversary(bornOn as string, 15);
    parentId = {
      value: isMinor,
      because: isMinor ? "the applicant is a minor" : "the applicant is an adult",
      needs: nothing,
    };
    fee = isMinor
      ? isFrom15
        ? { value: 42, because: "a minor of 15 or more", needs: nothing }
        : { value: 17, because: "a minor under 15", needs: nothing }
      : { value: 86, because: "an adult", needs: nothing };
  }
  return {
    photo: { value: true, because: "it is always asked for", needs: nothing },
    applicationForm: flag(known, "paperForm", "by the channel"),
    hostStatement: flag(known, "hosted", "by the home"),
    lossDeclaration:
      reason === undefined
        ? { value: undefined, because: "the reason is not said", needs: ["reason"] }
        : { value: reason === "lost", because: "by the reason", needs: nothing },
    birthRecord,
    parentId,
    fee,
  };
}
