import type { AskedPart, FactReply, Question, Reply } from "titres-identite";
import type { Option, QuestionText } from "titres-identite/fr";
import type { Prompts } from "./prompts.js";
import type { DemoTexts } from "./texts.js";

/** What comes of a question: an answer, whole or in part, none, a wish to go back, or an end. */
export type Asked =
  | { readonly kind: "answered"; readonly reply: Reply; readonly isWhole: boolean }
  | { readonly kind: "unknown" }
  | { readonly kind: "back" }
  | { readonly kind: "stopped" };

/** What was done in place of an answer. */
class Instead {
  readonly kind: "unknown" | "back" | "stopped" | "why";
  constructor(kind: Instead["kind"]) {
    this.kind = kind;
  }
}

/** Asks one question, one fact after the other. */
export async function ask(
  prompts: Prompts,
  texts: DemoTexts,
  question: Question,
  words: QuestionText,
  isStillAsked: (reply: Readonly<Record<string, FactReply>>, path: string) => boolean,
): Promise<Asked> {
  const explain = (): void => prompts.say(words.why, texts.whyHeading);
  if (question.answer !== "several") {
    const [part] = question.asks;
    const answer = await untilAnswered(explain, () => askWhole(prompts, texts, question, words, part));
    if (answer instanceof Instead) return { kind: answer.kind === "why" ? "unknown" : answer.kind };
    return { kind: "answered", reply: answer, isWhole: true };
  }
  prompts.say(words.title);
  const reply: Record<string, FactReply> = {};
  let isWhole = true;
  for (const part of question.asks) {
    if (!isStillAsked(reply, part.path)) continue;
    const said = words.parts.find(({ path }) => path === part.path);
    const answer = await untilAnswered(explain, () =>
      askFact(prompts, texts, part, said?.title ?? "", said?.help, said?.options ?? [], words.dontKnow),
    );
    if (!(answer instanceof Instead)) reply[part.path] = answer;
    else if (answer.kind === "unknown") isWhole = false;
    else return { kind: answer.kind === "back" ? "back" : "stopped" };
  }
  return Object.keys(reply).length === 0 ? { kind: "unknown" } : { kind: "answered", reply, isWhole };
}

/** Explains as often as it is asked to. */
async function untilAnswered<T>(explain: () => void, put: () => Promise<T | Instead>): Promise<T | Instead> {
  for (;;) {
    const answer = await put();
    if (!(answer instanceof Instead) || answer.kind !== "why") return answer;
    explain();
  }
}

async function askWhole(
  prompts: Prompts,
  texts: DemoTexts,
  { answer }: Question,
  words: QuestionText,
  part: AskedPart | undefined,
): Promise<FactReply | Instead> {
  const { title, help, options = [], dontKnow } = words;
  if (answer === "titles") {
    const one = options.map(({ value, label }) => ({ value: [String(value)], label }));
    const all = { value: one.flatMap(({ value }) => value), label: texts.both };
    const chosen = await prompts.choose<readonly string[] | Instead>(messageOf(title, help), [
      ...one,
      all,
      ...otherwise(texts, dontKnow),
    ]);
    return chosen ?? new Instead("stopped");
  }
  if (answer === "none-of" || answer === "held-titles") {
    const first = await prompts.choose<"answer" | Instead>(messageOf(title, help), [
      { value: "answer", label: texts.next },
      ...otherwise(texts, dontKnow),
    ]);
    if (first === undefined) return new Instead("stopped");
    if (first instanceof Instead) return first;
    const hint = answer === "none-of" ? texts.rareHint : texts.titlesHint;
    const chosen = await prompts.chooseAny(`${title}\n${hint}`, options);
    if (chosen === undefined) return new Instead("stopped");
    return chosen.map(String);
  }
  if (part === undefined) return new Instead("unknown");
  return askFact(prompts, texts, part, title, help, options, dontKnow);
}

async function askFact(
  prompts: Prompts,
  texts: DemoTexts,
  part: AskedPart,
  title: string,
  help: string | undefined,
  options: readonly Option<string | boolean>[],
  dontKnow: string,
): Promise<FactReply | Instead> {
  if (part.answer !== "day" && part.answer !== "number") {
    const chosen = await prompts.choose<string | boolean | Instead>(messageOf(title, help), [
      ...options,
      ...otherwise(texts, dontKnow),
    ]);
    return chosen ?? new Instead("stopped");
  }
  const [word] = options;
  if (word !== undefined) {
    const chosen = await prompts.choose<string | boolean | Instead | "day">(messageOf(title, help), [
      { value: "day", label: texts.next },
      word,
      ...otherwise(texts, dontKnow),
    ]);
    if (chosen !== "day") return chosen ?? new Instead("stopped");
  }
  const [hint, refused, read] =
    part.answer === "day"
      ? ([texts.dayKeys, texts.noDay, dayIn] as const)
      : ([texts.number, texts.noNumber, numberIn] as const);
  for (;;) {
    const written = await prompts.write(messageOf(title, help), hint);
    if (written === undefined) return new Instead("stopped");
    if (written === "") return new Instead("unknown");
    if (written === "?") return new Instead("why");
    if (written === "<") return new Instead("back");
    const value = read(written);
    if (value !== undefined) return value;
    prompts.say(refused);
  }
}

function otherwise(texts: DemoTexts, dontKnow: string): readonly { value: Instead; label: string }[] {
  return [
    { value: new Instead("unknown"), label: dontKnow },
    { value: new Instead("why"), label: texts.why },
    { value: new Instead("back"), label: texts.back },
  ];
}

function messageOf(title: string, help: string | undefined): string {
  return help === undefined ? title : `${title}\n${help}`;
}

/** A day as people write it, 25/11/2026, or as machines do. */
export function dayIn(written: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return written;
  const [, day = "", month = "", year] = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(written) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function numberIn(written: string): number | undefined {
  return /^\d{1,3}$/.test(written) ? Number(written) : undefined;
}
