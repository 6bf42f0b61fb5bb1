import type { PlainDate } from "../calendar/plain-date.js";
import { leadTimeFor } from "../offices/booking/booking-times.js";
import type { Office } from "../offices/office.js";
import type { Citation } from "../sources/citation.js";
import { weeksAfter } from "./weeks.js";

/** A time from deposit to collection, in weeks. */
export interface LeadTimeInWeeks {
  readonly atLeast: number;
  readonly atMost: number;
}

/** When the title can be expected at the counter. */
export type Ready =
  | {
      readonly kind: "expected";
      /** From the first day to the last, both in it. */
      readonly from: PlainDate;
      readonly until: PlainDate;
      /** Who says so: the town hall, of that season, or the caller. */
      readonly by: "office" | "caller";
      /** When the town hall says that it can take much longer. */
      readonly longer?: "before-summer-holidays" | undefined;
      readonly sources: readonly Citation[];
    }
  /** Neither the town hall nor the caller says. */
  | { readonly kind: "unknown" };

/** When a title deposited on a day can be expected: by the caller's own lead time, or the town hall's of that season. */
export function readyAfter(depositOn: PlainDate, office: Office, given: LeadTimeInWeeks | undefined): Ready {
  const weeks = given ?? leadTimeFor(office, depositOn);
  if (weeks === undefined) return { kind: "unknown" };
  const window = {
    kind: "expected",
    from: weeksAfter(depositOn, weeks.atLeast),
    until: weeksAfter(depositOn, weeks.atMost),
  } as const;
  if (given !== undefined) return { ...window, by: "caller", sources: [] };
  const { leadTimeRises, source } = office;
  return {
    ...window,
    by: "office",
    ...(leadTimeRises !== undefined && { longer: leadTimeRises }),
    sources: source.citations,
  };
}
