import {
  holidayAreaOf,
  hoursInDoubt,
  parseDilaHours,
  parseFrenchPhone,
  type Coordinates,
  type DataDate,
  type Office,
  type OfficeLink,
} from "titres-identite/offices";
import { isFields, listIn, textIn, textsIn, type Fields } from "./fields.js";

/** An office, or why a record is none. */
export type Read = { readonly office: Office } | { readonly id: string; readonly why: string };

/**
 * Makes an office of a record of the national directory that is a town hall's.
 *
 * The directory does not say which town halls take applications for identity titles, nor when they do: `titles` is empty, and
 * the hours are those of the town hall for all it does. Days with a remark, or that were not read, are in doubt.
 */
export function officeOf(record: unknown): Read {
  if (!isFields(record)) return { id: "?", why: "no record" };
  const fields = isFields(record["properties"]) ? record["properties"] : record;
  const id = textIn(fields, "id", "pivotLocal", "ancien_code_pivot") ?? "?";
  const refused = (why: string): Read => ({ id, why });
  const kinds = [
    ...listIn(fields, "pivot").flatMap((pivot) => textsIn(pivot, "type_service_local")),
    ...textsIn(fields, "pivotLocal"),
  ];
  if (kinds.length === 0) return refused("of no kind");
  if (!kinds.some((kind) => kind.startsWith("mairie"))) return refused(`no town hall: ${kinds[0] ?? ""}`);
  const insee = inseeIn(fields);
  if (insee === undefined) return refused("no INSEE code");
  const department = /^9[78]/.test(insee) ? insee.slice(0, 3) : insee.slice(0, 2);
  const zone = zones[department] ?? (/^(?:\d\d|2[AB])$/.test(department) ? "Europe/Paris" : undefined);
  if (zone === undefined) return refused(`no zone is known for ${department}`);
  const address = addressIn(fields);
  if (address.commune === undefined) return refused("no commune");
  const read = parseDilaHours(fields);
  const hours = hoursInDoubt(read);
  const phone = phoneIn(fields);
  const site = textIn(fields, "nom");
  return {
    office: {
      id,
      commune: address.commune,
      ...(site !== undefined && { site }),
      ...(address.street !== "" && { address: address.street }),
      ...(address.postcode !== undefined && { postcode: address.postcode }),
      municipality: {
        name: address.commune,
        insee,
        postcodes: address.postcode === undefined ? [] : [address.postcode],
        source: { name: "directory", ...dated(fields) },
      },
      ...(address.coordinates !== undefined && { coordinates: address.coordinates }),
      department,
      zone,
      holidays: holidayAreaOf(department),
      titles: [],
      deposit: { hours, ownHours: false },
      collection: { hours, ownHours: false },
      booking: { channels: [] },
      ...(phone !== undefined && { contact: { phone } }),
      ...linksIn(fields),
      source: {
        citations: [],
        text: read.comments.map(({ text }) => text).join("\n"),
        dataDate: dated(fields).date ?? "undated",
        ambiguities: [],
      },
    },
  };
}

/** Where no zone stands here and the code is one of metropolitan France, it is that of Paris. */
const zones: Readonly<Record<string, string>> = {
  "971": "America/Guadeloupe",
  "972": "America/Martinique",
  "973": "America/Cayenne",
  "974": "Indian/Reunion",
  "975": "America/Miquelon",
  "976": "Indian/Mayotte",
  "977": "America/St_Barthelemy",
  "978": "America/Marigot",
  "986": "Pacific/Wallis",
  "987": "Pacific/Tahiti",
  "988": "Pacific/Noumea",
};

/** The commune's code: the record's own, where the one it is filed under is of another commune. */
function inseeIn(fields: Fields): string | undefined {
  const codes = [
    ...textsIn(fields, "code_insee_commune", "codeInsee"),
    ...listIn(fields, "pivot").flatMap((pivot) => textsIn(pivot, "code_insee_commune")),
  ];
  return codes.find((code) => /^\d[\dAB]\d{3}$/.test(code));
}

interface Address {
  readonly street: string;
  readonly postcode?: string | undefined;
  readonly commune?: string | undefined;
  readonly coordinates?: Coordinates | undefined;
}

function addressIn(fields: Fields): Address {
  const all = listIn(fields, "adresse", "adresses");
  const address =
    all.find(({ type_adresse: kind, type }) => kind === "Adresse" || type === "géopostale") ?? all[0] ?? {};
  const lines = [
    textIn(address, "complement1"),
    textIn(address, "numero_voie"),
    ...textsIn(address, "lignes"),
  ];
  const postcode = textIn(address, "code_postal", "codePostal");
  const coordinates = coordinatesIn(address);
  return {
    street: lines.filter((line) => line !== undefined).join(", "),
    ...(postcode !== undefined && /^\d{5}$/.test(postcode) && { postcode }),
    commune: textIn(address, "nom_commune", "commune"),
    coordinates,
  };
}

function coordinatesIn(address: Fields): Coordinates | undefined {
  const own: unknown = address["coordonnees"];
  const [longitude, latitude] = (Array.isArray(own) ? own : [address["longitude"], address["latitude"]]).map(
    (each: unknown) => (each === "" || each === null || each === undefined ? NaN : Number(each)),
  );
  const isPlace = Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180;
  return isPlace ? { latitude: latitude ?? 0, longitude: longitude ?? 0 } : undefined;
}

function phoneIn(fields: Fields): ReturnType<typeof parseFrenchPhone> {
  const [first] = [
    ...listIn(fields, "telephone").flatMap((each) => textsIn(each, "valeur")),
    ...textsIn(fields, "telephone"),
  ];
  return first === undefined ? undefined : parseFrenchPhone(first);
}

/** Its page, and where it says that appointments are made: of addresses that begin as those of the web do, no other. */
function linksIn(fields: Fields): Pick<Office, "links"> {
  const sites = [
    ...listIn(fields, "site_internet").map((site) => ({
      url: textIn(site, "valeur"),
      isBooking: /rendez[- ]vous/i.test(textIn(site, "libelle") ?? ""),
    })),
    ...textsIn(fields, "site_internet").map((url) => ({ url, isBooking: false })),
  ];
  const linkOf = (booking: boolean): OfficeLink | undefined => {
    const site = sites.find(
      ({ url, isBooking }) => isBooking === booking && /^https?:\/\/[^\s<>"]+$/i.test(url ?? ""),
    );
    return site?.url === undefined ? undefined : { url: site.url, date: dated(fields).date ?? "undated" };
  };
  const [page, booking] = [linkOf(false), linkOf(true)];
  if (page === undefined && booking === undefined) return {};
  return { links: { ...(page !== undefined && { page }), ...(booking !== undefined && { booking }) } };
}

/** `25/11/2026 10:00:00` or `2026-11-25…` as a day. */
function dated(fields: Fields): { readonly date?: Exclude<DataDate, "undated"> } {
  const text = textIn(fields, "date_modification", "dateMiseAJour") ?? "";
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(text) ?? [];
  if (day !== undefined)
    return { date: `${year ?? ""}-${month ?? ""}-${day}` as Exclude<DataDate, "undated"> };
  const plain = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  return plain === undefined ? {} : { date: plain as Exclude<DataDate, "undated"> };
}
