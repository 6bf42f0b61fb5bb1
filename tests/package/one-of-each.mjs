// Runs inside the project, in Node and in a browser alike.

/**
 * What there is more than one of, however the entry points are combined: an error class, a list, a function or a rulebook that
 * two of them hold and that is not the same; an error that is none of the core's.
 *
 * @param faces - The entry points, each under its path.
 */
export function twiceIn(faces) {
  return [...exportedTwice(faces), ...strangeErrors(faces), ...strangeRulebooks(faces)];
}

/** The languages say the same things in other words. */
const language = /^\.\/(?:fr|en)$/;

function exportedTwice(faces) {
  const seen = new Map();
  const faults = [];
  for (const [path, face] of Object.entries(faces))
    for (const [name, value] of Object.entries(face)) {
      const other = seen.get(name);
      if (other === undefined) seen.set(name, { path, value });
      else if (other.value !== value && !(language.test(path) && language.test(other.path)))
        faults.push(`${name} of ${path} is not that of ${other.path}`);
    }
  return faults;
}

/** What any function of an entry point refuses, it refuses with the one error. */
function strangeErrors(faces) {
  const { InvalidInputError } = faces["."];
  return Object.entries(faces).flatMap(([path, face]) =>
    Object.entries(face).flatMap(([name, run]) => {
      if (typeof run !== "function" || run.prototype instanceof Error) return [];
      try {
        run(null, null, null);
        return [];
      } catch (error) {
        const isOurs = Array.isArray(error.issues) && !(error instanceof InvalidInputError);
        return isOurs ? [`${name} of ${path} throws another ${error.name} than the core has`] : [];
      }
    }),
  );
}

/** The rulebooks of town halls extend the one of the core. */
function strangeRulebooks(faces) {
  return Object.entries(faces["./local"] ?? {})
    .filter(([, { local }]) => local !== undefined && local.extends !== faces["."].national)
    .map(([name]) => `${name} extends another rulebook than national`);
}
