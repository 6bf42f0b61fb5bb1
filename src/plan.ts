/**
 * From the checklist to the title in hand: the days before an appointment, and those after it.
 *
 * @module titres-identite/plan
 */
export type { Appointment } from "./planning/appointment.js";
export type { Collecting, Collection, Deadline } from "./planning/collection.js";
export type { DatedPaper, DayEvent, PlanDay } from "./planning/days.js";
export { plan, type Plan, type PlanOptions } from "./planning/plan.js";
export type { LeadTimeInWeeks, Ready } from "./planning/ready.js";
export type { TitleOnTrip, Trip } from "./planning/trip.js";
