import type { AmountSpan, Amount, FeeLine } from "../../answers/assessment.js";
import type { Money } from "../../vocabulary/money.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import type { PageWords } from "../page-words.js";
import { meansOf } from "../payment.js";
import type { Context } from "./context.js";
import type { SheetItem, SheetLine } from "./sheet.js";

/** What each title that may be had costs, the total at deposit, and what may fall due at collection. */
export function priceItems(
  { words, answer, say }: Context,
  open: readonly TitleKind[],
  more: (line: FeeLine) => Pick<SheetItem, "lines" | "sources"> = () => ({}),
): readonly SheetItem[] {
  const { pagePhrases: phrases } = words;
  const { later, payBy } = answer.fee;
  const lines = answer.fee.lines.filter(({ title }) => open.includes(title));
  const told = new Set<string>();
  const items = lines.map((line): SheetItem => {
    const { lines: others = [], ...sources } = more(line);
    // What is granted to one of two titles as to the other is said once.
    const granted = ifGranted(words, line, say).filter(({ text }) => !told.has(text));
    for (const { text } of granted) told.add(text);
    const below = [...granted, ...others];
    return {
      id: `price/${line.title}`,
      text: say(phrases.feeOf(line.title, amountInWords(words, line))),
      titles: [line.title],
      ...sources,
      ...(below.length === 0 ? {} : { lines: below }),
    };
  });
  const costing = lines.filter((line) => !isFree(line));
  if (lines.length === 0 || costing.length > 1)
    items.push({
      id: "price/total",
      name: say(phrases.feeTotal(amountInWords(words, answer.fee), payBy)),
      text: "",
    });
  for (const fee of later.filter(({ title }) => open.length === 0 || open.includes(title))) {
    const said = fee.status === "due" ? phrases.laterDue : phrases.laterIfNotHandedBack;
    items.push({
      id: `price/later/${fee.title}`,
      text: say(said(fee.title, laterAmount(words, fee.amounts))),
      titles: [fee.title],
    });
  }
  if (lines.length > 0 && costing.length === 0) return items;
  const how = payBy.length === 0 ? phrases.payByUnknown : phrases.payBy(payBy);
  if (payBy.length === 0 || meansOf(payBy) !== "stamp") items.push({ id: "price/pay-by", text: say(how) });
  return items;
}

/** Whether an amount is known to be nothing. */
export function isFree(amount: Amount): boolean {
  return amount.kind === "exact" && amount.amount.units === 0;
}

/** What it is where the administration grants what it may refuse. */
function ifGranted(words: PageWords, { discretion }: FeeLine, say: Context["say"]): readonly SheetLine[] {
  if (discretion === undefined) return [];
  const amounts = words.list(discretion.otherwise.map(amountAlone(words)), "or");
  return discretion.grants.map((grant) => ({
    id: `discretion/${grant}`,
    says: "discretion",
    text: say(words.pagePhrases.ifGranted(amounts)),
  }));
}

/** The amounts a fee at collection may be; nothing where none is known. */
export function laterAmount(words: PageWords, amounts: readonly Money[]): string | undefined {
  return amounts.length === 0 ? undefined : words.list(amounts.map(words.money), "or");
}

/** What an amount is, or what it may be. */
export function amountInWords(words: PageWords, amount: Amount): string {
  const { pagePhrases: phrases } = words;
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

function amountAlone({ pagePhrases, money }: PageWords): (amount: Money) => string {
  return (amount) => (amount.units === 0 ? pagePhrases.free : money(amount));
}
