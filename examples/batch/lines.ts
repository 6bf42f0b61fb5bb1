/** A line of a text that comes in pieces; or where it passes the length that is allowed, that it does. */
export type Line = { readonly text: string } | { readonly tooLong: true };

/** The lines of a text that comes in pieces, of which no more is held than the longest that is allowed. */
export async function* linesIn(pieces: AsyncIterable<string>, longest = 1_000_000): AsyncGenerator<Line> {
  let begun = "";
  let tooLong = false;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", from)) {
      yield lineOf(begun + piece.slice(from, end), tooLong);
      [begun, tooLong] = ["", false];
      from = end + 1;
    }
    begun += piece.slice(from);
    if (begun.length > longest) [begun, tooLong] = ["", true];
  }
  if (begun !== "" || tooLong) yield lineOf(begun, tooLong);

  function lineOf(text: string, isCut: boolean): Line {
    return isCut || text.length > longest ? { tooLong: true } : { text };
  }
}
