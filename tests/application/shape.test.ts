import { expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";

// Nothing but the reader is imported here: all else fails to load where a part of the shape lacks.
const application: Application = {
  format: 1,
  depositOn: "2026-11-25",
  collectOn: "2026-12-16",
  requests: { cni: { reason: "renewal", replaces: "card" }, passport: {} },
  channel: "paper-form",
  urgency: "medical",
  applicant: { adult: true, birthRecord: { heldBy: "paper-registry" } },
  heldTitles: { titles: [{ id: "card", kind: "cni", issuedOn: "2012-09-12" }], complete: true },
  home: { lodging: "own-name" },
  names: { useName: "spouse" },
  minor: { filedBy: "parent" },
  protection: { measure: "curatorship" },
  circumstances: { destitute: false, useNameAsked: true },
};

it("an application may say something in each of its parts", () => {
  expect(parseApplication(application)).toEqual({ ok: true, application });
});
