import type { Application } from "../../../src/application/application.js";
import { assess } from "../../../src/answers/assess.js";
import * as en from "../../../src/en.js";
import * as fr from "../../../src/fr.js";
import type { Sheet, SheetItem, SheetLine } from "../../../src/fr.js";
import type { Rulebook } from "../../../src/rulebook/rule.js";

/** Everything a sheet says, each with its id: the items, and the lines below them. */
export function saidOn(
  sheet: Sheet,
): readonly (Pick<SheetLine, "id" | "text"> & { readonly section: string })[] {
  const within = (section: string, item: SheetItem): ReturnType<typeof saidOn> => [
    { id: item.id, text: `${item.name ?? ""}${item.text}`, section },
    ...(item.lines ?? []).map(({ id, text }) => ({ id, text, section })),
    ...(item.oneOf ?? []).flatMap(({ papers }) => papers.flatMap((paper) => within(section, paper))),
  ];
  return sheet.sections.flatMap(({ id, items }) => items.flatMap((item) => within(id, item)));
}

/** What the full sheet of a situation says, on one line, its unbreakable spaces made plain. */
export function full(
  application: Application,
  rulebook?: Rulebook,
  options: fr.FullSheetOptions = {},
): string {
  return oneLine(fr.toText(fr.fullSheet(assess(application, { rulebook }), options)));
}

/** What its page says. */
export function page(application: Application, options: fr.SheetOptions = {}): string {
  return oneLine(fr.toText(fr.pageSheet(assess(application), options)));
}

/** What the full sheet says in English. */
export function inEnglish(application: Application): string {
  return oneLine(en.toText(en.fullSheet(assess(application))));
}

export function oneLine(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, " ").trim();
}
