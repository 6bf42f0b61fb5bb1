import { describe, expect, it } from "vitest";
import { answersAs } from "./answers.js";
import { eventually } from "./eventually.js";
import { people, refused } from "./people.js";
import { Visitor, type Device, type Language } from "./visitor.js";

const ways = (["fr", "en"] as const).flatMap((language) =>
  (["phone", "desk"] as const).map((device) => [language, device] as const),
);

describe.each<readonly [Language, Device]>(ways)("in %s, on a %s", (language, device) => {
  it.each([...people, refused].map((somebody) => [somebody.who, somebody] as const))(
    "%s",
    async (_, somebody) => {
      const { situation, papers, price, first } = somebody;
      const visitor = await Visitor.come({ language, device, today: situation.depositOn });
      await answersAs(visitor, situation);
      await eventually(async () => {
        expect([...(await visitor.papers())].sort()).toEqual([...papers].sort());
        expect(await visitor.linesOf("price")).toEqual(price[language]);
        expect(await visitor.linesOf("refusals")).toEqual(
          first === undefined ? [] : [expect.stringMatching(first[language])],
        );
      });
      // What may not be asked for has no price, whatever the day.
      const stretches = visitor.page.locator(".stretches");
      await stretches.waitFor();
      expect(/€|gratuit|free of charge/.test((await stretches.textContent()) ?? "")).toBe(
        somebody !== refused,
      );
      expect(visitor.errors).toEqual([]);
      await visitor.leave();
    },
  );
});
