import { weekdays } from "../hours.js";
import { dayNames } from "./day-words.js";
import { sticky } from "./sticky.js";
import type { Sense } from "./token.js";
import { monthNames } from "./words.js";

const months = monthNames.join("|");
const appointment = String.raw`(?:r\.?d\.?v\.?|rendez[- ]{0,3}vous)(?![a-z])`;

/** Several words, or one, that have a meaning together; each pattern ends where a word does. */
const sayings: readonly (readonly [name: string, pattern: string])[] = [
  // Days of the month in the names of streets, and of the last change of a page, are no dates.
  [
    "noise",
    [
      `(?:rue|place|avenue|boulevard|allee|quai|square|impasse|chemin|cours|esplanade) (?:[a-z']+ ){0,3}\\d{1,2}(?:er)? (?:${months})(?: \\d{4})?`,
      `(?:mise? a jour|maj|publiee?|actualisee?)s?(?: du| le| au)? ?:? ?(?:\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}(?:er)? (?:${months})(?: \\d{4})?)`,
      "(?:a|ont|avait) ete",
      // Sunday is a surname too; a welcome on the telephone as well as in person is one in person.
      `(?:mme|mlle|mr|madame|monsieur) (?:${Object.values(dayNames).join("|")})`,
      "(?:physique|libre|public|sur place|mairie) et telephoniques?",
    ].join("|"),
  ],
  [
    "everyday",
    `(?:tou(?:s|te) les|chaque) jours?(?! (?:ouvr|feri|de semaine))(?: de la semaine)?|quotidiennement|(?:tous les|chaque)(?= (?:matin|soir|apres[- ]midi)s?(?! ?,? ?(?:du|le|les|:)? ?(?:${Object.values(dayNames).join("|")}))(?![a-z]))`,
  ],
  ["working", "(?:tous les )?jours? (?:ouvr(?:es?|ables?)|de semaine)|en semaine(?! (?:im)?paire| [ab\\d])"],
  ["weekend", "week[- ]?ends?|fins? de semaines?"],
  ["holiday", "(?:jours? )?feries?"],
  ["afternoon", "apres[- ]{0,3}midis?"],
  ["filler", "sans interruption|journee continue|non[- ]stop|toute l'annee"],
  ["except", "a l'exce?ption|a l'exclusion|en dehors|mis a part"],
  ["from", "a partir|a compter|depuis|des(?= l[ea] \\d| reception| \\d)"],
  ["closed", "(?:n'est |ne sont )?pas(?= de | d'| ouvert)"],
  ["others", "autres? jours?|reste de la semaine|reste du temps"],
  ["rest", "autres? (?:mois|periodes?)|reste de l'annee|hors saison"],
  [
    "alternate",
    "sur (?:deux|2)(?! ?(?:h|rdv))|les (?:quinze|15) jours|par (?:quinzaine|mois|trimestre)|semaines? [ab]",
  ],
  ["term", "(?:periode|temps|annee|semaine)s? scolaires?"],
  [
    "schoolNamed",
    "(?:petites |grandes )?(?:vacances|conges)(?: scolaires)? (?:d[eu]s? |d')?(?:la )?(?:toussaint|noel|fevrier|hiver|paques|printemps|ete|avril)",
  ],
  ["school", "(?:petites |grandes )?(?:vacances|conges)(?: scolaires)?(?: ?\\(?zone [abc](?![a-z])\\)?)?"],
  ["odd", "sem(?:aines?|\\.)? impaires?"],
  ["even", "sem(?:aines?|\\.)? paires?"],
  [
    "channel",
    `prise de ${appointment} (?:au|par telephone(?: au)?) [\\d./ -]{10,20}(?= (?:du|le|les|tous) )`,
  ],
  ["without", `sans (?:prise de |prendre )?(?:de )?${appointment}`],
  [
    "by",
    `(?:sur|avec|par|hors) (?:prise de |prendre )?${appointment}|(?:prise de |prendre )?${appointment} (?:obligatoire|uniquement|exclusivement|prealable|indispensable|necessaire)`,
  ],
  ["appointment", `(?:prise de |prendre )?${appointment}`],
  ["warning", "sur (?:reservation|inscription|invitation|convocation|demande)|sous reserve"],
  ["counter", "mairies? (?:de quartier|deleguee|de proximite|annexe)|annexes?|antennes?"],
  [
    "public",
    "groupes|professionnels|entreprises|scolaires|adherents|membres|abonnes|etudiants|avocats|notaires",
  ],
  ["channel", "(?:telephone|telephoniques?|standard)(?![a-z])(?! ?:? ?(?:au )?[+0]\\d)"],
  ["online", "en ligne|internet|reserver|a distance"],
];
export const saying = sticky(sayings, "(?![a-z])");

/** The words that a saying may begin with. */
export const openers: ReadonlySet<string> = new Set(
  (
    "rue place avenue boulevard allee quai square impasse chemin cours esplanade mis mise maj publie publiee actualise " +
    "actualisee a ont avait tous toute chaque quotidiennement jour jours en week weekend weekends fin fins ferie feries " +
    "apres sans journee non depuis des pas autre autres reste hors sur les par periode periodes temps annee annees semaine " +
    "semaines sem petites grandes vacances conges avec prise prendre rdv r rendez sous mairie mairies annexe annexes antenne " +
    "antennes groupes professionnels entreprises scolaires adherents membres abonnes etudiants avocats notaires telephone n ne " +
    "mme mlle mr madame monsieur physique libre public telephonique telephoniques standard internet reserver"
  ).split(" "),
);

const everyDay: Sense = { kind: "day", days: weekdays, misspelt: false };

/** The senses of the pieces that a pattern finds by name. */
export const named: Readonly<Record<string, Sense>> = {
  noise: { kind: "noise" },
  always: { kind: "always" },
  everyday: everyDay,
  daily: everyDay,
  working: { kind: "day", days: weekdays.slice(0, 5), misspelt: false },
  weekend: { kind: "day", days: weekdays.slice(5), misspelt: false },
  holiday: { kind: "holiday" },
  afternoon: { kind: "half", half: "afternoon" },
  filler: { kind: "filler" },
  except: { kind: "except" },
  from: { kind: "from" },
  closed: { kind: "closed" },
  others: { kind: "others" },
  rest: { kind: "rest" },
  alternate: { kind: "alternate" },
  term: { kind: "school", during: false, named: false },
  schoolNamed: { kind: "school", during: true, named: true },
  school: { kind: "school", during: true, named: false },
  odd: { kind: "parity", weeks: "odd" },
  even: { kind: "parity", weeks: "even" },
  without: { kind: "appointment", by: false },
  by: { kind: "appointment", by: true },
  appointment: { kind: "appointment", by: undefined },
  warning: { kind: "warning" },
  counter: { kind: "stranger", stranger: "counter" },
  public: { kind: "stranger", stranger: "public" },
  channel: { kind: "stranger", stranger: "channel" },
  online: { kind: "stranger", stranger: "online" },
};
