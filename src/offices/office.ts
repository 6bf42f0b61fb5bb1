import type { HolidayArea } from "../calendar/holidays.js";
import type { Citation } from "../sources/citation.js";
import type { Ambiguity } from "./ambiguity.js";
import type { PageAmbiguity } from "./page-ambiguity.js";
import type { Hours, Weekday, WeeklyHours } from "./hours.js";

/** A counter of a town hall that takes applications for identity titles, as its town hall or prefecture describes it. */
export interface Office<Id extends string = string> {
  readonly id: Id;
  /** As published. */
  readonly commune: string;
  /** Which of a commune's counters, where it has several. */
  readonly site?: string;
  readonly address?: string;
  readonly postcode?: string;
  /** The commune as the State names and numbers it, where that is known. */
  readonly municipality?: Municipality;
  /** Where it stands, in degrees (WGS 84), where that is known. */
  readonly coordinates?: Coordinates;
  /** The code of the département, such as `62` or `974`. */
  readonly department: string;
  /** The IANA zone its hours are in. */
  readonly zone: string;
  /** Whose public holidays it keeps. */
  readonly holidays: HolidayArea;
  /** What its description speaks of: the page of Reims is about the identity card alone. */
  readonly titles: readonly ("cni" | "passport")[];
  readonly deposit: Service;
  readonly collection: Service;
  readonly booking: Booking;
  /** How to reach it, where that is not said to be for appointments. */
  readonly contact?: Contact;
  /** Where it is on the web, as far as that is published. */
  readonly links?: OfficeLinks;
  /** The usual time from deposit to collection, by the month of deposit. */
  readonly leadTimes?: readonly LeadTime[];
  /** When the lead time can be much longer than usual. */
  readonly leadTimeRises?: "before-summer-holidays";
  /** How the applicant learns that the title has come, where that is said. */
  readonly tellsBy?: "sms";
  readonly source: OfficeSource;
}

/** A commune as the State names and numbers it. */
export interface Municipality {
  /** Its official name, which a document may spell otherwise: Berck for BERCK-SUR-MER. */
  readonly name: string;
  /** Names of communes it was made from, which it is still known by. */
  readonly formerNames?: readonly string[];
  /** Its INSEE code. */
  readonly insee: string;
  /** All its postcodes. */
  readonly postcodes: readonly string[];
  /** Where names and codes come from. */
  readonly source: MunicipalitySource;
}

/**
 * Where the names and codes of communes come from: `insee-la-poste` is INSEE's code officiel géographique with the postcodes
 * of La Poste (Base officielle des codes postaux); `directory` is a record of the national directory.
 */
export interface MunicipalitySource {
  readonly name: "insee-la-poste" | "directory";
  /** The year of the edition, or the day of the record. */
  readonly date?: string;
}

/** A place on the globe, in degrees (WGS 84). */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** What a counter offers for one purpose. */
export interface Service {
  /** Whether one comes by appointment; absent where that is not said. */
  readonly byAppointment?: boolean;
  readonly hours: Hours;
  /** Whether the description gives hours for this purpose alone, as *(Remises)* does for collecting. */
  readonly ownHours: boolean;
}

/** How appointments are made. */
export interface Booking {
  readonly channels: readonly BookingChannel[];
  /** How many weeks ahead appointments can be had; absent where that is not said. */
  readonly weeksAhead?: number;
  /** Whether one may book only once all the papers are at hand. */
  readonly completeFileFirst?: true;
  /** What comes of arriving late, or with a paper missing. */
  readonly lateOrIncomplete?: "new-appointment";
}

/** The ways to make an appointment. */
export const bookingChannelKinds = ["phone", "email", "online", "in-person"] as const;
/** A way to make an appointment. */
export type BookingChannelKind = (typeof bookingChannelKinds)[number];

/** When a way to make an appointment is open, where it is limited. Both absent: nothing is said. */
export interface ChannelLimits {
  readonly days?: readonly Weekday[];
  readonly hours?: WeeklyHours;
}

/** A way to make an appointment, and who may use it when. */
export type BookingChannel = ChannelLimits &
  (
    | { readonly kind: "phone"; readonly phone: PhoneNumber }
    | { readonly kind: "email"; readonly address: string }
    | {
        readonly kind: "online";
        /** What the site asks for before it shows any appointment. */
        readonly needs?: "pre-application-number";
      }
    | {
        readonly kind: "in-person";
        /** Whether it is said to be possible whenever the counter is open. */
        readonly duringOpeningHours?: true;
      }
  );

/** A telephone number in E.164 form, with the extension to ask for. */
export interface PhoneNumber {
  readonly number: string;
  readonly extension?: string;
}

/** How to reach an office. */
export interface Contact {
  readonly phone?: PhoneNumber;
  /** When the telephone is answered, where that is said. */
  readonly phoneHours?: WeeklyHours;
  readonly postal?: string;
  /** Whether its site has a form to write to it. */
  readonly onlineForm?: true;
}

/** What of a counter may be on the web. */
export const officeLinkKinds = ["page", "booking"] as const;
/** A page of a counter on the web: its own, or the one where appointments are made. */
export type OfficeLinkKind = (typeof officeLinkKinds)[number];

/** The pages of a counter that are published; of one that is absent the address is not known. */
export type OfficeLinks = Readonly<Partial<Record<OfficeLinkKind, OfficeLink>>>;

/** An address on the web, and the day on which its source gave it. */
export interface OfficeLink {
  /** Beginning with `https://` or `http://`. */
  readonly url: string;
  readonly date: DataDate;
}

/** A usual time from deposit to collection. */
export interface LeadTime {
  /** Months of deposit it holds for, 1 to 12. */
  readonly depositMonths: readonly number[];
  readonly weeks: { readonly atLeast: number; readonly atMost: number };
}

/** A day, or `undated` where the description bears none. */
export type DataDate = `${number}-${number}-${number}` | "undated";

/** Where an office's description comes from, and how old it is. Hours go stale: say so where you show them. */
export interface OfficeSource {
  readonly citations: readonly Citation[];
  /** The line or lines it was read from; the spans of `ambiguities` are positions in it. */
  readonly text: string;
  readonly dataDate: DataDate;
  /** What in it could be taken otherwise. */
  readonly ambiguities: readonly (Ambiguity | PageAmbiguity)[];
}
