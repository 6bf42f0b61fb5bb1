import { ui } from "#ui";
import { useMemo, useState } from "preact/hooks";
import {
  openQuestions,
  questionText,
  type Application,
  type Assessment,
  type Citation,
  type OutcomeAddress,
  type Rulebook,
} from "../library/first.js";
import {
  citationText,
  citationUrl,
  explain,
  explanationText,
  legalDoubts,
  type Explanation,
  type SheetItem,
} from "../library/answer.js";
import { groundsOf, outcomesOf } from "../state/outcomes.js";

interface Props {
  readonly item: SheetItem;
  readonly answer: Assessment;
  readonly application: Application;
  readonly rulebook: Rulebook;
  readonly names: Readonly<Record<string, string>>;
}

/** Why a line stands on the page, and in which texts. */
export function Why({ item, answer, application, rulebook, names }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const outcomes = useMemo(() => outcomesOf(item, answer), [item, answer]);
  const unclear = legalDoubts.find(({ id }) => item.id === `doubt/${id}`)?.sources;
  const isPractice = groundsOf(item, answer).some(({ basis }) => basis === "local-practice");
  if (outcomes.length === 0 && unclear === undefined) return null;
  return (
    <details class="why" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {ui.why}
        <span class="hidden"> {item.name ?? item.text}</span>
        {isPractice && <span class="badge">{ui.practice}</span>}
      </summary>
      {isOpen && (
        <div class="reasons">
          {isPractice && <p class="basis">{ui.practiceHint}</p>}
          {unclear === undefined ? (
            <Reasons {...{ item, outcomes, application, rulebook, names }} />
          ) : (
            <Texts sources={unclear} />
          )}
        </div>
      )}
    </details>
  );
}

interface ReasonsProps extends Pick<Props, "item" | "application" | "rulebook" | "names"> {
  readonly outcomes: readonly OutcomeAddress[];
}

function Reasons({ item, outcomes, application, rulebook, names }: ReasonsProps) {
  const asked = useMemo(
    () =>
      openQuestions(application, { rulebook }).find(({ asks }) =>
        asks.some(({ path }) => item.id === `question/${path}`),
      ),
    [item, application, rulebook],
  );
  const reasons = useMemo(
    () => outcomes.map((outcome) => explain(application, outcome, { rulebook })),
    [outcomes, application, rulebook],
  );
  return (
    <>
      {asked === undefined ? (
        [...new Set(saidOnce(reasons).map((reason) => explanationText(reason, names)))].map((text) => (
          <p key={text}>{text}</p>
        ))
      ) : (
        <p>{questionText({ ...asked, waiting: outcomes }, names).why}</p>
      )}
      <Texts sources={reasons.flatMap(({ sources }) => sources)} />
    </>
  );
}

/** What several ways to pay rest on, once: a way goes without its own line where another rests on all that it does, and more. */
function saidOnce(reasons: readonly Explanation[]): readonly Explanation[] {
  const isWay = ({ outcome }: Explanation) => outcome.startsWith("payment/");
  return reasons.filter(
    (reason) =>
      !reasons.some(
        (other) =>
          isWay(reason) &&
          isWay(other) &&
          other.facts.length > reason.facts.length &&
          reason.facts.every((fact) => other.facts.includes(fact)),
      ),
  );
}

function Texts({ sources }: { readonly sources: readonly Citation[] }) {
  const cited = new Map(sources.map((source) => [citationText(source), citationUrl(source)]));
  if (cited.size === 0) return null;
  return (
    <>
      <p class="texts">{ui.readings}</p>
      <ul>
        {[...cited].map(([text, url]) => (
          <li key={text}>
            {url === undefined ? (
              text
            ) : (
              <a href={url} rel="noreferrer">
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
