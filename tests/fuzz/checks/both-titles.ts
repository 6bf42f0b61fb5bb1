import { currencies, type Application, type Assessment } from "titres-identite";
import { checkOf, claim, claimSame } from "../check.js";

const papers = ["required", "undecided", "advised", "not-required"];
const people = ["must-come", "undecided", "need-not-come"];
const shown = ["yes", "undecided", "no"];
const kept = ["handed-back", "undecided", "kept", "not-in-hand"];

export const bothTitles = checkOf(
  "6 both titles at once",
  4,
  ({ application, rulebook, assess }, numbers) => {
    // The page of Reims speaks of the card alone.
    if (rulebook.id === "reims") return;
    const asked = application.requests ?? {};
    const reason = numbers.of(["first", "renewal", "lost", "damaged"] as const);
    const both: Application = {
      ...application,
      requests: { cni: asked.cni ?? { reason }, passport: asked.passport ?? { reason } },
    };
    const one = assess(both);
    const [cni, passport] = [{ cni: both.requests?.cni }, { passport: both.requests?.passport }].map(
      (requests) => assess({ ...both, requests }),
    );
    if (cni === undefined || passport === undefined) return;
    const singles = [cni, passport];
    if (
      singles.some(({ admissible }) =>
        Object.values(admissible).some(({ status }) => status === "inadmissible"),
      )
    )
      return;
    one.requirements.forEach(({ id, status }, index) => {
      const expected = strongest(
        papers,
        singles.map((each) => each.requirements[index]?.status),
      );
      claim(status === expected, `${id} is ${status}, and ${expected} for one of them`);
    });
    for (const visit of ["deposit", "collection"] as const)
      for (const [person, { status }] of Object.entries(one.presence[visit])) {
        const each = singles.map(({ presence }) => presence[visit][person as "applicant"].status);
        claim(
          status === strongest(people, each),
          `${person} ${status} at ${visit}, alone ${each.join(", ")}`,
        );
      }
    for (const [id, held] of Object.entries(one.heldTitles)) {
      const alone = singles.map(({ heldTitles }) => heldTitles[id]);
      claim(
        held.shown ===
          strongest(
            shown,
            alone.map((each) => each?.shown),
          ),
        `${id} shown: ${held.shown}`,
      );
      claim(
        held.atCollection ===
          strongest(
            kept,
            alone.map((each) => each?.atCollection),
          ),
        `${id}: ${held.atCollection}`,
      );
      claimSame(held.titleStatus, alone[0]?.titleStatus, `${id} is worth something else`);
    }
    for (const currency of currencies)
      claimSame(
        bounds(one, currency),
        sum(bounds(cni, currency), bounds(passport, currency)),
        `the fees in ${currency}`,
      );
    claimSame([...one.steps].sort(), [...new Set(singles.flatMap(({ steps }) => steps))].sort(), "the steps");
    claimSame(
      [...one.fee.payBy].sort(),
      [...new Set(singles.flatMap(({ fee }) => fee.payBy))].sort(),
      "the ways to pay",
    );
  },
);

function strongest(order: readonly string[], among: readonly (string | undefined)[]): string {
  return order.find((status) => among.includes(status)) ?? "none of them";
}

function bounds({ fee }: Assessment, currency: string): readonly number[] | undefined {
  const amounts =
    fee.kind === "exact"
      ? [fee.amount]
      : fee.kind === "range"
        ? fee.spans.flatMap(({ from, to }) => [from, to])
        : fee.amounts;
  const units = amounts.filter((amount) => amount.currency === currency).map((amount) => amount.units);
  return units.length === 0 ? undefined : [Math.min(...units), Math.max(...units)];
}

function sum(
  one: readonly number[] | undefined,
  other: readonly number[] | undefined,
): readonly number[] | undefined {
  return one === undefined || other === undefined
    ? undefined
    : one.map((units, index) => units + (other[index] ?? 0));
}
