import {
  assess,
  decisions,
  InvalidApplicationError,
  nothingSpecial,
  parseApplication,
  type Application,
  type Assessment,
  type DocumentId,
  type Fee,
  type Money,
} from "titres-identite";
import { checklist as englishChecklist } from "titres-identite/en";
import { all, asksHere, isAdult, is, notice, pageOf, situation } from "titres-identite/rules";
import { checklist, moneyText, optionsFor, pageSheet, type Option, type Sheet } from "titres-identite/fr";

const application: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  requests: { cni: { reason: "renewal", replaces: "old" }, passport: { reason: "first" } },
  applicant: { bornOn: "1988-05-04", french: undefined },
  heldTitles: { titles: [{ id: "old", kind: "cni", format: "laminated" }], complete: true },
  circumstances: nothingSpecial,
};

const answer: Assessment = assess(application);
export const paper: DocumentId | undefined = answer.requirements[0]?.document;
export const steps: readonly string[] = decisions(answer).steps;
export const sheets: readonly string[] = [checklist(answer), englishChecklist(answer, { as: "text" })];
export const choices: readonly Option<"brought" | "taken-at-the-counter">[] = optionsFor("photo");
export const page: Sheet = pageSheet(answer);

export function amountsIn(fee: Fee): readonly Money[] {
  switch (fee.kind) {
    case "exact":
      return [fee.amount];
    case "range":
      return fee.spans.flatMap(({ from, to }) => [from, to]);
    case "unsettled":
      return fee.amounts;
  }
}
export const written: readonly string[] = amountsIn(answer.fee).map(moneyText);

export function faultsOf(value: unknown): readonly string[] {
  const parsed = parseApplication(value);
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`);
}

export function pathsIn(error: unknown): readonly string[] {
  return error instanceof InvalidApplicationError ? error.issues.map(({ path }) => path) : [];
}

// @ts-expect-error -- the day of deposit must be given
export const undated: Application = { territory: "metropole" };
// @ts-expect-error -- no such reason
export const unknownReason: Application = { depositOn: "2026-11-25", requests: { cni: { reason: "loss" } } };
// @ts-expect-error -- null says nothing
export const nothing: Application = { depositOn: "2026-11-25", channel: null };
// @ts-expect-error -- an answer is read, not changed
answer.depositOn = "2026-11-26";

const sources = [pageOf("my-town")("1")] as const;
const when = all(isAdult, is(situation("channel"), "paper-form"));
export const rules = [
  asksHere("photo/my-town:in-colour", { when, sources }),
  asksHere("my-town:queue-ticket/always", { when, sources }),
  notice("my-town:ten-minutes", { when, sources }),
  // @ts-expect-error -- no such paper
  asksHere("phto/my-town:in-colour", { when, sources }),
  // @ts-expect-error -- no such ground of the law, and no name of the town hall's own
  asksHere("photo/in-colour", { when, sources }),
  // @ts-expect-error -- no such notice
  notice("whole-photo-shet", { when, sources }),
  // @ts-expect-error -- no such fact
  asksHere("photo/my-town:in-colour", { when: situation("applicant.born"), sources }),
  // @ts-expect-error -- no such value of the fact
  asksHere("photo/my-town:in-colour", { when: is(situation("channel"), "by-pigeon"), sources }),
  // @ts-expect-error -- a day is no condition
  asksHere("photo/my-town:in-colour", { when: situation("applicant.bornOn"), sources }),
];
