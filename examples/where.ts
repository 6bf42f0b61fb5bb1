// Prints the counters of a commune: which is open for deposit that day or next, how to book, when and how to collect.
import { parseArgs } from "node:util";
import {
  findOffices,
  openings,
  writeFrenchHours,
  type BookingChannel,
  type FoundOffice,
  type Hours,
  type Office,
  type PhoneNumber,
  type Service,
  type Weekday,
} from "titres-identite/offices";
import { offices } from "titres-identite/offices/data";
import { dateText } from "titres-identite/fr";

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
  return [`Déposer une demande à ${where}, à partir du ${dayText(on)}`, ...found.map(counterText)].join(
    "\n\n",
  );
}

function counterText({ office, opens }: FoundOffice): string {
  return [
    [office.commune, office.site, office.address].filter((part) => part !== undefined).join(", "),
    `  Dépôt : ${appointment(office.deposit)} ; ${whenText(office, opens)}`,
    `  Rendez-vous : ${office.booking.channels.map(channelText).join(" ; ")}`,
    `  Retrait : ${appointment(office.collection)} ; ${hoursText(office.collection.hours)}`,
    `  Source : ${office.source.dataDate === "undated" ? "page sans date" : `page du ${dateText(office.source.dataDate)}`}. Vérifiez auprès de la mairie.`,
  ].join("\n");
}

function whenText(office: Office, opens: FoundOffice["opens"]): string {
  if (opens?.kind !== "at")
    return opens?.kind === "unknown"
      ? `au plus tôt le ${dayText(opens.notBefore)}, à des heures qui ne sont pas publiées`
      : "jamais";
  const [day, offset] = [opens.at.slice(0, 10), opens.at.slice(19)];
  const windows = openings(office, "deposit", opens.at, `${day}T23:59:59${offset}`);
  const times =
    windows === "unknown" ? [] : windows.map((each) => `${timeOf(each.opens)} - ${timeOf(each.closes)}`);
  return `ouvert le ${dayText(day)} : ${times.join(" et ")}`;
}

function appointment({ byAppointment }: Service): string {
  if (byAppointment === undefined) return "avec ou sans rendez-vous, ce n'est pas dit";
  return byAppointment ? "sur rendez-vous" : "sans rendez-vous";
}

function channelText(channel: BookingChannel): string {
  const { days, hours } = channel;
  const limits = [
    ...(days === undefined ? [] : [`seulement ${days.map((day) => dayNames[day]).join(" et ")}`]),
    ...(hours === undefined ? [] : [hoursText({ published: true, weekly: hours, monthly: [] })]),
  ];
  return [wayText(channel), ...limits.map((limit) => `(${limit})`)].join(" ");
}

function wayText(channel: BookingChannel): string {
  switch (channel.kind) {
    case "phone":
      return `par téléphone au ${phoneText(channel.phone)}`;
    case "email":
      return `par courriel à ${channel.address}`;
    case "online":
      return `en ligne sur le site de la commune${channel.needs === undefined ? "" : ", avec le numéro de pré-demande"}`;
    case "in-person":
      return `sur place${channel.duringOpeningHours ? ", aux heures d'ouverture" : ""}`;
  }
}

function phoneText({ number, extension }: PhoneNumber): string {
  const national = number.replace(/^\+(?:33|262)/, "0").replace(/\d\d(?=\d)/g, "$& ");
  return extension === undefined ? national : `${national}, poste ${extension}`;
}

function hoursText(hours: Hours): string {
  if (hours.published)
    return writeFrenchHours({ deposit: hours, collection: hours }).replace(/^./, (first) =>
      first.toLowerCase(),
    );
  return "heures non publiées";
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function dayText(day: string): string {
  const weekday = new Intl.DateTimeFormat("fr-FR", { weekday: "long", timeZone: "UTC" }).format(
    new Date(day),
  );
  return `${weekday} ${dateText(day)}`;
}

function timeOf(instant: string): string {
  return instant.slice(11, 16).replace(":", "h");
}

const dayNames: Readonly<Record<Weekday, string>> = {
  mon: "le lundi",
  tue: "le mardi",
  wed: "le mercredi",
  thu: "le jeudi",
  fri: "le vendredi",
  sat: "le samedi",
  sun: "le dimanche",
};
