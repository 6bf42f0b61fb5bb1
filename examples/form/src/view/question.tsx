import { ui } from "#ui";
import { useMemo, useState } from "preact/hooks";
import {
  questionText,
  type Application,
  type Question,
  type Reply,
  type Rulebook,
} from "../library/first.js";
import { noDrafts, readReply, type Drafts } from "../state/reply.js";
import { stillAsked } from "../state/still-asked.js";
import { FactField, fieldId } from "./fact-field.js";
import { ScreenHeading } from "./heading.js";
import { Ticks } from "./ticks.js";
import { Wrong } from "./wrong.js";

interface Props {
  readonly application: Application;
  readonly rulebook: Rulebook;
  readonly question: Question;
  readonly names: Readonly<Record<string, string>>;
  /** What the rules say is wrong with the last answer. */
  readonly issues: readonly string[];
  /** Whether it was answered before. */
  readonly isAgain: boolean;
  readonly takesFocus: boolean;
  readonly onAnswer: (reply: Reply, isWhole: boolean) => void;
  readonly onUnknown: () => void;
  readonly onBack: (() => void) | undefined;
}

/** One screen of the interview. */
export function QuestionScreen(props: Props) {
  const { application, rulebook, question, names, issues, isAgain, takesFocus, onAnswer, onUnknown, onBack } =
    props;
  const text = useMemo(() => questionText(question, names), [question, names]);
  const [drafts, setDrafts] = useState<Drafts>(noDrafts);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const isSeveral = question.answer === "several";
  const shown = isSeveral && !isAgain ? stillAsked(application, rulebook, question, drafts) : question.asks;
  const parts = isSeveral ? text.parts : shown.map(({ path }) => ({ ...text, path }));

  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readReply(question, shown, drafts);
    setFaults(read.kind === "wrong" ? read.faults : {});
    if (read.kind === "reply") onAnswer(read.reply, read.isWhole);
    if (read.kind === "unknown") onUnknown();
  };

  return (
    <form class="question" part="question" onSubmit={submit} noValidate>
      <ScreenHeading of={question.id} takesFocus={takesFocus}>
        {text.title}
      </ScreenHeading>
      {shown.length > 1 && isSeveral && <p class="help">{ui.answerEach}</p>}
      <Wrong
        faults={faults}
        issues={issues}
        titles={Object.fromEntries(text.parts.map(({ path, title }) => [path, title]))}
      />
      {["titles", "none-of", "held-titles"].includes(question.answer) ? (
        <Ticks
          name={fieldId(question.id)}
          label={text.title}
          help={text.help}
          wrong={faults[question.id]}
          options={text.options ?? []}
          noneLabel={text.none}
          ticked={drafts.ticked}
          mayRepeat={question.answer === "held-titles"}
          onTick={(ticked) => setDrafts({ ...drafts, ticked })}
        />
      ) : (
        shown.map((part) => {
          const words = parts.find(({ path }) => path === part.path);
          return words === undefined ? null : (
            <div class="fact" key={part.path}>
              <FactField
                part={part}
                words={words}
                draft={drafts.facts[part.path] ?? {}}
                wrong={faults[part.path]}
                isAlone={!isSeveral}
                onDraft={(draft) => setDrafts({ ...drafts, facts: { ...drafts.facts, [part.path]: draft } })}
              />
            </div>
          );
        })
      )}
      <div class="buttons">
        <button type="submit" class="main" part="button">
          {ui.continue}
        </button>
        <button type="button" class="quiet" onClick={onUnknown}>
          {text.dontKnow}
        </button>
        {onBack !== undefined && (
          <button type="button" class="quiet back" onClick={onBack}>
            {ui.back}
          </button>
        )}
      </div>
      <details>
        <summary>{ui.whyAsked}</summary>
        <p>{text.why}</p>
        <p>{text.leavesOpen}</p>
      </details>
    </form>
  );
}
