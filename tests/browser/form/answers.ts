import {
  nextQuestion,
  withAnswer,
  type Application,
  type AskedPart,
  type FactReply,
  type Question,
  type Reply,
} from "titres-identite";
import type { Visitor } from "./visitor.js";

/** Answers each screen as somebody of that situation does, who says of what it leaves open that they do not know. */
export async function answersAs(
  visitor: Visitor,
  situation: Application,
  beforeEach: (question: Question | undefined) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  let so: Application = { depositOn: situation.depositOn };
  const skip: string[] = [];
  for (;;) {
    const question = nextQuestion(so, { skip });
    await visitor.isOn(question?.id ?? "done");
    await beforeEach(question);
    if (question === undefined) return;
    const reply = replyOf(question, situation, so);
    if (reply === undefined) {
      await visitor.doesNotKnow();
      skip.push(question.id);
      continue;
    }
    const isWhole = await fill(visitor, question, reply);
    await visitor.goOn();
    const next = withAnswer(so, question.id, reply);
    if (!next.ok) throw new Error(next.issues.map(({ message }) => message).join("; "));
    so = next.application;
    if (!isWhole) skip.push(question.id);
  }
}

/** What somebody of a situation answers; nothing where it leaves all of it open. */
function replyOf(question: Question, situation: Application, so: Application): Reply | undefined {
  switch (question.answer) {
    case "titles":
      return Object.keys(situation.requests ?? {});
    case "held-titles":
      return (situation.heldTitles?.titles ?? []).map(({ kind }) => kind);
    case "none-of":
      return question.asks
        .map(({ path }) => path)
        .filter((path) => valueAt(situation, so, path) === (path !== "applicant.french"));
    case "several": {
      const said = question.asks.flatMap(({ path }) => {
        const value = valueAt(situation, so, path);
        return value === undefined ? [] : [[path, value] as const];
      });
      return said.length === 0 ? undefined : Object.fromEntries(said);
    }
    case "yes-no":
    case "choice":
    case "day":
    case "number":
    case "held-title":
      return valueAt(situation, so, question.asks[0]?.path ?? "");
  }
}

function valueAt(situation: Application, so: Application, path: string): FactReply | undefined {
  const [, id, field] = /^heldTitles\.titles\[(.*)\]\.(\w+)$/.exec(path) ?? [];
  if (field === undefined)
    return path
      .split(".")
      .reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], situation) as
      FactReply | undefined;
  const place = so.heldTitles?.titles.findIndex((title) => title.id === id) ?? -1;
  return (situation.heldTitles?.titles[place] as unknown as Record<string, FactReply> | undefined)?.[field];
}

/** Fills the fields of a screen; says whether none is said to be unknown. */
async function fill({ page }: Visitor, question: Question, reply: Reply): Promise<boolean> {
  const screen = page.locator(".question");
  if (Array.isArray(reply)) {
    const list = reply as readonly string[];
    const values =
      question.answer === "none-of"
        ? question.asks.map(({ path }) => path)
        : (question.asks[0]?.values ?? []);
    if (list.length === 0) await screen.locator(".tick.none input").check();
    for (const value of list) await screen.locator(".tick input").nth(values.indexOf(value)).check();
    return true;
  }
  const isAlone = question.answer !== "several";
  let isWhole = true;
  for (const part of question.asks) {
    const value = isAlone ? (reply as FactReply) : (reply as Readonly<Record<string, FactReply>>)[part.path];
    if (!(await fillFact(page.locator(".question"), part, value))) isWhole = false;
  }
  return isWhole;
}

type Screen = ReturnType<Visitor["page"]["locator"]>;

async function fillFact(
  screen: Screen,
  { path, answer, values }: AskedPart,
  value: FactReply | undefined,
): Promise<boolean> {
  const id = `ask-${path.replaceAll(/[^\w-]/g, "-")}`;
  // What no longer matters once the facts before it are answered is not asked for.
  if ((await screen.locator(`#${id}`).count()) === 0) return true;
  if (answer === "day") {
    if (value === undefined) await screen.locator(`[data-of="${id}"] input`).last().check();
    else {
      const inputs = screen.locator(`fieldset.day:has(#${id}) input`);
      const [year = "", month = "", day = ""] = String(value).split("-");
      await inputs.nth(0).fill(day);
      await inputs.nth(1).fill(month);
      await inputs.nth(2).fill(year);
    }
    return value !== undefined;
  }
  const all = answer === "yes-no" ? ["true", "false"] : (values ?? []);
  const index = value === undefined ? all.length : all.indexOf(String(value));
  const list = screen.locator(`select#${id}`);
  if ((await list.count()) > 0) await list.selectOption({ index: index + 1 });
  else await screen.locator(`input[name="${id}"]`).nth(index).check();
  return value !== undefined;
}
