import type { Application, DossierCheck, Family, PaperInHand } from "titres-identite";
import type { Plan } from "titres-identite/plan";
import { checkOf, claim, claimSame, type Check } from "../check.js";
import { en, fr, main, officesData, plan, schema } from "../counted.js";
import { drawn, type Schema } from "../from-schema.js";
import type { Numbers } from "../numbers.js";
import { someSituation } from "../situations.js";

/** Papers that the public schema of a dossier allows and the library accepts. */
function somePapers(numbers: Numbers): readonly PaperInHand[] {
  const shape = (schema.dossierJsonSchema as unknown as Schema).properties?.["papers"]?.items ?? {};
  const papers = Array.from({ length: numbers.below(7) }, (_, index) => ({
    ...(drawn(shape, 0.4, numbers, ["2026-11-25"]) as object),
    id: `paper ${index}`,
    document: numbers.of(main.documentIds),
  })) as unknown as readonly PaperInHand[];
  return papers.filter((paper) => main.parseDossier({ papers: [paper] }).ok);
}

export const dossier = checkOf(
  "a dossier: what is missing is asked for, and what is brought in its stead counts",
  2,
  ({ application, rulebook, assess }, numbers) => {
    const papers = somePapers(numbers);
    const given = { papers, complete: numbers.happens(0.5) };
    if (!main.parseDossier(given).ok) return;
    let checked: DossierCheck;
    try {
      checked = main.checkDossier(application, given, { rulebook });
    } catch (error) {
      // A paper may name a title that is not held: that is for the dossier to say.
      claim(
        error instanceof main.InvalidInputError &&
          error.issues.every(({ path }) => path.startsWith("dossier")),
        String(error),
      );
      return;
    }
    claimSame(JSON.parse(JSON.stringify(checked)), checked, "JSON does not carry it whole");
    claimSame(
      main.checkDossier(application, { ...given, papers: numbers.shuffled(papers) }, { rulebook }).status,
      checked.status,
      "another order of the papers",
    );
    assess(application);
    for (const { checklist, toText, fullSheet } of [fr, en]) {
      const text = checklist(checked, { as: "text" });
      claim(
        !/undefined|NaN|\[object/.test(text) && !/undefined|NaN/.test(toText(fullSheet(checked))),
        `it says ${text.slice(0, 200)}`,
      );
    }
  },
);

export const family: Check = {
  name: "a family: each person is answered as alone, and no person of it pays for another",
  weight: 1,
  draw: (numbers: Numbers): unknown => {
    const first = someSituation(numbers);
    const others = Array.from({ length: 1 + numbers.below(3) }, () => someSituation(numbers));
    const there = ({ depositOn, territory, collectOn }: Application): object => ({
      depositOn,
      territory,
      collectOn,
    });
    return {
      people: Object.fromEntries(
        [first, ...others].map(
          (each, index) =>
            [["anne", "b", "constructor", "0"][index] ?? "more", { ...each, ...there(first) }] as const,
        ),
      ),
    };
  },
  holds: (drawnFamily: Family) => {
    const parsed = main.parseFamily(drawnFamily);
    if (!parsed.ok) return;
    const together = main.assessFamily(drawnFamily);
    claimSame(JSON.parse(JSON.stringify(together)), together, "JSON does not carry it whole");
    for (const [name, application] of Object.entries(drawnFamily.people)) {
      const alone = main.assess(application);
      claimSame(
        main.decisions(together.people[name]!),
        main.decisions(alone),
        `${name} is answered otherwise`,
      );
      // What is refused is no file, and costs nothing.
      const asked = alone.fee.lines.filter(({ title }) => alone.admissible[title]?.status !== "inadmissible");
      for (const line of asked)
        if (line.kind === "exact" && line.amount.units > 0)
          claim(
            together.fees.some(({ lines }) =>
              lines.some((one) => one.person === name && one.title === line.title),
            ),
            `the fee of ${name} is in no sum`,
          );
    }
    for (const { checklist } of [fr, en])
      claim(!/undefined|NaN|\[object/.test(checklist(together, { as: "text" })), "it says nothing");
    main.checkFamily(drawnFamily, { papers: [] });
  },
};

export const plans = checkOf(
  "a plan: its days are in order, and whatever it says has words",
  1,
  ({ application, rulebook }, numbers) => {
    const office = numbers.of(officesData.offices);
    const appointment = { office, bookedOn: application.depositOn };
    let planned: Plan;
    try {
      planned = plan.plan(application, appointment, { rulebook });
    } catch (error) {
      claim(error instanceof main.InvalidInputError, String(error));
      return;
    }
    claimSame(JSON.parse(JSON.stringify(planned)), planned, "JSON does not carry it whole");
    for (const { planSheet, planPicture, planCalendar, toText, toSvg } of [fr, en]) {
      const text = `${toText(planSheet(planned))}${toSvg(planPicture(planned))}${JSON.stringify(planCalendar(planned))}`;
      claim(!/undefined|NaN|\[object/.test(text), "it says nothing");
    }
  },
);
