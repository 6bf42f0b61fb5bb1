import type { Application, HeldTitle, HeldTitles } from "../../src/application/application.js";
import { nextQuestion, openQuestions, type Question } from "../../src/answers/next-question.js";
import { withAnswer, type Reply } from "../../src/answers/with-answer.js";
import type { Rulebook } from "../../src/rulebook/rule.js";
import { titleKinds } from "../../src/vocabulary/situation.js";
import { said } from "../generators/facts.js";

/** An interview from the day of deposit to where nothing is asked any more. */
export interface Interview {
  /** The ids of the questions, in their order. */
  readonly asked: readonly string[];
  /** Of these, the ones left unanswered, in whole or in part. */
  readonly skipped: readonly string[];
  readonly application: Application;
}

/** More screens than any interview has. */
const most = 80;

/** Answers each question as someone would of whom everything is known. */
export function interview(everything: Application, rulebook?: Rulebook): Interview {
  return interviewOf(everything, rulebook);
}

/** The same in another order: of the questions that are open, one is picked. */
export function interviewOf(
  everything: Application,
  rulebook?: Rulebook,
  pick?: (questions: readonly Question[]) => Question | undefined,
): Interview {
  const truth = called(everything);
  const asked: string[] = [];
  const skip: string[] = [];
  let application: Application = { depositOn: truth.depositOn };
  while (asked.length < most) {
    const options = { rulebook, skip };
    const question =
      pick === undefined ? nextQuestion(application, options) : pick(openQuestions(application, options));
    if (question === undefined) return { asked, skipped: skip, application };
    asked.push(question.id);
    const { reply, isWhole } = replyFrom(truth, application, question);
    if (!isWhole) skip.push(question.id);
    if (reply === undefined) continue;
    const next = withAnswer(application, question, reply, { rulebook });
    if (!next.ok) throw new Error(`${question.id} ${JSON.stringify(reply)}: ${JSON.stringify(next.issues)}`);
    application = next.application;
  }
  throw new Error(`no end: ${JSON.stringify(everything)}`);
}

/** The screens that count: all but those on titles beyond the second. */
export function counted({ asked }: Pick<Interview, "asked">): number {
  const ofTitles = asked.filter((id) => id.startsWith("held-title/")).slice(2);
  return asked.filter((id) => !ofTitles.includes(id)).length;
}

/** The same with the titles called as an interview calls them, in their order. */
export function called(application: Application): Application {
  const { heldTitles, requests } = application;
  if (heldTitles === undefined) return application;
  const names = new Map<string, string>();
  heldTitles.titles.forEach(({ id, kind }, index) => {
    const before = heldTitles.titles.slice(0, index).filter((title) => title.kind === kind).length;
    names.set(id, before === 0 ? kind : `${kind}-${String(before + 1)}`);
  });
  const titles = heldTitles.titles.map((title): HeldTitle => ({ ...title, id: names.get(title.id) ?? "" }));
  const renamed: HeldTitles = { ...heldTitles, titles };
  const asks = titleKinds.flatMap((kind) => {
    const request = requests?.[kind];
    if (request?.replaces === undefined) return request === undefined ? [] : [[kind, request] as const];
    return [[kind, { ...request, replaces: names.get(request.replaces) }] as const];
  });
  return {
    ...application,
    heldTitles: renamed,
    ...(requests && { requests: Object.fromEntries(asks) }),
  };
}

/** What someone of whom everything is known answers to a question. */
export function replyFrom(
  truth: Application,
  so: Application,
  { answer, asks }: Question,
): { readonly reply?: Reply; readonly isWhole: boolean } {
  if (answer === "titles")
    return { reply: titleKinds.filter((kind) => truth.requests?.[kind] !== undefined), isWhole: true };
  if (answer === "held-titles") {
    const listed = so.heldTitles?.titles.length ?? 0;
    return { reply: (truth.heldTitles?.titles ?? []).slice(listed).map(({ kind }) => kind), isWhole: true };
  }
  if (answer === "none-of") {
    const holding = asks.filter(({ path }) => said(truth, path) === (path !== "applicant.french"));
    return { reply: holding.map(({ path }) => path), isWhole: true };
  }
  const values = asks.flatMap(({ path }) => {
    const value = said(truth, path);
    return value === undefined ? [] : [[path, value] as const];
  });
  const isWhole = values.length === asks.length;
  if (values.length === 0) return { isWhole };
  return { reply: Object.fromEntries(values) as Reply, isWhole };
}
