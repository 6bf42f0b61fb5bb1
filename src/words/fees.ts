import type { Amount, AmountSpan, Assessment, LaterFee } from "../answers/assessment.js";
import type { Money } from "../vocabulary/money.js";
import type { Notes } from "./notes.js";
import type { Item } from "./page.js";
import { meansOf } from "./payment.js";
import type { Words } from "./words.js";

/** What each title costs, the total at deposit, and what may fall due at collection. */
export function feeItems(words: Words, answer: Assessment, noted: Notes): readonly Item[] {
  const { phrases } = words;
  const { lines, later, payBy } = answer.fee;
  const items = lines.map((line): Item => ({
    text: `${phrases.feeOf(line.title, amountInWords(words, line))}${noted.refs(line.sources)}`,
    details: [...whyOpen(noted, line), ...ifGranted(words, noted, line)],
  }));
  if (lines.length !== 1)
    items.push({
      strong: phrases.feeTotal(amountInWords(words, answer.fee), payBy),
      text: "",
      details:
        answer.fee.kind === "range" && lines.length === 0 ? [{ text: noted.see(answer.fee.dependsOn) }] : [],
    });
  for (const fee of later) {
    const said = fee.status === "due" ? phrases.laterDue : phrases.laterIfNotHandedBack;
    items.push({ text: `${said(fee.title, laterAmount(words, fee))}${noted.refs(fee.sources)}` });
  }
  const isFree = answer.fee.kind === "exact" && answer.fee.amount.units === 0;
  if (payBy.length === 0 && !isFree) items.push({ text: phrases.payByUnknown });
  else if (payBy.length > 0 && meansOf(payBy) !== "stamp") items.push({ text: phrases.payBy(payBy) });
  return items;
}

/** The questions, or the open points of law, that an amount depends on. */
function whyOpen(noted: Notes, amount: Amount): readonly Item[] {
  if (amount.kind === "range") return [{ text: noted.see(amount.dependsOn) }];
  if (amount.kind === "exact" || amount.doubts.length === 0) return [];
  return [{ text: noted.seeDoubts(amount.doubts) }];
}

/** What it is where the administration grants what it may refuse. */
function ifGranted(words: Words, noted: Notes, { discretion }: Amount): readonly Item[] {
  if (discretion === undefined) return [];
  const { grants, otherwise } = discretion;
  const amounts = words.list(otherwise.map(amountAlone(words)), "or");
  return [{ text: `${noted.seeDiscretions(grants)} ${words.phrases.ifGranted(amounts)}` }];
}

/** The amounts a fee at collection may be; nothing where none is known. */
export function laterAmount(words: Words, { amounts }: LaterFee): string | undefined {
  return amounts.length === 0 ? undefined : words.list(amounts.map(words.money), "or");
}

/** What an amount is, or what it may be. */
export function amountInWords(words: Words, amount: Amount): string {
  const { phrases } = words;
  const said = amountAlone(words);
  const within = ({ from, to }: AmountSpan): string =>
    from.units === to.units ? said(from) : phrases.between(words.money(from), words.money(to));
  const anyOf = (several: readonly string[]): string => words.list([...new Set(several)], "or");
  switch (amount.kind) {
    case "exact":
      return said(amount.amount);
    case "range": {
      const known = anyOf(amount.spans.map(within));
      return amount.orUnknown === true ? phrases.orUnknown(known) : known;
    }
    case "unsettled":
      return amount.amounts.length === 0
        ? phrases.noAmount
        : phrases.unsettled(anyOf(amount.amounts.map(said)));
  }
}

function amountAlone({ phrases, money }: Words): (amount: Money) => string {
  return (amount) => (amount.units === 0 ? phrases.free : money(amount));
}
