import type { Amount, Assessment, LaterFee } from "../answers/assessment.js";
import type { Notes } from "./notes.js";
import type { Item } from "./page.js";
import type { Words } from "./words.js";

/** What each title costs, the total at deposit, and what may fall due at collection. */
export function feeItems(words: Words, answer: Assessment, noted: Notes): readonly Item[] {
  const { phrases } = words;
  const { lines, later, payBy } = answer.fee;
  const items = lines.map((line): Item => ({
    text: `${phrases.feeOf(line.title, amountInWords(words, line))}${noted.refs(line.sources)}`,
    details: whyOpen(noted, line),
  }));
  if (lines.length !== 1)
    items.push({
      strong: phrases.feeTotal(amountInWords(words, answer.fee), payBy),
      text: "",
      details:
        answer.fee.kind === "range" && lines.length === 0 ? [{ text: noted.see(answer.fee.dependsOn) }] : [],
    });
  const isFree = answer.fee.kind === "exact" && answer.fee.cents === 0;
  if (payBy !== "stamp" && !isFree) items.push({ text: phrases.payBy[payBy] });
  const sources = answer.notices.find(({ id }) => id === "fee-if-not-handed-back")?.sources ?? [];
  for (const fee of later) {
    const said = fee.status === "due" ? phrases.laterDue : phrases.laterIfNotHandedBack;
    items.push({ text: `${said(fee.title, laterAmount(words, fee))}${noted.refs(sources)}` });
  }
  return items;
}

/** The questions, or the open points of law, that an amount depends on. */
function whyOpen(noted: Notes, amount: Amount): readonly Item[] {
  if (amount.kind === "range") return [{ text: noted.see(amount.dependsOn) }];
  if (amount.kind === "exact" || amount.doubts.length === 0) return [];
  return [{ text: noted.seeDoubts(amount.doubts) }];
}

/** The amounts a fee at collection may be; nothing where none is known. */
export function laterAmount(words: Words, { cents }: LaterFee): string | undefined {
  return cents.length === 0 ? undefined : words.list(cents.map(words.money), "or");
}

/** What an amount is, or what it may be. */
export function amountInWords(words: Words, amount: Amount): string {
  const { phrases } = words;
  const said = (cents: number): string => (cents === 0 ? phrases.free : words.money(cents));
  const known = ({ from, to }: { readonly from: number; readonly to: number }): string =>
    from === to ? said(from) : phrases.between(words.money(from), words.money(to));
  switch (amount.kind) {
    case "exact":
      return said(amount.cents);
    case "range":
      return amount.orUnknown === true ? phrases.orUnknown(known(amount)) : known(amount);
    case "unsettled":
      return amount.amounts.length === 0
        ? phrases.noAmount
        : phrases.unsettled(words.list(amount.amounts.map(said), "or"));
  }
}
