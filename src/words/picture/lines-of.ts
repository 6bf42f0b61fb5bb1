import { onOneLine } from "../../vocabulary/shown.js";

/** A text in lines of at most so many characters, broken at its plain spaces. */
export function linesOf(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of onOneLine(text).split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= columns)
      lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}
