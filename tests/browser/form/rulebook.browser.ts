import { expect, it } from "vitest";
import { eventually } from "./eventually.js";
import { people } from "./people.js";
import { Visitor } from "./visitor.js";

const baby = people.find(({ file }) => file === "baby")!.situation;
const today = baby.depositOn;
const link = (situation: object): string =>
  `#s=${Buffer.from(JSON.stringify(situation)).toString("base64url")}`;

/** The rules of town halls are in a file of their own: its loading waits until a test lets it go, or fails. */
async function holdTownHalls({ page }: Visitor): Promise<{ letGo: () => void; fail: () => void }> {
  let settle: (how: "go" | "fail") => void = () => undefined;
  let waiting = new Promise<"go" | "fail">((settled) => (settle = settled));
  await page.route(/_layer_local-/, async (route) => {
    if ((await waiting) === "go") return route.continue();
    waiting = new Promise((settled) => (settle = settled));
    return route.abort();
  });
  return { letGo: () => settle("go"), fail: () => settle("fail") };
}

async function chooseTownHall({ page }: Visitor, name: string): Promise<void> {
  if (!(await page.locator(".terms select").isVisible())) await page.locator(".terms summary").click();
  await page.locator(".terms select").selectOption({ label: name });
}

it("what a link carries is asked again by the town hall’s rules that it names", async () => {
  const application = { ...baby, circumstances: { ...baby.circumstances, courtDecision: false } };
  const visitor = await Visitor.come({ after: link({ application, rulebook: "reims" }), today });
  await visitor.isOn("done");
  await visitor.page.locator(".given summary").click();
  const change = { name: /^Changer : Une de ces situations/ };
  await visitor.page.getByRole("button", change).click();
  await visitor.isOn("rare");
  // Reims asks for what a judge decided, whatever else is so; the law alone does not ask of it.
  await visitor.choose("Décision de justice sur l’autorité parentale ou la résidence");
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it("a question that a town hall alone leaves open is not among the answers", async () => {
  const visitor = await Visitor.come({ after: link({ application: baby, rulebook: "reims" }), today });
  await visitor.isOn("rare");
  await visitor.page.locator(".given summary").click();
  const asked = await visitor.page.locator(".given dt").allInnerTexts();
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((each) => each.startsWith("Une de ces situations"))).toEqual([]);
  await visitor.leave();
});

/** Somebody who asks for a card, and whom the rules of Reims that were chosen have not reached yet. */
async function waitingForReims(): Promise<{
  visitor: Visitor;
  hold: Awaited<ReturnType<typeof holdTownHalls>>;
}> {
  const visitor = await Visitor.come({ today });
  const hold = await holdTownHalls(visitor);
  await visitor.choose("Carte nationale d’identité");
  await visitor.goOn();
  await visitor.isOn("birthday");
  await chooseTownHall(visitor, "Reims");
  return { visitor, hold };
}

it("what is answered while a town hall’s rules are on their way is kept, and asked on by them", async () => {
  const { visitor, hold } = await waitingForReims();
  await visitor.writeDay("2 6 1984");
  await visitor.goOn();
  await visitor.isOn("reasons");
  hold.letGo();
  await eventually(async () =>
    expect(await visitor.page.locator(".closing").textContent()).toContain("Reims"),
  );
  await visitor.isOn("reasons");
  await visitor.page.locator(".given summary").click();
  expect(await visitor.page.locator(".given dd > span").allInnerTexts()).toEqual([
    "Carte nationale d’identité",
    "2 juin 1984",
  ]);
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it("where a town hall’s rules cannot be loaded it says so, and the law alone or another try goes on", async () => {
  const { visitor, hold } = await waitingForReims();
  hold.fail();
  await visitor.page.getByRole("alert").filter({ hasText: "n’a pas pu être chargée" }).waitFor();
  await chooseTownHall(visitor, "La loi seule (toute la France)");
  await visitor.isOn("birthday");
  await visitor.writeDay("2 6 1984");
  await visitor.goOn();
  await visitor.isOn("reasons");

  await chooseTownHall(visitor, "Reims");
  hold.letGo();
  await visitor.page.getByRole("button", { name: "Réessayer" }).click();
  await visitor.isOn("reasons");
  await eventually(async () =>
    expect(await visitor.page.locator(".closing").textContent()).toContain("Reims"),
  );
  await visitor.page.locator(".given summary").click();
  expect(await visitor.page.locator(".given dt").count()).toBe(2);
  await visitor.leave();
});
