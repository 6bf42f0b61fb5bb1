import { officeOf, offices, type Office } from "titres-identite/offices/data";
import { adult, first } from "../../lines/people.js";
import { week } from "../../offices/world/week.js";
import { answers, counters, sheet, type Shown, type Statements } from "./shown.js";

const all = offices.filter(({ department }) => department === "62");
const where = (holds: (office: Office) => boolean): readonly string[] => all.filter(holds).map(({ id }) => id);
const none = (breaks: (office: Office) => boolean): Shown => counters(() => where(breaks), []);
const ways = ({ booking }: Office): readonly string[] => booking.channels.map(({ kind }) => kind);
const opens = (service: Office["deposit"]  , day: "sat"): boolean =>
  service.hours.published &&
  (service.hours.weekly[day].length > 0 || service.hours.monthly.some((each) => each.weekday === day));
const hoursOf = (id: Parameters<typeof officeOf>[0], service: "deposit" | "collection"): unknown =>
  officeOf(id)[service].hours;
const sites = (commune: string): readonly Office[] => all.filter((office) => office.commune === commune);

/** What the list of counters of Pas-de-Calais says. */
export const pasDeCalaisStatements: Statements = {
  "PC-01": {
    "there are 42 counters": counters(() => all.length, 42),
    "in 39 communes": counters(() => new Set(all.map(({ commune }) => commune)).size, 39),
    "Arras, Béthune and Boulogne-sur-Mer have two sites each": counters(
      () => ["ARRAS", "BETHUNE", "BOULOGNE-SUR-MER"].map((commune) => sites(commune).length),
      [2, 2, 2],
    ),
    "they take applications for a card and for a passport": none(
      ({ titles }) => titles.join() !== "cni,passport",
    ),
    "each has weekly opening hours of its own": none(({ deposit }) => !deposit.hours.published),
  },
  "PC-02": {
    "depositing is by appointment at every counter": none(({ deposit }) => deposit.byAppointment !== true),
  },
  "PC-03": {
    "collecting is by appointment at twelve counters": counters(
      () => where(({ collection }) => collection.byAppointment === true),
      [
        "avesnes-le-comte",
        "avion",
        "bapaume",
        "bethune-hotel-de-ville",
        "bethune-centre-administratif",
        "calais",
        "frevent",
        "marck-en-calaisis",
        "montreuil-sur-mer",
        "rouvroy",
        "saint-etienne-au-mont",
        "saint-pol-sur-ternoise",
      ],
    ),
    "it is without appointment at the other thirty": counters(
      () => where(({ collection }) => collection.byAppointment === false).length,
      30,
    ),
  },
  "PC-04": {
    "eleven counters have hours for collecting beside their other hours": counters(
      () => where(({ collection }) => collection.ownHours),
      [
        "aire-sur-la-lys",
        "avion",
        "berck-sur-mer",
        "carvin",
        "frevent",
        "le-touquet",
        "lievin",
        "saint-laurent-blangy",
        "saint-omer",
        "saint-venant",
        "wingles",
      ],
    ),
    "hours marked (Remises) are hours for collecting": counters(
      () => hoursOf("wingles", "collection"),
      week("mon-fri 16:45-17:15"),
    ),
    "they may be wider, as at Liévin": counters(
      () => [hoursOf("lievin", "deposit"), hoursOf("lievin", "collection")],
      [week("mon-fri 09:00-11:30 14:00-17:30"), week("mon-fri 08:30-12:00 14:00-17:30")],
    ),
    "they may be narrower, as at Saint-Omer": counters(
      () => [hoursOf("saint-omer", "deposit"), hoursOf("saint-omer", "collection")],
      [week("mon-fri 08:30-12:00 13:30-17:00"), week("mon-fri 08:30-11:45 13:30-16:45")],
    ),
    "they may lie apart, as at Frévent": counters(
      () => [hoursOf("frevent", "deposit"), hoursOf("frevent", "collection")],
      [week("mon-fri 14:00-16:30"), week("mon-fri 09:00-11:00")],
    ),
  },
  "PC-05": {
    "two counters have hours on one day of the month": counters(
      () => where(({ deposit: { hours } }) => hours.published && hours.monthly.length > 0),
      ["henin-beaumont", "le-touquet"],
    ),
    "Hénin-Beaumont stays open to 19:00 on the first Wednesday": counters(
      () => hoursOf("henin-beaumont", "deposit"),
      week("mon-fri 08:30-12:00 14:00-17:30; wed[1] 08:30-12:00 14:00-19:00"),
    ),
    "Le Touquet opens from 9:00 to 12:00 on the first Saturday": counters(
      () => hoursOf("le-touquet", "deposit"),
      week("mon-fri 09:00-12:00 13:30-17:00; sat[1] 09:00-12:00"),
    ),
  },
  "PC-06": {
    "appointments are made by phone, by e-mail, online or on the spot": counters(
      () => [...new Set(all.flatMap(ways))].sort(),
      ["email", "in-person", "online", "phone"],
    ),
    "each counter names its own ways": none((office) => ways(office).length === 0),
    "Étaples-sur-Mer alone books on the spot": counters(
      () => where((office) => ways(office).includes("in-person")),
      ["etaples-sur-mer"],
    ),
    "there it is during opening hours, besides by phone": counters(
      () => officeOf("etaples-sur-mer").booking.channels,
      [
        { kind: "in-person", duringOpeningHours: true },
        { kind: "phone", phone: { number: "+33321896262" } },
      ],
    ),
    "the phone number of Berck has extension 8017": counters(
      () => officeOf("berck-sur-mer").booking.channels[0],
      { kind: "phone", phone: { number: "+33321899000", extension: "8017" } },
    ),
    "Wingles books on Tuesday and Friday only": counters(
      () => where(({ booking }) => booking.channels.some(({ days }) => days?.join() === "tue,fri")),
      ["wingles"],
    ),
    "there it is by phone or e-mail": counters(
      () => ways(officeOf("wingles")),
      ["phone", "email"],
    ),
  },
  "PC-07": {
    "the applicant is told by SMS when the title is available": [
      none(({ tellsBy }) => tellsBy !== "sms"),
      answers(adult(first, [], { territory: "metropole" }), { told: ["told-when-ready"] }),
      sheet(
        adult(first, [], { territory: "metropole" }),
        "On vous prévient quand le titre est prêt, par SMS",
        "You are told when the title is ready, by text message",
      ),
    ],
  },
  "PC-08": {
    "Arras has its town hall and the Lenoir annexe (MSP) at 1 rue Charles Péguy": counters(
      () => sites("ARRAS").map(({ site, address }) => [site, address]),
      [
        ["Mairie", undefined],
        ["Annexe MSP Lenoir", "1 rue Charles Péguy"],
      ],
    ),
    "Béthune has its Hôtel de ville and its Centre administratif, an annexe": counters(
      () => sites("BETHUNE").map(({ site }) => site),
      ["Hôtel de ville", "Centre administratif Mairie annexe"],
    ),
    "Boulogne-sur-Mer has its town hall and the Espace services in rue de la Lampe": counters(
      () => sites("BOULOGNE-SUR-MER").map(({ site, address }) => [site, address]),
      [
        ["Espace services", "Rue de la Lampe"],
        ["Mairie", undefined],
      ],
    ),
    "the two sites of a commune have hours of their own": counters(
      () =>
        ["ARRAS", "BETHUNE", "BOULOGNE-SUR-MER"].map(
          (commune) => new Set(sites(commune).map(({ deposit }) => JSON.stringify(deposit.hours))).size,
        ),
      [2, 2, 2],
    ),
  },
  "PC-09": {
    "five counters name online booking alone": counters(
      () => where((office) => ways(office).join() === "online"),
      ["ardres", "calais", "marquise", "saint-laurent-blangy", "vitry-en-artois"],
    ),
    "twelve name the phone alone": counters(() => where((office) => ways(office).join() === "phone").length, 12),
    "every other names two ways or three": counters(
      () => where((office) => ways(office).length === 2 || ways(office).length === 3).length,
      42 - 5 - 12,
    ),
  },
  "PC-10": {
    "Montreuil-sur-Mer opens on Tuesday and Wednesday only": counters(
      () => hoursOf("montreuil-sur-mer", "deposit"),
      week("tue 09:00-11:45; wed 09:00-11:45 14:00-16:45"),
    ),
    "sixteen of the 42 counters have Saturday hours": counters(
      () => where(({ deposit, collection }) => opens(deposit, "sat") || opens(collection, "sat")).length,
      16,
    ),
    "those of Aire-sur-la-Lys and Avion are for collecting only": counters(
      () => where(({ deposit, collection }) => opens(collection, "sat") && !opens(deposit, "sat")),
      ["aire-sur-la-lys", "avion"],
    ),
    "so are those of Le Touquet, on all but the first Saturday": counters(() => {
      const { deposit, collection } = officeOf("le-touquet");
      return [
        deposit.hours.published && deposit.hours.weekly.sat,
        collection.hours.published && collection.hours.weekly.sat,
      ];
    }, [[], [["09:00", "12:00"]]]),
  },
};
