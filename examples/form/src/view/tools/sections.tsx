import type { Sheet } from "../../library/answer.js";
import { Below, Head } from "../line.js";

/** A sheet to be read, section by section. */
export function Sections({ sheet, at }: { readonly sheet: Sheet; readonly at: string }) {
  return (
    <div class="sections">
      {sheet.introduction.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      {sheet.sections.map(({ id, heading, marker, items }, index) => {
        const List = marker === "number" ? "ol" : "ul";
        const headingId = `${at}-${id}-${String(index)}`;
        return (
          <section key={headingId} class={`part-${id}`} aria-labelledby={headingId}>
            <h4 id={headingId}>{heading}</h4>
            <List>
              {items.map((item) => (
                <li key={item.id}>
                  <Head {...item} />
                  <Below {...item} />
                </li>
              ))}
            </List>
          </section>
        );
      })}
    </div>
  );
}
