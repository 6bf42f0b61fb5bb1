import { InvalidInputError, type Application } from "titres-identite";
import { checkOf, claim, claimSame, type Check } from "../check.js";
import { main, schema } from "../counted.js";
import { hostileJson } from "../../hostile/values.js";
import { deeplyFrozen, isObject, placesIn, withAt } from "../json.js";
import { linesOf, sayingsOf } from "../lines.js";
import { someDraft, someSituation } from "../situations.js";

export const total = checkOf(
  "1 every situation has a whole answer",
  4,
  ({ application, rulebook, assess }, numbers) => {
    const answer = assess(application);
    for (const said of [answer, main.decisions(answer)]) {
      claimSame(JSON.parse(JSON.stringify(said)), said, "JSON does not carry it whole");
      const hole = holeIn(said);
      claim(hole === undefined, `it says nothing at ${String(hole)}`);
    }
    const addresses = [...linesOf(answer).keys(), ...sayingsOf(answer)].filter(
      (one) => !one.startsWith("held-title/"),
    );
    // In a reason an undefined value says that a fact is not known.
    const explanation = main.explain(application, numbers.of(addresses) as "fee", { rulebook });
    const text = JSON.stringify(explanation);
    claim(JSON.stringify(JSON.parse(text)) === text, "JSON does not carry the reasons");
    claim(explanation.sources.length > 0, `${explanation.outcome} has no source`);
    main.stalenessOf(answer);
  },
);

function holeIn(value: unknown, path = "answer"): string | undefined {
  if (value === undefined || value === null || Number.isNaN(value)) return path;
  if (typeof value !== "object") return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const hole = holeIn(inner, `${path}.${key}`);
    if (hole !== undefined) return hole;
  }
  return undefined;
}

export const refused: Check = {
  name: "1 what is invalid is refused with all its faults, by the one error",
  weight: 3,
  draw: (numbers) => {
    let draft = someDraft(numbers);
    for (let count = numbers.below(4); count > 0; count--) {
      const places = placesIn(draft);
      const [, value] = numbers.of(hostileJson);
      const place = places.length === 0 ? ["depositOn"] : numbers.of(places);
      draft = numbers.happens(0.2)
        ? withAt(draft, [...place.slice(0, -1), "surplus"], value)
        : withAt(draft, place, value);
    }
    return draft;
  },
  holds: (draft: unknown) => {
    const parsed = main.parseApplication(draft);
    let thrown: unknown;
    let answer: unknown;
    try {
      answer = main.assess(draft as Application);
    } catch (error) {
      thrown = error;
    }
    if (parsed.ok) {
      claim(answer !== undefined, `accepted and not answered: ${String(thrown)}`);
      claimSame(main.assess(parsed.application), answer, "the copy that is parsed is answered otherwise");
      return;
    }
    claim(thrown instanceof InvalidInputError, `another error: ${String(thrown)}`);
    claim(parsed.issues.length > 0, "refused without a fault");
    claimSame(thrown.issues, parsed.issues, "two lists of faults");
    claim(isObject(draft) || parsed.issues.length === 1, "more than one fault of what is no object");
  },
};

export const pure = checkOf("7 pure", 3, ({ application, assess, rulebook }, numbers) => {
  const before = JSON.stringify(application);
  const first = JSON.stringify(assess(deeplyFrozen(structuredClone(application))));
  assess(someSituation(numbers));
  const answer = assess(application);
  claim(JSON.stringify(answer) === first, "the same input gives another output");
  claim(JSON.stringify(application) === before, "the input was changed");
  spoil(answer);
  spoil(main.explain(application, "fee", { rulebook }));
  claim(JSON.stringify(assess(application)) === first, "changing one answer changes another");
});

/** Changes all of a value that lets itself be changed. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    spoil(part);
    if (typeof part !== "object") Reflect.set(value, key, "spoilt");
  }
  if (Array.isArray(value) && Object.isExtensible(value)) value.push("spoilt");
}

export const order = checkOf("5 order does not matter", 3, ({ application, assess }, numbers) => {
  const titles = application.heldTitles?.titles ?? [];
  if (titles.length < 2) return;
  const other = {
    ...application,
    heldTitles: { ...application.heldTitles, titles: numbers.shuffled(titles) },
  };
  claimSame(assess(other), assess(application), "another order of the titles, another answer");
  const turned = Object.fromEntries(numbers.shuffled(Object.entries(application))) as unknown as Application;
  claimSame(assess(turned), assess(application), "another order of the fields, another answer");
});

export const schemasAgree: Check = {
  name: "1 the zod schema accepts what the library accepts",
  weight: 1,
  draw: someDraft,
  holds: (draft: unknown) => {
    const parsed = main.parseApplication(draft);
    const read = schema.applicationSchema.safeParse(draft);
    claim(read.success === parsed.ok, "the one accepts it, the other does not");
    if (parsed.ok) claimSame(read.data, parsed.application, "the schema reads it otherwise");
    claimSame(
      main.parseApplication(JSON.parse(JSON.stringify(draft))),
      parsed,
      "by way of JSON it is read otherwise",
    );
  },
};
