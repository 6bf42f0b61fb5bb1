import { ui } from "#ui";
import type { Application, Assessment, Rulebook } from "../library/first.js";
import type { Sheet, SheetSection } from "../library/answer.js";
import { Below, Head } from "./line.js";
import { Why } from "./why.js";

interface Props {
  readonly sheet: Sheet;
  readonly answer: Assessment;
  readonly application: Application;
  readonly rulebook: Rulebook;
  readonly names: Readonly<Record<string, string>>;
  readonly isDone: boolean;
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
}

/** What may have to be brought, and what that depends on. */
const possible = ["perhaps", "questions"];

/** The page: what is certain, then what is possible. */
export function SheetParts(props: Props) {
  const { sheet, answer, isDone } = props;
  const sure = sheet.sections.filter(({ id }) => !possible.includes(id));
  // While one is asked, the others wait for what it is answered.
  const shown = sheet.sections.filter(({ id }) => id === "perhaps" || (id === "questions" && isDone));
  const open = sheet.sections.find(({ id }) => id === "questions")?.items.length ?? 0;
  return (
    <>
      {sheet.introduction
        .filter(({ id }) => id !== "incomplete")
        .map(({ id, text }) => (
          <p key={id} class="introduction">
            {text}
          </p>
        ))}
      {sure.map((section) => (
        <SectionOf key={section.id} section={section} {...props} />
      ))}
      {shown.map((section) => (
        <section
          key={section.id}
          class={`possible part-${section.id}`}
          aria-labelledby={`section-${section.id}`}
        >
          <h3 id={`section-${section.id}`}>{section.heading}</h3>
          {section.id === "perhaps" && <p class="help">{ui.possibleHint}</p>}
          <ul class="points">
            {section.items.map((item) => (
              <li key={item.id} data-id={item.id}>
                <Head {...item} />
                <Why item={item} {...props} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {!isDone && open > 0 && answer.undecided.length > 0 && <p class="open-points">{ui.stillOpen}</p>}
      <div class="closing">
        {sheet.closing.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </>
  );
}

const listClass = { number: undefined, box: "boxes", point: "points", inline: "points" } as const;

function SectionOf({ section, ticked, onTick, ...rest }: Props & { readonly section: SheetSection }) {
  const { id, heading, marker, items } = section;
  const List = marker === "number" ? "ol" : "ul";
  return (
    <section class={`part-${id}`} aria-labelledby={`section-${id}`}>
      <h3 id={`section-${id}`}>{heading}</h3>
      <List class={listClass[marker]}>
        {items.map((item) => (
          <li key={item.id} data-id={item.id}>
            {marker === "box" ? (
              <label class="box">
                <input
                  type="checkbox"
                  checked={ticked.includes(item.id)}
                  onChange={(event) =>
                    onTick(
                      event.currentTarget.checked
                        ? [...ticked, item.id]
                        : ticked.filter((each) => each !== item.id),
                    )
                  }
                />
                <span>
                  <Head {...item} />
                </span>
              </label>
            ) : (
              <Head {...item} />
            )}
            <Below {...item} />
            <Why item={item} {...rest} />
          </li>
        ))}
      </List>
    </section>
  );
}
