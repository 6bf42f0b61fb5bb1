import { describe, expect, it } from "vitest";
import { assess, type Assessment, type HeldTitle, type Requests } from "titres-identite";
import { adult, card, ends, inCents, papers, passport, withRecord, worstRecord } from "./adult.js";

/** Each ground that asks for a paper, with the titles it is asked for. */
function grounds(answer: Assessment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    answer.requirements
      .filter(({ status }) => status === "required")
      .map(({ id, titles }) => [id, titles.join(" ")]),
  );
}

const always = {
  "pre-application-number/online-channel": "cni passport",
  "photo/every-application": "cni passport",
  "proof-of-address/own-name": "cni passport",
};

interface Row {
  readonly situation: string;
  readonly requests: Requests;
  readonly titles: readonly HeldTitle[];
  readonly besides: Readonly<Record<string, string>>;
  readonly cents: number;
}

// Section 6 of the research on the passport; the papers of each title as in the matrix 2.1 and table 2.2.
const rows: readonly Row[] = [
  {
    situation: "both renewed, both valid",
    requests: { cni: { reason: "renewal" }, passport: { reason: "renewal" } },
    titles: [card(ends.valid), passport(ends.valid)],
    besides: {
      "held-cni/replaced": "cni",
      "held-cni/handed-back": "cni",
      "held-passport/replaced": "passport",
      "held-passport/handed-back": "passport",
      "fiscal-stamp/fee-due": "passport",
    },
    cents: 8600,
  },
  {
    situation: "both for the first time, the record on paper and silent",
    requests: { cni: { reason: "first" }, passport: { reason: "first" } },
    titles: [],
    besides: {
      "birth-record/no-title-shown": "cni passport",
      "nationality-proof/record-silent": "cni passport",
      "fiscal-stamp/fee-due": "passport",
    },
    cents: 8600,
  },
  {
    situation: "a first card, and a valid passport renewed that proves civil status for it",
    requests: { cni: { reason: "first" }, passport: { reason: "renewal" } },
    titles: [passport(ends.valid)],
    besides: {
      "held-passport/replaced": "passport",
      "held-passport/proves-civil-status": "cni",
      "held-passport/handed-back": "passport",
      "fiscal-stamp/fee-due": "passport",
    },
    cents: 8600,
  },
  {
    situation: "a card expired for more than five years and a passport for less, both renewed",
    requests: { cni: { reason: "renewal" }, passport: { reason: "renewal" } },
    titles: [card(ends.old), passport(ends.recent)],
    besides: {
      "held-cni/replaced": "cni",
      "held-cni/handed-back": "cni",
      "held-passport/replaced": "passport",
      "held-passport/proves-civil-status": "cni",
      "held-passport/handed-back": "passport",
      "fiscal-stamp/fee-due": "passport",
    },
    cents: 8600,
  },
  {
    situation: "a passport expired for more than five years and a card for less, both renewed",
    requests: { cni: { reason: "renewal" }, passport: { reason: "renewal" } },
    titles: [card(ends.recent), passport(ends.old)],
    besides: {
      "held-cni/replaced": "cni",
      "held-cni/proves-civil-status": "passport",
      "held-cni/handed-back": "cni",
      "held-passport/replaced": "passport",
      "held-passport/handed-back": "passport",
      "fiscal-stamp/fee-due": "passport",
    },
    cents: 8600,
  },
  {
    situation: "SP-14 a lost card and a valid passport renewed",
    requests: { cni: { reason: "lost" }, passport: { reason: "renewal" } },
    titles: [card(ends.valid, { where: "lost" }), passport(ends.valid)],
    besides: {
      "loss-declaration/lost": "cni",
      "held-passport/replaced": "passport",
      "held-passport/proves-civil-status": "cni",
      "held-passport/handed-back": "passport",
      "fiscal-stamp/fee-due": "cni passport",
    },
    cents: 11100,
  },
  {
    situation: "SP-38 a lost card and a stolen passport of an older model: both declarations",
    requests: { cni: { reason: "lost" }, passport: { reason: "stolen" } },
    titles: [
      card(ends.valid, { where: "lost" }),
      passport("2018-03-01", { format: "electronic", where: "stolen" }),
    ],
    besides: {
      "loss-declaration/lost": "cni",
      "theft-declaration/stolen": "passport",
      "birth-record/no-title-shown": "cni passport",
      "nationality-proof/record-silent": "cni passport",
      "fiscal-stamp/fee-due": "cni passport",
    },
    cents: 11100,
  },
  {
    situation: "both expired for more than five years, both renewed",
    requests: { cni: { reason: "renewal" }, passport: { reason: "renewal" } },
    titles: [card(ends.old), passport(ends.old)],
    besides: {
      "held-cni/replaced": "cni",
      "held-cni/handed-back": "cni",
      "held-passport/replaced": "passport",
      "held-passport/handed-back": "passport",
      "birth-record/no-title-shown": "cni passport",
      "nationality-proof/record-silent": "cni passport",
      "fiscal-stamp/fee-due": "passport",
    },
    cents: 8600,
  },
];

describe.each(rows)("a card and a passport at one appointment: $situation", (row) => {
  const { requests, titles, besides, cents } = row;
  const applicant = withRecord(worstRecord);
  const both = assess(adult(requests, titles, { applicant }));

  it("asks for each paper once, on the grounds of either title", () => {
    expect(grounds(both)).toEqual({ ...always, ...besides });
  });

  it("asks for what either title asks for alone, and for nothing else", () => {
    const card = requests.cni === undefined ? {} : { cni: requests.cni };
    const passport = requests.passport === undefined ? {} : { passport: requests.passport };
    const alone = [card, passport].map((one) => papers(assess(adult(one, titles, { applicant }))));
    expect(papers(both)).toEqual(Object.assign({}, ...alone));
  });

  it("SP-12 SP-13 adds the fees", () => {
    expect(both.fee).toMatchObject({ kind: "exact", amount: inCents(cents) });
  });

  it("says that one photo may do for both, which only single titles are sure of", () => {
    const told = (answer: Assessment): boolean =>
      answer.notices.some(({ id }) => id === "one-photo-for-both");
    expect(told(both)).toBe(true);
    expect(told(assess(adult({ passport: { reason: "first" } })))).toBe(false);
  });

  it("RE-03 SP-57 SP-61 gives each title ten years", () => {
    expect(both.validity.cni?.years).toEqual([10]);
    expect(both.validity.passport?.years).toEqual([10]);
  });
});
