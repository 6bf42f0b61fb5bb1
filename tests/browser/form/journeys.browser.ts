import { describe, expect, it } from "vitest";
import { answersAs } from "./answers.js";
import { people } from "./people.js";
import { Visitor, type Device, type Language } from "./visitor.js";

const ways = (["fr", "en"] as const).flatMap((language) =>
  (["phone", "desk"] as const).map((device) => [language, device] as const),
);

describe.each<readonly [Language, Device]>(ways)("in %s, on a %s", (language, device) => {
  it.each(people.map((somebody) => [somebody.who, somebody] as const))("%s", async (_, somebody) => {
    const { situation, papers, euros } = somebody;
    const visitor = await Visitor.come({ language, device, today: situation.depositOn });
    await answersAs(visitor, situation);
    await expect.poll(async () => [...(await visitor.papers())].sort()).toEqual([...papers].sort());
    const price = (await visitor.linesOf("price")).join(" ");
    if (euros === undefined) expect(price).toMatch(language === "fr" ? /gratuit/ : /free/);
    else expect(price).toContain(euros);
    expect(visitor.errors).toEqual([]);
    await visitor.leave();
  });
});
