// How fast the built library answers, beside a function written by hand that gives the same answer. Machines differ
// and are shared, so the figures to read are the ratios: each is taken within one round, the rounds alternate, and what
// is printed is the median. `npm run bench` builds first; this reads dist/ as it stands.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { deepStrictEqual } from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { coldStarts } from "./cold-start.mjs";
import { median, table } from "./figures.mjs";
import { throughputs } from "./throughput.mjs";

const root = new URL("../../", import.meta.url);
const dist = new URL("dist/index.js", root);
const examples = new URL("examples/situations/", root);

function example(file) {
  return JSON.parse(readFileSync(new URL(`../${file}`, examples), "utf8"));
}

/** The family of four of the examples, and two children more. */
function familyOfSix() {
  const { people, relations } = example("family/four.json");
  const more = ["Jules", "Rose"];
  return {
    people: { ...people, Jules: people.Louis, Rose: people.Emma },
    relations: [...relations, ...more.map((other) => ({ relation: "parent-of", one: "Anne", other }))],
  };
}

/** Answers one of the people each time, the next one the next. */
function oneInTurn(answer) {
  let turn = 0;
  return ({ people }) => {
    const all = Object.values(people);
    return answer(all[turn++ % all.length]);
  };
}

/** What is aimed at, and what CI holds to: the best that was reached, with room for what a busy machine adds. */
const limits = {
  "a complete answer, beside JSON.stringify of the answer": { goal: 1 / 7, ceiling: 1.2 },
  "a complete answer, beside the same answer, by hand": { goal: 4, ceiling: 18 },
  "one title known": { goal: 6, ceiling: 8 },
  "both titles known": { goal: 6, ceiling: 12 },
  "a check of papers": { goal: 5, ceiling: 5 },
  "a family of six": { goal: 8, ceiling: 10 },
  "a plan with a trip": { goal: 50, ceiling: 50 },
};

const folder = mkdtempSync(join(tmpdir(), "titres-identite-bench-"));
try {
  const handWritten = join(folder, "by-hand.mjs");
  await build({
    stdin: {
      contents: 'export * from "./by-hand.js";\nexport * from "./constants.js";',
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    outfile: handWritten,
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
  const { assess, assessFamily, checkDossier, decisions, parseApplication } = await import(dist);
  const hand = await import(pathToFileURL(handWritten));
  const { situationsByHand } = hand;
  const { plan } = await import(new URL("dist/plan.js", root));
  const { officeOf } = await import(new URL("dist/offices-data.js", root));
  const situations = situationsByHand.map((file) =>
    JSON.parse(readFileSync(new URL(file, examples), "utf8")),
  );
  const constants = hand.constantsOf(assess, situations[0]);
  const byHand = (situation) => hand.byHand(situation, constants);
  for (const situation of situations) deepStrictEqual(byHand(situation), assess(situation));

  const [{ model }] = cpus();
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${model}`);
  console.log(`${situations.length} situations of examples/situations/, each answered alike by all\n`);

  const rounds = throughputs(situations, {
    "by hand": byHand,
    "assess, input validated": assess,
    "… and its decisions": (situation) => decisions(assess(situation)),
    "validation alone": parseApplication,
  });
  const perRound = (name) => median(rounds.map((round) => round[name] / round["by hand"]));
  table(
    ["one process, warm", "answers a second of processor", "time, by hand = 1"],
    Object.keys(rounds[0]).map((name) => [
      name,
      Math.round(1e9 / median(rounds.map((round) => round[name]))).toLocaleString("en"),
      perRound(name).toFixed(1),
    ]),
  );

  const answers = new Map(situations.map((situation) => [situation, assess(situation)]));
  const asked = { cni: { reason: "renewal" }, passport: { reason: "renewal" } };
  const partial = { depositOn: "2026-11-25" };
  const json = "JSON.stringify of the answer";
  const whole = "a complete answer";
  const written = "the same answer, by hand";
  const thatAnswer = "the answer of that dossier";
  const anAnswer = "the answers to each of them";
  const thatPlace = "the answer of that plan";
  const dossier = example("check/stale-birth-record.json");
  const trip = example("plan/trip.json");
  const appointment = { ...trip.appointment, office: officeOf(trip.appointment.office) };
  const ways = [
    throughputs(situations, {
      [json]: (situation) => JSON.stringify(answers.get(situation)),
      [whole]: assess,
      [written]: byHand,
    }),
    throughputs([{ ...partial, requests: { cni: asked.cni } }], { "one title known": assess }),
    throughputs([{ ...partial, requests: asked }], { "both titles known": assess }),
    throughputs([dossier.application], {
      [thatAnswer]: assess,
      "a check of papers": (application) => checkDossier(application, dossier.dossier),
    }),
    throughputs([familyOfSix()], {
      [anAnswer]: oneInTurn(assess),
      "a family of six": assessFamily,
    }),
    throughputs([trip.application], {
      [thatPlace]: assess,
      "a plan with a trip": (application) => plan(application, appointment),
    }),
  ];
  const timesOf = (name) => ways.find(([round]) => Object.hasOwn(round, name)).map((round) => round[name]);
  // Within one round, where both are timed in it.
  const ratioOf = (one, other) => {
    const both = ways.find(([round]) => Object.hasOwn(round, one) && Object.hasOwn(round, other));
    return both === undefined
      ? median(timesOf(one)) / median(timesOf(other))
      : median(both.map((round) => round[one] / round[other]));
  };
  const ratios = [
    [whole, json],
    [whole, written],
    ["one title known", whole],
    ["both titles known", whole],
    ["a check of papers", thatAnswer],
    ["a family of six", anAnswer],
    ["a plan with a trip", thatPlace],
  ].map(([one, other]) => ({ one, other, ratio: ratioOf(one, other) }));
  table(
    ["how long", "beside", "ratio", "goal", "at most"],
    ratios.map(({ one, other, ratio }) => {
      const { goal, ceiling } = limits[one === whole ? `${one}, beside ${other}` : one];
      if (ratio > ceiling) process.exitCode = 1;
      return [one, other, ratio.toFixed(2), goal.toFixed(2), ceiling.toFixed(2)];
    }),
  );

  const starts = coldStarts(folder, situations[0], {
    "an empty module": "",
    "assess, import": `import { assess as answer } from ${JSON.stringify(fileURLToPath(dist))};`,
  });
  table(
    ["a fresh process, to its first answer", "median, ms", "beyond the empty one", "fastest, ms", "beyond"],
    Object.keys(starts[0]).map((name) => {
      const [times, empty] = [name, "an empty module"].map((each) => starts.map((start) => start[each]));
      const beyond = starts.map((start) => start[name] - start["an empty module"]);
      const fastest = Math.min(...times);
      return [
        name,
        ...[median(times), median(beyond), fastest, fastest - Math.min(...empty)].map((time) =>
          time.toFixed(1),
        ),
      ];
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
