import { describe, expect, test } from "vitest";
import { whatWouldChange } from "../../src/answers/what-would-change.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import { actIds } from "../../src/vocabulary/acts.js";
import { ordinaryPeople } from "../answers/ordinary-people.js";

const acts = actIds.map((id) => ({ id, day: "2027-02-11", heldTitle: "cni", title: "passport" as const }));

describe.each([
  ["French", fr, { cni: "votre carte" }],
  ["English", en, { cni: "your card" }],
] as const)("in %s", (_, { actText, wayText }, names) => {
  test.each(acts.map((act) => [act.id, act] as const))("%s is something to do", (_id, act) => {
    expect(actText(act, names)).toMatch(/^\p{Lu}[^<>{}[\]]*\.$/u);
  });

  test("no two acts are said alike", () => {
    expect(new Set(acts.map((act) => actText(act, names))).size).toBe(acts.length);
  });

  test("each way of an ordinary person is said in whole sentences, with every act", () => {
    for (const { everything } of ordinaryPeople)
      for (const way of whatWouldChange(everything, { depositFrom: "2026-10-01" }).ways) {
        const said = wayText(way, names);
        expect(said).toMatch(/^\p{Lu}[^<>{}[\]]*\.$/u);
        expect(said).not.toMatch(/undefined|[a-z]+-[a-z]+-[a-z]+\b(?<!-à-vis)/);
        for (const act of way.acts) {
          const alone = actText(act, names).slice(1, -1);
          expect(said).toContain(alone);
        }
      }
  });
});

test("a way says what it gives, and what it costs", () => {
  const way = {
    acts: [{ id: "deposit-before", day: "2027-02-11" }],
    gains: [
      {
        kind: "fee",
        before: { currency: "EUR", units: 4200 },
        after: { currency: "EUR", units: 1700 },
      },
    ],
    losses: [{ kind: "paper", document: "birth-record" }],
  } as const;
  expect(fr.wayText(way)).toBe(
    "Vous pouvez déposer la demande avant le 11 février 2027. Alors le prix passe de 42\u00a0€ à 17\u00a0€. En revanche, ce papier est demandé en plus\u00a0: «\u00a0Acte de naissance\u00a0».",
  );
  expect(en.wayText(way)).toBe(
    "You can hand in the application before 11 February 2027. Then the fee goes from €42 to €17. On the other hand, this paper is asked for as well: ‘Birth certificate’.",
  );
});
