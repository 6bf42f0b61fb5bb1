/**
 * Counters: reading the hours that town halls publish, and telling when they are open.
 *
 * @module titres-identite/offices
 */
export {
  readings,
  type Ambiguity,
  type AmbiguityCode,
  type HoursByPurpose,
  type Span,
} from "./offices/ambiguity.js";
export { bookingState, booksOn, leadTimeFor } from "./offices/booking/booking-times.js";
export { canBook, type Bookable, type BookingRequest } from "./offices/booking/can-book.js";
export type { BookingAnswer, BookingReason } from "./offices/booking/reasons.js";
export type { ClockOptions, OpenState } from "./offices/clock/day-hours.js";
export { minutesUntilOpen, nextClosing, nextOpening, type Next } from "./offices/clock/next.js";
export { openState } from "./offices/clock/open-state.js";
export { openings, weeklyMinutes, type Opening } from "./offices/clock/openings.js";
export {
  parseCounterRow,
  type CounterRow,
  type ParsedCounterRow,
} from "./offices/counter-row/parse-counter-row.js";
export {
  spareTimes,
  type DayWithHours,
  type Match,
  type Near,
  type OfficeQuery,
  type SpareTime,
} from "./offices/find/query.js";
export { findOffices, type FoundOffice } from "./offices/find/find-offices.js";
export { indexOffices, type OfficeIndex } from "./offices/find/office-index.js";
export type { DilaComment, DilaIssue, DilaIssueCode } from "./offices/interchange/dila-issues.js";
export { hoursInDoubt } from "./offices/interchange/hours-in-doubt.js";
export { parseDilaHours, type DilaHours } from "./offices/interchange/parse-dila-hours.js";
export { writeOsmHours } from "./offices/interchange/write-osm-hours.js";
export {
  parseFrenchHours,
  type FrenchHours,
  type HoursCondition,
} from "./offices/french/parse-french-hours.js";
export { writeFrenchHours } from "./offices/french/write-french-hours.js";
export {
  purposes,
  weekdays,
  type AppointmentHours,
  type ClockTime,
  type Doubt,
  type DoubtCode,
  type Hours,
  type MonthlyHours,
  type Nth,
  type Period,
  type PeriodHours,
  type PublishedHours,
  type Purpose,
  type TimeWindow,
  type UnpublishedHours,
  type Weekday,
  type WeeklyHours,
  type YearDay,
} from "./offices/hours.js";
export {
  bookingChannelKinds,
  officeLinkKinds,
  type Booking,
  type BookingChannel,
  type BookingChannelKind,
  type ChannelLimits,
  type Contact,
  type Coordinates,
  type DataDate,
  type LeadTime,
  type Municipality,
  type MunicipalitySource,
  type Office,
  type OfficeLink,
  type OfficeLinkKind,
  type OfficeLinks,
  type OfficeSource,
  type PhoneNumber,
  type Service,
} from "./offices/office.js";
export type { PageAmbiguity, PageAmbiguityCode } from "./offices/page-ambiguity.js";
export { parseFrenchPhone } from "./offices/phone.js";
export { holidayAreaOf, holidayAreas, isPublicHoliday, type HolidayArea } from "./calendar/holidays.js";
export type { SchoolCalendar, SchoolHoliday } from "./calendar/school-holidays.js";
export type { PlainDate } from "./calendar/plain-date.js";
export type { Instant } from "./calendar/zone-clock.js";
export { InvalidInputError, type Issue, type IssueCode } from "./vocabulary/invalid-input.js";
export type { Citation, TextId } from "./sources/citation.js";
