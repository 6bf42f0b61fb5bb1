import { local, main } from "../counted.js";
import { checkOf } from "../check.js";
import { sayingsOf } from "../lines.js";

/** What each line was seen to be, whichever rulebook was asked. */
const seen = new Set<string>();

export const lives = checkOf("9 every rule lives", 3, ({ application, assess }) => {
  const answer = assess(application);
  for (const { id, status, titles } of answer.requirements)
    for (const title of titles) seen.add(`${id} ${title} ${status}`);
  for (const { id, status } of answer.requirements) seen.add(`${id} ${status}`);
  for (const [visit, people] of Object.entries(answer.presence))
    for (const [person, { status }] of Object.entries(people)) seen.add(`${person}/${visit} ${status}`);
  for (const saying of sayingsOf(answer)) seen.add(saying);
});

/** The rules of the three rulebooks that no situation was seen to bring to life, or none was seen to do without. */
export function unseenRules(): readonly string[] {
  const rules = [main.national, local.reims, local.saintPaul].flatMap((book) => book.rules);
  const expected = rules.flatMap((rule): readonly string[] => {
    switch (rule.gives) {
      case "papers":
        return [
          `${rule.id} required|${rule.id} advised`,
          ...(rule.id === "photo/every-application" ? [] : [`${rule.id} not-required`]),
        ];
      case "presence":
        return [`${rule.id} must-come`];
      case "refusal":
        return [`admissible/cni/${rule.id}|admissible/passport/${rule.id}`];
      case "step":
      case "notice":
      case "payment":
      case "referral":
        return [`${rule.gives}/${rule.id}`];
    }
  });
  return [...new Set(expected)].filter((either) => !either.split("|").some((one) => seen.has(one)));
}
