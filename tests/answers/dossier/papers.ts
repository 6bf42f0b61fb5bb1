import { documents, type Assessment, type Paper, type PaperForm, type PaperInHand } from "titres-identite";
import { nothingSpecial, type Application } from "titres-identite";

/** An adult whose card of 2004 proves nothing any more, so that a birth record is brought with it. */
export const renewal: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { cni: { reason: "renewal" } },
  applicant: {
    bornOn: "1984-03-12",
    french: true,
    birthplace: "france",
    birthRecord: { heldBy: "paper-registry", showsNationality: true },
  },
  heldTitles: {
    complete: true,
    titles: [
      {
        id: "old",
        kind: "cni",
        format: "laminated",
        issuedOn: "2003-06-22",
        printedExpiry: "2013-06-21",
        where: "in-hand",
      },
    ],
  },
  home: { lodging: "own-name", justifAdresse: false },
  circumstances: nothingSpecial,
};

export const record: PaperInHand = {
  id: "record",
  document: "birth-record",
  whose: "applicant",
  form: "full-copy",
  issuedOn: "2026-11-02",
};
export const bill: PaperInHand = {
  id: "bill",
  document: "proof-of-address",
  whose: "applicant",
  kind: "electricity-or-gas-bill",
  form: "print",
  issuedOn: "2026-09-01",
};
export const card: PaperInHand = { id: "card", document: "held-cni", title: "old" };
export const photo: PaperInHand = {
  id: "photo",
  document: "photo",
  form: "original",
  issuedOn: "2026-10-15",
};
export const number: PaperInHand = { id: "number", document: "pre-application-number" };

/** All that the renewal takes. */
export const everything: readonly PaperInHand[] = [number, photo, bill, card, record];

const formInHand: Readonly<Record<Paper["form"], PaperForm>> = {
  original: "original",
  "original-or-print": "original",
  photocopy: "photocopy",
  "full-copy": "full-copy",
  "extract-with-parentage": "extract-with-parentage",
  "full-copy-or-extract-with-parentage": "full-copy",
  "number-or-print": "number",
  "filled-in": "filled-in",
};

/** A paper that is all that an answer asks for in one place, of the day of deposit. */
export function paperFor(id: string, asked: Paper, { heldTitles, depositOn }: Assessment): PaperInHand {
  const { document, whose, form, copies, kinds } = asked;
  const kind = document === "held-cni" ? "cni" : "passport";
  const shown = Object.entries(heldTitles).find(
    ([, title]) => (title.kind === "cni" ? "cni" : "passport") === kind && title.shown === "yes",
  );
  const isHeld = document === "held-cni" || document === "held-passport";
  return {
    id,
    document,
    whose,
    form: formInHand[form],
    copies,
    ...(isHeld ? {} : { issuedOn: depositOn }),
    ...(kinds === undefined ? {} : { kind: kinds.accepted[0] ?? "water-bill" }),
    ...(isHeld && shown !== undefined ? { title: shown[0] } : {}),
  };
}

/** The papers of a sheet that are brought or bought, one for each that is asked for; of several sets the first. */
export function papersOfTheSheet(answer: Assessment): readonly PaperInHand[] {
  const asked = answer.requirements
    .filter(({ status }) => status === "required")
    .flatMap(({ anyOf }) => anyOf[0] ?? [])
    .filter(({ at, obtain }) => at === "deposit" && obtain !== "filled-in-there");
  const papers = asked.map((paper, index) => paperFor(`paper ${String(index)}`, paper, answer));
  // The same paper asked for twice is brought once, with as many photocopies as either takes.
  return papers
    .filter((paper, index) => papers.findIndex((other) => isAlike(paper, other)) === index)
    .map((paper) => ({
      ...paper,
      copies: Math.max(...papers.filter((other) => isAlike(paper, other)).map(({ copies = 0 }) => copies)),
    }));
}

function isAlike(one: PaperInHand, other: PaperInHand): boolean {
  return one.document === other.document && one.whose === other.whose && one.form === other.form;
}

/** Whether the answer asks for a paper that ages. */
export function ages(document: PaperInHand["document"]): boolean {
  return documents[document]?.freshness !== undefined;
}
