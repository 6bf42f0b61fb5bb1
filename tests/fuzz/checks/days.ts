import type { Application, Decisions } from "titres-identite";
import { checkOf, claim, claimSame } from "../check.js";
import { main } from "../counted.js";
import { moved } from "../days.js";

/** So many days are answered one by one. */
const daysLookedAt = 45;

export const timeline = checkOf(
  "4 the timeline is exact",
  2,
  ({ application, rulebook, assess }, numbers) => {
    const far = main.timeline(application, { rulebook });
    const stretch = numbers.of(far);
    let [first] = [
      stretch.from,
      moved(stretch.from, 0, -numbers.below(30)),
      moved(stretch.until, 0, -numbers.below(30)),
    ]
      .filter((day) => day >= application.depositOn)
      .slice(-1);
    first ??= application.depositOn;
    const from: Application = { ...application, depositOn: first };
    if (!main.parseApplication(from).ok) return;
    const until = moved(first, 0, daysLookedAt);
    if (until > "2999-12-31") return;
    const stretches = main.timeline(from, { rulebook, until });
    claim(stretches[0]?.from === first, "it does not begin on the day of deposit");
    const said = new Map<string, Decisions>();
    for (const each of stretches)
      for (let day = each.from; day <= each.until; day = moved(day, 0, 1)) {
        claim(!said.has(day), `${day} is in two stretches`);
        said.set(day, each.decisions);
      }
    for (let day = first; day <= until; day = moved(day, 0, 1)) {
      const then = { ...application, depositOn: day };
      if (!main.parseApplication(then).ok) {
        claim(!said.has(day), `${day} is answered, and nobody can be so`);
        continue;
      }
      claimSame(said.get(day), main.decisions(assess(then)), day);
    }
    stretches.slice(1).forEach((each, index) => {
      claim(
        JSON.stringify(each.decisions) !== JSON.stringify(stretches[index]?.decisions),
        `nothing changes on ${each.from}`,
      );
    });
    const change = main.nextChange(from, { rulebook, until });
    claim(change?.on === stretches[1]?.from, `the next change is on ${String(change?.on)}`);
    claim(change === undefined || Object.keys(change.changes).length > 0, "it changes nothing");
  },
);

export const ways = checkOf(
  "what would change the answer does, once it is done",
  0.4,
  ({ application, rulebook, assess }) => {
    const before = main.decisions(assess(application));
    for (const way of main.whatWouldChange(application, { rulebook }).ways) {
      claim(main.parseApplication(way.application).ok, "it leads where nobody can be");
      const after = main.decisions(assess(way.application));
      claim(JSON.stringify(after) !== JSON.stringify(before), "it changes nothing");
      claim(way.gains.length > 0 && way.acts.length > 0, "it gives nothing");
    }
  },
);
