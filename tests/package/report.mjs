// Runs inside the project, in Node and in a browser alike.
import { twiceIn } from "./one-of-each.mjs";

/**
 * What the package says where it runs: what each entry point holds, and the answers for a few situations.
 *
 * @param faces - The entry points, each under its path.
 */
export function report(faces, situations) {
  const twice = twiceIn(faces);
  if (twice.length > 0) throw new Error(twice.join("\n"));
  const { assess, decisions } = faces["."];
  const answers = situations.map((situation) => {
    const answer = assess(situation);
    return { answer, decisions: decisions(answer), ...repeatedBy(faces, situation, answer) };
  });
  return JSON.stringify({ faces: contentsOf(faces), answers, counters: countersOf(faces) }, undefined, 1);
}

function contentsOf(faces) {
  return Object.entries(faces).map(([path, face]) => {
    const names = Object.keys(face).sort();
    if (names.length === 0) throw new Error(`${path} exports nothing`);
    return [path, ...names.map((name) => `${typeof face[name]} ${name}`)];
  });
}

/** What the entry points about situations say of one, those there are. */
function repeatedBy(faces, situation, answer) {
  return {
    french: faces["./fr"]?.checklist(answer),
    english: faces["./en"]?.checklist(answer),
    accepted: faces["./schema"]?.applicationSchema.safeParse(situation).success,
    schema: faces["./schema"]?.applicationJsonSchema,
    atTownHalls: Object.values(faces["./local"] ?? {})
      .filter((value) => "rules" in value)
      .map((rulebook) => faces["."].decisions(faces["."].assess(situation, { rulebook }))),
  };
}

/** The counters through a day on which the clocks change, so that the zone of each is asked. */
function countersOf(faces) {
  const { openState } = faces["./offices"] ?? {};
  const { offices } = faces["./offices/data"] ?? {};
  if (openState === undefined || offices === undefined) return undefined;
  const instants = Array.from({ length: 48 }, (_, hour) =>
    new Date(Date.UTC(2026, 9, 24, hour)).toISOString(),
  );
  return offices.map((office) => [office.id, ...instants.map((at) => openState(office, "deposit", at))]);
}
