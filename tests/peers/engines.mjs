// The same rules for each engine, in its own way and at its best: made ready once, asked again and again.
export const papers = [
  "photo",
  "applicationForm",
  "hostStatement",
  "lossDeclaration",
  "birthRecord",
  "parentId",
];

export const publicodesRules = {
  reason: { question: "Why is it asked for?" },
  bornOn: { question: "When was the applicant born?" },
  depositOn: { question: "When is it asked for?" },
  endsOn: { question: "When did the title end?" },
  inHand: { question: "Can it be shown?" },
  hosted: { question: "Does the applicant live with somebody?" },
  paperForm: { question: "Is it asked for on paper?" },
  photo: "oui",
  applicationForm: "paperForm = oui",
  hostStatement: "hosted = oui",
  lossDeclaration: "reason = 'lost'",
  birthRecord: {
    "une de ces conditions": ["reason != 'renewal'", "inHand = non", "depositOn >= endsOn + 50000"],
  },
  parentId: "depositOn < bornOn + 180000",
  fee: {
    variations: [
      { si: "parentId = non", alors: 86 },
      { si: "depositOn >= bornOn + 150000", alors: 42 },
      { sinon: 17 },
    ],
  },
};

export function publicodes(Engine) {
  const silent = { log() {}, warn() {}, error() {} };
  const engine = new Engine(publicodesRules, { logger: silent });
  const names = [...papers, "fee"];
  const said = (value) =>
    typeof value === "boolean" ? (value ? "oui" : "non") : typeof value === "string" ? `'${value}'` : value;
  const evaluate = (person) => {
    engine.setSituation(Object.fromEntries(Object.entries(person).map(([key, value]) => [key, said(value)])));
    return names.map((name) => [name, engine.evaluate(name)]);
  };
  const values = (evaluated) =>
    Object.fromEntries(evaluated.map(([name, { nodeValue }]) => [name, nodeValue ?? undefined]));
  return {
    answer: (person) => values(evaluate(person)),
    // Each evaluation bears its tree and its missing variables whether they are read or not.
    withNeeds: (person) => {
      const evaluated = evaluate(person);
      return [values(evaluated), evaluated.map(([, { missingVariables }]) => Object.keys(missingVariables))];
    },
    withReasons: (person) => {
      const evaluated = evaluate(person);
      return [values(evaluated), evaluated.map(([, { explanation }]) => explanation)];
    },
  };
}

/** Its operators know no sums: that of an anniversary is one of our own, as it lets anyone add. */
export function jsonRules({ Engine, Operator }) {
  const rule = (type, conditions, params = {}) => ({ conditions, event: { type, params } });
  const is = (fact, value) => ({ fact, operator: "equal", value });
  const reached = (years, fact) => ({ fact: "depositOn", operator: `reaches${years}`, value: { fact } });
  const engine = new Engine(
    [
      rule("photo", { all: [] }),
      rule("applicationForm", { all: [is("paperForm", true)] }),
      rule("hostStatement", { all: [is("hosted", true)] }),
      rule("lossDeclaration", { all: [is("reason", "lost")] }),
      rule("birthRecord", {
        any: [
          { fact: "reason", operator: "notEqual", value: "renewal" },
          is("inHand", false),
          reached(5, "endsOn"),
        ],
      }),
      rule("parentId", { not: reached(18, "bornOn") }),
      rule("fee", { all: [reached(18, "bornOn")] }, { fee: 86 }),
      rule("fee", { all: [reached(15, "bornOn"), { not: reached(18, "bornOn") }] }, { fee: 42 }),
      rule("fee", { not: reached(15, "bornOn") }, { fee: 17 }),
    ],
    { replaceFactsInEventParams: false },
  );
  for (const years of [5, 15, 18])
    engine.addOperator(new Operator(`reaches${years}`, (day, from) => day >= from + years * 10_000));
  const answerOf = ({ events }) => {
    const said = Object.fromEntries(papers.map((paper) => [paper, false]));
    for (const { type, params } of events) said[type] = type === "fee" ? params.fee : true;
    return said;
  };
  return {
    answer: async (person) => answerOf(await engine.run(person)),
    withReasons: async (person) => {
      const run = await engine.run(person);
      return [answerOf(run), [...run.results, ...run.failureResults].map(({ conditions }) => conditions)];
    },
  };
}

export function zen({ ZenEngine }) {
  const expressions = {
    photo: "true",
    applicationForm: "paperForm",
    hostStatement: "hosted",
    lossDeclaration: "reason == 'lost'",
    birthRecord: "reason != 'renewal' or inHand == false or depositOn >= endsOn + 50000",
    parentId: "depositOn < bornOn + 180000",
    fee: "depositOn >= bornOn + 180000 ? 86 : depositOn >= bornOn + 150000 ? 42 : 17",
  };
  const content = {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
      {
        id: "rules",
        name: "rules",
        type: "expressionNode",
        position: { x: 1, y: 0 },
        content: {
          expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
        },
      },
      { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: "1", sourceId: "in", targetId: "rules", type: "edge" },
      { id: "2", sourceId: "rules", targetId: "out", type: "edge" },
    ],
  };
  const decision = new ZenEngine().createDecision(content);
  return {
    answer: async (person) => (await decision.evaluate(person)).result,
    withReasons: async (person) => {
      const { result, trace } = await decision.evaluate(person, { trace: true });
      return [result, trace];
    },
  };
}
