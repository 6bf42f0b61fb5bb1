import type { OwnWords } from "../own.js";
import type { Reader } from "../saying.js";

/** How to write a sheet. */
export interface SheetOptions {
  /** What to call each held title, by its id. A title without a name is called by its kind and its end. */
  readonly titleNames?: Readonly<Record<string, string>> | undefined;
  /** What to call each person of a family, by the id that `assessFamily` was given; absent, by that id. */
  readonly personNames?: Readonly<Record<string, string>> | undefined;
  /**
   * Who reads. Absent: whoever files, as far as it is known: for a minor, a parent or a guardian; for an adult whose guardian
   * files, the guardian; otherwise the person whom the title is for.
   */
  readonly reader?: Reader | undefined;
  /** The sentences of the town hall whose rulebook is followed, for what that alone has: `ownWords(rulebook.words)`. */
  readonly words?: OwnWords | undefined;
}

/** How to write a plan into a calendar. */
export interface PlanCalendarOptions extends SheetOptions {
  /**
   * What tells this plan from your others, such as the number of a file. The same plan made again, under the same id, replaces
   * itself in a calendar; absent, it is known by its counter, its day of deposit and its titles.
   */
  readonly id?: string | undefined;
}

/** How to write a full sheet. */
export interface FullSheetOptions extends SheetOptions {
  /** Whether to list the sources, and to say of each line which are its own; they are left out where absent. */
  readonly sources?: boolean | undefined;
}

/** How to write a checklist. */
export interface ChecklistOptions extends FullSheetOptions {
  /** All that there is to say, which is meant where absent; or what fits on one page. */
  readonly length?: "full" | "page" | undefined;
  /** Markdown where absent. `text` is plain: no markup, lines of at most 80 columns. `html` is a fragment for any page. */
  readonly as?: "markdown" | "text" | "html" | undefined;
}
