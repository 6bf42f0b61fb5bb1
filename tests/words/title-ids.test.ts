import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/answers/assess.js";
import { explain } from "../../src/answers/explain.js";
import { openQuestions } from "../../src/answers/next-question.js";
import { nextChange, timeline } from "../../src/answers/timeline.js";
import { whatWouldChange } from "../../src/answers/what-would-change.js";
import { nothingSpecial, type Application } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import { titleKinds } from "../../src/vocabulary/situation.js";
import { applications } from "../generators/application.js";
import { forAll } from "../properties/for-all.js";

const faces = [
  ["French", fr],
  ["English", en],
] as const;

const renewal: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { cni: { reason: "renewal", replaces: "xyz-1" }, passport: { reason: "renewal" } },
  applicant: { bornOn: "1990-05-04", french: true },
  heldTitles: {
    titles: [
      {
        id: "xyz-1",
        kind: "cni",
        format: "laminated",
        issuedOn: "2010-09-12",
        printedExpiry: "2020-09-11",
        adultWhenIssued: true,
        where: "in-hand",
      },
      { id: "xyz-2", kind: "passport", format: "biometric", printedExpiry: "2027-01-10", where: "lost" },
    ],
  },
  circumstances: nothingSpecial,
};

/** The same, its held titles by other ids. */
function renamed(application: Application): Application {
  const { requests, heldTitles } = application;
  const ids = new Map(
    (heldTitles?.titles ?? []).map(({ id }, index) => [id, `xyz-${String(index)}`] as const),
  );
  const asked = titleKinds.flatMap((title) => {
    const { replaces, ...request } = requests?.[title] ?? {};
    if (requests?.[title] === undefined) return [];
    return [[title, replaces === undefined ? request : { ...request, replaces: ids.get(replaces) }]];
  });
  return {
    ...application,
    ...(requests && { requests: Object.fromEntries(asked) as typeof requests }),
    ...(heldTitles && {
      heldTitles: {
        ...heldTitles,
        titles: heldTitles.titles.map((title) => ({ ...title, id: ids.get(title.id) ?? "" })),
      },
    }),
  };
}

/** Whatever can be said of an answer and of a fault, the held titles by names or by none. */
function everythingSaid(
  words: typeof fr | typeof en,
  application: Application,
  names?: Readonly<Record<string, string>>,
): readonly string[] {
  const answer = assess(application);
  const change = nextChange(application);
  const held = application.heldTitles?.titles ?? [];
  const outcomes = new Set([
    ...answer.undecided.slice(0, 3).flatMap(({ outcomes }) => outcomes.slice(0, 1)),
    ...held.slice(0, 3).map(({ id }) => `held-title/${id}` as const),
    "fee" as const,
  ]);
  const faulty = parseApplication({
    ...application,
    requests: { cni: { replaces: "xyz-none" } },
    heldTitles: { titles: [...held, ...held, { id: "xyz-3", issuedOn: "soon" }] },
  });
  const options = names && { titleNames: names };
  return [
    words.checklist(answer, { as: "text", ...options }),
    words.toMarkdown(words.pageSheet(answer, options)),
    ...answer.undecided.map((missing) => words.undecidedText(missing, names)),
    ...openQuestions(application)
      .slice(0, 3)
      .map((question) => JSON.stringify(withoutValues(question))),
    ...[...outcomes].map((outcome) => words.explanationText(explain(application, outcome), names)),
    ...(change === undefined ? [] : [words.changeText(change, names)]),
    words.toLines(words.timelinePicture(timeline(application), names)),
    ...whatWouldChange(application).ways.map((way) => words.wayText(way, names)),
    ...(faulty.ok ? [] : faulty.issues.map((issue) => words.issueText(issue))),
  ];

  /** A question in words; a path and a value to give back are no words. */
  function withoutValues(question: Parameters<typeof words.questionText>[0]): unknown {
    const { options = [], parts, ...text } = words.questionText(question, names);
    const labels = [...options, ...parts.flatMap((part) => part.options ?? [])].map(({ label }) => label);
    return [text, labels, parts.map(({ title, help }) => [title, help])];
  }
}

describe.each(faces)("in %s, no held title is called by its id", (_, words) => {
  test("whatever is said, with names or without", () => {
    forAll(fc.tuple(applications, fc.boolean()), ([given, named]) => {
      const application = renamed(given);
      const names = named ? words.heldTitleNames(assess(application)) : undefined;
      for (const said of everythingSaid(words, application, names)) expect(said).not.toContain("xyz-");
    });
  });
});

describe("a held title is called by its kind, and its end or where it is", () => {
  const answer = assess(renewal);
  test("in French", () => {
    const names = fr.heldTitleNames(answer);
    expect(names).toEqual({
      "xyz-1": "votre carte d’identité, périmée depuis le 12\u00a0septembre 2025",
      "xyz-2": "votre passeport, perdu",
    });
    const why = fr.explanationText(explain(renewal, "fee/cni"), names).replaceAll("\u00a0", " ");
    expect(why).toContain("Carte à remplacer : votre carte d’identité, périmée depuis le 12 septembre 2025");
    expect(why).toContain("(votre carte d’identité, périmée depuis le 12 septembre 2025) : ");
    expect(fr.undecidedText({ fact: "heldTitles.titles[xyz-2].issuedOn" }, names)).toMatch(
      /^Votre passeport, perdu\u00a0: /,
    );
  });
  test("in English", () => {
    const names = en.heldTitleNames(answer);
    expect(names["xyz-2"]).toBe("your passport, lost");
    const why = en.explanationText(explain(renewal, "held-title/xyz-2"), names);
    expect(why).toMatch(/^What this title is worth \(your passport, lost\): /);
    expect(why).toContain("Where the title is (your passport, lost): Lost");
  });
  test("or as the caller calls it", () => {
    const names = fr.heldTitleNames(answer, { titleNames: { "xyz-2": "Mon vieux passeport" } });
    expect(names["xyz-2"]).toBe("Mon vieux passeport");
    expect(fr.explanationText(explain(renewal, "held-title/xyz-2"), names)).toMatch(
      /^Ce que vaut ce titre \(Mon vieux passeport\)/,
    );
  });
  test("and where nothing tells which, as one of them", () => {
    expect(fr.explanationText(explain(renewal, "held-title/xyz-2"))).toMatch(
      /^Ce que vaut ce titre \(un des titres détenus\)/,
    );
    expect(en.actText({ id: "hand-back-title", heldTitle: "xyz-1" })).toContain("one of the titles held");
  });
});

test("a fault of a part that no question asks for is told by what that part is called", () => {
  const parsed = parseApplication({ depositOn: "2026-11-25", home: 7, heldTitles: { titles: [5] } });
  expect(parsed.ok ? [] : parsed.issues.map((issue) => en.issueText(issue))).toEqual([
    "Home: this answer does not have the expected form.",
    "Card or passport received so far: this answer does not have the expected form.",
  ]);
});
