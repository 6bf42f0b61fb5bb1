/** Wide tables scroll by themselves, also from the keyboard, and leave the page in its place. */
export function tablesThatScroll(markdown) {
  markdown.renderer.rules.table_open = () => `<div class="wide" tabindex="0"><table>\n`;
  markdown.renderer.rules.table_close = () => "</table></div>\n";
}
