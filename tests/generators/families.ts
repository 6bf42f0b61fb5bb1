import fc from "fast-check";
import {
  parseApplication,
  parseFamily,
  relationKinds,
  type Application,
  type Family,
  type Relation,
} from "titres-identite";
import { applications, wholeApplications } from "./application.js";

const names = ["a", "b", "c", "d"] as const;

/** Up to four people who come on the day of the first, to the place of the first, by where that is said. */
export function peopleTogether(
  there: (application: Application) => Application,
): fc.Arbitrary<Family["people"]> {
  const someone = fc.oneof(applications, wholeApplications).map(there);
  return fc.array(someone, { minLength: 1, maxLength: 4 }).map(([first, ...others]) => {
    const { depositOn = "", territory } = first ?? {};
    const together = others
      .map((other) => ({ ...other, depositOn, ...(territory === undefined ? {} : { territory }) }))
      .filter(
        (other) => parseApplication(other).ok && (territory !== undefined || other.territory === undefined),
      );
    const all = first === undefined ? together : [first, ...together];
    // The same situation comes twice, so that there is something to share.
    const some = [...all, ...all].slice(0, 4);
    return Object.fromEntries(some.map((application, index) => [names[index] ?? "", application]));
  });
}

/** Relations of all kinds between some people, as far as they can be true together. */
export function relationsAmong(people: Family["people"]): fc.Arbitrary<readonly Relation[]> {
  const someone = fc.constantFrom(...Object.keys(people));
  const relation = fc.record({ relation: fc.constantFrom(...relationKinds), one: someone, other: someone });
  return fc.array(relation, { maxLength: 6 }).map((drawn) =>
    drawn.reduce<readonly Relation[]>((relations, next) => {
      const more = [...relations, next];
      return parseFamily({ people, relations: more }).ok ? more : relations;
    }, []),
  );
}

/** People who come together, and how they are related. */
export function familiesOf(there: (application: Application) => Application): fc.Arbitrary<Family> {
  return peopleTogether(there).chain((people) =>
    relationsAmong(people).map((relations) => ({ people, relations })),
  );
}
