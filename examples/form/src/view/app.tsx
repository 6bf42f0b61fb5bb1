import { ui } from "#ui";
import { useEffect, useMemo, useState } from "preact/hooks";
import { assess, nextQuestion, type Reply } from "../library/first.js";
import { answered, leftOut, type Moved } from "../state/moves.js";
import { useRulebook } from "../state/parts.js";
import { beginning, type State } from "../state/state.js";
import { titleNames } from "../state/titles.js";
import type { Trail } from "../state/trail.js";
import { Done } from "./done.js";
import { Given } from "./given.js";
import { QuestionScreen } from "./question.js";
import { SheetPanel } from "./sheet-panel.js";
import { Terms } from "./terms.js";

interface Props {
  readonly trail: Trail;
  readonly today: () => string;
}

/** The form: a question on one side, the page on the other. */
export function App({ trail, today }: Props) {
  const [state, setState] = useState(trail.now());
  const [issues, setIssues] = useState<readonly string[]>([]);
  const [hasMoved, setHasMoved] = useState(false);
  useEffect(
    () =>
      trail.onMove(() => {
        setIssues([]);
        setHasMoved(true);
        setState(trail.now());
      }),
    [trail],
  );
  const { application, skip, given, again } = state;
  const rulebook = useRulebook(state.rulebook);
  const names = useMemo(() => titleNames(application), [application]);
  const open = useMemo(
    () => (rulebook === undefined ? undefined : nextQuestion(application, { rulebook, skip })),
    [application, rulebook, skip],
  );
  const answer = useMemo(
    () => (rulebook === undefined ? undefined : assess(application, { rulebook })),
    [application, rulebook],
  );
  if (rulebook === undefined || answer === undefined) return <p class="coming">{ui.sheetComing}</p>;

  const repeated = given.find(({ question: { id } }) => id === again)?.question;
  const question = repeated ?? open;
  const move = (moved: Moved, how: "push" | "replace"): void => {
    if (moved.ok) trail[how](moved.state);
    else setIssues(moved.issues);
  };
  const change = (next: Partial<State>): void => trail.replace({ ...state, ...next });

  return (
    <div class="columns">
      <div class="ask">
        <Terms state={state} onMove={(moved) => move(moved, "replace")} onChange={change} />
        {question === undefined ? (
          <Done answer={answer} takesFocus={hasMoved} onBack={trail.depth() > 0 ? trail.back : undefined} />
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
            onAnswer={(reply: Reply, isWhole) =>
              move(answered(state, rulebook, question, reply, isWhole), "push")
            }
            onUnknown={() => trail.push(leftOut(state, question, ui.leftOpen))}
            onBack={trail.depth() > 0 ? trail.back : undefined}
          />
        )}
        <Given
          given={given}
          names={names}
          onAgain={(id) => trail.push({ ...state, again: id })}
          onRestart={() => trail.push(beginning(today()))}
        />
      </div>
      <SheetPanel
        state={state}
        answer={answer}
        rulebook={rulebook}
        isDone={question === undefined}
        onTick={(ticked) => change({ ticked })}
      />
    </div>
  );
}
