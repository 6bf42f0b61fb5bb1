/**
 * From the checklist to the title in hand: the days before an appointment, and those after it.
 *
 * @module titres-identite/plan
 */
export type { Appointment, FamilyAppointment } from "./planning/appointment.js";
export type { PlanOptions } from "./planning/asked.js";
export type { AnswerChange } from "./planning/changes-before.js";
export type {
  Collecting,
  Collection,
  CollectionCounter,
  Deadline,
  FamilyCollecting,
  FamilyCollection,
} from "./planning/collection.js";
export type { DatedPaper, DayEvent, PlanDay } from "./planning/days.js";
export { depositDays, type DepositDay, type DepositDaysQuery } from "./planning/deposit-days.js";
export type { PaperOutlook, PlanPapers } from "./planning/papers.js";
export type { PersonPlan } from "./planning/person.js";
export { plan, type FamilyPlan, type Plan, type PlanOutline } from "./planning/plan.js";
export type { LeadTimeInWeeks, Ready } from "./planning/ready.js";
export type { TitleOnTrip, Trip } from "./planning/trip.js";
export { toICalendar, type CalendarEntry, type PlanCalendar } from "./planning/calendar.js";
