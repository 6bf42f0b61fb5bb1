import { describe, expect, it } from "vitest";
import { bookingState, booksOn } from "../../src/offices/booking/booking-times.js";
import { canBook, type Bookable, type BookingRequest } from "../../src/offices/booking/can-book.js";
import type { OfficeId } from "../../src/offices/data/office-ids.js";
import { officeOf, offices } from "../../src/offices/directory.js";
import type { Office } from "../../src/offices/office.js";

const number = "A1B2C3D4E5";
const saintPaul = offices.filter(({ department }) => department === "974");
const reims = offices.filter(({ department }) => department === "51");

function book(id: OfficeId, on: string, more: Partial<BookingRequest> = {}): Bookable {
  return canBook(officeOf(id), { on, for: "deposit", ...more });
}

function codes({ reasons }: Bookable): readonly string[] {
  return reasons.map((reason) => ("by" in reason ? `${reason.code} (${reason.by})` : reason.code));
}

describe("Saint-Paul", () => {
  const request = { on: "2026-11-25", for: "deposit" } as const;

  it("SP-01 SP-49 a deposit is by appointment, on a day from Monday to Friday, at each of the five counters", () => {
    for (const office of saintPaul) {
      const answers = ["2026-11-30", "2026-12-04", "2026-12-05", "2026-12-06"].map((appointmentOn) =>
        canBook(office, { ...request, appointmentOn, preApplicationNumber: number }),
      );
      expect(answers.map(({ answer }) => answer)).toEqual(["yes", "yes", "no", "no"]);
      expect(answers[2]?.reasons).toEqual([
        { code: "counter-closed", day: "2026-12-05", opensOn: "2026-12-07" },
      ]);
    }
  });

  it("SP-03 booking online asks for the pre-application number", () => {
    for (const office of saintPaul) {
      expect(canBook(office, { ...request, preApplicationNumber: number }).answer).toBe("yes");
      const without = canBook(office, request);
      expect([without.answer, codes(without), without.nextDay]).toEqual([
        "no",
        ["pre-application-number-missing (online)"],
        undefined,
      ]);
    }
  });

  it.each(["", "A1B2C3D4E", "A1B2C3D4E5F", "a1b2c3d4e5", "A1B2-C3D4E"])(
    "SP-03 %j is no such number",
    (wrong) => {
      expect(codes(book("saint-paul-centre", "2026-11-25", { preApplicationNumber: wrong }))).toEqual([
        "pre-application-number-malformed (online)",
      ]);
    },
  );

  it("SP-50 only the coming thirteen weeks can be booked", () => {
    const on = (appointmentOn: string): Bookable =>
      book("saint-paul-centre", "2026-11-25", { appointmentOn, preApplicationNumber: number });
    expect([on("2027-02-24").answer, on("2027-02-24").lastDay]).toEqual(["yes", "2027-02-24"]);
    expect(on("2027-02-25")).toMatchObject({
      answer: "no",
      reasons: [{ code: "too-far-ahead", day: "2027-02-25", lastDay: "2027-02-24" }],
      nextDay: "2026-11-26",
    });
    expect(on("2027-03-10").nextDay).toBe("2026-12-09");
  });

  it("SP-50 on no other counter is a limit known", () => {
    for (const office of offices.filter(({ department }) => department !== "974"))
      expect(canBook(office, { ...request, appointmentOn: "2028-02-24" }).lastDay).toBeUndefined();
  });

  it("SP-51 late, or with a document missing, one books anew; elsewhere nothing is said", () => {
    const said = offices.filter((office) => canBook(office, request).lateOrIncomplete === "new-appointment");
    expect(said).toEqual(saintPaul);
  });

  it("SP-54 collecting is without appointment: nothing to book", () => {
    const answer = book("saint-paul-centre", "2026-11-25", { for: "collection" });
    expect([answer.answer, codes(answer), answer.lateOrIncomplete]).toEqual([
      "no",
      ["no-appointment-needed"],
      undefined,
    ]);
  });

  it("SP-03 an appointment to collect never asks for a pre-application number: the deposit has used it up", () => {
    const byAppointment: Office = {
      ...officeOf("saint-paul-centre"),
      collection: { ...officeOf("saint-paul-centre").collection, byAppointment: true },
    };
    for (const preApplicationNumber of [undefined, "", number]) {
      const answer = canBook(byAppointment, { on: "2026-11-25", for: "collection", preApplicationNumber });
      expect([answer.answer, answer.reasons]).toEqual(["yes", []]);
    }
  });
});

describe("Reims", () => {
  const complete = { fileComplete: true };

  it.each([
    ["2026-11-26T08:29:00+01:00", "no"], // a Thursday
    ["2026-11-26T08:30:00+01:00", "yes"],
    ["2026-11-26T12:00:00+01:00", "no"],
    ["2026-11-26T13:00:00+01:00", "yes"],
    ["2026-11-26T17:29:00+01:00", "yes"],
    ["2026-11-26T17:30:00+01:00", "no"],
    ["2026-11-27T16:59:00+01:00", "yes"], // a Friday
    ["2026-11-27T17:00:00+01:00", "no"],
    ["2026-11-28T10:00:00+01:00", "no"],
    ["2026-11-11T10:00:00+01:00", "no"], // a public holiday
  ])("RE-39 RE-52 by telephone at %s: %s; online at any time", (on, answer) => {
    for (const office of reims) {
      const { channels, answer: whole } = canBook(office, { on, for: "deposit", ...complete });
      expect(channels.map((each) => [each.channel.kind, each.answer])).toEqual([
        ["phone", answer],
        ["online", "yes"],
      ]);
      expect(whole).toBe("yes");
    }
  });

  it("RE-52 the contact service answers at the number and the hours of booking, by post and by online form", () => {
    for (const { booking, contact } of reims) {
      expect(contact?.phone).toEqual({ number: "+33326777879" });
      expect(contact?.phoneHours).toEqual(booking.channels[0]?.hours);
      expect(contact?.postal).toBe("Reims-Contact - CS 80036, 51722 Reims Cedex");
      expect(contact?.onlineForm).toBe(true);
    }
  });

  it("RE-47 one books only once all the documents are at hand", () => {
    const on = "2026-11-26T10:00:00+01:00";
    expect(book("reims-europe", on, complete)).toMatchObject({ answer: "yes", reasons: [] });
    expect(book("reims-europe", on)).toMatchObject({
      answer: "unknown",
      reasons: [{ code: "file-not-said" }],
    });
    const without = book("reims-europe", on, { fileComplete: false });
    expect([without.answer, codes(without), without.nextDay]).toEqual(["no", ["file-incomplete"], undefined]);
    expect(codes(book("lens", on, { fileComplete: false }))).not.toContain("file-incomplete");
  });

  it("RE-40 RE-50 the appointment is on a day the counter is open", () => {
    const saturday = { ...complete, appointmentOn: "2026-12-05" };
    expect(book("reims-orgeval", "2026-11-26", saturday).answer).toBe("yes");
    expect(book("reims-hotel-de-ville", "2026-11-26", saturday)).toMatchObject({
      answer: "no",
      reasons: [{ code: "counter-closed", day: "2026-12-05", opensOn: "2026-12-07" }],
    });
  });

  it("whether one collects by appointment is not said, and so unknown", () => {
    expect(book("reims-orgeval", "2026-11-26", { for: "collection" })).toMatchObject({
      answer: "unknown",
      reasons: [{ code: "appointment-not-said" }],
    });
  });
});

describe("Pas-de-Calais", () => {
  it("PC-02 depositing is by appointment at every counter; on a day without limits nothing speaks against it", () => {
    for (const office of offices.slice(0, 42).filter(({ id }) => id !== "wingles"))
      expect(canBook(office, { on: "2026-11-25", for: "deposit" }).answer).not.toBe("no");
  });

  it("PC-03 an appointment to collect at the twelve counters that ask for one, nothing to book at the thirty others", () => {
    const needless = offices
      .slice(0, 42)
      .filter((office) =>
        codes(canBook(office, { on: "2026-11-24", for: "collection" })).includes("no-appointment-needed"),
      );
    expect(needless).toHaveLength(30);
  });

  it.each([
    ["2026-11-23", "no", "2026-11-24"],
    ["2026-11-24", "yes", undefined],
    ["2026-11-25", "no", "2026-11-27"],
    ["2026-11-28", "no", "2026-12-01"],
    ["2026-12-24", "no", "2026-12-29"], // 25 December is a Friday
  ])("PC-06 Wingles books on Tuesday and Friday only: on %s %s, next %s", (on, answer, nextDay) => {
    const found = book("wingles", on);
    expect([found.answer, found.nextDay]).toEqual([answer, nextDay]);
    expect(codes(found)).toEqual(answer === "no" ? ["channel-closed (phone)", "channel-closed (email)"] : []);
  });

  it("PC-06 at what hours of these days Wingles answers is not said", () => {
    expect(book("wingles", "2026-11-24T10:00:00+01:00")).toMatchObject({
      answer: "unknown",
      reasons: [
        { code: "channel-times-not-said", by: "phone" },
        { code: "channel-times-not-said", by: "email" },
      ],
    });
  });

  it("PC-06 Étaples books on the spot during opening hours: later the same day, or on the next day it is open", () => {
    const onTheSpot = (on: string): Bookable => {
      const office = officeOf("etaples-sur-mer");
      const channels = office.booking.channels.filter(({ kind }) => kind === "in-person");
      return canBook({ ...office, booking: { channels } }, { on, for: "deposit" });
    };
    expect(onTheSpot("2026-11-27T10:00:00+01:00").answer).toBe("yes");
    expect(onTheSpot("2026-11-27T12:30:00+01:00")).toMatchObject({ answer: "no", nextDay: "2026-11-27" });
    expect(onTheSpot("2026-11-27T16:30:00+01:00")).toMatchObject({ answer: "no", nextDay: "2026-11-30" });
  });

  it("PC-09 when the telephone is answered is not said where it is the only way", () => {
    expect(book("auchel", "2026-11-25").answer).toBe("yes");
    expect(book("desvres", "2026-11-25")).toMatchObject({
      answer: "unknown",
      reasons: [{ code: "channel-times-not-said", by: "phone" }],
    });
    expect(book("calais", "2026-12-25T03:00:00+01:00")).toMatchObject({ answer: "yes", reasons: [] });
  });

  it("PC-09 a form or a message can be sent at night and on holidays, unless days are said", () => {
    expect(bookingState(officeOf("calais"), "online", "2026-12-25T03:00:00+01:00")).toBe("open");
    expect(booksOn(officeOf("barlin"), "email", "2026-12-25")).toBe(true);
    expect(booksOn(officeOf("wingles"), "email", "2026-12-25")).toBe(false);
  });
});

describe("an answer that holds together", () => {
  it("later the same day than the counter closes, there is no appointment that day", () => {
    const at = (on: string): Bookable => book("calais", on, { appointmentOn: "2026-11-27" });
    expect(at("2026-11-27T16:59:00+01:00").answer).toBe("yes");
    expect(at("2026-11-27T17:00:00+01:00")).toMatchObject({
      answer: "no",
      reasons: [{ code: "counter-closed", day: "2026-11-27", opensOn: "2026-11-28" }],
    });
  });

  it("yes bears no reason against", () => {
    const { answer, reasons } = book("reims-orgeval", "2026-11-28T10:00:00+01:00", { fileComplete: true });
    expect([answer, reasons]).toEqual(["yes", []]);
  });
});

describe("every reason is given at once", () => {
  it("a day past, closed, and by nobody answered", () => {
    expect(codes(book("wingles", "2026-11-25", { appointmentOn: "2026-11-22" }))).toEqual([
      "day-past",
      "counter-closed",
      "channel-closed (phone)",
      "channel-closed (email)",
    ]);
  });

  it("an office whose ways to book or whose days are not said leaves them unknown", () => {
    const silent: Office = {
      ...officeOf("lens"),
      deposit: { byAppointment: true, hours: { published: false }, ownHours: false },
      booking: { channels: [] },
    };
    const answer = canBook(silent, { on: "2026-11-25", for: "deposit", appointmentOn: "2026-11-29" });
    expect([answer.answer, codes(answer)]).toEqual([
      "unknown",
      ["counter-days-not-said", "channel-not-said"],
    ]);
  });
});

describe("the length of an appointment", () => {
  it("is set by the number of files, not of people: two children's files take two times, whoever comes along", () => {
    expect(book("lens", "2026-11-25").slots).toBe(1);
    expect(book("lens", "2026-11-25", { files: 2 }).slots).toBe(2);
  });

  it.each([0, -1, 1.5, NaN])("%d is no number of files", (files) => {
    expect(() => book("lens", "2026-11-25", { files })).toThrow("a whole number from 1 on is");
  });
});

describe("what cannot be read is an error that names it", () => {
  it.each<[string, Partial<BookingRequest>, string]>([
    ["a day", { on: "2026-11-31" }, 'on: "2026-11-31"'],
    ["a wall time", { on: "2026-11-25T10:00" }, "an instant with its offset is"],
    ["a day of appointment", { appointmentOn: "soon" }, 'appointmentOn: "soon"'],
    ["a purpose", { for: "pickup" as "deposit" }, "one of deposit, collection is"],
  ])("%s", (_, part, message) => {
    expect(() => book("lens", "2026-11-25", part)).toThrow(message);
  });
});
