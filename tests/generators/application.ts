import type fc from "fast-check";
import type { Application } from "../../src/application/application.js";
import { applicationShape } from "../../src/application/shape.js";
import { frozen } from "../evaluation/world/frozen.js";
import { drawsFor, stages } from "./draws.js";
import { coherentStories, known, stories, wholeFrom } from "./stories.js";

/** Valid applications, partial at any depth, deeply frozen. */
export const applications: fc.Arbitrary<Application> = stories.map((story) => known(story, stages.first));

/** The same, only such that some possible situation holds all that they say. */
export const possibleApplications: fc.Arbitrary<Application> = coherentStories.map((story) =>
  known(story, stages.first),
);

/** Applications in which every question that has an answer is answered. */
export const wholeApplications: fc.Arbitrary<Application> = coherentStories.map((story) =>
  frozen(structuredClone(story.whole)),
);

/** An application, and the same with more facts. */
export const learning: fc.Arbitrary<readonly [Application, Application]> = stories.map((story) => {
  const [first, later] = [known(story, stages.first), known(story, stages.later)];
  const isMore = JSON.stringify(first) !== JSON.stringify(later);
  return [first, isMore ? later : known(story, stages.last)];
});

/**
 * Completions of a possible application: every question that has an answer is answered, and nothing said is changed.
 *
 * @throws Error when none is found: then the application is not possible.
 */
export function completed(application: Application): fc.Arbitrary<Application> {
  let failures = 0;
  return drawsFor(applicationShape)
    .map((draw) => {
      const whole = wholeFrom(application, draw);
      failures = whole === undefined ? failures + 1 : 0;
      if (failures > 100) throw new Error(`no completion found of ${JSON.stringify(application)}`);
      return whole;
    })
    .filter((whole) => whole !== undefined)
    .map(frozen);
}
