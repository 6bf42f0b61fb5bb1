import { pagePart } from "#parts";
import { ui } from "#ui";
import { h } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import {
  assess,
  nextQuestion,
  questionText,
  type Assessment,
  type Reply,
  type Rulebook,
} from "../library/first.js";
import { givenBy } from "../state/given-by.js";
import { answered, leftOut, type Moved } from "../state/moves.js";
import { useLoaded } from "../state/loaded.js";
import { useRulebook } from "../state/rulebooks.js";
import { beginning, type Answered, type State } from "../state/state.js";
import { titleNames } from "../state/titles.js";
import type { Trail } from "../state/trail.js";
import { Actions } from "./actions.js";
import { Coming } from "./coming.js";
import { Done } from "./done.js";
import { Given } from "./given.js";
import { QuestionScreen } from "./question.js";
import { SheetPanel } from "./sheet-panel.js";
import { Terms } from "./terms.js";
import { ToolList } from "./tool-list.js";

interface Props {
  readonly trail: Trail;
  readonly today: () => string;
  /** What it may use of the page around it. */
  readonly around: Around;
  /** What is to be said before anything else. */
  readonly notice?: string | undefined;
  readonly onAnswered?: (state: State) => void;
  readonly onCompleted?: (state: State, answer: Assessment) => void;
}

/** What a form may use of the page around it: all of its own page, of somebody else's what that page asks for. */
export interface Around {
  /** Its title, which then begins with the question. */
  readonly title: boolean;
  /** Its address, for a link that carries the situation. */
  readonly link: boolean;
  /** What this device keeps for it, where whoever answers asks for that. */
  readonly memory: boolean;
}

/** The form: a question on one side, the page on the other. */
export function App({ trail, today, around, notice, onAnswered, onCompleted }: Props) {
  const [kept, setKept] = useState(trail.now());
  const [issues, setIssues] = useState<readonly string[]>([]);
  const [hasMoved, setHasMoved] = useState(false);
  useEffect(
    () =>
      trail.onMove(() => {
        setIssues([]);
        setHasMoved(true);
        setKept(trail.now());
      }),
    [trail],
  );
  const { application, skip, again } = kept;
  const loading = useRulebook(kept.rulebook);
  // Until other rules are there, the screen stays as it was.
  const before = useRef<Rulebook | undefined>(undefined);
  if (loading.rulebook !== undefined) before.current = loading.rulebook;
  const rulebook = loading.failed ? undefined : before.current;
  const names = useMemo(() => titleNames(application), [application]);
  const open = useMemo(
    () => (rulebook === undefined ? undefined : nextQuestion(application, { rulebook, skip })),
    [application, rulebook, skip],
  );
  const answer = useMemo(
    () => (rulebook === undefined ? undefined : assess(application, { rulebook })),
    [application, rulebook],
  );
  const given = useMemo(
    () => kept.given ?? (rulebook === undefined ? [] : givenBy(kept, rulebook)),
    [kept, rulebook],
  );
  const state: Answered = { ...kept, given };
  const repeated = given.find(({ question: { id } }) => id === again)?.question;
  const question = repeated ?? open;
  useEffect(() => {
    if (around.title && rulebook !== undefined)
      document.title = `${question === undefined ? ui.done : questionText(question, names).title} – ${ui.title}`;
  }, [question, around.title]);
  const after = useLoaded(pagePart).module?.After;
  const change = (next: Partial<State>): void => trail.replace({ ...kept, ...next });
  if (rulebook === undefined || answer === undefined)
    return (
      <>
        {loading.failed && <Terms state={state} onMove={() => undefined} onChange={change} />}
        <Coming {...loading} />
      </>
    );

  const isDone = question === undefined;
  const move = (moved: Moved, how: "push" | "replace"): void => {
    if (moved.ok) trail[how](moved.state);
    else setIssues(moved.issues);
  };
  const goOn = (moved: Moved): void => {
    move(moved, "push");
    if (!moved.ok) return;
    onAnswered?.(moved.state);
    const { application: said, skip: left } = moved.state;
    if (nextQuestion(said, { rulebook, skip: left }) === undefined)
      onCompleted?.(moved.state, assess(said, { rulebook }));
  };
  const onBack = trail.depth() > 0 ? trail.back : undefined;
  const now = today();

  return (
    <>
      {notice !== undefined && trail.depth() === 0 && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <div class={isDone ? "columns is-done" : "columns"}>
        <div class="ask">
          <Terms state={state} onMove={(moved) => move(moved, "replace")} onChange={change} />
          {question === undefined ? (
            <Done answer={answer} takesFocus={hasMoved} onBack={onBack} />
          ) : (
            <QuestionScreen
              key={`${question.id} ${String(repeated !== undefined)}`}
              application={application}
              rulebook={rulebook}
              question={question}
              isAgain={repeated !== undefined}
              names={names}
              issues={issues}
              takesFocus={hasMoved}
              onAnswer={(reply: Reply, isWhole) => goOn(answered(state, rulebook, question, reply, isWhole))}
              onUnknown={() => goOn({ ok: true, state: leftOut(state, question, ui.leftOpen) })}
              onBack={onBack}
            />
          )}
          <Given
            given={given}
            names={names}
            onAgain={(id) => trail.push({ ...state, again: id })}
            onRestart={() => trail.push(beginning(today()))}
          />
        </div>
        <div class="answer">
          <SheetPanel
            state={state}
            answer={answer}
            rulebook={rulebook}
            names={names}
            isDone={isDone}
            onTick={(ticked) => change({ ticked })}
          />
          {isDone && <Actions state={state} {...around} />}
        </div>
        {isDone && after !== undefined && (
          <div class="beyond">
            {h(after, { state, answer, rulebook, names, today: now })}
            <ToolList
              state={state}
              answer={answer}
              rulebook={rulebook}
              names={names}
              today={now}
              onChange={change}
              onNext={(next) => trail.push(next)}
            />
          </div>
        )}
      </div>
    </>
  );
}
