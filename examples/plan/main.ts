// Prints a plan, from a situation or a family and an appointment as JSON: what to do on which day, and the same on the line of time.
// The counter is named by its id; with `calendarOf`, the same as a file for a calendar.
import type { Application, Family, Rulebook } from "titres-identite";
import { isOfficeId, officeOf } from "titres-identite/offices/data";
import { planCalendar, planPicture, planSheet, toLines, toText } from "titres-identite/fr";
import {
  plan,
  toICalendar,
  type Appointment,
  type FamilyAppointment,
  type FamilyPlan,
  type Plan,
} from "titres-identite/plan";

/** The plan of `{ application, appointment }` or `{ family, appointment }`, in French; throws with every fault where it cannot be read. */
export function planText(given: unknown, rulebook?: Rulebook): string {
  const made = planOf(given, rulebook);
  return `${toText(planSheet(made))}\n${toLines(planPicture(made))}`;
}

/** The same as iCalendar. */
export function calendarOf(given: unknown, rulebook?: Rulebook): string {
  return toICalendar(planCalendar(planOf(given, rulebook)));
}

function planOf(given: unknown, rulebook: Rulebook | undefined): Plan | FamilyPlan {
  const { application, family, appointment } = Object(given) as {
    readonly application?: unknown;
    readonly family?: unknown;
    readonly appointment?: object;
  };
  const { office, ...rest } = (appointment ?? {}) as { readonly office?: unknown };
  const wanted: unknown = {
    ...rest,
    // What names no counter is left for `plan` to refuse, with all else that is wrong.
    office: typeof office === "string" && isOfficeId(office) ? officeOf(office) : office,
  };
  return family === undefined
    ? plan(application as Application, wanted as Appointment, { rulebook })
    : plan(family as Family, wanted as FamilyAppointment, { rulebook });
}
