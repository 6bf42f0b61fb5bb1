import { describe, expect, it } from "vitest";
import {
  documentIds,
  localRequirementIds,
  national,
  noticeIds,
  paymentWays,
  reasons,
  referralIds,
  refusalIds,
  requirementIds,
  stepIds,
  titleKinds,
  whereabouts,
  type Citation,
  type DocumentId,
  type HeldTitle,
  type TitleKind,
  type TitleRequest,
} from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { rowsThatHold } from "./rows-that-hold.js";
import { adult, card, ends, passport } from "./adult.js";

const { rules, fees, validities } = national;
const everyRule = [national, reims, saintPaul].flatMap((book) => book.rules);
const rows = titleKinds.flatMap((kind) => [...fees[kind].rows, ...validities[kind].rows]);

/** The texts that are short, or whose articles were not seen: they are cited whole. */
const wholeTexts: readonly Citation["text"][] = [
  "circular-IOCK1002582C",
  "ministry-briefing-2021",
  "consular-tariff",
  "decree-81-778",
  "order-2021-03-13",
  "order-2017-04-27",
  "decree-2025-1138",
  "decree-2015-701",
  "order-2025-04-08",
  "regulation-2025-1208",
];

/** The papers that no counter asks for by a text read, and that someone takes along to ask. */
const onlyTakenToWhoIsAsked: readonly DocumentId[] = ["emancipation-decision"];

describe("every rule of the national rulebook", () => {
  const cited: readonly (readonly [id: string, sources: readonly Citation[]])[] = [
    ...rules.map(({ gives, id, sources }): [string, readonly Citation[]] => [`${gives} ${id}`, sources]),
    ...rows.map(({ id, sources }): [string, readonly Citation[]] => [`row ${id}`, sources]),
  ];

  it.each(cited)("%s cites where it is written, with a text and a place in it", (_, sources) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { text, place } of sources) {
      expect(text).not.toBe("");
      if (!wholeTexts.includes(text)) expect(place).not.toBe("");
    }
  });

  it.each(cited)("%s rests on a national text, never on a town hall's page alone", (_, sources) => {
    const local: readonly Citation["text"][] = ["saint-paul", "reims", "pas-de-calais"];
    expect(sources.some(({ text }) => !local.includes(text))).toBe(true);
  });

  it.each(titleKinds)("has an id of its own among the rules for a %s", (kind) => {
    const ids = rules
      .filter((rule) => rule.for === undefined || rule.for === kind)
      .map((rule) => `${rule.gives} ${rule.id}`);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it("has an id that the vocabulary knows, and every id of the vocabulary has its rule", () => {
    const given = (gives: (typeof rules)[number]["gives"]): readonly string[] =>
      [...new Set(everyRule.filter((rule) => rule.gives === gives).map(({ id }) => id))].sort();
    const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();
    expect(given("papers")).toEqual(sorted([...requirementIds, ...localRequirementIds]));
    expect(given("notice")).toEqual(sorted(noticeIds));
    expect(given("payment")).toEqual(sorted(paymentWays));
    expect(given("step")).toEqual(sorted(stepIds));
    expect(given("referral")).toEqual(sorted(referralIds));
    expect(given("refusal")).toEqual(sorted(refusalIds));
  });

  it("asks for papers of the catalogue, and every paper of the catalogue is asked for", () => {
    const asked = new Set(
      everyRule.flatMap((rule) =>
        rule.gives === "papers" ? rule.anyOf.flat().map(({ document }) => document) : [],
      ),
    );
    const taken = new Set(everyRule.flatMap((rule) => (rule.gives === "referral" ? (rule.bring ?? []) : [])));
    expect([...taken].filter((document) => !asked.has(document))).toEqual(onlyTakenToWhoIsAsked);
    expect([...asked, ...onlyTakenToWhoIsAsked].sort()).toEqual([...documentIds].sort());
  });
});

/** Every complete list of up to two cards and one passport, by where each is, with the titles a request can replace. */
function situations(kind: TitleKind): readonly (readonly [TitleRequest, readonly HeldTitle[]])[] {
  const own = kind === "cni" ? card : passport;
  const other = kind === "cni" ? passport : card;
  const others = [undefined, ...whereabouts].map((where) =>
    where === undefined ? [] : [other(ends.valid, { where })],
  );
  const lists = whereabouts.flatMap((where) => [
    [own(ends.valid, { id: "one", where })],
    ...whereabouts.map((second) => [
      own(ends.valid, { id: "one", where }),
      own(ends.old, { id: "two", where: second }),
    ]),
  ]);
  return reasons.flatMap((reason) =>
    [[], ...lists].flatMap((titles) =>
      others.flatMap((beside) =>
        (titles.length < 2 ? [undefined] : ["one", "two"]).map((replaces): [TitleRequest, HeldTitle[]] => [
          replaces === undefined ? { reason } : { reason, replaces },
          [...titles, ...beside],
        ]),
      ),
    ),
  );
}

describe.each(titleKinds)("the tables of a %s", (kind) => {
  const all = situations(kind);

  it("are tried in every reason, with every list of titles by their whereabouts", () => {
    // 10 reasons x (no title of the kind, 5 single ones, 25 pairs of which either is replaced) x 6 of the other kind.
    expect(all).toHaveLength(10 * (1 + 5 + 25 * 2) * 6);
  });

  it.each([
    ["fee", fees[kind]],
    ["validity", validities[kind]],
  ] as const)("%s: exactly one row holds in each complete situation, by each reading", (_, table) => {
    for (const [request, titles] of all) {
      const application = adult({ [kind]: request }, titles);
      for (const holds of rowsThatHold(table, application, { ...request, kind })) {
        expect(holds.filter((value) => value === true)).toHaveLength(1);
        expect(holds).not.toContain(undefined);
      }
    }
  });
});
