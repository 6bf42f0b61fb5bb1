import { paper, sources } from "../../application/answered/answer.js";
import {
  amount,
  day,
  flag,
  id,
  list,
  map,
  oneOf,
  oneOfSeveral,
  record,
  text,
  wrong,
  type Check,
} from "../../application/answered/parts.js";
import { sentencesOfATownHall } from "../../application/answered/town-hall-words.js";
import { isPlainDate } from "../../calendar/plain-date.js";
import { countries } from "../../vocabulary/countries.js";
import { currencies } from "../../vocabulary/money.js";
import { bases, paymentWays, persons, visits } from "../../vocabulary/outcomes.js";
import { territories, titleKinds } from "../../vocabulary/situation.js";
import { nodeChecks } from "./node-check.js";

const safer = oneOf(["page", "law"]);

/** Checks a page of a town hall as a whole, part by part. Made anew for each, as nodes are checked once each. */
export function pageCheck(): Check {
  const { node, apart } = nodeChecks();
  const rule = oneOfSeveral(
    "gives",
    {
      papers: { id: id("requirement"), anyOf: list(list(paper)), basis: oneOf(bases) },
      presence: { id: oneOf(persons.flatMap((person) => visits.map((visit) => `${person}/${visit}`))) },
      refusal: { id: id("refusal"), instead: id("remedy") },
      step: { id: id("step") },
      notice: { id: id("notice") },
      payment: { id: oneOf(paymentWays) },
      referral: { id: id("referral") },
    },
    { when: apart, sources },
    {
      for: oneOf(titleKinds),
      from: day,
      advised: flag,
      bring: list(id("document")),
      amount: record({ currency: oneOf(currencies), units: amount }),
      countries: list(oneOf(countries)),
    },
  );
  const kind = record(
    { kind: id("proofKind"), as: list(id("document")), status: oneOf(["accepted", "refused"]), sources },
    { basis: oneOf(bases), from: day, until: day, doubt: id("doubt") },
  );
  const keys = list(text);
  const change = record(
    { change: oneOf(["added", "replaced", "removed"]), law: keys, differs: text, safer },
    { rule, lines: keys },
  );
  return record(
    {
      id: wrong(
        "the id of a rulebook: small letters, figures and hyphens, such as my-town",
        (value) =>
          typeof value === "string" &&
          /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) &&
          value.length <= 60 &&
          value !== "national",
      ),
      version: wrong(
        'the day that the page bears, or "read " and the day of its reading',
        (value) => typeof value === "string" && isPlainDate(value.replace(/^read /, "")),
      ),
      lastVerifiedOn: day,
      titles: list(oneOf(titleKinds)),
      territory: oneOf(territories),
      cite: wrong("a function", (value) => typeof value === "function"),
      agrees: map(keys),
      changes: list(change),
    },
    {
      proofKinds: list(record({ of: id("document"), kinds: list(kind), differs: text, safer })),
      copiesOfOriginals: flag,
      isShown: node,
      words: record({}, { fr: sentencesOfATownHall, en: sentencesOfATownHall }),
    },
  );
}
