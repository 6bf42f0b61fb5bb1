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
        return (
          <div key={`${at}-${id}-${String(index)}`} class={`part-${id}`}>
            <h4>{heading}</h4>
            <List>
              {items.map((item) => (
                <li key={item.id}>
                  <Head {...item} />
                  <Below {...item} />
                </li>
              ))}
            </List>
          </div>
        );
      })}
    </div>
  );
}
