// The clock of this library beside opening_hours, on the hours of its own counters as writeOsmHours gives them.
import { chanceOf } from "./inputs.mjs";

/**
 * The counters whose published hours both can say whole, each with how either tells whether it is open. On days in doubt this
 * library says `unknown`; public holidays are left out of both: opening_hours takes those of the machine's own country.
 */
export function counters({ offices, openState, writeOsmHours }, OpeningHours) {
  return offices.flatMap((office) =>
    ["deposit", "collection"].flatMap((purpose) => {
      const { hours } = office[purpose];
      if (!hours.published || office.zone !== "Europe/Paris") return [];
      const text = writeOsmHours(hours, { publicHolidays: "ignored" });
      if (text === "off") return [];
      const theirs = new OpeningHours(text, null);
      return [
        {
          text,
          ours: ({ iso }) => openState(office, purpose, iso, { publicHolidays: "ignored" }),
          theirs: ({ date }) =>
            theirs.getUnknown(date) ? "unknown" : theirs.getState(date) ? "open" : "closed",
        },
      ];
    }),
  );
}

/** Instants by chance in some years, each as both take it, with the counter that is asked. */
export function moments(count, seed, howMany) {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, () => {
    const date = new Date(Date.UTC(2025, 0, 1) + Math.floor(chance() * 4 * 365 * 1440) * 60_000);
    return { counter: Math.floor(chance() * howMany), date, iso: date.toISOString().replace(".000Z", "Z") };
  });
}

/** How many of the moments the two answer alike. */
export function agreement(all, asked) {
  const differing = asked.filter((moment) => {
    const { ours, theirs } = all[moment.counter];
    return ours(moment) !== theirs(moment);
  });
  return { alike: asked.length - differing.length, differing };
}
