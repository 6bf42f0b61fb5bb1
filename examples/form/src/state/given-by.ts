import { ui } from "#ui";
import {
  nextQuestion,
  questionText,
  withAnswer,
  type Application,
  type FactReply,
  type Question,
  type Reply,
  type Rulebook,
} from "../library/first.js";
import { isStillThere } from "./moves.js";
import { saidIn } from "./said.js";
import type { Given, Situation } from "./state.js";
import { titleNames } from "./titles.js";

/** No form asks as much. */
const mostQuestions = 100;

/** The questions that would have led to a situation by some rules, each with what was said: so that it can be changed. */
export function givenBy({ application, skip }: Situation, rulebook: Rulebook): readonly Given[] {
  let so: Application = { depositOn: application.depositOn };
  const open: string[] = [];
  const given: Given[] = [];
  while (given.length + open.length < mostQuestions) {
    const question = nextQuestion(so, { rulebook, skip: open });
    if (question === undefined) break;
    const reply = replyOf(question, application, so);
    const next = reply === undefined ? undefined : withAnswer(so, question.id, reply, { rulebook });
    if (reply === undefined || next?.ok !== true) {
      open.push(question.id);
      if (skip.includes(question.id)) given.push({ question, said: ui.leftOpen });
      continue;
    }
    so = next.application;
    given.push({ question, said: saidIn(questionText(question, titleNames(so)), reply) });
    // What was answered in part is asked again.
    if (nextQuestion(so, { rulebook, skip: open })?.id === question.id) open.push(question.id);
  }
  return given.filter(({ question: { id } }) => isStillThere(id, application));
}

/** What a situation answers to a question; nothing where it leaves it open. */
function replyOf({ answer, asks }: Question, situation: Application, so: Application): Reply | undefined {
  const values = asks.flatMap(({ path }) => {
    const value = valueAt(path, situation, so);
    return value === undefined ? [] : [[path, value] as const];
  });
  switch (answer) {
    case "titles":
      return situation.requests && Object.keys(situation.requests);
    case "held-titles":
      return situation.heldTitles?.titles.map(({ kind }) => kind);
    case "none-of":
      if (values.length < asks.length) return undefined;
      // Of all that is rare, it is not to be French that is said.
      return values.filter(([path, value]) => value === (path !== "applicant.french")).map(([path]) => path);
    case "several":
      return values.length === 0 ? undefined : Object.fromEntries(values);
    case "yes-no":
    case "choice":
    case "day":
    case "number":
    case "held-title":
      return values[0]?.[1];
  }
}

function valueAt(path: string, situation: Application, so: Application): FactReply | undefined {
  const [, id, field] = /^heldTitles\.titles\[(.*)\]\.(\w+)$/s.exec(path) ?? [];
  const place = so.heldTitles?.titles.findIndex((title) => title.id === id) ?? -1;
  const [of, steps] =
    field === undefined ? [situation, path.split(".")] : [situation.heldTitles?.titles[place], [field]];
  return steps.reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], of) as
    FactReply | undefined;
}
