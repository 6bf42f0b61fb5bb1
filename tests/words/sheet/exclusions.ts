import type { Assessment } from "../../../src/answers/assessment.js";
import type { Sheet, SheetItem } from "../../../src/fr.js";
import type { DocumentId } from "../../../src/vocabulary/documents.js";
import type { RequirementId } from "../../../src/vocabulary/requirements.js";
import type { DoubtId } from "../../../src/vocabulary/doubts.js";
import type { NoticeId, ReferralId, StepId } from "../../../src/vocabulary/outcomes.js";

/** Something that a sheet may say, by its id. */
export type SaidId =
  | `notice/${NoticeId}`
  | `step/${StepId}`
  | `referral/${ReferralId}`
  | `requirement/${RequirementId}`
  | `document/${DocumentId}`
  | `doubt/${DoubtId}`
  | `bring/${DocumentId}`
  | `fill-in/${DocumentId}`
  | `buy/${DocumentId}`
  | `hand-back/${DocumentId}`
  | `held-title/${"lost-since" | "at-collection/handed-back" | "at-collection/kept"}`;

/** What no sheet says together, and why not. */
export const exclusions: readonly (readonly [one: SaidId, other: SaidId, why: string])[] = [
  ["step/pre-apply-online", "step/collect-the-form", "an application is prepared in one way"],
  ["bring/pre-application-number", "fill-in/application-form", "an application is prepared in one way"],
  ["notice/no-form-abroad", "fill-in/application-form", "there is a form, or there is none"],
  ["step/buy-the-stamp", "step/buy-the-paper-stamp", "a territory has stamps of one kind"],
  [
    "bring/birth-record",
    "notice/record-requested-by-the-counter",
    "the counter obtains the record, or it is brought",
  ],
  ["bring/photo", "notice/photo-at-the-counter", "the photo is brought, or taken there"],
  ["notice/fingerprints-from-twelve", "notice/no-fingerprints-under-twelve", "one is twelve, or not yet"],
  ["notice/signature-from-thirteen", "notice/signature-of-the-adult", "one is thirteen, or not yet"],
  ["notice/2d-doc-cannot-be-refused", "notice/2d-doc-but-tax-notices", "the exception holds, or not"],
  ["step/declare-the-theft", "step/declare-the-theft-abroad", "a theft happened in one place"],
  ["bring/proof-of-address", "bring/host-proof-of-address", "one lives in one's own name, or is hosted"],
  ["bring/proof-of-address", "bring/domicile-election", "one has an address of one's own, or none"],
];

/** What of these is said together all the same, of all that is said. */
export function excludedAmong(said: ReadonlySet<string>): readonly string[] {
  return exclusions
    .filter(([one, other]) => said.has(one) && said.has(other))
    .map(([one, other, why]) => `${one} and ${other}: ${why}`);
}

/** The parts of a sheet in which a paper is one to bring, or to fill in. */
const broughtIn: readonly string[] = ["bring", "to-get", "unsaid", "shared", "person", "fill-in"];

/**
 * What a sheet says of one person, by its ids, in the way of the sheet of an answer: a paper to get is one to bring. What a town
 * hall alone asks for is left out: it is brought whatever the law spares.
 */
export function saidOf(
  sheet: Sheet,
  answer: Assessment,
  { name, ready = [] }: { readonly name?: string; readonly ready?: readonly DocumentId[] } = {},
): ReadonlySet<string> {
  const required = answer.requirements.filter(({ status }) => status === "required");
  const byPractice = required
    .filter(({ document }) =>
      required.every((one) => one.document !== document || one.basis === "local-practice"),
    )
    .map(({ document }) => `bring/${document}`);
  const ids = sheet.sections
    .filter(({ id, heading }) => id !== "person" || heading === name)
    .flatMap(({ id: section, items }) =>
      items
        .filter((item) => isFor(item, name))
        .flatMap((item) => [...idsOf(item), ...broughtAs(section, item)]),
    );
  const said = [...ids, ...ready.map((document) => `bring/${document}`)];
  return new Set(said.filter((id) => !byPractice.includes(id)));
}

/** Whether something is said of a person: of all, or by name. */
function isFor({ lines = [] }: SheetItem, name: string | undefined): boolean {
  const named = lines.filter(({ id }) => id.startsWith("for/"));
  return name === undefined || named.length === 0 || named.some(({ text }) => text.includes(name));
}

/** The ids of a thing; the same of one of several people has a number of its own. */
function idsOf({ id, lines = [] }: SheetItem): readonly string[] {
  return [id.replace(/\/\d+$/, ""), ...lines.map((line) => line.id)];
}

function broughtAs(section: string, { document, form }: SheetItem): readonly string[] {
  if (document === undefined || !broughtIn.includes(section)) return [];
  return [`${form === "filled-in" ? "fill-in" : "bring"}/${document}`];
}
