import { describe, expect, test } from "vitest";
import { timeline } from "../../src/answers/timeline.js";
import { nothingSpecial, type Application } from "../../src/application/application.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import { InvalidInputError } from "../../src/vocabulary/invalid-input.js";
import { ordinaryPeople } from "../answers/ordinary-people.js";

/** A girl turns fifteen on 11 February 2027, and eighteen on 11 February 2030. */
const girl: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { passport: { reason: "first" } },
  applicant: { bornOn: "2012-02-11", birthRecord: { heldBy: "paper-registry" } },
  heldTitles: { complete: true, titles: [] },
  circumstances: nothingSpecial,
};
const stretches = timeline(girl, { until: "2027-12-31" });

describe("the line of time", () => {
  test("says what holds first, and what changes on which day", () => {
    const { label, stretches: shown } = fr.timelinePicture(stretches);
    expect(label).toBe("Ce qui change selon le jour du dépôt, du 25 novembre 2026 au 31 décembre 2027");
    expect(shown.map(({ days }) => days)).toEqual([
      "Du 25 novembre 2026 au 10 février 2027",
      "Du 11 février 2027 au 31 décembre 2027",
    ]);
    expect(shown[0]?.says).toEqual(["Prix au dépôt\u00a0: 17\u00a0€."]);
    expect(shown[1]?.says).toEqual(["Le prix n’est plus 17\u00a0€, mais 42\u00a0€."]);
  });

  test("says that nothing changes where nothing does", () => {
    const { stretches: shown } = en.timelinePicture(timeline(girl, { until: "2026-12-01" }));
    expect(shown.map(({ says }) => says)).toEqual([
      ["Fee when you hand in the application: €17.", "Nothing changes in that time."],
    ]);
  });

  // Passport P1: who never had one makes a first application.
  test("of what may not be asked for says so, and no price", () => {
    const renewal = { ...girl, requests: { passport: { reason: "renewal" } } } as const;
    const shown = fr.timelinePicture(timeline(renewal, { until: "2027-12-31" })).stretches;
    expect(shown.map(({ says }) => says)).toEqual([
      ["Passeport\u00a0: cette demande ne peut pas être faite ainsi.", "Rien ne change pendant ce temps."],
    ]);
  });

  test("of two titles of which one may not be asked for gives no price for both", () => {
    const two = { ...girl, requests: { cni: { reason: "first" }, passport: { reason: "renewal" } } } as const;
    const [first] = fr.timelinePicture(timeline(two, { until: "2027-12-31" })).stretches;
    expect(first?.says[0]).toBe("Passeport\u00a0: cette demande ne peut pas être faite ainsi.");
  });

  test("says the price on the day from which it may be asked for", () => {
    const [first, second] = timeline(girl, { until: "2027-12-31" });
    const refused = {
      ...first!.decisions,
      admissible: { passport: { status: "inadmissible", refusals: ["never-held"] } },
    } as const;
    const { stretches: shown } = en.timelinePicture([{ ...first!, decisions: refused }, second!]);
    expect(shown.map(({ says }) => says)).toEqual([
      ["Passport: this application cannot be made in this way."],
      ["The application is no longer refused (Passport).", "Fee when you hand in the application: €42."],
    ]);
  });

  test("is drawn in a terminal", () => {
    expect(en.toLines(en.timelinePicture(stretches))).toBe(
      [
        "What changes with the day the application is handed in, 25 November 2026 to 31",
        "December 2027",
        "● 25 November 2026 to 10 February 2027",
        "│   Fee when you hand in the application: €17.",
        "● 11 February 2027 to 31 December 2027",
        "    The fee is no longer €17, but €42.",
        "",
      ].join("\n"),
    );
  });

  test.each(ordinaryPeople.map(({ who, everything }) => [who, everything] as const))(
    "of %s is drawn whole, in both languages",
    (_, everything) => {
      for (const { timelinePicture, toLines, toSvg } of [fr, en]) {
        const picture = timelinePicture(timeline(everything));
        const drawn = toSvg(picture);
        expect(drawn.match(/<rect class="(even|odd)"/g)).toHaveLength(picture.stretches.length);
        // An accessible name, text large enough, both colour schemes, and nothing that is loaded or run.
        expect(drawn).toMatch(/^<svg [^>]*role="img"[^>]* aria-label="[^"<]+"/);
        for (const [, size = ""] of drawn.matchAll(/(\d+)px/g))
          expect(Number(size)).toBeGreaterThanOrEqual(12);
        expect(drawn).toContain("prefers-color-scheme:dark");
        expect(drawn.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
          /https?:|<script|href|url\(/,
        );
        expect(drawn).not.toMatch(/undefined|NaN|\[object/);
        const [, width = ""] = /viewBox="0 0 (\d+)/.exec(drawn) ?? [];
        for (const [, x = "", size = ""] of drawn.matchAll(
          /<rect class="(?:even|odd)" x="(\d+)" y="\d+" width="(\d+)"/g,
        ))
          expect(Number(x) + Number(size)).toBeLessThanOrEqual(Number(width));
        for (const line of toLines(picture).split("\n")) expect(line.length).toBeLessThanOrEqual(80);
      }
    },
  );

  test("of nothing is refused by name", () => {
    expect(() => fr.timelinePicture([])).toThrow(InvalidInputError);
  });
});
