import { weekdays, type Hours, type Weekday, type WeeklyHours } from "../../../src/offices/hours.js";
import type { BookingChannel, Office, Service } from "../../../src/offices/office.js";
import type { ExpectedChannel, ExpectedOffice, ExpectedService, ExpectedWeek } from "./format.js";
import { readOsm } from "./osm.js";

/** Where a counter differs from what a careful reader of its text expects. */
export function faultsOf(office: Office, expected: ExpectedOffice): readonly string[] {
  return [
    ...differs("commune", folded(office.commune), folded(expected.commune)),
    ...differs("site", folded(office.site ?? ""), folded(expected.site ?? "")),
    ...differs("timezone", office.zone, expected.timezone),
    ...serviceFaults("deposit", office.deposit, expected.deposit),
    ...serviceFaults("pickup", office.collection, expected.pickup),
    ...differs("pickup.explicit", office.collection.ownHours, expected.pickup.explicit),
    ...bookingFaults(office, expected.booking),
    ...differs("contact", office.contact?.phone?.number ?? null, expected.contact?.phone?.value ?? null),
  ];
}

function differs(where: string, ours: unknown, theirs: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
  return one === other ? [] : [`${where}: ${one} is not ${other}`];
}

/** Without accents and in small letters. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function serviceFaults(where: string, service: Service, expected: ExpectedService): readonly string[] {
  const { hours } = service;
  return [
    ...differs(`${where}.appointment`, service.byAppointment ?? null, expected.appointment),
    ...differs(`${where}.hoursKnown`, hours.published, expected.hoursKnown),
    ...(hours.published
      ? [
          ...differs(`${where}.weekly`, week(hours.weekly), expected.weekly && week(expected.weekly)),
          ...differs(
            `${where}.monthly`,
            hours.monthly.map(({ weekday, nth, windows }) => ({ weekday, nth, slots: windows })),
            [...expected.monthly]
              .sort((one, other) => position(one.weekday, one.nth) - position(other.weekday, other.nth))
              .map(({ weekday, nth, slots }) => ({ weekday, nth, slots })),
          ),
        ]
      : [
          ...differs(`${where}.weekly`, null, expected.weekly),
          ...differs(`${where}.days`, hours.days ?? null, expected.days ?? null),
        ]),
    ...(expected.osm === undefined ? [] : osmFaults(`${where}.osm`, hours, expected.osm)),
  ];
}

function week(weekly: WeeklyHours | ExpectedWeek | string): unknown {
  if (typeof weekly === "string") return weekly;
  return weekdays.map((day) => (weekly as ExpectedWeek)[day] ?? []);
}

function position(weekday: string, nth: number): number {
  return weekdays.indexOf(weekday as Weekday) * 10 + (nth === -1 ? 6 : nth);
}

/** Compares by meaning: for each day of the week, in each week of the month. */
function osmFaults(where: string, hours: Hours, text: string): readonly string[] {
  const osm = readOsm(text);
  const faults = [...differs(`${where} on public holidays`, "off", osm.onHolidays)];
  for (const day of weekdays) {
    for (const [nth, isLast] of [
      [1, false],
      [2, false],
      [3, false],
      [4, false],
      [4, true],
      [5, true],
    ] as const) {
      faults.push(
        ...differs(
          `${where} on ${day} ${String(nth)}`,
          ownDay(hours, day, nth, isLast),
          osm.dayAt(day, nth, isLast),
        ),
      );
    }
  }
  return faults;
}

function ownDay(hours: Hours, day: Weekday, nth: number, isLast: boolean): unknown {
  if (!hours.published) return hours.days === undefined || hours.days.includes(day) ? "unknown" : [];
  const special = hours.monthly.filter(
    (each) => each.weekday === day && (each.nth === nth || (each.nth === -1 && isLast)),
  );
  return special.length > 0 ? special.flatMap(({ windows }) => windows) : hours.weekly[day];
}

function bookingFaults(office: Office, expected: readonly ExpectedChannel[]): readonly string[] {
  const theirs = [...expected].sort(byKind);
  const ours = [...office.booking.channels].sort(byKind);
  return [
    ...differs(
      "booking kinds",
      ours.map(({ kind }) => kind),
      theirs.map(({ kind }) => kind),
    ),
    ...ours.flatMap((channel, index) => channelFaults(office, channel, theirs[index] ?? { kind: "nothing" })),
  ];
}

function byKind(one: { readonly kind: string }, other: { readonly kind: string }): number {
  return one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0;
}

function channelFaults(
  office: Office,
  channel: BookingChannel,
  expected: ExpectedChannel,
): readonly string[] {
  const where = `booking by ${channel.kind}`;
  // What is possible whenever the counter is open may be said so, or hour by hour, or be taken for granted.
  const whenOpen = channel.kind === "in-person" && channel.duringOpeningHours && office.deposit.hours;
  const hours = whenOpen && whenOpen.published ? whenOpen.weekly : channel.hours;
  const theirs = whenOpen && typeof expected.hours !== "object" ? hours : expected.hours;
  return [
    ...(channel.kind === "phone"
      ? [
          ...differs(`${where}: value`, channel.phone.number, expected.value),
          ...differs(`${where}: extension`, channel.phone.extension ?? null, expected.extension ?? null),
        ]
      : []),
    ...(channel.kind === "email"
      ? differs(`${where}: value`, folded(channel.address), folded(expected.value ?? ""))
      : []),
    ...differs(`${where}: days`, channel.days ?? null, expected.days ?? null),
    ...differs(`${where}: hours`, hours ? week(hours) : null, theirs ? week(theirs) : null),
    ...(channel.hours && expected.osm !== undefined
      ? osmFaults(`${where}: osm`, { published: true, weekly: channel.hours, monthly: [] }, expected.osm)
      : []),
  ];
}
