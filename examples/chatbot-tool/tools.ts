// What an assistant may ask: five questions, each with the JSON Schema of what it takes, answered as text and as data.
import {
  assess,
  checkDossier,
  decisions,
  InvalidInputError,
  national,
  nextQuestion,
  withAnswer,
  type Application,
  type Dossier,
  type Issue,
  type Reply,
} from "titres-identite";
import * as english from "titres-identite/en";
import * as french from "titres-identite/fr";
import { reims, saintPaul } from "titres-identite/local";
import { findOffices, purposes, spareTimes, type OfficeQuery } from "titres-identite/offices";
import { offices } from "titres-identite/offices/data";
import { plan, type Appointment } from "titres-identite/plan";
import { dossierJsonSchema, jsonSchema, type JsonSchema } from "titres-identite/schema";

/** What a tool says: for a person, and for a program. */
export interface Said {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: Properties & { readonly type: "object" };
  readonly run: (given: Given) => Said;
}

/** What may be given, in whichever tool takes it: each is read by the library, which says what is wrong with it. */
interface Given {
  readonly application: Application;
  readonly dossier: Dossier;
  readonly skip?: readonly string[];
  readonly answer?: { readonly question: string; readonly value: unknown };
  readonly language?: "fr" | "en";
  readonly rulebook?: keyof typeof rulebooks;
  readonly office: string;
  readonly query: OfficeQuery;
}

const rulebooks = { national, reims, "saint-paul": saintPaul };
const application = part(jsonSchema({ words: english }));
const language = { enum: ["fr", "en"], description: "The language of the text; French where absent." };
const rulebook = {
  enum: Object.keys(rulebooks),
  description: "Whose practice applies: the law alone where absent.",
};
const day = { type: "string", format: "date" };

export const tools: readonly Tool[] = [
  {
    name: "next_question",
    description:
      "The question that is expected to settle most of what an application leaves open. Give the application as known so far; with `answer`, the answer to a question is entered first, and the application as it then stands is given back. Ids in `skip` are of questions that the person cannot answer.",
    inputSchema: taking(
      {
        application,
        skip: { type: "array", items: { type: "string" } },
        answer: object({ question: { type: "string" }, value: {} }, ["question", "value"]),
        language,
        rulebook,
      },
      ["application"],
    ),
    run: (given) => {
      const { skip = [], answer } = given;
      const how = { rulebook: rulebookOf(given) };
      const answered =
        answer === undefined
          ? ({ ok: true, application: given.application } as const)
          : withAnswer(given.application, answer.question, answer.value as Reply, how);
      if (!answered.ok) throw new InvalidInputError(answered.issues);
      const question = nextQuestion(answered.application, { ...how, skip });
      const data = { application: answered.application, question: question ?? null };
      if (question === undefined) return { text: pageOf(given, assess(answered.application, how)), data };
      const { heldTitleNames, questionText } = wordsOf(given);
      const names = heldTitleNames(assess(answered.application, how));
      const { title, help, options = [], why } = questionText(question, names);
      const lines = [title, help, ...options.map(({ value, label }) => `- ${label} (${String(value)})`), why];
      return { text: lines.filter(Boolean).join("\n"), data };
    },
  },
  {
    name: "assess",
    description:
      "What to bring, what it costs, who must come and why, for an application for a French identity card or passport. Facts left out are unknown, and what waits for them is said to be undecided: never guess one.",
    inputSchema: taking({ application, language, rulebook }, ["application"]),
    run: (given) => {
      const answer = assess(given.application, { rulebook: rulebookOf(given) });
      return { text: pageOf(given, answer), data: { ...decisions(answer) } };
    },
  },
  {
    name: "check",
    description:
      "Which papers of somebody will do for an application, and what is missing, too old or not accepted.",
    inputSchema: taking({ application, dossier: part(dossierJsonSchema), language, rulebook }, [
      "application",
      "dossier",
    ]),
    run: (given) => {
      const check = checkDossier(given.application, given.dossier, { rulebook: rulebookOf(given) });
      const { status, papers, toGet } = check;
      return { text: pageOf(given, check), data: { status, papers, toGet } };
    },
  },
  {
    name: "plan",
    description:
      "From booking to the title in hand, at one of the counters that `find_counter` names: whether the appointment on the application's day of deposit can be had, what to do on which day, when the title can be expected and until when it is kept.",
    inputSchema: taking(
      {
        application,
        office: { type: "string", description: "The id of a counter, as find_counter gives it." },
        bookedOn: { ...day, description: "The day from which one looks ahead." },
        travelOn: { ...day, description: "The day of a trip for which the title is needed." },
        language,
        rulebook,
      },
      ["application", "office", "bookedOn"],
    ),
    run: (given) => {
      const { application: situation, office: id, ...beside } = given as Given & Appointment;
      const office = offices.find((each) => each.id === id);
      if (office === undefined)
        throw new InvalidInputError([
          {
            path: "office",
            code: "unknown-value",
            message: `${JSON.stringify(id)} is not the id of a counter`,
          },
        ]);
      const made = plan(
        situation,
        { ...without(beside, ["language", "rulebook"]), office },
        { rulebook: rulebookOf(given) },
      );
      const { planSheet, toText } = wordsOf(given);
      return { text: toText(planSheet(made)), data: without(made, ["answer"]) };
    },
  },
  {
    name: "find_counter",
    description:
      "The town-hall counters of a place that take applications, with their hours, and the sooner open first. The list holds the counters of three published documents: Pas-de-Calais, Reims and Saint-Paul de La Réunion.",
    inputSchema: taking(
      {
        query: object(
          {
            purpose: { enum: [...purposes] },
            commune: { type: "string" },
            department: { type: "string" },
            postcode: { type: "string" },
            titles: { type: "array", items: { enum: ["cni", "passport"] } },
            spareTime: { type: "array", items: { enum: [...spareTimes] } },
            soonestFrom: { type: "string", description: "An instant with its offset." },
          },
          ["purpose"],
        ),
        language,
      },
      ["query"],
    ),
    run: (given) => {
      const found = findOffices(offices, given.query);
      const { counterHoursText, bookingChannelText } = wordsOf(given);
      const lines = found.map(({ office }) =>
        [
          `${[office.commune, office.site, office.address].filter(Boolean).join(", ")} (${office.id})`,
          ...counterHoursText(office[given.query.purpose].hours).map((line) => `  ${line}`),
          ...office.booking.channels.map((channel) => `  ${bookingChannelText(channel)}`),
        ].join("\n"),
      );
      const counters = found.map(({ office: { id, commune, site, address, titles, booking }, opens }) => ({
        ...{ id, commune, site, address, titles, booking, opens },
      }));
      return { text: lines.join("\n\n"), data: { counters } };
    },
  },
];

/** What is wrong with what was given, in the language asked for. */
export function faultsText(issues: readonly Issue[], given: unknown): string {
  return issues.map((issue) => wordsOf(Object(given) as Given).issueText(issue)).join("\n");
}

function wordsOf({ language: asked }: Given): typeof french | typeof english {
  return asked === "en" ? english : french;
}

function rulebookOf({ rulebook: asked = "national" }: Given): typeof national {
  return rulebooks[asked];
}

function pageOf(given: Given, answer: Parameters<typeof french.pageSheet>[0]): string {
  const { pageSheet, toText } = wordsOf(given);
  return toText(pageSheet(answer));
}

type Properties = Readonly<Record<string, unknown>>;

function taking(properties: Properties, required: readonly string[]): Tool["inputSchema"] {
  return { ...object(properties, required), type: "object" };
}

function object(properties: Properties, required: readonly string[]): Properties {
  return { type: "object", properties, required, additionalProperties: false };
}

/** A schema inside another one, which says the draft for both. */
function part(schema: JsonSchema): JsonSchema {
  return without(schema, ["$schema"]);
}

function without<T extends object, Key extends keyof T>(whole: T, keys: readonly Key[]): Omit<T, Key> {
  const left: readonly string[] = keys.map(String);
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !left.includes(key))) as Omit<T, Key>;
}
