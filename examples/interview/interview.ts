import {
  assess,
  isPlainDate,
  nextQuestion,
  openQuestions,
  timeline,
  whatWouldChange,
  withAnswer,
  type Application,
  type FactReply,
} from "titres-identite";
import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";
import { ask, dayIn, type Asked } from "./ask.js";
import type { Prompts } from "./prompts.js";
import { englishTexts, frenchTexts } from "./texts.js";

/** Where an interview stands: what is known, and which questions are left out. */
export interface Standing {
  readonly application: Application;
  readonly skip: readonly string[];
}

/** How an interview ends: with all that can be said, or in the middle. */
export interface Ended extends Partial<Standing> {
  readonly isComplete: boolean;
}

/** The language that an interview speaks. */
export type Language = "fr" | "en";

/** Interviews someone, one screen at a time, with what is known so far above it. */
export async function interview(
  prompts: Prompts,
  language: Language,
  today: string,
  from?: Standing,
): Promise<Ended> {
  const [words, texts] = language === "fr" ? ([fr, frenchTexts] as const) : ([en, englishTexts] as const);
  const begun = from ?? (await begin());
  if (begun === undefined) return { isComplete: false };
  const past: Standing[] = [];
  let now = begun;
  let notice = "";
  for (;;) {
    const { application, skip } = now;
    const question = nextQuestion(application, { skip });
    if (question === undefined) break;
    const text = words.questionText(question, namesIn(application));
    prompts.page(pageSoFar(application, notice));
    const asked = await ask(prompts, texts, question, text, (reply, path) =>
      isStillAsked(application, question.id, reply, path),
    );
    if (asked.kind === "stopped") return { ...now, isComplete: false };
    if (asked.kind === "back") {
      now = past.pop() ?? now;
      notice = "";
      continue;
    }
    const next = answered(now, question.id, asked);
    notice = typeof next === "string" ? next : asked.kind === "unknown" ? text.leavesOpen : "";
    if (typeof next === "string") continue;
    past.push(now);
    now = next;
  }
  prompts.page(wholePage(now.application));
  return { ...now, isComplete: true };

  async function begin(): Promise<Standing | undefined> {
    for (;;) {
      const written = await prompts.write(texts.day, `${texts.dayHint} (${words.dateText(today)})`);
      if (written === undefined) return undefined;
      const depositOn = written === "" ? today : dayIn(written);
      const application: Application = { depositOn: depositOn ?? "" };
      if (isPlainDate(depositOn)) return { application, skip: [] };
      prompts.say(`${texts.noDay} ${application.depositOn}`.trim());
    }
  }

  /** Where the interview goes on; or what is wrong with the answer. */
  function answered({ application, skip }: Standing, id: string, asked: Asked): Standing | string {
    if (asked.kind !== "answered") return { application, skip: [...skip, id] };
    const next = withAnswer(application, id, asked.reply);
    if (next.ok) return { application: next.application, skip: asked.isWhole ? skip : [...skip, id] };
    return [texts.refused, ...next.issues.map((issue) => words.issueText(issue))].join(" ");
  }

  /** What is decided so far: the sheet without its questions and what may still have to be brought. */
  function pageSoFar(application: Application, notice: string): string {
    const answer = assess(application);
    const sheet = words.pageSheet(answer, { titleNames: namesIn(application) });
    const certain = sheet.sections.filter(({ id }) => id === "bring" || id === "fill-in" || id === "buy");
    const lines = certain.flatMap(({ items }) =>
      items.map(({ name = "", text }) => `• ${name}${text}`.trim()),
    );
    const open = texts.openPoints(new Set(answer.undecided.flatMap(({ outcomes }) => outcomes)).size);
    return [
      ...(lines.length === 0 ? [] : [texts.known, ...lines, ""]),
      ...(notice === "" ? [] : [notice, ""]),
      open,
      "",
    ].join("\n");
  }

  function wholePage(application: Application): string {
    const titleNames = namesIn(application);
    const { ways } = whatWouldChange(application, {
      depositFrom: today < application.depositOn ? today : application.depositOn,
    });
    const said = ways.map((way) => `• ${words.wayText(way, titleNames)}`);
    return [
      words.toText(words.pageSheet(assess(application), { titleNames })),
      words.toLines(words.timelinePicture(timeline(application), titleNames)),
      texts.ways,
      ...(said.length === 0 ? [texts.noWays] : said),
      "",
    ].join("\n");
  }

  /** Each title held by its kind, with a number where there are several of a kind. */
  function namesIn({ heldTitles }: Application): Record<string, string> {
    const titles = heldTitles?.titles ?? [];
    return Object.fromEntries(
      titles.map(({ id, kind }) => {
        const alike = titles.filter((other) => other.kind === kind);
        const number = alike.length < 2 ? "" : ` ${String(alike.findIndex((other) => other.id === id) + 1)}`;
        return [id, `${words.heldTitleKindLabels[kind]}${number}`];
      }),
    );
  }
}

/** Whether a fact is still asked for once those before it on its screen are answered. */
function isStillAsked(
  application: Application,
  id: string,
  reply: Readonly<Record<string, FactReply>>,
  path: string,
): boolean {
  if (Object.keys(reply).length === 0) return true;
  const so = withAnswer(application, id, reply);
  if (!so.ok) return true;
  return openQuestions(so.application).some(({ asks }) => asks.some((part) => part.path === path));
}
