import { expect, it } from "vitest";
import { assess, nextQuestion, whatWouldChange, type Application } from "titres-identite";
import { ordinaryPeople } from "../answers/ordinary-people.js";

const people = ordinaryPeople.filter(({ who }) => /both titles|lost|fourteen/.test(who));

it.each(people.map(({ who, everything }) => [who, everything] as const))(
  "%s: a question costs no more than 30 answers, and what would change no more than 200",
  (_, everything) => {
    const { depositOn, requests, applicant, heldTitles } = everything;
    const titles = heldTitles?.titles.map(({ id, kind }) => ({ id, kind })) ?? [];
    const partial: readonly Application[] = [
      { depositOn },
      { depositOn, requests },
      { depositOn, requests, applicant: { bornOn: applicant?.bornOn } },
      { depositOn, requests, heldTitles: { titles, complete: true } },
    ];
    for (const application of partial)
      expect(
        ratio(
          () => nextQuestion(application),
          () => assess(application),
        ),
      ).toBeLessThan(30);
    expect(
      ratio(
        () => whatWouldChange(everything),
        () => assess(everything),
      ),
    ).toBeLessThan(200);
  },
);

/** How many times as long the one takes as the other, once both are warm, each at its quickest of several turns in turn. */
function ratio(one: () => unknown, other: () => unknown): number {
  for (const run of [one, other]) for (const end = performance.now() + 100; performance.now() < end;) run();
  const turns = Array.from({ length: 6 }, () => [time(one, 2), time(other, 20)] as const);
  return Math.min(...turns.map(([first]) => first)) / Math.min(...turns.map(([, second]) => second));
}

/** The time of the processor that something takes, once. */
function time(run: () => unknown, count: number): number {
  const from = process.cpuUsage();
  for (let each = 0; each < count; each++) run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / count;
}
