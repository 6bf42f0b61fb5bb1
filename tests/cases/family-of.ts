import type { Minor, Protection } from "../../src/application/application.js";
import type { MinorFiler, Residence } from "../../src/vocabulary/situation.js";
import type { Situation } from "./format.js";

/** The family of a minor. Where the case does not say who files, one parent does. */
export function minorOf(situation: Situation): Minor {
  const { facts } = situation;
  return {
    filedBy: minorFiler(situation) ?? "parent",
    parents: parentsOf(situation),
    residence: residenceOf(situation),
    settledBy: facts.custodyBasis ?? undefined,
    bothAddresses: facts.wantsBothAddresses ?? bothAddressesOf(situation),
    // Of a recognition the cases speak only where the parents are not married to each other.
    parentsMarried: facts.parentsMarried ?? (facts.recognisedInFirstYear == null ? undefined : false),
    recognisedInFirstYear: facts.recognisedInFirstYear ?? undefined,
    authorityGranted: facts.authorityGranted ?? undefined,
  };
}

const minorFilers: Readonly<Record<NonNullable<Situation["facts"]["filedBy"]>, MinorFiler | undefined>> = {
  applicant: undefined,
  guardian: "guardian",
  parent: "parent",
  "resident-parent": "parent",
  "non-resident-parent": "parent",
  "third-party": "third-party",
};

/** Who files for a minor, where the case says so. */
export function minorFiler({ facts, guardianship }: Situation): MinorFiler | undefined {
  if (facts.filedBy == null) return guardianship === "tutelle" ? "guardian" : undefined;
  const filer = minorFilers[facts.filedBy];
  if (filer === undefined) throw new Error("a minor does not file alone");
  return filer;
}

function parentsOf(situation: Situation): Minor["parents"] {
  const { housing, facts } = situation;
  if (facts.custody === "together") return "together";
  if (facts.custody != null || isInTurn(situation) || facts.filedBy?.endsWith("resident-parent") === true)
    return "apart";
  return housing === "parents-home" ? "together" : undefined;
}

/** Where the child lives. A home proved in the name of the parent who files is that parent's. */
function residenceOf(situation: Situation): Residence | undefined {
  const { custody, filedBy } = situation.facts;
  if (isInTurn(situation)) return "alternating";
  if (custody === "together") return undefined;
  if (filedBy === "non-resident-parent") return "with-the-other-parent";
  const isTheFilers = situation.housing === "own-name" && (minorFiler(situation) ?? "parent") === "parent";
  return filedBy === "resident-parent" || isTheFilers ? "with-the-filing-parent" : undefined;
}

function isInTurn({ housing, facts }: Situation): boolean {
  return facts.custody === "alternating" || housing?.startsWith("alternating-custody") === true;
}

function bothAddressesOf({ housing }: Situation): boolean | undefined {
  if (housing === "alternating-custody-two-homes") return true;
  return housing === "alternating-custody-one-home" ? false : undefined;
}

const measures = { tutelle: "guardianship", curatelle: "curatorship" } as const;

/** Whether the case speaks of a measure that protects an adult: only an adult under tutelle has a guardian. */
export function isProtected({ applicant, guardianship, facts }: Situation): boolean {
  return (
    applicant === "adult" &&
    (guardianship != null || facts.filedBy === "guardian" || facts.guardianInformed != null)
  );
}

/** The measure that protects an adult. */
export function protectionOf(situation: Situation): Protection {
  const { filedBy, guardianInformed } = situation.facts;
  if (filedBy != null && filedBy !== "applicant" && filedBy !== "guardian")
    throw new Error(`a ${filedBy} does not file for an adult`);
  return {
    measure: isProtected(situation) ? measures[situation.guardianship ?? "tutelle"] : undefined,
    filedBy: filedBy ?? undefined,
    guardianInformed: guardianInformed ?? undefined,
  };
}
