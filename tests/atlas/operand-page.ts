import type { Operand } from "../../src/atlas/coverage.js";
import { keptOf, whysKept, type WhyKept } from "../../src/atlas/dead-letters.js";
import { said } from "../../src/atlas/says.js";
import { pageWords } from "./page-words.js";

interface Words {
  readonly title: string;
  readonly counts: (all: number, decide: number, kept: number) => string;
  readonly whys: Readonly<Record<WhyKept, string>>;
  readonly part: (part: string, condition: string) => string;
}

const words: Readonly<Record<"fr" | "en", Words>> = {
  fr: {
    title: "Ce que décide chaque morceau de condition",
    counts: (all, decide, kept) =>
      `Les conditions des trois recueils ont ${all} morceaux, chacun étant l’un des points dont tous, ou l’un au moins, doivent être vrais. Pour chacun, on a cherché une personne dont il est vrai et pour qui la réponse serait autre s’il ne l’était pas, puis l’inverse. **${decide} décident dans les deux sens.** Les ${kept} autres sont ci-dessous : de qui est connu en entier, ils ne décident rien, parce qu’un autre morceau le dit aussi. Chacun reste parce qu’il décide pour quelqu’un dont on ne sait pas encore tout : cette personne aussi a été trouvée. Un essai échoue si un morceau ne décide rien et n’est pas sur cette liste, ou s’il y est et qu’il décide.`,
    whys: {
      "said-first":
        "Dit d’abord : à qui dit qu’une circonstance n’est pas la sienne, on ne demande pas ce qui la montrerait",
      "by-age-alone": "L’âge suffit : il décide quand le jour de naissance n’est pas dit",
      "by-kind-alone":
        "La nature du titre suffit : elle décide quand son format ou ses dates ne sont pas dits",
      "place-unknown":
        "Le lieu du dépôt n’est pas encore dit : la réponse reste ouverte, et aucun doute n’est annoncé qui pourrait ne pas se présenter",
    },
    part: (part, condition) => `- **${part}**, dans : ${condition}`,
  },
  en: {
    title: "What each part of a condition decides",
    counts: (all, decide, kept) =>
      `The conditions of the three rulebooks have ${all} parts, each one of the points of which all, or at least one, must be so. For each, someone was looked for of whom it is so and for whom the answer would be another were it not, and then the other way round. **${decide} decide both ways.** The ${kept} others are below: of whoever is known whole they decide nothing, since another part says it too. Each is kept because it decides for someone of whom not all is known yet: that person was found as well. A test fails where a part decides nothing and is not on this list, or is on it and decides.`,
    whys: {
      "said-first":
        "Said first: whoever says that a circumstance is not theirs is not asked for what would show it",
      "by-age-alone": "The age is enough: it decides where the day of birth is not said",
      "by-kind-alone": "The kind of title is enough: it decides where its format or its days are not said",
      "place-unknown":
        "The place of deposit is not said yet: the answer stays open, and no doubt is spoken of that may come to nothing",
    },
    part: (part, condition) => `- **${part}**, in: ${condition}`,
  },
};

/** The page of the parts of conditions that decide nothing for whoever is known whole, in each language, by its path. */
export function operandPages(operands: readonly Operand[]): ReadonlyMap<string, string> {
  const kept = keptOf(operands);
  return new Map(
    (["fr", "en"] as const).map((language) => {
      const { title, counts, whys, part } = words[language];
      const { says, madeBy } = pageWords[language];
      const sections = whysKept.map((why) => {
        const lines = kept
          .filter((each) => each.why === why)
          .map(({ node, parent }) => part(said(node, says), said(parent, says)));
        return `## ${whys[why]}\n\n${lines.join("\n")}`;
      });
      const decide = operands.length - kept.length;
      return [
        `docs/rulebook/${language}/operands.md`,
        `# ${title}\n\n${madeBy}\n\n${counts(operands.length, decide, kept.length)}\n\n${sections.join("\n\n")}\n`,
      ];
    }),
  );
}
