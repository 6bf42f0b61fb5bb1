import { CommentTag, Converter, ReflectionKind } from "typedoc";

/** What each function is there for, the tasks in the order in which they come up; one that is in none is a fault. */
const functionsByTask = {
  "Answer a situation": ["assess", "decisions", "parseApplication", "titleStatus", "collectBy", "registryOf"],
  "Say why, and what would change": ["explain", "timeline", "nextChange", "whatWouldChange", "stalenessOf"],
  "Ask one question at a time": ["nextQuestion", "openQuestions", "withAnswer", "withFact", "questionText"],
  "Check papers": ["checkDossier", "parseDossier"],
  "Answer for a family": ["assessFamily", "checkFamily", "parseFamily", "parseFamilyDossier"],
  "Plan an appointment": ["plan", "depositDays", "planSheet", "planPicture", "planCalendar", "toICalendar"],
  "Write a sheet": [
    "heldTitleNames",
    "pageSheet",
    "answerPage",
    "fullSheet",
    "checklist",
    "ownWords",
    "toHtml",
    "toMarkdown",
    "toText",
  ],
  "Draw the line of time": ["timelinePicture", "toSvg", "toLines"],
  "Word a form": ["fieldLabel", "fieldQuestion", "fieldHelp", "optionsFor", "jsonSchema"],
  "Word a part of an answer": /Text$|^citationUrl$/,
  "Read hours": /^parse|^writeFrenchHours$|^writeOsmHours$|^hoursInDoubt$/,
  "Find a counter": ["findOffices", "indexOffices", "officeOf", "holidayAreaOf", "schoolZoneOf"],
  "Open or closed, and when": [
    "openState",
    "openings",
    "nextOpening",
    "nextClosing",
    "minutesUntilOpen",
    "weeklyMinutes",
    "isPublicHoliday",
    "schoolHolidays",
  ],
  "Write the rulebook of a town hall": [
    "townHall",
    "pageOf",
    "adds",
    "replaces",
    "removes",
    "asksFor",
    "asksHere",
    "advised",
    "paper",
    "accepts",
    "refusesKinds",
    "asksToCome",
    "notice",
    "refers",
    "step",
    "paidBy",
    "refuses",
    "conflictsOf",
  ],
  "Say when a rule holds": [
    ...["situation", "asked", "held", "all", "any", "not", "is", "isKnown", "isBefore", "isFrom"],
    ...["since", "before", "season", "constant", "named"],
    ...["reasonIs", "depositedIn", "useNameIs", "someHeldTitleIs", "replacedTitleIs", "someReplacedTitleIs"],
    ...["doubtful", "perhaps", "twoReadings"],
  ],
  "Cite a text": ["fiche", "ants", "decree", "civilCode", "taxCode"],
  Book: ["canBook", "bookingState", "booksOn", "leadTimeFor"],
  "Tell an id from a text": /^is[A-Z]/,
};

/** What else is exported, after the functions. */
const othersByKind = [
  [ReflectionKind.Class, "Errors"],
  [ReflectionKind.Variable, "Lists, rulebooks and words"],
  [ReflectionKind.Interface | ReflectionKind.TypeAlias, "Types"],
];

const tasks = Object.entries(functionsByTask);

/** The order in which a page names them. */
export const categoryOrder = [...tasks.map(([task]) => task), ...othersByKind.map(([, name]) => name)];

/** Groups the pages of a reference by what a reader is there to do, functions before all else. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const exported = project.getReflectionsByKind(
      ReflectionKind.Function |
        ReflectionKind.Class |
        ReflectionKind.Variable |
        ReflectionKind.Interface |
        ReflectionKind.TypeAlias,
    );
    for (const reflection of exported)
      for (const { comment } of reflection.signatures ?? [reflection])
        comment?.blockTags.push(
          new CommentTag("@category", [{ kind: "text", text: categoryOf(reflection, app.logger) }]),
        );
  });
}

function categoryOf({ kind, name, signatures, type }, logger) {
  const isFunction =
    kind === ReflectionKind.Function ||
    signatures !== undefined ||
    type?.declaration?.signatures !== undefined;
  if (!isFunction || kind === ReflectionKind.TypeAlias)
    return othersByKind.find(([kinds]) => (kinds & kind) !== 0)?.[1] ?? "Types";
  const [task] =
    tasks.find(([, names]) => (Array.isArray(names) ? names.includes(name) : names.test(name))) ?? [];
  if (task === undefined) logger.warn(`${name} is in no task of docs/by-task.js`);
  return task ?? "Types";
}
