import type { SheetItem } from "../library/answer.js";

/** The line of a thing itself. */
export function Head({ name, text, link }: SheetItem) {
  const said = (
    <>
      {name !== undefined && <strong>{name}</strong>}
      {text}
    </>
  );
  return link?.startsWith("https://") === true ? <a href={link}>{said}</a> : said;
}

/** What is said of a thing below it, and the sets of papers of which one will do. */
export function Below({ lines = [], oneOf = [] }: SheetItem) {
  if (lines.length + oneOf.length === 0) return null;
  return (
    <ul class="below">
      {lines.map(({ id, says, text }) => (
        <li key={id} class={says}>
          {text}
        </li>
      ))}
      {oneOf.map(({ name, papers }) => (
        <li key={name}>
          {name}
          <ul>
            {papers.map((paper) => (
              <li key={paper.id}>
                <Head {...paper} />
                <Below {...paper} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
