// Prints the counters of a commune: which is open for deposit that day or next, how to book, when and how to collect.
import { parseArgs } from "node:util";
import { findOffices, openings, type FoundOffice, type Office } from "titres-identite/offices";
import { offices } from "titres-identite/offices/data";
import {
  bookingChannelText,
  counterAppointmentText,
  counterHoursText,
  counterLinkText,
  counterOpensText,
  dateText,
  weekdayText,
} from "titres-identite/fr";

/** What `--where "Arras" --on 2026-11-28` asks for; an error in French if it cannot be told. */
export function countersText(args: readonly string[]): string {
  const { where, on } = parseArgs({
    args: [...args],
    options: { where: { type: "string" }, on: { type: "string" } },
  }).values;
  if (where === undefined || on === undefined || !isDay(on))
    throw new Error('Dites où et quel jour : --where "Arras" --on 2026-11-28');
  // No counter is open at that hour, in metropolitan France or in La Réunion.
  const midnight = `${on}T00:00:00+01:00`;
  const found = findOffices(offices, { purpose: "deposit", commune: where, soonestFrom: midnight });
  if (found.length === 0) throw new Error(`Aucun guichet de cette liste à « ${where} ».`);
  const text = [`Déposer une demande à ${where}, à partir du ${weekdayText(on)}`, ...found.map(counterText)];
  // A terminal breaks no lines at spaces: plain ones can be searched for and copied.
  return text.join("\n\n").replaceAll("\u00a0", " ");
}

function counterText({ office, opens }: FoundOffice): string {
  return [
    [office.commune, office.site, office.address].filter((part) => part !== undefined).join(", "),
    `  Dépôt : ${counterAppointmentText(office.deposit)} ; ${whenText(office, opens)}`,
    `  Rendez-vous : ${office.booking.channels.map(bookingChannelText).join(" ; ")}`,
    ...onlineLines(office),
    `  Retrait : ${counterAppointmentText(office.collection)} ; ${counterHoursText(office.collection.hours).join(" ; ")}`,
    `  Source : ${office.source.dataDate === "undated" ? "page sans date" : `page du ${dateText(office.source.dataDate)}`}. Vérifiez auprès de la mairie.`,
  ].join("\n");
}

/** Where to book, where that can be done online. */
function onlineLines(office: Office): readonly string[] {
  const isOnline = office.booking.channels.some(({ kind }) => kind === "online");
  return isOnline ? [`  En ligne : ${counterLinkText(office, "booking")}`] : [];
}

function whenText(office: Office, opens: FoundOffice["opens"]): string {
  if (opens?.kind !== "at") return counterOpensText(opens ?? { kind: "never" });
  const [day, offset] = [opens.at.slice(0, 10), opens.at.slice(19)];
  const windows = openings(office, "deposit", opens.at, `${day}T23:59:59${offset}`);
  const times =
    windows === "unknown" ? [] : windows.map((each) => `${timeOf(each.opens)} - ${timeOf(each.closes)}`);
  return `ouvert le ${weekdayText(day)} : ${times.join(" et ")}`;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function timeOf(instant: string): string {
  return instant.slice(11, 16).replace(":", "h");
}
