/** A record longer than this is no counter's. */
const longest = 1_000_000;

/** One record of an export, as text; `tooLong` in its place where it is beyond what is held at once. */
export type RecordText = { readonly text: string } | { readonly tooLong: number };

/**
 * Cuts an export into its records as it comes in: the objects of the first list in it, whatever stands around that list, as
 * `{"service": [...]}`, `{"results": [...]}`, `{"features": [...]}` or a bare list. Holds one record at a time.
 */
export async function* recordsIn(chunks: AsyncIterable<string>): AsyncGenerator<RecordText> {
  let [isInList, isInText, isEscaped, depth, length] = [false, false, false, 0, 0];
  let held = "";
  for await (const chunk of chunks) {
    let start = depth > 0 ? 0 : -1;
    for (let place = 0; place < chunk.length; place += 1) {
      const code = chunk.charCodeAt(place);
      if (isInText) {
        if (isEscaped) isEscaped = false;
        else if (code === 92) isEscaped = true;
        else if (code === 34) isInText = false;
        continue;
      }
      if (code === 34) isInText = true;
      else if (!isInList) isInList = code === 91;
      else if (code === 123) {
        if (depth === 0) [start, length] = [place, 0];
        depth += 1;
      } else if (code === 125 && depth > 0) {
        depth -= 1;
        if (depth > 0) continue;
        length += place + 1 - start;
        if (length > longest) yield { tooLong: length };
        else yield { text: held + chunk.slice(start, place + 1) };
        [held, start] = ["", -1];
      }
    }
    if (depth > 0) {
      length += chunk.length - start;
      held = length > longest ? "" : held + chunk.slice(start);
    }
  }
  if (depth > 0) yield { tooLong: length };
}
