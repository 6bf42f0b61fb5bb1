import { expect, it } from "vitest";
import { violationsOn } from "./axe.js";
import { Visitor } from "./visitor.js";

it("RGAA 11.10: a number that is none is said at its field, which is tied to it and takes the focus from the list above", async () => {
  const visitor = await Visitor.come();
  await visitor.choose("Carte nationale d’identité");
  await visitor.goOn();
  await visitor.isOn("birthday");
  await visitor.doesNotKnow();
  await visitor.isOn("age");
  const field = visitor.page.locator("#ask-applicant-ageOnDeposit");
  expect(await field.getAttribute("aria-invalid")).toBeNull();
  await field.fill("dix");
  await visitor.goOn();
  await visitor.page.getByRole("alert").waitFor();
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  const described = (await field.getAttribute("aria-describedby")) ?? "";
  const said = await Promise.all(
    described.split(" ").map((id) => visitor.page.locator(`#${id}`).innerText()),
  );
  expect(said).toContain("Écrivez un nombre entier.");
  expect(await violationsOn(visitor)).toEqual([]);
  await visitor.page.getByRole("alert").getByRole("link").click();
  expect(await visitor.page.evaluate("document.activeElement.id")).toBe("ask-applicant-ageOnDeposit");
  await field.fill("40");
  await visitor.goOn();
  await visitor.isOn("reasons");
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});
