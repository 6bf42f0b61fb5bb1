import { ui } from "#ui";
import { useMemo, useState } from "preact/hooks";
import type { Application, Assessment, Citation, Rulebook } from "../library/first.js";
import { citationText, citationUrl, explain, explanationText, type SheetItem } from "../library/answer.js";
import { groundsOf, outcomesOf } from "../state/outcomes.js";

interface Props {
  readonly item: SheetItem;
  readonly answer: Assessment;
  readonly application: Application;
  readonly rulebook: Rulebook;
}

/** Why a line stands on the page, and in which texts. */
export function Why({ item, answer, application, rulebook }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const outcomes = useMemo(() => outcomesOf(item, answer), [item, answer]);
  const isPractice = groundsOf(item, answer).some(({ basis }) => basis === "local-practice");
  if (outcomes.length === 0) return null;
  return (
    <details class="why" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {ui.why}
        <span class="hidden"> {item.name ?? item.text}</span>
        {isPractice && <span class="badge">{ui.practice}</span>}
      </summary>
      {isOpen && <Reasons {...{ outcomes, application, rulebook, isPractice }} />}
    </details>
  );
}

interface ReasonsProps extends Pick<Props, "application" | "rulebook"> {
  readonly outcomes: ReturnType<typeof outcomesOf>;
  readonly isPractice: boolean;
}

function Reasons({ outcomes, application, rulebook, isPractice }: ReasonsProps) {
  const reasons = useMemo(
    () => outcomes.map((outcome) => explain(application, outcome, { rulebook })),
    [outcomes, application, rulebook],
  );
  const sources = reasons.flatMap((reason) => reason.sources);
  const cited = new Map(sources.map((source) => [citationText(source), source]));
  return (
    <div class="reasons">
      {isPractice && <p class="basis">{ui.practiceHint}</p>}
      {reasons.map((reason) => (
        <p key={reason.outcome}>{explanationText(reason)}</p>
      ))}
      {cited.size > 0 && (
        <>
          <p class="texts">{ui.readings}</p>
          <ul>
            {[...cited].map(([text, source]) => (
              <li key={text}>
                <Cited text={text} source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Cited({ text, source }: { readonly text: string; readonly source: Citation }) {
  const url = citationUrl(source);
  return url === undefined ? (
    <>{text}</>
  ) : (
    <a href={url} rel="noreferrer">
      {text}
    </a>
  );
}
