import { ui } from "#ui";
import { dateText, type Application, type Assessment } from "../library/first.js";
import { titleStatusText } from "../library/answer.js";

interface Props {
  readonly application: Application;
  readonly answer: Assessment;
  readonly names: Readonly<Record<string, string>>;
}

/** The titles held, drawn as they are: what is printed on each, and what the law says. */
export function HeldTitles({ application, answer, names }: Props) {
  const titles = application.heldTitles?.titles ?? [];
  if (titles.length === 0) return null;
  return (
    <section class="tool" aria-labelledby="held-heading">
      <h2 id="held-heading">{ui.heldTitles}</h2>
      <ul class="held">
        {titles.map(({ id, kind, format }) => {
          const status = answer.heldTitles[id]?.titleStatus;
          if (status === undefined) return null;
          const { printedEnd, standing } = status;
          // A title that is void ends no other day.
          const legalEnd = standing === "void" ? undefined : status.legalEnd;
          const isOvertaken = standing === "void" || (legalEnd !== undefined && legalEnd !== printedEnd);
          return (
            <li key={id}>
              <div class={`title-card is-${kind} is-${standing}`}>
                <p class="title-name">{names[id]}</p>
                {format !== undefined && <p class="title-format">{ui.formats[format]}</p>}
                <dl>
                  {printedEnd !== undefined && (
                    <div>
                      <dt>{ui.printedEnd}</dt>
                      <dd class={isOvertaken ? "overtaken" : undefined}>{dateText(printedEnd)}</dd>
                    </div>
                  )}
                  {legalEnd !== undefined && (
                    <div>
                      <dt>{ui.legalEnd}</dt>
                      <dd>{dateText(legalEnd)}</dd>
                    </div>
                  )}
                </dl>
              </div>
              <p>{titleStatusText(status)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
