import type { Coordinates, Office } from "../office.js";
import type { AskedQuery, Match, Near } from "./query.js";
import { nameKey } from "./name-key.js";

/** The questions of a query that are about where a counter is. */
type PlaceQuery = Pick<AskedQuery, "department" | "commune" | "postcode" | "insee" | "near">;

/** Why a counter answers all that is asked of its place; nothing if it fails one. */
export function atPlace(
  office: Office,
  { department, commune, postcode, insee, near }: PlaceQuery,
): readonly Match[] | undefined {
  const asked = [
    department !== undefined && inDepartment(office, department),
    commune !== undefined && inCommune(office, commune),
    postcode !== undefined && hasPostcode(office, postcode),
    insee !== undefined && hasInsee(office, insee),
    near !== undefined && isNear(office, near),
  ].filter((match) => match !== false);
  return asked.every((match) => match !== undefined) ? asked : undefined;
}

/** All names a counter's commune goes by, as keys. */
export function communeKeys({ commune, municipality }: Office): readonly string[] {
  const names = [commune, municipality?.name, ...(municipality?.formerNames ?? [])];
  return names.filter((name) => name !== undefined).map(nameKey);
}

/** All postcodes a counter may have: its own, or else those of its commune. */
export function postcodesOf({ postcode, municipality }: Office): readonly string[] {
  return postcode === undefined ? (municipality?.postcodes ?? []) : [postcode];
}

function inDepartment(office: Office, department: string): Match | undefined {
  return office.department === department ? { criterion: "department", department } : undefined;
}

function inCommune(office: Office, asked: NonNullable<PlaceQuery["commune"]>): Match | undefined {
  const isThere = asked.department === undefined || asked.department === office.department;
  const { commune } = office;
  return isThere && communeKeys(office).includes(asked.key) ? { criterion: "commune", commune } : undefined;
}

function hasPostcode(office: Office, asked: string): Match | undefined {
  const known = postcodesOf(office);
  if (known.length > 0 && !known.includes(asked)) return undefined;
  return { criterion: "postcode", postcode: known.length === 1 ? asked : "unknown" };
}

function hasInsee({ municipality }: Office, asked: string): Match | undefined {
  const insee = municipality?.insee ?? "unknown";
  return insee === asked || insee === "unknown" ? { criterion: "insee", insee } : undefined;
}

function isNear({ coordinates }: Office, near: Near): Match | undefined {
  if (coordinates === undefined) return undefined;
  const km = kmBetween(coordinates, near);
  return km <= near.withinKm ? { criterion: "near", km: Math.round(km * 10) / 10 } : undefined;
}

/** The great circle between two places, on a globe of 6,371 km. */
function kmBetween(one: Coordinates, other: Coordinates): number {
  const [north, south] = [one.latitude * degree, other.latitude * degree];
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const across = Math.cos(north) * Math.cos(south) * half((one.longitude - other.longitude) * degree);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half(north - south) + across)));
}

const degree = Math.PI / 180;
