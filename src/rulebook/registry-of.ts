import { flag, options, type Reader } from "../application/arguments.js";
import { mostCodes, tooMany } from "../application/read.js";
import { checked } from "../vocabulary/invalid-input.js";
import type { BirthRegistry } from "../vocabulary/situation.js";
import { misfit } from "../vocabulary/misfit.js";

/** What a caller knows of the registries of births. */
export interface KnownRegistries {
  /** The INSEE codes of communes known to be connected (COMEDEC). */
  readonly connected?: readonly string[] | ReadonlySet<string> | undefined;
  /** No other commune is connected: the list alone decides. */
  readonly complete?: boolean | undefined;
  /** Of a birth abroad: the French registers have it. */
  readonly inFrenchRegisters?: boolean | undefined;
}

/** Reims, whose own page says that it is connected (RE-16). Of no other commune do the documents say so. */
const reims = "51454";

/**
 * Who holds the birth record of someone born in a commune, for `applicant.birthRecord.heldBy`; nothing where that is not
 * known.
 *
 * No open list of the connected communes was found, and none is kept here: the caller's own is asked. A commune outside it
 * may be connected all the same, unless the list is said to be complete. Codes are compared as they are: a merged commune,
 * or a district of Paris, Lyon or Marseille, is found under its own code only.
 *
 * The documents say this much. Reims is connected, and so is the central civil-status service in Nantes for French people
 * born abroad (RE-16), if the French registers have their birth (sheet F1344). A birth at the Courlancy clinic is recorded
 * in Bezannes (51058), where the record is asked for (RE-17), not in Reims; whether Bezannes is connected they do not say.
 *
 * @param communeCode - The INSEE code of the commune of birth, which is not its postal code; of a birth abroad, that of the
 * country, `99` and three digits.
 * @throws InvalidInputError when that, or a code of the list, is no such code, or something else is said to be known.
 *
 * @example
 * ```ts
 * registryOf("51454"); // "connected-registry"
 * registryOf("51058"); // undefined
 * registryOf("62041", { connected: ["62041", "62119"] }); // "connected-registry"
 * registryOf("51058", { connected: new Set(["51454"]), complete: true }); // "paper-registry"
 * registryOf("99352", { inFrenchRegisters: true }); // "central-service"
 * ```
 */
export function registryOf(communeCode: string, known: KnownRegistries = {}): BirthRegistry | undefined {
  const read = checked((refuse) => {
    code(communeCode, "communeCode", refuse);
    return readKnown(known, "known", refuse);
  });
  const { connected, complete = false, inFrenchRegisters } = read ?? {};
  const listed = new Set(connected);
  if (communeCode.startsWith("99")) {
    if (inFrenchRegisters === undefined) return undefined;
    return inFrenchRegisters ? "central-service" : "foreign-registry";
  }
  if (listed.has(communeCode)) return "connected-registry";
  if (complete && connected !== undefined) return "paper-registry";
  return communeCode === reims ? "connected-registry" : undefined;
}

const code: Reader<string> = (value, path, refuse) => {
  if (typeof value === "string" && /^(?:\d\d|2[AB])\d{3}$/.test(value)) return value;
  refuse(
    path,
    ...misfit(
      value,
      'the INSEE code of a commune; write its five characters, as in "01004" or "2A004"',
      "string",
      "unknown-value",
    ),
  );
  return undefined;
};

const codes: Reader<readonly string[] | ReadonlySet<string>> = (value, path, refuse) => {
  if (!Array.isArray(value) && !(value instanceof Set)) {
    refuse(path, ...misfit(value, "a list of codes"));
    return undefined;
  }
  const list: readonly unknown[] = [...value];
  if (list.length > mostCodes) {
    refuse(path, "too-many", tooMany(list.length, mostCodes));
    return undefined;
  }
  return list.map((each, index) => code(each, `${path}[${index}]`, refuse) ?? "");
};

const readKnown = options<KnownRegistries>({ connected: codes, complete: flag, inFrenchRegisters: flag });
