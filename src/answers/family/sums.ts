import type { Bearer } from "../../vocabulary/documents.js";
import { currencies, type Currency, type Money } from "../../vocabulary/money.js";
import { persons, type Person, type Visit } from "../../vocabulary/outcomes.js";
import { titlesToBeHad } from "../admitted.js";
import type { AmountSpan, Assessment } from "../assessment.js";
import { distinct } from "../distinct.js";
import type { FamilyAssessment, FamilyComer, FamilyFee, FamilyFeeLine, FamilyFile } from "./family.js";
import type { Holders } from "./holders.js";

type Answers = Readonly<Record<string, Assessment>>;

/** What is due at deposit, in each currency; and of whose titles no source gives the amount. */
export function familyFees(answers: Answers): Pick<FamilyAssessment, "fees" | "unknownFees"> {
  const lines = Object.entries(answers)
    .flatMap(([person, answer]) => linesOf(person, answer))
    .map((line) => ({ line, spans: spansOf(line) }));
  const fees = currencies.flatMap((currency): readonly FamilyFee[] => {
    const own = lines.filter(({ spans }) => spans.some(({ from }) => from.currency === currency));
    if (own.length === 0) return [];
    const due = own.flatMap(({ spans }) => spans.filter(({ from }) => from.currency === currency));
    const sum = (end: "from" | "to"): Money => ({
      currency,
      units: due.reduce((total, span) => total + span[end].units, 0),
    });
    return [{ currency, from: sum("from"), to: sum("to"), lines: own.map(({ line }) => line) }];
  });
  const unknown = lines.filter(
    ({ line, spans }) => spans.length === 0 || (line.kind === "range" && line.orUnknown === true),
  );
  return { fees, unknownFees: distinct(unknown.map(({ line }) => line.person)) };
}

/** A line for each title that a person may have; one for all, where those asked for are unknown. */
function linesOf(person: string, answer: Assessment): readonly FamilyFeeLine[] {
  const open = titlesToBeHad(answer);
  const { fee } = answer;
  if (open !== undefined)
    return fee.lines
      .filter(({ title }) => open.includes(title))
      .map((line) => Object.assign({}, line, { person }));
  switch (fee.kind) {
    case "exact":
      return [{ kind: fee.kind, amount: fee.amount, person, sources: [] }];
    case "range":
      return [
        {
          kind: fee.kind,
          spans: fee.spans,
          dependsOn: fee.dependsOn,
          ...(fee.orUnknown === undefined ? {} : { orUnknown: fee.orUnknown }),
          person,
          sources: [],
        },
      ];
    case "unsettled":
      return [{ kind: fee.kind, amounts: fee.amounts, doubts: fee.doubts, person, sources: [] }];
  }
}

/** The least and the most that an amount may be, in each currency; none where no source gives any. */
function spansOf(amount: FamilyFeeLine): readonly AmountSpan[] {
  switch (amount.kind) {
    case "exact":
      return [{ from: amount.amount, to: amount.amount }];
    case "range":
      return amount.spans;
    case "unsettled":
      return currencies.flatMap((currency: Currency): readonly AmountSpan[] => {
        const units = amount.amounts.filter((each) => each.currency === currency).map((each) => each.units);
        return units.length === 0
          ? []
          : [{ from: { currency, units: Math.min(...units) }, to: { currency, units: Math.max(...units) } }];
      });
  }
}

/** Each title that somebody asks for and may have. */
export function familyFiles(answers: Answers): readonly FamilyFile[] {
  return Object.entries(answers).flatMap(([person, answer]) =>
    (titlesToBeHad(answer) ?? []).map((title) => ({ person, title })),
  );
}

const bearers = {
  applicant: "applicant",
  guardian: "guardian",
  "legal-representative": "representative",
} as const satisfies Readonly<Record<Person, Bearer>>;

/** Who must come, or may have to, each once. */
export function familyPresence(answers: Answers, holders: Holders): FamilyAssessment["presence"] {
  const coming = Object.entries(answers).filter(([, answer]) => titlesToBeHad(answer)?.length !== 0);
  const at = (visit: Visit): readonly FamilyComer[] => {
    const comers = new Map<
      string,
      { status: FamilyComer["status"]; readonly as: FamilyComer["as"][number][] }
    >();
    for (const [person, answer] of coming)
      for (const role of persons) {
        const { status } = answer.presence[visit][role];
        if (status === "need-not-come") continue;
        const holder = holders.of(person, bearers[role]);
        const known = comers.get(holder);
        if (known === undefined) comers.set(holder, { status, as: [{ person, role }] });
        else {
          known.as.push({ person, role });
          if (status === "must-come") known.status = status;
        }
      }
    return [...comers].map(([holder, comer]) => {
      const person = holders.person(holder);
      return person === undefined ? comer : { person, ...comer };
    });
  };
  return { deposit: at("deposit"), collection: at("collection") };
}
