import { ui } from "#ui";
import { useMemo } from "preact/hooks";
import { isPlainDate } from "../../library/first.js";
import {
  bearerLabels,
  checkDossier,
  documentLabels,
  formsThatDo,
  pageSheet,
  type PaperInHand,
} from "../../library/papers.js";
import { askedPapers, type AskedPaper } from "../../state/asked-papers.js";
import { dayOf, partsOf } from "../../state/days.js";
import type { ToolProps } from "../tool-list.js";
import { PaperDay } from "./paper-day.js";
import { Sections } from "./sections.js";

/** Holds the papers that somebody has against those that are asked for. */
export function Tool({ state, answer, rulebook, today, onChange }: ToolProps) {
  const { application, papers = [] } = state;
  const asked = useMemo(() => askedPapers(answer), [answer]);
  const check = useMemo(() => {
    const checkedOn = today < application.depositOn ? today : application.depositOn;
    const there = papers.filter(({ id }) => asked.some((paper) => paper.id === id));
    return checkDossier(application, { papers: there, complete: true, checkedOn }, { rulebook });
  }, [application, papers, asked, rulebook, today]);
  const set = (id: string, next: PaperInHand | undefined): void =>
    onChange({ papers: [...papers.filter((each) => each.id !== id), ...(next === undefined ? [] : [next])] });
  return (
    <>
      <p>{ui.papersHint}</p>
      <ul class="plain papers">
        {asked.map((paper) => {
          const inHand = papers.find(({ id }) => id === paper.id);
          return (
            <li key={paper.id}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={inHand !== undefined}
                  onChange={(event) =>
                    set(
                      paper.id,
                      event.currentTarget.checked
                        ? paperOf(paper, application.heldTitles?.titles ?? [])
                        : undefined,
                    )
                  }
                />
                <span>
                  {documentLabels[paper.document]}
                  {paper.whose !== "applicant" && ` (${bearerLabels[paper.whose]})`}
                </span>
              </label>
              {inHand !== undefined && paper.ages && (
                <PaperDay
                  name={paper.id}
                  label={ui.issuedOn}
                  value={inHand.issuedOn === undefined ? undefined : partsOf(inHand.issuedOn)}
                  onChange={(day) => {
                    const issuedOn = dayOf(day);
                    const rest = { ...inHand, issuedOn: undefined };
                    set(paper.id, isPlainDate(issuedOn) ? { ...rest, issuedOn } : rest);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      <div class="result" aria-live="polite">
        <Sections sheet={pageSheet(check)} at="papers" />
      </div>
    </>
  );
}

/** A paper that somebody has, in a form that will do: which it must be stands beside it. */
function paperOf(
  { id, document, whose, form }: AskedPaper,
  titles: readonly { readonly id: string; readonly kind: string }[],
): PaperInHand {
  const kind = document === "held-cni" ? "cni" : document === "held-passport" ? "passport" : undefined;
  const [title, ...others] = titles.filter((each) => each.kind === kind);
  if (title !== undefined && others.length === 0) return { id, document, title: title.id };
  const [does] = formsThatDo[form].forms;
  return { id, document, whose, ...(does === undefined ? {} : { form: does }) };
}
