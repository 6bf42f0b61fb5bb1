import {
  assess,
  withAnswer,
  type Application,
  type AskedPart,
  type FactReply,
  type Question,
  type Rulebook,
} from "../library/first.js";
import { readFact, type Drafts } from "./reply.js";

/** The facts of a screen that are still asked for, once those before them are answered as they stand. */
export function stillAsked(
  application: Application,
  rulebook: Rulebook,
  question: Question,
  { facts }: Drafts,
): readonly AskedPart[] {
  const reply: Record<string, FactReply> = {};
  return question.asks.filter((part) => {
    if (Object.keys(reply).length > 0) {
      const so = withAnswer(application, question.id, reply, { rulebook });
      if (so.ok && !assess(so.application, { rulebook }).undecided.some(({ fact }) => fact === part.path))
        return false;
    }
    const read = readFact(part, facts[part.path]);
    if ("value" in read && read.value !== undefined) reply[part.path] = read.value;
    return true;
  });
}
