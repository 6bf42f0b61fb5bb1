import type { Instant, PublishedHours, Purpose, Weekday } from "titres-identite/offices";
import { claim, claimSame, type Check } from "../check.js";
import { offices, officesData, schoolHolidays } from "../counted.js";
import type { Numbers } from "../numbers.js";
import { someFrenchHours } from "../texts.js";

export const frenchHours: Check = {
  name: "the reader of hours: what is read is a week, and written and read again it is the same",
  weight: 5,
  draw: someFrenchHours,
  holds: (text: string) => {
    if (typeof text !== "string") return;
    const { hours } = offices.parseFrenchHours(text);
    for (const read of [hours.deposit, hours.collection]) {
      if (!read.published) continue;
      for (const windows of [...Object.values(read.weekly), ...read.monthly.map((one) => one.windows)])
        windows.forEach(([opens, closes], index) => {
          claim(
            /^\d\d:\d\d$/.test(opens) && opens < closes && closes <= "24:00",
            `a window ${opens} to ${closes}`,
          );
          const next = windows[index + 1];
          claim(next === undefined || closes <= next[0], `windows overlap at ${closes}`);
        });
      offices.writeOsmHours(read);
      offices.weeklyMinutes(read);
    }
    const { deposit, collection } = hours;
    if (!deposit.published || !collection.published || isInDoubt(deposit) || isInDoubt(collection)) return;
    const written = offices.writeFrenchHours({ deposit, collection });
    const again = offices.parseFrenchHours(written).hours;
    claimSame(
      [weekOf(again.deposit), weekOf(again.collection)],
      [weekOf(deposit), weekOf(collection)],
      `« ${written} » is read otherwise`,
    );
  },
};

function isInDoubt({ doubts, ...rest }: PublishedHours): boolean {
  return (
    (doubts?.length ?? 0) > 0 ||
    Object.keys(rest).some((key) => !["published", "weekly", "monthly"].includes(key))
  );
}

function weekOf(hours: { readonly published: boolean }): unknown {
  const { weekly, monthly } = hours as PublishedHours;
  return [weekly, monthly];
}

interface Moment {
  readonly place: number;
  readonly purpose: Purpose;
  readonly at: Instant;
}

export const clock: Check = {
  name: "the clock: open, next opening and closing, and the list of openings agree",
  weight: 3,
  draw: (numbers: Numbers): Moment => {
    const minutes = Date.UTC(2020, 0) / 60_000 + numbers.below(20 * 366 * 1440);
    return {
      place: numbers.below(officesData.offices.length),
      purpose: numbers.of(["deposit", "collection"]),
      at: new Date(minutes * 60_000).toISOString().replace(/\.\d+Z$/, "Z"),
    };
  },
  holds: ({ place, purpose, at }: Moment) => {
    const office = officesData.offices[place];
    if (office === undefined || !/^\d{4}-/.test(at)) return;
    const options = { schoolHolidays: schoolHolidays.schoolHolidays };
    const state = offices.openState(office, purpose, at, options);
    const opening = offices.nextOpening(office, purpose, at, options);
    const closing = offices.nextClosing(office, purpose, at, options);
    const until = offices.minutesUntilOpen(office, purpose, at, options);
    if (state === "open" && closing.kind === "at")
      claim(Date.parse(closing.at) > Date.parse(at), `it closes at ${closing.at}`);
    if (opening.kind === "at") {
      claim(Date.parse(opening.at) > Date.parse(at) || state === "open", `it opens at ${opening.at}`);
      claim(
        offices.openState(office, purpose, opening.at, options) !== "closed",
        `closed as it opens at ${opening.at}`,
      );
    }
    if (state === "open")
      claim(until === 0 || until === "unknown", `open, and ${String(until)} minutes until then`);
    const from = new Date(Date.parse(at) - 86_400_000).toISOString();
    const to = new Date(Date.parse(at) + 86_400_000).toISOString();
    const listed = offices.openings(office, purpose, from, to, options);
    if (listed === "unknown" || state === "unknown" || !Array.isArray(listed)) return;
    const isListed = (listed as readonly { opens: string; closes: string }[]).some(
      ({ opens, closes }) => Date.parse(opens) <= Date.parse(at) && Date.parse(at) < Date.parse(closes),
    );
    claim(isListed === (state === "open"), `${state}, and listed as ${isListed ? "open" : "closed"}`);
  },
};

export const finding: Check = {
  name: "finding and booking: what is found answers the question, and a yes has no reason against it",
  weight: 1,
  draw: (numbers: Numbers): unknown => ({
    purpose: numbers.of(["deposit", "collection"]),
    ...(numbers.happens(0.5) ? { weekday: numbers.of(offices.weekdays) } : {}),
    ...(numbers.happens(0.3) ? { department: numbers.of(["62", "51", "974"]) } : {}),
    ...(numbers.happens(0.3) ? { titles: [numbers.of(["cni", "passport"] as const)] } : {}),
    ...(numbers.happens(0.2) ? { spareTime: ["saturday"] } : {}),
  }),
  holds: (
    query: {
      readonly purpose: Purpose;
      readonly weekday?: Weekday;
      readonly department?: string;
      readonly titles?: readonly "cni"[];
    },
    numbers,
  ) => {
    // Shrinking may leave it out.
    if (!(offices.purposes as readonly unknown[]).includes(query.purpose)) return;
    const found = offices.findOffices(officesData.offices, query);
    claimSame(
      offices.findOffices(offices.indexOffices(officesData.offices), query),
      found,
      "an index finds others",
    );
    for (const { office } of found) {
      claim(
        query.department === undefined || office.department === query.department,
        "of another département",
      );
      claim(
        query.titles === undefined || query.titles.every((title) => office.titles.includes(title)),
        "of another title",
      );
      const on = `2026-${String(1 + numbers.below(12)).padStart(2, "0")}-${String(1 + numbers.below(28)).padStart(2, "0")}`;
      const { answer, reasons } = offices.canBook(office, { on, for: query.purpose });
      claim(
        (answer === "yes") === (reasons.length === 0),
        `${answer}, with ${String(reasons.length)} reasons`,
      );
    }
  },
};
