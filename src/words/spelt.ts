import { said, type Text } from "./saying.js";

/** The texts of a list as an applicant reads them by themselves, when nothing else is known. */
export type Spelt<List> = { readonly [Value in keyof List]: string };

/** Spells a list out. */
export function spelt<List extends object>(list: List, typeset: (text: string) => string): Spelt<List> {
  const entries = Object.entries<Text>(list as Record<string, Text>).map(
    ([value, text]) => [value, typeset(said(text, { reader: "applicant", person: "", states: [] }))] as const,
  );
  return Object.freeze(Object.fromEntries(entries)) as Spelt<List>;
}
