// Counters, and what joins one with the answer.
export { nextOpening, type Office } from "titres-identite/offices";
export { offices } from "titres-identite/offices/data";
export { plan, toICalendar, type Plan } from "titres-identite/plan";
export {
  bookingChannelText,
  counterAppointmentText,
  counterHoursText,
  counterOpensText,
  planCalendar,
  planSheet,
} from "#words";
