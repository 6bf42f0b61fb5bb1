import type { PlainDate } from "../../calendar/plain-date.js";
import type { BookingChannelKind } from "../office.js";

/** Whether an appointment can be made; `unknown` where what is published does not say. */
export type BookingAnswer = "yes" | "no" | "unknown";

/**
 * What speaks against booking or leaves it unknown. With `by` it is about that way of booking alone.
 *
 * Against booking at all:
 * - `no-appointment-needed`: one comes without appointment.
 * - `day-past`: the appointment would be before the day it is made.
 * - `counter-closed`: the counter is closed on the day of the appointment; `opensOn` is the next day it is not.
 * - `too-far-ahead`: appointments can be had until `lastDay` only.
 * - `file-incomplete`: one books only once all the papers are at hand.
 *
 * Against one way:
 * - `channel-closed`: nobody takes bookings that way then.
 * - `pre-application-number-missing`, `pre-application-number-malformed`: the site asks for it before it shows any
 *   appointment.
 *
 * Unknown:
 * - `appointment-not-said`: whether one comes by appointment.
 * - `counter-days-not-said`: whether the counter is open on the day of the appointment.
 * - `file-not-said`: whether all the papers are at hand, which the office asks for.
 * - `channel-not-said`: how appointments are made.
 * - `channel-times-not-said`: when that way of booking is open.
 */
export type BookingReason =
  | { readonly code: "no-appointment-needed" | "appointment-not-said" }
  | { readonly code: "day-past" | "counter-days-not-said"; readonly day: PlainDate }
  | { readonly code: "counter-closed"; readonly day: PlainDate; readonly opensOn?: PlainDate }
  | { readonly code: "too-far-ahead"; readonly day: PlainDate; readonly lastDay: PlainDate }
  | { readonly code: "file-incomplete" | "file-not-said" | "channel-not-said" }
  | {
      readonly code:
        | "channel-closed"
        | "channel-times-not-said"
        | "pre-application-number-missing"
        | "pre-application-number-malformed";
      readonly by: BookingChannelKind;
    };

/** The id of a reason. */
export type BookingReasonCode = BookingReason["code"];

const unknown: readonly BookingReasonCode[] = [
  "appointment-not-said",
  "counter-days-not-said",
  "file-not-said",
  "channel-not-said",
  "channel-times-not-said",
];

// What another day of booking can mend.
const passing: readonly BookingReasonCode[] = ["too-far-ahead", "channel-closed"];

/** What reasons come to when every one of them counts. */
export function answerOf(reasons: readonly BookingReason[]): BookingAnswer {
  if (reasons.length === 0) return "yes";
  return reasons.every(({ code }) => unknown.includes(code)) ? "unknown" : "no";
}

/** Whether another day of booking may do away with every reason that says no. */
export function mayPass(reasons: readonly BookingReason[]): boolean {
  return reasons.every(({ code }) => unknown.includes(code) || passing.includes(code));
}
