/** How many characters the cells of a column hold, one with another, before it is given room for sentences. */
const most = 40;
/** How many columns of a common width a sheet of paper holds. */
const onPaper = 7;

/** Wide tables scroll by themselves, also from the keyboard, and leave the page in its place; no column of sentences is narrow. */
export function tablesThatScroll(markdown) {
  markdown.renderer.rules.table_open = (tokens, at) =>
    `<div class="wide${tokens[at].meta?.isMany ? " many" : ""}" tabindex="0"><table>\n`;
  markdown.renderer.rules.table_close = () => "</table></div>\n";
  markdown.core.ruler.push("columns-of-sentences", ({ tokens }) => {
    let table;
    let columns = [];
    let column = 0;
    for (const [at, token] of tokens.entries())
      if (token.type === "table_open") [table, columns] = [token, []];
      else if (token.type === "tr_open") column = 0;
      else if (token.type === "td_open") {
        const cells = (columns[column++] ??= []);
        cells.push({ token, length: tokens[at + 1].content.length });
      } else if (token.type === "table_close") {
        table.meta = { isMany: columns.length > onPaper };
        for (const cells of columns.filter(holdsSentences))
          for (const { token: cell } of cells) cell.attrSet("class", "sentences");
      }
  });
}

function holdsSentences(cells) {
  return cells.reduce((sum, { length }) => sum + length, 0) > most * cells.length;
}
