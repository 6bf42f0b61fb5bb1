import type { Assessment, OutcomeAddress, Requirement } from "../library/first.js";
import { paymentWays, type SheetItem } from "../library/answer.js";

/** The grounds on which the paper of a line is asked for, or may be. */
export function groundsOf({ id, document }: SheetItem, { requirements }: Assessment): readonly Requirement[] {
  const [, ground] = /^one-of\/(.*)$/s.exec(id) ?? [];
  return requirements.filter(
    (requirement) =>
      requirement.status !== "not-required" &&
      (requirement.id === ground ||
        requirement.document === document ||
        requirement.anyOf.some((set) => set.some((paper) => paper.document === document))),
  );
}

/** The outcomes that a line of the page speaks of, as `explain` calls them. */
export function outcomesOf(item: SheetItem, answer: Assessment): readonly OutcomeAddress[] {
  const { id } = item;
  const titles = Object.keys(answer.admissible) as (keyof typeof answer.admissible)[];
  const [, fact] = /^question\/(.*)$/s.exec(id) ?? [];
  if (fact !== undefined) return answer.undecided.find((each) => each.fact === fact)?.outcomes ?? [];
  const visits = id === "who-comes/both" ? (["deposit", "collection"] as const) : [];
  const [, visit] = /^who-comes\/(deposit|collection)$/.exec(id) ?? [];
  const asked = visit === undefined ? visits : [visit as "deposit" | "collection"];
  if (asked.length > 0)
    return asked.flatMap((each) =>
      Object.entries(answer.presence[each])
        .filter(([, { status }]) => status !== "need-not-come")
        .map(([person]) => `presence/${person}/${each}` as OutcomeAddress),
    );
  const [, later] = /^price\/later\/(cni|passport)$/.exec(id) ?? [];
  if (later !== undefined) return [`fee/${later}/collection` as OutcomeAddress];
  const [, price] = /^price\/(cni|passport)$/.exec(id) ?? [];
  if (price !== undefined) return [`fee/${price}` as OutcomeAddress];
  if (id === "price/total") return titles.map((title) => `fee/${title}` as const);
  if (id === "price/pay-by") return waysToPay(answer);
  if (id.startsWith("notice/") || id.startsWith("step/")) return [id as OutcomeAddress];
  const [, refused] = /^refusals\/(.*)$/.exec(id) ?? [];
  if (refused !== undefined)
    return titles
      .filter((title) => refused.split("+").includes(title))
      .flatMap((title) =>
        (answer.admissible[title]?.refusals ?? []).map(
          (refusal) => `admissible/${title}/${refusal.id}` as const,
        ),
      );
  return groundsOf(item, answer).map((ground) => ground.id);
}

/** The ways to pay that are open; while none is known to be, each that there is. */
function waysToPay({ fee: { payBy } }: Assessment): readonly OutcomeAddress[] {
  return (payBy.length > 0 ? payBy : paymentWays).map((way) => `payment/${way}` as const);
}
