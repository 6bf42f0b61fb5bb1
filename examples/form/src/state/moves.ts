import {
  issueText,
  questionText,
  withAnswer,
  withFact,
  type Question,
  type Reply,
  type Rulebook,
} from "../library/first.js";
import { saidIn } from "./said.js";
import type { Answered, Given, State } from "./state.js";
import { titleNames } from "./titles.js";

/** Where the form goes on; or what the rules say is wrong. */
export type Moved =
  { readonly ok: true; readonly state: State } | { readonly ok: false; readonly issues: readonly string[] };

/** A question is answered, as a whole or in part. */
export function answered(
  state: Answered,
  rulebook: Rulebook,
  question: Question,
  reply: Reply,
  isWhole: boolean,
): Moved {
  const next = withAnswer(state.application, question.id, reply, { rulebook });
  if (!next.ok) return { ok: false, issues: [...new Set(next.issues.map((issue) => issueText(issue)))] };
  const said = saidIn(questionText(question, titleNames(next.application)), reply);
  const skip = state.skip.filter((id) => id !== question.id && isStillThere(id, next.application));
  return {
    ok: true,
    state: {
      ...state,
      again: undefined,
      application: next.application,
      skip: isWhole ? skip : [...skip, question.id],
      given: withGiven(state.given, { question, said }).filter(({ question: { id } }) =>
        isStillThere(id, next.application),
      ),
    },
  };
}

/** A question is left out. */
export function leftOut(state: Answered, question: Question, said: string): State {
  return {
    ...state,
    again: undefined,
    skip: [...new Set([...state.skip, question.id])],
    given: withGiven(state.given, { question, said }),
  };
}

/** The deposit is on another day. */
export function movedTo(state: State, day: string): Moved {
  const next = withFact(state.application, "depositOn", day);
  return next.ok
    ? { ok: true, state: { ...state, application: next.application } }
    : { ok: false, issues: next.issues.map((issue) => issueText(issue)) };
}

function withGiven(given: readonly Given[], next: Given): readonly Given[] {
  const place = given.findIndex(({ question: { id } }) => id === next.question.id);
  return place < 0 ? [...given, next] : given.map((each, index) => (index === place ? next : each));
}

/** Whether a question speaks of no title, or of one that is held. */
export function isStillThere(id: string, { heldTitles }: State["application"]): boolean {
  const [, title] = /^[^/]+\/(.*)$/s.exec(id) ?? [];
  return title === undefined || (heldTitles?.titles ?? []).some((held) => held.id === title);
}
