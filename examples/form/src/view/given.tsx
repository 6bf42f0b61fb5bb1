import { ui } from "#ui";
import { questionText } from "../library/first.js";
import type { Given as Answer } from "../state/state.js";

interface Props {
  readonly given: readonly Answer[];
  readonly names: Readonly<Record<string, string>>;
  readonly onAgain: (id: string) => void;
  readonly onRestart: () => void;
}

/** What was answered, each to be answered again. */
export function Given({ given, names, onAgain, onRestart }: Props) {
  if (given.length === 0) return null;
  return (
    <details class="given">
      <summary>
        {ui.yourAnswers} ({given.length})
      </summary>
      <dl>
        {given.map(({ question, said }) => {
          const { title } = questionText(question, names);
          return (
            <div key={question.id}>
              <dt>{title}</dt>
              <dd>
                <span>{said}</span>{" "}
                <button type="button" class="link" onClick={() => onAgain(question.id)}>
                  {ui.change}
                  <span class="hidden">
                    {ui.colon}
                    {title}
                  </span>
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      <button type="button" class="quiet" onClick={onRestart}>
        {ui.restart}
      </button>
    </details>
  );
}
