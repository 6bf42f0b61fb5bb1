import { describe, expect, it } from "vitest";
import { interview, type Ended, type Standing } from "../../examples/interview/interview.js";
import type { Choice, Prompts } from "../../examples/interview/prompts.js";

/** Someone at the terminal who answers by what is offered: labels that are chosen, days that are typed, or Ctrl-C. */
type Keys = readonly string[];

async function held(keys: Keys, from?: Standing): Promise<{ readonly ended: Ended; readonly shown: string }> {
  const left = [...keys];
  const shown: string[] = [];
  const key = (message: string): string => {
    shown.push(message);
    const next = left.shift();
    if (next === undefined) throw new Error(`nothing is answered to: ${message}`);
    return next;
  };
  const find = <Value>(choices: readonly Choice<Value>[], label: string): Choice<Value> => {
    const found = choices.find((choice) => choice.label.startsWith(label));
    if (found === undefined)
      throw new Error(`no choice ${label}, but ${choices.map((choice) => choice.label).join(", ")}`);
    return found;
  };
  const prompts: Prompts = {
    page: (text) => shown.push(text),
    say: (text) => shown.push(text),
    choose: (message, choices) => {
      const label = key(message);
      return Promise.resolve(label === "Ctrl-C" ? undefined : find(choices, label).value);
    },
    chooseAny: (message, choices) => {
      const labels = key(message);
      if (labels === "Ctrl-C") return Promise.resolve(undefined);
      const chosen = labels === "" ? [] : labels.split(" + ");
      return Promise.resolve(chosen.map((label) => find(choices, label).value));
    },
    write: (message) => {
      const typed = key(message);
      return Promise.resolve(typed === "Ctrl-C" ? undefined : typed);
    },
  };
  const ended = await interview(prompts, "fr", "2026-11-28", from);
  expect(left).toEqual([]);
  return { ended, shown: shown.join("\n") };
}

const untilHome: Keys = [
  "15/12/2026",
  "Carte nationale",
  "2/6/1984",
  "Renouvellement",
  "France métropolitaine",
  "Pré-demande en ligne",
];
const fromHome: Keys = [
  "Un logement dont un justificatif est à votre nom",
  "Non",
  "Répondre",
  "Carte nationale",
  "Carte plastifiée",
  "14/5/2013",
  "Répondre",
  "13/5/2023",
  "En votre possession",
  "Répondre",
  "",
];

describe("an interview at the terminal", () => {
  it("goes from nothing to the page, the line of time and what would change", async () => {
    const { ended, shown } = await held([...untilHome, ...fromHome]);
    expect(ended).toMatchObject({ isComplete: true, skip: [] });
    expect(shown).toContain("☐ Photo d’identité, prise à partir du 16\u00a0juin 2026");
    expect(shown).toContain("● Du 15 décembre 2026 au 13 mai 2028");
    expect(shown).toContain(
      "Vous pouvez rendre ce titre au retrait du nouveau (Carte nationale d’identité).",
    );
  });

  it("shows what is certain while it goes on", async () => {
    const { shown } = await held([...untilHome, ...fromHome]);
    expect(shown.indexOf("CE QUI EST DÉJÀ SÛR")).toBeLessThan(shown.indexOf("VOTRE DOSSIER"));
    expect(shown).toContain("Restent 27 points à préciser.");
  });

  it("says why a question is asked, and asks it again", async () => {
    const { shown } = await held(["15/12/2026", "Pourquoi", "Carte nationale", "?", "Ctrl-C"]);
    expect(shown.match(/De la réponse dépend ceci/g)).toHaveLength(2);
  });

  it("goes back to the question before", async () => {
    const { ended } = await held([...untilHome.slice(0, 4), "Revenir", "Titre perdu", "Ctrl-C"]);
    expect(ended.application?.requests).toEqual({ cni: { reason: "lost" } });
    expect(ended.isComplete).toBe(false);
  });

  it("leaves out what is not known, and says what stays open", async () => {
    const { ended, shown } = await held(["15/12/2026", "Carte nationale", "", "", "Oui", "Ctrl-C"]);
    expect(ended.skip).toEqual(["birthday", "age"]);
    expect(ended.application?.applicant).toEqual({ adult: true });
    expect(shown).toContain("Sans réponse, ceci peut rester à préciser");
  });

  it("does not ask for what an answer on the same screen makes needless", async () => {
    const online = [...untilHome, "À l’hôtel", "Ctrl-C"];
    const { shown } = await held(online);
    expect(shown).not.toContain("Justif’Adresse, pendant");
  });

  it("says what is wrong with an answer, and asks again", async () => {
    const { ended, shown } = await held(["15/12/2026", "Carte nationale", "1/2/2050", "Ctrl-C"]);
    expect(shown).toMatch(/Cette réponse ne va pas\. Date de naissance/);
    expect(ended.application?.applicant).toBeUndefined();
  });

  it("goes on from where it was interrupted", async () => {
    const { ended } = await held([...untilHome, "Ctrl-C"]);
    const { application, skip } = ended;
    if (application === undefined || skip === undefined) throw new Error("nothing was kept");
    const kept = JSON.parse(JSON.stringify({ application, skip })) as Standing;
    expect((await held(fromHome, kept)).ended.isComplete).toBe(true);
  });
});
