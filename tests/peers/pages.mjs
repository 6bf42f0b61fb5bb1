// The pages of what `npm run bench:peers` measured, from the figures it kept: `node tests/peers/write-pages.mjs` writes them anew.
import { readFileSync, writeFileSync } from "node:fs";
import { picture } from "./picture.mjs";

const graph = "titres-identite";
const languages = ["en", "fr"];
const line = (cells) => `| ${cells.join(" | ")} |`;
const table = (heads, rows) =>
  [line(heads), line(heads.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );

const words = {
  en: {
    byHand: "by hand",
    and: " and ",
    nobody: "none",
    of: (part, all) => `${part} of ${all}`,
    kilobytes: "KB",
    agree: ["engine", "all is known", "each fact known three times in five"],
    speed: [
      "engine",
      "an answer",
      "beside the graph",
      "with the missing facts",
      "beside the graph",
      "with every reason",
      "beside the graph",
    ],
    weight: ["engine", "gzipped, with the rules", "beside the graph", "first answer of a process"],
    clock: ["clock", "instants answered alike", "is it open?", "beside this clock", "gzipped"],
  },
  fr: {
    byHand: "à la main",
    and: " et ",
    nobody: "aucun",
    of: (part, all) => `${part} sur ${all}`,
    kilobytes: "Ko",
    agree: ["moteur", "tout est connu", "chaque fait connu trois fois sur cinq"],
    speed: [
      "moteur",
      "une réponse",
      "face au graphe",
      "avec les faits manquants",
      "face au graphe",
      "avec chaque raison",
      "face au graphe",
    ],
    weight: ["moteur", "en gzip, avec les règles", "face au graphe", "première réponse d’un processus"],
    clock: [
      "horloge",
      "instants où la réponse est la même",
      "est-ce ouvert ?",
      "face à cette horloge",
      "en gzip",
    ],
  },
};

/** Numbers as a language writes them. */
function numbers(language) {
  const { kilobytes, of } = words[language];
  const decimal = (text) => (language === "fr" ? text.replace(".", ",") : text);
  const whole = (number) => number.toLocaleString(language);
  return {
    whole,
    of: (part, all) => of(whole(part), whole(all)),
    times(number) {
      if (number === undefined) return "—";
      const said =
        number < 1
          ? decimal(number.toPrecision(2))
          : number < 10
            ? decimal(number.toFixed(1))
            : whole(Math.round(number));
      return `${said}\u00a0×`;
    },
    micro: (nanoseconds) =>
      nanoseconds === undefined
        ? "—"
        : `${decimal((nanoseconds / 1000).toFixed(nanoseconds < 10_000 ? 2 : 0))}\u00a0µs`,
    milli: (milliseconds) => `${decimal(milliseconds.toFixed(1))}\u00a0ms`,
    kilobytes: (number) => `${decimal(number.toFixed(1))}\u00a0${kilobytes}`,
  };
}

function tablesOf({ asked, figures, clock }, language) {
  const { of, times, micro, milli, kilobytes } = numbers(language);
  const said = words[language];
  const all = Object.entries(figures).map(([name, measured]) => [
    name === "by hand" ? said.byHand : name,
    measured,
  ]);
  return {
    agree: table(
      said.agree,
      all.map(([name, { complete, partial }]) => [name, of(complete, asked), of(partial, asked)]),
    ),
    speed: table(
      said.speed,
      all.map(([name, { answer, withNeeds, withReasons }]) => [
        name,
        ...[answer, withNeeds, withReasons].flatMap((each) => [micro(each?.nanoseconds), times(each?.times)]),
      ]),
    ),
    weight: table(
      said.weight,
      all.map(([name, { kilobytes: weight, timesAsHeavy, start }]) => [
        name,
        kilobytes(weight),
        times(timesAsHeavy),
        milli(start),
      ]),
    ),
    clock: table(said.clock, [
      ["openState", "", micro(clock.nanoseconds), times(1), kilobytes(clock.kilobytes.ours)],
      [
        "opening_hours",
        of(clock.agreed, asked),
        micro(clock.nanoseconds * clock.times),
        times(clock.times),
        kilobytes(clock.kilobytes.theirs),
      ],
    ]),
  };
}

/** What the sentences of a page name of the figures, as its language says it. */
function saidOf(result, language) {
  const { figures, asked, node, processor, clock } = result;
  const { and, nobody } = words[language];
  const { times, whole } = numbers(language);
  const engines = Object.keys(figures).filter((name) => ![graph, "by hand"].includes(name));
  const isReached = (name) => figures[name].answer.times >= 200;
  return {
    tables: tablesOf(result, language),
    node,
    processor,
    asked: whole(asked),
    counters: clock.counters,
    reached: engines.filter(isReached).join(and) || nobody,
    missed: engines
      .filter((name) => !isReached(name))
      .map((name) => `${name} (${times(figures[name].answer.times)})`)
      .join(and),
    fastest: times(Math.min(...engines.map((name) => figures[name].answer.times))),
    byHand: times(figures["by hand"].answer.times),
  };
}

/** Shows what was measured. */
export function print(result) {
  for (const each of Object.values(tablesOf(result, "en"))) console.log(`${each}\n`);
}

/** Each page and each picture of the figures that were kept, by its path in docs/. */
export function pages() {
  const result = JSON.parse(readFileSync(new URL("figures.json", import.meta.url), "utf8"));
  return Object.fromEntries(
    languages.flatMap((language) => [
      [language === "en" ? "peers.md" : "peers.fr.md", texts[language](saidOf(result, language))],
      [`pictures/peers.${language}.svg`, picture(result.figures, language)],
    ]),
  );
}

/** Writes them. */
export function write() {
  for (const [path, text] of Object.entries(pages()))
    writeFileSync(new URL(`../../docs/${path}`, import.meta.url), text);
}

const texts = {
  en: ({
    tables,
    node,
    processor,
    asked,
    counters,
    reached,
    missed,
    fastest,
    byHand,
  }) => `# Beside other engines

One small set of rules, which of six papers are brought for a passport and which of three fees is due, written in this library's
graph ([\`tests/peers/rules.ts\`](../tests/peers/rules.ts)), by hand with a reason for each outcome
([\`by-hand.ts\`](../tests/peers/by-hand.ts)), and for three engines ([\`engines.mjs\`](../tests/peers/engines.mjs)). It has ages, the
end of a title, and facts that may be unknown. It is made for measuring, and is not the law.

\`npm ci --prefix tests/peers\` once, then \`npm run bench:peers\`. Its figures are those of this page: Node ${node}, ${processor}, a machine
shared with others. The figures to read are the ratios. Times are those of the processor, all threads counted, medians of rounds
in which everyone takes its turn. Each engine is made ready once and asked again and again; days reach the engines as numbers
(20261125), prepared beforehand, so that an anniversary is a plain sum for each of them; where an engine answers by promises, questions one after the other or a
hundred at once, whichever is quicker.

![How many times as long an answer takes as the graph's](pictures/peers.en.svg)

## Do they agree?

${tables.agree}

With all known, all agree. With facts missing, **publicodes** agrees throughout: it, too, knows three values. **json-rules-engine**
refuses a fact that is not there, or counts it as "no" (\`allowUndefinedFacts\`): it has no third value, so that whether somebody may
still be asked for a paper cannot be told without writing each rule twice. **zen-engine** takes a missing fact for one that is
different from all values, so that a renewal whose reason is not said is answered as a first title, or stops at a sum with it.

## How fast?

${tables.speed}

The goal was 200 times faster than each engine. It is reached beside ${reached}${missed === "" ? "" : `, and missed beside ${missed}`}; the
closest engine is ${fastest} the time of the graph. Written by hand, these seven rules take ${byHand} the time of the
graph. A reason is a whole tree here, made only when it is asked for; publicodes and json-rules-engine make theirs
with every answer, whether it is read or not, which is why the graph is least ahead where every reason is asked for.

## How light?

${tables.weight}

The first answer is the time of the processor that a fresh process takes to it beyond one that does nothing, the quickest of 15
starts; on a busy machine some milliseconds of it are chance. The binary of zen-engine counts, for this machine alone.

## Hours

Whether each of ${counters} services of this library's counters on the mainland is open, at ${asked} instants by chance from 2025 to
2028, by [\`openState\`](guides/offices.md) and by opening_hours, which reads what \`writeOsmHours\` gives. Public holidays are left out:
opening_hours asks for the country of whoever runs it.

${tables.clock}

## What each does better

- **publicodes** is a language for those who do not program, in French, with units, sums and documentation pages made of the rules; its
  rules are changed without a build, and one engine answers for any of them. What the graph cannot say (an income tax) it can.
- **json-rules-engine** takes rules as JSON that a page may edit and a database keep, facts that are looked up as they are needed, even
  over the network, and operators of one's own.
- **zen-engine** has a drawing board and tables that an office worker edits, the same engine in Rust, Python, Go and Java, and answers
  on several threads.
- **opening_hours** reads the whole of OpenStreetMap's language of hours: sunrise, weeks of the year, holidays of every country. This
  library reads French sentences, and only the hours of counters.
- **By hand** is fastest and smallest while the rules are few; nothing in it can be listed, drawn, asked or compared with last year's.
`,
  fr: ({
    tables,
    node,
    processor,
    asked,
    counters,
    reached,
    missed,
    fastest,
    byHand,
  }) => `# Face à d’autres moteurs

Un petit jeu de règles, qui dit lesquels de six papiers apporter pour un passeport et lequel de trois prix est dû, écrit dans le graphe de
cette bibliothèque ([\`tests/peers/rules.ts\`](../tests/peers/rules.ts)), à la main avec une raison pour chaque résultat
([\`by-hand.ts\`](../tests/peers/by-hand.ts)), et pour trois moteurs ([\`engines.mjs\`](../tests/peers/engines.mjs)). Il y a des âges,
la fin d’un titre, et des faits qui peuvent être inconnus. Il est fait pour mesurer, et n’est pas la loi.

\`npm ci --prefix tests/peers\` une fois, puis \`npm run bench:peers\`. Les chiffres de cette page en viennent : Node ${node}, ${processor}, une
machine partagée avec d’autres. Ce qu’il faut lire, ce sont les rapports. Les temps sont ceux du processeur, tous fils comptés, médianes de
tours où chacun passe à son tour. Chaque moteur est préparé une fois, puis interrogé encore et encore. Les jours arrivent aux moteurs comme
des nombres (20261125), préparés d’avance, pour qu’un anniversaire soit une simple somme pour chacun d’eux. À un moteur qui répond par des
promesses, les questions sont posées l’une après l’autre ou cent à la fois, selon ce qui est le plus rapide.

![Le temps d’une réponse, en nombre de fois celui du graphe](pictures/peers.fr.svg)

## Sont-ils d’accord ?

${tables.agree}

Quand tout est connu, tous sont d’accord. Quand des faits manquent, **publicodes** l’est partout : lui aussi connaît trois valeurs.
**json-rules-engine** refuse un fait qui n’est pas là, ou le compte comme « non » (\`allowUndefinedFacts\`) : il n’a pas de troisième valeur,
si bien qu’il ne peut dire si un papier peut encore être demandé sans que chaque règle soit écrite deux fois. **zen-engine** prend un fait
manquant pour un fait qui diffère de toute valeur : un renouvellement dont le motif n’est pas dit y reçoit la réponse d’un premier titre,
ou bien une somme qui en dépend l’arrête.

## À quelle vitesse ?

${tables.speed}

Le but était d’aller 200 fois plus vite que chaque moteur. Il est atteint face à ${reached}${missed === "" ? "" : `, et manqué face à ${missed}`} ; le
moteur le plus proche prend ${fastest} le temps du graphe. Écrites à la main, ces sept règles prennent ${byHand} le temps du
graphe. Une raison est ici un arbre entier, fait seulement quand elle est demandée ; publicodes et json-rules-engine font les leurs
à chaque réponse, qu’elles soient lues ou non. C’est pourquoi le graphe a le moins d’avance là où chaque raison est demandée.

## De quel poids ?

${tables.weight}

La première réponse est le temps du processeur qu’un nouveau processus prend jusqu’à elle, en plus de celui d’un processus qui ne fait rien :
le plus rapide de 15 départs. Sur une machine occupée, quelques millisecondes en sont dues au hasard. Le binaire de zen-engine compte, pour
cette seule machine.

## Les horaires

Si chacun de ${counters} services des guichets que connaît cette bibliothèque en métropole est ouvert, à ${asked} instants tirés au hasard de 2025 à
2028, selon [\`openState\`](guides/offices.fr.md) et selon opening_hours, qui lit ce que donne \`writeOsmHours\`. Les jours fériés sont laissés
de côté : opening_hours demande de quel pays est celui qui le lance.

${tables.clock}

## Ce que chacun fait mieux

- **publicodes** est un langage pour qui ne programme pas, en français, avec des unités, des sommes, et une documentation faite des règles.
  Ses règles changent sans rien reconstruire, et un seul moteur répond pour toutes. Ce que le graphe ne sait pas dire (un impôt sur le
  revenu), il le sait.
- **json-rules-engine** prend ses règles en JSON, qu’une page peut modifier et une base de données garder, des faits cherchés quand il en faut,
  même sur le réseau, et des opérateurs à soi.
- **zen-engine** a une table à dessin et des tableaux que modifie un agent de bureau, le même moteur en Rust, Python, Go et Java, et
  répond sur plusieurs fils.
- **opening_hours** lit toute la langue des horaires d’OpenStreetMap : lever du soleil, semaines de l’année, jours fériés de chaque pays. Cette
  bibliothèque lit des phrases françaises, et seulement les horaires de guichets.
- **À la main**, c’est le plus rapide et le plus petit tant que les règles sont peu nombreuses ; rien n’y peut être énuméré, dessiné, demandé
  ou comparé à l’an passé.
`,
};
