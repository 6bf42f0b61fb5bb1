import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as english from "titres-identite/en";
import * as french from "titres-identite/fr";
import * as face from "titres-identite";
import * as rules from "titres-identite/rules";
import { runSample } from "./samples.js";

const guide = readFileSync(new URL("../../docs/guides/add-a-town-hall.md", import.meta.url), "utf8");
const [file = "", use = ""] = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, sample = ""]) =>
  sample.replaceAll(/^export /gm, ""),
);

/** What a sample leaves behind, by its name. */
function left(sample: string, name: string): unknown {
  let value: unknown;
  runSample(`${sample}\nkeep(${name});`, { ...face, ...rules, keep: (kept: unknown) => (value = kept) });
  return value;
}

describe("the guide to a rulebook of a town hall", () => {
  const myTown = left(file, "myTown") as face.Rulebook;
  const adult: face.Application = {
    depositOn: "2026-11-25",
    requests: { cni: { reason: "first" } },
    applicant: { adult: true },
  };
  const answer = face.assess(adult, { rulebook: myTown });
  const { words = { id: "" } } = myTown;
  const inFrench = french.ownWords(words);

  it("says what its samples do", () => {
    expect(runSample(`${file}${use}`, { ...rules, ...face, ...french }).length).toBe(4);
  });

  it("its rulebook departs from the law by the lines of its page, and agrees with the others", () => {
    expect(rules.conflictsOf(myTown).map(({ change, lines }) => [change, lines])).toEqual([
      ["added", ["3"]],
      ["replaced", ["4"]],
      ["removed", ["5"]],
      ["added", ["6"]],
      ["added", ["7"]],
    ]);
    const photo = answer.requirements.find(({ id }) => id === "photo/every-application");
    expect(photo?.sources).toContainEqual({ text: "my-town:page", place: "1", date: "2026-10-01" });
    expect(photo?.basis).toBe("law");
  });

  it("for a passport the law stands, and asks for a parent's identity document", () => {
    const passport = {
      ...adult,
      territory: "metropole",
      applicant: { adult: false },
      requests: { passport: { reason: "first" } },
    } as const;
    expect(face.decisions(face.assess(passport, { rulebook: myTown }))).toEqual(
      face.decisions(face.assess(passport)),
    );
  });

  it("the fee is the law's, and what the counter does for free is told apart", () => {
    expect(answer.fee).toEqual(face.assess({ ...adult, territory: "metropole" }).fee);
    const told = answer.notices.find(({ id }) => id === "my-town:free-photocopies");
    expect(told?.sources.map(({ text }) => text)).toEqual(["my-town:page"]);
  });

  it.each([
    ["French", french, ["Ticket de file d’attente", "mairie de Maville"]],
    ["English", english, ["Queue ticket", "Maville town hall"]],
  ] as const)("a page in %s says what is the town hall's own", (_, { ownWords, pageSheet, toText }, said) => {
    const text = toText(pageSheet(answer, { words: ownWords(words) }));
    for (const each of said) expect(text).toContain(each);
  });

  it("a full sheet tells its notices, why a ticket is asked for, and cites its page", () => {
    const whole = {
      ...adult,
      channel: "paper-form",
      applicant: {
        bornOn: "1990-01-01",
        french: true,
        birthplace: "france",
        parentBornInFrance: true,
        birthRecord: { heldBy: "connected-registry", nationalityInMargin: true, showsNationality: true },
      },
      home: { lodging: "own-name" },
      heldTitles: { titles: [], complete: true },
      circumstances: { ...face.nothingSpecial },
    } as const;
    const decided = face.assess(whole, { rulebook: myTown });
    const { sections } = french.fullSheet(decided, { sources: true, words: inFrench });
    const text = JSON.stringify(sections);
    expect(decided.undecided).toEqual([]);
    expect(text).toContain("Le rendez-vous est perdu dix minutes après l’heure.");
    expect(text).toContain("le guichet appelle par numéro");
    expect(text).toContain(
      "Mairie de Maville, page sur la carte d’identité (version du 1er\u00a0octobre 2026)",
    );
  });

  it("without its words, whatever has no sentence is named", () => {
    expect(() => french.pageSheet(answer)).toThrow(/"my-town:queue-ticket" is in no answer/);
    expect(() => french.checklist(answer)).toThrow(/"my-town:ten-minutes" is in no answer/);
    const why = face.explain(adult, "my-town:queue-ticket/always", { rulebook: myTown });
    expect(() => french.explanationText(why)).toThrow(/"my-town:queue-ticket" has no sentence here/);
    expect(() => french.citationText({ text: "my-town:page", place: "3" })).toThrow(face.InvalidInputError);
    expect(french.citationText({ text: "my-town:page", place: "3" }, inFrench)).toBe(
      "Mairie de Maville, page sur la carte d’identité, ligne 3",
    );
  });

  it("a language in which it says nothing is refused", () => {
    const { id, fr } = words;
    expect(() => english.ownWords({ id, ...(fr && { fr }) })).toThrow(
      /^words\.en: .*say nothing in this language/,
    );
    expect(() => english.pageSheet(answer, { words: inFrench })).toThrow(
      'words: these are the words in "fr", not in "en"',
    );
    expect(() => french.pageSheet(answer, { words: words as never })).toThrow(
      "options.words: give what ownWords gives",
    );
  });

  it("a dossier may hold its paper, and is short of it without", () => {
    const papers = [
      { id: "ticket", document: "my-town:queue-ticket", whose: "applicant", form: "original" },
    ] as const;
    const check = face.checkDossier(adult, { papers }, { rulebook: myTown });
    const finding = (of: face.DossierCheck): unknown =>
      of.requirements.find(({ id }) => id === "my-town:queue-ticket/always")?.finding;
    expect(finding(check)).toBe("ready");
    expect(finding(face.checkDossier(adult, { papers: [], complete: true }, { rulebook: myTown }))).toBe(
      "missing",
    );
    expect(JSON.stringify(french.pageSheet(check, { words: inFrench }))).toContain(
      "Ticket de file d’attente",
    );
  });
});

describe("what a rulebook of one's own must have, told all at once", () => {
  const page = rules.pageOf("my-town");
  const given: rules.Page<string> = {
    id: "my-town",
    version: "2026-10-01",
    lastVerifiedOn: "2026-11-22",
    titles: ["cni"],
    territory: "metropole",
    cite: page,
    agrees: {},
    changes: [],
    words: { fr: { townHall: "mairie de Maville", page: "Mairie de Maville" } },
  };
  const departure = { differs: "practical-advice", safer: "page" } as const;
  const adding = (...when: readonly unknown[]): rules.Page<string> => ({
    ...given,
    changes: when.map((condition, index) =>
      rules.adds(
        rules.asksHere(`photo/my-town:ground-${String(index)}`, {
          when: condition as rules.Condition,
          sources: [page("1")],
        }),
        departure,
      ),
    ),
  });
  const faultsOf = (wrong: unknown): readonly string[] => {
    try {
      rules.townHall(face.national, wrong as rules.Page<string>);
      return [];
    } catch (error) {
      return (error as face.InvalidInputError).issues.map(({ path, message }) => `${path}: ${message}`);
    }
  };

  it("a sentence for each id of its own, in each language that it speaks, and none for nothing", () => {
    const words = {
      fr: { townHall: "mairie", page: "page", notice: { "my-town:nothing": "Rien." } },
      en: { townHall: "town hall", page: "page", requirement: { "photo/my-town:ground-0": "so it is" } },
    };
    expect(faultsOf({ ...adding(rules.always), words })).toEqual([
      'page.words.fr.requirement: "photo/my-town:ground-0" has no sentence in French',
      'page.words.fr.notice: "my-town:nothing" is in no rule of my-town',
    ]);
  });

  it("a name of its own bears its own id", () => {
    const rule = rules.notice("other-town:early", { when: rules.always, sources: [page("1")] });
    expect(faultsOf({ ...given, changes: [rules.adds(rule, departure)] })[0]).toBe(
      'page: "other-town:early" is not named as my-town names what it has of its own: my-town:…',
    );
  });

  it("its own page is cited by its own id", () => {
    expect(faultsOf({ ...given, cite: rules.pageOf("other-town") })).toContain(
      'page: its page is cited as "my-town:page", not as "other-town:page"',
    );
  });

  it("facts, values, days and doubts that there are", () => {
    const wrong = [
      rules.situation("applicant.born" as never),
      rules.is(rules.situation("channel"), "by-pigeon" as never),
      rules.isBefore("2026-02-30", rules.situation("applicant.bornOn")),
      rules.doubtful("no-such-doubt" as never, rules.always),
      rules.all(rules.isAdult, undefined as never),
      { op: "magic", inputs: [] },
    ];
    const found = faultsOf(adding(...wrong)).join("\n");
    for (const each of [
      '"applicant.born" is no fact of the "situation"',
      '"by-pigeon" is not one of "online-pre-application", "paper-form"',
      '"2026-02-30" is no day; write it YYYY-MM-DD',
      '"no-such-doubt" is no doubt',
      "undefined is no condition, nor anything that one reads",
      '"magic" is no operation of the graph',
    ])
      expect(found).toContain(each);
  });

  it.each<[node: unknown, said: string]>([
    [{ op: "since", inputs: [] }, '"since" reads 1, not 0'],
    [{ op: "since" }, "undefined is not a list"],
    [{ op: "not", inputs: "always" }, '"always" is not a list'],
    [{ op: "is", inputs: [], values: ["paper-form"] }, '"is" reads 1, not 0'],
    [{ op: "is", inputs: [rules.situation("channel")], values: "paper-form" }, "its values are no list"],
    [{ op: "isBefore", inputs: [null, 5] }, "null is no condition, nor anything that one reads"],
    [{ op: "fact", inputs: [], scope: 5, path: "channel" }, '"channel" is no fact of the 5'],
    [
      { op: "fact", inputs: [], scope: "situation", path: "channel.colour" },
      '"channel.colour" is no fact of the "situation"',
    ],
    [{ op: "doubtful", inputs: [rules.always] }, "undefined is no doubt"],
    [{ ...rules.someHeldTitleIs(rules.always), list: null }, "null is not the list of held titles"],
    [{ op: "table", name: "fee", rows: "free", inputs: [] }, "its rows are no list"],
    [{ op: "theOne", inputs: [] }, "theOne"],
  ])("nodes that are whole: not %j", (node, said) => {
    expect(faultsOf(adding(node)).join("\n")).toContain(said);
  });

  it.each<[what: string, condition: rules.Condition]>([
    ["that proves", rules.isPassportThatProves],
    ["with others", rules.all(rules.isAdult, rules.isPassportThatProves)],
    ["shown", rules.isShown],
  ])("of which held title a condition is, as of one %s", (_, condition) => {
    expect(faultsOf(adding(condition))).toContain(
      "page.changes[0].rule.when: it is about a held title: say which, by someHeldTitleIs, replacedTitleIs or the like",
    );
    expect(
      faultsOf(adding(rules.someHeldTitleIs(condition), rules.replacedTitleIs(condition))).join(),
    ).not.toContain("held title");
  });

  it("a doubt of its own is contested under its own name, and has its sentence", () => {
    const doubt = "my-town:one-or-two";
    const changes = adding(rules.doubtful(doubt, rules.isAdult)).changes;
    const fr = {
      townHall: "mairie de Maville",
      page: "Mairie de Maville",
      requirement: { "photo/my-town:ground-0": "la page le dit" },
    };
    expect(faultsOf({ ...given, changes, words: { fr } })).toEqual([
      `page.words.fr.doubt: "${doubt}" has no sentence in French`,
    ]);
    const called = { [doubt]: { name: "une photo ou deux", text: "La page se lit de deux façons." } };
    const rulebook = rules.townHall(face.national, {
      ...given,
      changes,
      words: { fr: { ...fr, doubt: called } },
    });
    const answer = face.assess(
      { depositOn: "2026-11-25", requests: { cni: {} }, applicant: { adult: true } },
      { rulebook },
    );
    const ground = answer.requirements.find(({ id }) => id === "photo/my-town:ground-0");
    expect(ground).toMatchObject({ status: "required", contested: { doubts: [doubt] } });
  });
});
