import { describe, expect, it } from "vitest";
import type { Assessment, Requirement } from "../../src/answers/assessment.js";
import type { Application } from "../../src/application/application.js";
import { titleKinds, type TitleKind } from "../../src/vocabulary/situation.js";
import type { Citation } from "../../src/sources/citation.js";
import { wholeApplications } from "../generators/application.js";
import { rulebooks } from "./by.js";

// The national sheets and the texts that speak of some people, or of one title, only.
const onMinors =
  "F1342 F21090 F14930 F21092 F21244 F21245 F1153 F1794 F1035 F18605 F32675 F36441 F942 F1194 F21829".split(
    " ",
  );
const onAdults = "F1341 F21089 F14929 F21091 F21246 F21247 F1344 F1759 F1373 F1343 F12883".split(" ");
const onOneTitle: Readonly<Record<TitleKind, readonly string[]>> = {
  cni: [
    ..."F1341 F1342 F21089 F21090 F1344 F1153 F1759 F1794 F33805 F35005 F32303 F1887 F21224 F16872".split(
      " ",
    ),
    ...["decree-55-1397", "decree-2013-1188", "ministry-briefing-2021", "regulation-2025-1208"],
  ],
  passport: [
    ..."F14929 F14930 F21091 F21092 F21246 F21244 F21247 F21245 F1373 F1035".split(" "),
    ..."F1709 F34752 F31413 F11603 F1357 F21258 F14079".split(" "),
    ...["decree-2005-1726", "order-2017-04-27", "decree-2025-1138"],
  ],
};
const otherThan = { cni: "passport", passport: "cni" } as const;

/** What an answer says, with the texts that it cites and the titles that it says it of. */
interface Said {
  readonly what: string;
  readonly titles: readonly TitleKind[];
  readonly sources: readonly Citation[];
}

/** The papers, the lengths, the fees and those who come. */
function asked({ requests }: Application, answer: Assessment): readonly Said[] {
  const titles = titleKinds.filter((kind) => requests?.[kind] !== undefined);
  return [
    ...answer.requirements
      .filter(({ status }: Requirement) => status !== "not-required")
      .map((one): Said => ({ ...one, what: one.id })),
    ...answer.fee.lines.map(({ title, sources }): Said => ({ what: "fee", titles: [title], sources })),
    ...titles.flatMap((title): readonly Said[] => [
      { what: "length", titles: [title], sources: answer.validity[title]?.sources ?? [] },
    ]),
    ...Object.entries(answer.presence).flatMap(([visit, people]) =>
      Object.entries(people).flatMap(([person, { status, sources }]): readonly Said[] =>
        status === "must-come" ? [{ what: `${person}/${visit}`, titles, sources }] : [],
      ),
    ),
  ];
}

/** What is told, and why something is refused. */
function told({ notices, referrals, admissible }: Assessment): readonly Said[] {
  const refusals = Object.values(admissible).flatMap((one) => one.refusals);
  return [...notices, ...referrals, ...refusals].map(({ id, sources }) => ({
    what: id,
    titles: [],
    sources,
  }));
}

describe.each(rulebooks)("what an answer cites speaks of its case, by $id", ({ assess, there, forAll }) => {
  it("a minor's application cites texts on minors or on both, an adult's on adults or on both, each on its title", () => {
    forAll(wholeApplications.map(there), (application) => {
      const answer = assess(application);
      const isAdult = application.applicant?.adult;
      const others = isAdult === undefined ? [] : isAdult ? onMinors : onAdults;
      const papers = asked(application, answer);
      for (const { what, sources } of [...papers, ...told(answer)])
        expect(
          sources.filter(({ place }) => !others.includes(place)),
          `${what} of ${isAdult ? "an adult" : "a minor"} cites ${JSON.stringify(sources)}`,
        ).not.toEqual([]);
      for (const { what, titles, sources } of papers)
        for (const title of titles) {
          const ofTheOther = onOneTitle[otherThan[title]];
          expect(
            sources.filter(({ text, place }) => !ofTheOther.includes(place) && !ofTheOther.includes(text)),
            `${what} for a ${title} cites ${JSON.stringify(sources)}`,
          ).not.toEqual([]);
        }
    });
  });
});
