import { describe, expect, it } from "vitest";
import { assess, type HeldTitle, type NoticeId, type PlainDate, type TitleKind } from "titres-identite";
import { adult, card, passport } from "./adult.js";

const held: Readonly<Record<TitleKind, HeldTitle>> = {
  cni: card("2031-04-30", { format: "card", adultWhenIssued: true }),
  passport: passport("2031-04-30"),
};
const told = (kind: TitleKind, depositOn: PlainDate): readonly NoticeId[] =>
  assess(adult({ [kind]: { reason: "address-change" } }, [held[kind]], { depositOn })).notices.map(
    ({ id }) => id,
  );

// Suspended since 12 April 2023 (S20, row 8.20). For passports a sheet of 27 September 2024 lists the reason again; for cards no
// dated source says when the suspension ended.
describe("S20 renewals for a change of address were suspended", () => {
  it.each<[kind: TitleKind, depositOn: PlainDate, suspended: boolean]>([
    ["cni", "2023-04-11", false],
    ["cni", "2023-04-12", true],
    ["cni", "2026-11-22", true],
    ["passport", "2023-04-11", false],
    ["passport", "2023-04-12", true],
    ["passport", "2024-09-26", true],
    ["passport", "2024-09-27", false],
  ])("a %s on %s: %s", (kind, depositOn, suspended) => {
    expect(told(kind, depositOn).includes("address-change-suspended")).toBe(suspended);
    expect(told(kind, depositOn)).toContain("address-change-optional");
  });
});
