import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { booksOn } from "../../src/offices/booking/booking-times.js";
import { canBook, type BookingRequest } from "../../src/offices/booking/can-book.js";
import { offices } from "../../src/offices/directory.js";
import { purposes } from "../../src/offices/hours.js";
import { bookingChannelKinds } from "../../src/offices/office.js";
import { runs } from "../properties/runs.js";

const number = "A1B2C3D4E5";

const day = fc
  .integer({ min: 0, max: 800 })
  .map((shift) => new Date(Date.UTC(2026, 0, 1 + shift)).toISOString().slice(0, 10));

const anyRequest: fc.Arbitrary<BookingRequest> = fc.record(
  {
    on: fc.oneof(
      day,
      fc
        .tuple(day, fc.integer({ min: 0, max: 23 }))
        .map(([on, hour]) => `${on}T${String(hour).padStart(2, "0")}:10:00Z`),
    ),
    for: fc.constantFrom(...purposes),
    appointmentOn: day,
    preApplicationNumber: fc.constantFrom(number, "wrong"),
    fileComplete: fc.boolean(),
    files: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ["on", "for"] },
);

describe("laws of booking", () => {
  it("no has a reason, yes an open way; the next day is later, the first, and holds what it says", () => {
    fc.assert(
      fc.property(fc.constantFrom(...offices), anyRequest, (office, request) => {
        const { answer, reasons, channels, nextDay } = canBook(office, request);
        if (answer !== "yes") expect(reasons).not.toHaveLength(0);
        expect(channels.some((each) => each.answer === "yes")).toBe(answer === "yes");
        if (nextDay === undefined) return;
        expect(answer).toBe("no");
        expect(canBook(office, { ...request, on: nextDay }).answer).not.toBe("no");
        const start = Date.parse(request.on.slice(0, 10));
        for (
          let between = Date.parse(nextDay) - 86_400_000;
          between > start + 86_400_000;
          between -= 86_400_000
        ) {
          const on = new Date(between).toISOString().slice(0, 10);
          expect(canBook(office, { ...request, on }).answer).toBe("no");
        }
      }),
      { numRuns: runs() },
    );
  });

  it("a channel's answer is that of its own state, where nothing else speaks against booking", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...offices),
        fc.constantFrom(...bookingChannelKinds),
        day,
        (office, kind, on) => {
          const request = { on, for: "deposit", preApplicationNumber: number, fileComplete: true } as const;
          const answer =
            canBook(office, request).channels.find(({ channel }) => channel.kind === kind)?.answer ?? "no";
          const books = booksOn(office, kind, on);
          expect(answer).toBe(books === "unknown" ? "unknown" : books ? "yes" : "no");
        },
      ),
      { numRuns: runs() },
    );
  });
});
