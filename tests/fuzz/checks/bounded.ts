import { ordinary } from "../../bench/cost.js";
import { claim, someAsked, type Asked, type Check } from "../check.js";
import { corpus } from "../corpus.js";
import { local, main } from "../counted.js";
import { changed, mend, someSituation } from "../situations.js";
import { isObject } from "../json.js";
import type { Numbers } from "../numbers.js";

/** The most milliseconds of a processor that a valid input may cost, and that an invalid one may take to be refused. */
const budgets = { assess: 20, explain: 20, nextQuestion: 20, timeline: 500, parseApplication: 20 } as const;
type Verb = keyof typeof budgets;

const rulebooks = { national: main.national, reims: local.reims, "saint-paul": local.saintPaul };
const verbs: Readonly<Record<Verb, (asked: Asked) => unknown>> = {
  assess: ({ application, by }) => main.assess(application, { rulebook: rulebooks[by] }),
  explain: ({ application, by }) =>
    main.explain(application, "birth-record/no-title-shown", { rulebook: rulebooks[by] }),
  nextQuestion: ({ application, by }) => main.nextQuestion(application, { rulebook: rulebooks[by] }),
  timeline: ({ application, by }) => main.timeline(application, { rulebook: rulebooks[by] }),
  parseApplication: ({ application }) => main.parseApplication(application),
};

/** The costliest found so far for each verb. */
export const worst = new Map<Verb, { readonly asked: Asked; readonly time: number }>();
/** Whether it is the search's turn to be measured: the first calls of a process are slow for everyone. */
let tried = 0;

function timeOf(verb: Verb, asked: Asked): number {
  const before = process.cpuUsage();
  verbs[verb](asked);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const bounded: Check = {
  name: "10 bounded: no input costs more than its budget",
  weight: 6,
  draw: (numbers: Numbers): unknown => {
    const verb = numbers.happens(0.04)
      ? "timeline"
      : numbers.of(["assess", "explain", "nextQuestion", "parseApplication"] as const);
    const known = worst.get(verb);
    if (known === undefined)
      return { verb, asked: { by: "national", application: corpus.at(-1 - numbers.below(4)) } };
    if (numbers.happens(0.2)) return { verb, asked: someAsked(numbers) };
    const { by } = known.asked;
    let so: unknown = known.asked.application;
    for (let count = numbers.of([1, 1, 2, 4]); count > 0; count--) so = changed(so, numbers);
    return { verb, asked: { by, application: mend(so, numbers) ?? someSituation(numbers) } };
  },
  holds: ({ verb, asked }: { readonly verb: Verb; readonly asked: Asked }) => {
    if (!Object.hasOwn(budgets, verb) || !isObject(asked) || !Object.hasOwn(rulebooks, asked.by)) return;
    if (verb !== "parseApplication" && !main.parseApplication(asked.application).ok) return;
    if (tried++ < 500) {
      verbs[verb](asked);
      return;
    }
    let time = timeOf(verb, asked);
    const known = worst.get(verb)?.time ?? 0;
    // Slower than the worst by chance of the machine alone is no finding: the least of some turns counts.
    for (let turn = 0; turn < 6 && time > Math.min(known, budgets[verb]); turn++)
      time = Math.min(time, timeOf(verb, asked));
    if (time > known) worst.set(verb, { asked, time });
    if (time <= budgets[verb]) return;
    // A busy machine is slower than that for which the budgets were written: there an ordinary answer takes 0.05 ms.
    const times = timeOf(verb, asked) / ordinary();
    const most = budgets[verb] / 0.05;
    claim(
      times <= most,
      `${verb} takes ${times.toFixed(0)} times an ordinary answer; at most ${most} are allowed`,
    );
  },
};
