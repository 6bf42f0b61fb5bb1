import type { Application, HeldTitle } from "../application/application.js";
import type { DocumentId } from "../vocabulary/documents.js";
import type { ReferralId } from "../vocabulary/outcomes.js";

/** The situations that the rules know of people who cannot show a paper; in each, other papers take its place. */
const withoutIt: Readonly<Partial<Record<DocumentId, (application: Application) => Application>>> = {
  "birth-record": (application) => ({
    ...application,
    circumstances: { ...application.circumstances, birthRecordUnobtainable: true },
  }),
  "held-cni": (application) => withTitles(application, ({ kind }) => kind === "cni"),
  "held-passport": (application) => withTitles(application, ({ kind }) => kind !== "cni"),
  "pre-application-number": (application) => ({ ...application, channel: "paper-form" }),
  "application-form": (application) => ({ ...application, channel: "online-pre-application" }),
  photo: (application) => ({ ...application, photo: "taken-at-the-counter" }),
  "proof-of-address": (application) => ({
    ...application,
    home: { ...application.home, justifAdresse: true },
  }),
};

/** The situation of somebody who cannot show a paper; nothing where the rules know none. */
export function withoutPaper(application: Application, document: DocumentId): Application | undefined {
  return withoutIt[document]?.(application);
}

/** Whom the rules send to who has not got a paper. */
export const askedInstead: Readonly<Partial<Record<DocumentId, ReferralId>>> = {
  "nationality-proof": "certificate-of-nationality",
};

function withTitles(application: Application, isMeant: (title: HeldTitle) => boolean): Application {
  const { heldTitles } = application;
  if (heldTitles === undefined) return application;
  const titles = heldTitles.titles.map((title) =>
    isMeant(title) && (title.where ?? "in-hand") === "in-hand"
      ? { ...title, where: "unavailable" as const }
      : title,
  );
  return { ...application, heldTitles: { ...heldTitles, titles } };
}
