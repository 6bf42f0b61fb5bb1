import type { Assessment } from "../answers/assessment.js";
import type { Changes } from "../answers/changes.js";
import type { Citation } from "../sources/citation.js";

/** Each of several citations once, in their order. */
export function distinctCitations(citations: readonly Citation[]): readonly Citation[] {
  const known = new Map(citations.map((each) => [`${each.text} ${each.place} ${each.date ?? ""}`, each]));
  return [...known.values()];
}

/** Where it is written what differs between two answers. */
export function citationsOf(
  { admissible, requirements, fee, presence, validity, endsOn, heldTitles, notices, referrals }: Changes,
  before: Assessment,
  after: Assessment,
): readonly Citation[] {
  const isIn = (part: object | undefined, key: string): boolean =>
    part !== undefined && Object.hasOwn(part, key);
  const turned = ({
    appears = [],
    disappears = [],
  }: { appears?: readonly string[]; disappears?: readonly string[] } = {}) => [...appears, ...disappears];
  return distinctCitations(
    [after, before].flatMap((answer) => [
      ...(fee === undefined ? [] : answer.fee.lines.flatMap(({ sources }) => sources)),
      ...answer.requirements
        .filter(({ id, status }) => status !== "not-required" && isIn(requirements, id))
        .flatMap(({ sources }) => sources),
      ...Object.entries(answer.heldTitles).flatMap(([id, { titleStatus }]) =>
        isIn(heldTitles, id) ? titleStatus.sources : [],
      ),
      ...Object.entries(answer.admissible).flatMap(([title, { refusals }]) =>
        isIn(admissible, title) ? refusals.flatMap(({ sources }) => sources) : [],
      ),
      ...Object.entries(answer.presence).flatMap(([visit, people]) =>
        Object.entries(people).flatMap(([person, { sources }]) =>
          isIn(presence, `${person}/${visit}`) ? sources : [],
        ),
      ),
      ...Object.entries(answer.validity).flatMap(([title, { sources }]) =>
        isIn(validity, title) || isIn(endsOn, title) ? sources : [],
      ),
      ...answer.notices.filter(({ id }) => turned(notices).includes(id)).flatMap(({ sources }) => sources),
      ...answer.referrals
        .filter(({ id }) => turned(referrals).includes(id))
        .flatMap(({ sources }) => sources),
    ]),
  );
}
