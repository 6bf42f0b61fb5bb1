import type { Instant } from "../../calendar/zone-clock.js";
import type { Next } from "../clock/next.js";
import type { Nth, Purpose, TimeWindow, Weekday } from "../hours.js";
import type { BookingChannel, BookingChannelKind, Coordinates, Office } from "../office.js";
import type { PlaceAsked } from "./commune-name.js";

/** An identity title. */
export type Title = Office["titles"][number];

/** Times at which those who work can come: on a Saturday, or past 18:00 on any day. */
export const spareTimes = ["saturday", "evening"] as const;
/** A time at which those who work can come: a Saturday, or past 18:00 on any day. */
export type SpareTime = (typeof spareTimes)[number];

/** What is asked of a counter; what is absent is not asked. */
export interface OfficeQuery {
  /** What one goes there for: all questions of hours are about this. */
  readonly purpose: Purpose;
  /** A département by its code or its name: `62`, `974`, `Pas-de-Calais`. */
  readonly department?: string | undefined;
  /**
   * A commune's whole name, official or as the counter's document spells it; accents, case, hyphens and the abbreviations
   * of *Saint* and *sur* do not count. A postcode may stand before it, or a département after it in parentheses: `62000
   * Arras`, `Arras (62)`.
   */
  readonly commune?: string | undefined;
  /** Five figures. A counter whose postcode is not known may answer. */
  readonly postcode?: string | undefined;
  /** The INSEE code of a commune. A counter whose code is not known may answer. */
  readonly insee?: string | undefined;
  /** At most so far from a place, as the crow flies. A counter whose coordinates are not known does not answer. */
  readonly near?: Near | undefined;
  /** It takes all of these titles. */
  readonly titles?: readonly Title[] | undefined;
  /** A day of the week with hours, every week or once a month. */
  readonly weekday?: Weekday | undefined;
  /** An instant with its offset, at which it is open. */
  readonly openAt?: Instant | undefined;
  /** It has hours at one of these times at least. */
  readonly spareTime?: readonly SpareTime[] | undefined;
  /** The title is collected without appointment, whatever `purpose` is. */
  readonly collectWithoutAppointment?: true | undefined;
  /** Appointments are made in one of these ways at least. */
  readonly bookBy?: readonly BookingChannelKind[] | undefined;
  /** An instant with its offset: the counter that is open soonest from then on comes first. */
  readonly soonestFrom?: Instant | undefined;
}

/** A place, in degrees (WGS 84), and how far from it, in kilometres. */
export interface Near extends Coordinates {
  readonly withinKm: number;
}

/** Hours that meet a question: those of a day of every week or, with `nth`, of one day of each month. */
export interface DayWithHours {
  readonly weekday: Weekday;
  readonly nth?: Nth;
  readonly windows: readonly TimeWindow[];
}

/** Why a counter answers one question: what its description says, or that it does not say, as the hours are unpublished. */
export type Match =
  | { readonly criterion: "department"; readonly department: string }
  | { readonly criterion: "commune"; readonly commune: string }
  | { readonly criterion: "postcode"; readonly postcode: string }
  | { readonly criterion: "insee"; readonly insee: string }
  | { readonly criterion: "near"; readonly km: number }
  | { readonly criterion: "titles"; readonly titles: readonly Title[] }
  | { readonly criterion: "weekday" | "spareTime"; readonly days: readonly DayWithHours[] | "unknown" }
  | { readonly criterion: "openAt"; readonly closes: Next | "unknown" }
  | { readonly criterion: "collectWithoutAppointment"; readonly byAppointment: false | "unknown" }
  | { readonly criterion: "bookBy"; readonly channels: readonly BookingChannel[] };

/** A query whose words and instants are read once, whatever the number of offices. */
export type AskedQuery = Omit<OfficeQuery, "commune" | "openAt" | "soonestFrom"> & {
  readonly commune: PlaceAsked | undefined;
  readonly openAt: number | undefined;
  readonly soonestFrom: number | undefined;
};
