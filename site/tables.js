/** How many characters a cell may hold before its column is given room for sentences. */
const longest = 60;

/** Wide tables scroll by themselves, also from the keyboard, and leave the page in its place; no column of sentences is narrow. */
export function tablesThatScroll(markdown) {
  markdown.renderer.rules.table_open = () => `<div class="wide" tabindex="0"><table>\n`;
  markdown.renderer.rules.table_close = () => "</table></div>\n";
  markdown.core.ruler.push("columns-of-sentences", ({ tokens }) => {
    let columns = [];
    let column = 0;
    for (const [at, { type }] of tokens.entries())
      if (type === "table_open") columns = [];
      else if (type === "tr_open") column = 0;
      else if (type === "th_open" || type === "td_open") (columns[column++] ??= []).push(at);
      else if (type === "table_close")
        for (const [, ...cells] of columns.filter((each) => each.some((cell) => isLong(tokens, cell))))
          for (const cell of cells) tokens[cell].attrSet("class", "sentences");
  });
}

/** Whether a cell below the heads holds a sentence. */
function isLong(tokens, at) {
  return tokens[at].type === "td_open" && tokens[at + 1].content.length > longest;
}
