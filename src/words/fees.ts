import type { Amount, Assessment } from "../answers/assessment.js";
import type { Notes } from "./notes.js";
import type { Item } from "./page.js";
import type { Words } from "./words.js";

/** What each title costs, the total at deposit, and what may fall due at collection. */
export function feeItems(words: Words, answer: Assessment, noted: Notes): readonly Item[] {
  const { phrases } = words;
  const { lines, later } = answer.fee;
  const items = lines.map((line): Item => ({
    text: `${phrases.feeOf(line.title, amountInWords(words, line))}${noted.refs(line.sources)}`,
    details: line.kind === "range" ? [{ text: noted.see(line.dependsOn) }] : [],
  }));
  if (lines.length !== 1)
    items.push({
      strong: phrases.feeTotal(amountInWords(words, answer.fee)),
      text: "",
      details:
        answer.fee.kind === "range" && lines.length === 0 ? [{ text: noted.see(answer.fee.dependsOn) }] : [],
    });
  const sources = answer.notices.find(({ id }) => id === "fee-if-not-handed-back")?.sources ?? [];
  for (const { title, cents, status } of later) {
    const said = status === "due" ? phrases.laterDue : phrases.laterIfNotHandedBack;
    items.push({ text: `${said(title, words.money(cents))}${noted.refs(sources)}` });
  }
  return items;
}

/** What an amount is, or what it may be. */
export function amountInWords(words: Words, amount: Amount): string {
  const { phrases } = words;
  const said = (cents: number): string => (cents === 0 ? phrases.free : words.money(cents));
  switch (amount.kind) {
    case "exact":
      return said(amount.cents);
    case "range":
      return phrases.between(words.money(amount.from), words.money(amount.to));
    case "unsettled":
      return amount.amounts.length === 0
        ? phrases.noAmount
        : phrases.unsettled(words.list(amount.amounts.map(said), "or"));
  }
}
