import { checkOf, claim, type Question } from "../check.js";
import { main } from "../counted.js";
import { answering, forgetting, keepingOnly } from "../facts.js";
import { contradicted, linesOf, open, sayingsOf } from "../lines.js";
import type { Application, Assessment } from "titres-identite";
import type { Numbers } from "../numbers.js";

/** More questions than anybody is asked. */
const mostQuestions = 150;

/** A town hall's rulebook takes the deposit to be at its own counter where no place is named: the place stays said. */
function less({ application, isNational }: Question, numbers: Numbers): Application {
  const so = forgetting(application, numbers.of([0.05, 0.2, 0.5, 0.9]), numbers);
  return isNational ? so : { ...so, territory: application.territory };
}

function expectNarrower(before: Assessment["fee"], after: Assessment["fee"]): void {
  if (before.kind !== "range" || before.orUnknown === true) return;
  const amounts =
    after.kind === "exact"
      ? [after.amount]
      : after.kind === "range"
        ? after.spans.flatMap(({ from, to }) => [from, to])
        : after.amounts;
  for (const { currency, units } of amounts) {
    const span = before.spans.find(({ from }) => from.currency === currency);
    claim(
      span !== undefined && span.from.units <= units && units <= span.to.units,
      `${units} ${currency} is outside the range of what was less known`,
    );
  }
}

export const learning = checkOf("2 learning never unsettles", 6, (question, numbers) => {
  const { application, assess } = question;
  const known = less(question, numbers);
  if (!main.parseApplication(known).ok) return;
  const [before, after] = [assess(known), assess(application)];
  const against = contradicted(linesOf(before), linesOf(after));
  claim(against === undefined, `what was decided is decided otherwise: ${String(against)}`);
  const said = sayingsOf(after);
  const isAskedFor = (address: string): boolean =>
    !address.startsWith("admissible/") || (address.split("/")[1] ?? "") in after.admissible;
  const back = [...sayingsOf(before)].filter((address) => isAskedFor(address) && !said.has(address));
  claim(back.length === 0, `taken back: ${back.join(", ")}`);
  expectNarrower(before.fee, after.fee);
});

export const answerable = checkOf(
  "3 and 11 every question has an answer, and answering ends decided",
  3,
  (question, numbers) => {
    const { assess } = question;
    let so = numbers.happens(0.5) ? less(question, numbers) : question.application;
    if (!main.parseApplication(so).ok) return;
    for (let count = 0; count < mostQuestions; count++) {
      const answer = assess(so);
      const facts = answer.undecided.map(({ fact }) => fact);
      const left = [...linesOf(answer)].filter(
        ([address, value]) => value === open && isAsked(address, answer),
      );
      claim(
        left.length > 0 === facts.length > 0,
        `open: ${left.map(([address]) => address).join(", ")}; asked: ${facts.join(", ")}`,
      );
      if (facts.length === 0) return;
      const fact = numbers.of(facts);
      const next = answering(so, fact, numbers);
      claim(next !== undefined, `${fact} has no answer in ${JSON.stringify(so)}`);
      so = next;
    }
    claim(false, "the questions do not end");
  },
);

/** Where it is not known which title is asked for, its fee waits for that alone. */
function isAsked(address: string, { fee }: Assessment): boolean {
  return address !== "fee" || fee.kind === "range";
}

export const reasons = checkOf(
  "8 reasons suffice",
  5,
  ({ application, rulebook, isNational, assess }, numbers) => {
    const answer = assess(application);
    const lines = [...linesOf(answer)].filter(
      ([address, value]) => value !== open && !address.startsWith("held-title/"),
    );
    const said = [...sayingsOf(answer)];
    for (let count = 0; count < 3; count++) {
      const isSaying = said.length > 0 && numbers.happens(0.4);
      const [address, value] = isSaying ? [numbers.of(said), undefined] : numbers.of(lines);
      const { facts } = main.explain(application, address as "fee", { rulebook });
      const only = keepingOnly(application, facts);
      const kept = isNational ? only : { ...only, territory: application.territory };
      const from = `from ${JSON.stringify(kept)}`;
      claim(main.parseApplication(kept).ok, `the facts of ${address} are refused ${from}`);
      const again = assess(kept);
      if (isSaying) claim(sayingsOf(again).has(address), `${address} is no longer said ${from}`);
      else
        claim(
          linesOf(again).get(address) === value,
          `${address} is ${String(linesOf(again).get(address))} and was ${String(value)} ${from}`,
        );
    }
  },
);
