import type { Application, PlainDate, ProofKindId } from "titres-identite";
import { adult, card, worstRecord } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { only } from "../people.js";
import { child, first, living, withThe } from "./paper-cases.js";

const bills: readonly ProofKindId[] = ["electricity-or-gas-bill", "phone-bill"];
const proofs: readonly ProofKindId[] = [
  ...bills,
  "water-bill",
  "rent-receipt-from-a-landlord-body-or-agency",
  "title-of-ownership",
  "home-insurance",
  "housing-aid-statement",
];
const refusedSince2025 = {
  "tax-or-non-taxation-notice": "tax-notice-as-proof-of-address",
  "rent-receipt-between-private-persons": "certain",
} as const;
const tripAbroad = (depositOn: PlainDate): Application =>
  adult(
    { cni: { reason: "renewal" } },
    [card("2022-01-30", { issuedOn: "2012-01-31", adultWhenIssued: true })],
    {
      depositOn,
    },
  );

/** The kinds of paper that the sheets accept as a document, or refuse (F14807, F32675, F18713, F1373, F32303). */
export const kindCases: readonly LineCase[] = [
  {
    title:
      "kind tax-or-non-taxation-notice F14807 of 2023-03-20: a proof of address to the eve of the banner, and the housing-tax notice",
    given: living("own-name", { depositOn: "2025-09-09" }),
    expected: {
      kinds: {
        "proof-of-address": {
          accepted: [...proofs, "tax-or-non-taxation-notice", "housing-tax-notice"],
          refused: { "rent-receipt-between-private-persons": "certain" },
        },
      },
    },
  },
  {
    title:
      "kind tax-or-non-taxation-notice F14807, banner of 2025-09-10: provisionally refused; no end was found",
    given: living("own-name", { depositOn: "2025-09-10" }),
    expected: {
      kinds: {
        "proof-of-address": { accepted: [...proofs, "housing-tax-notice"], refused: refusedSince2025 },
      },
    },
  },
  {
    title: "kind housing-tax-notice F14807 of 2023-03-20: still on the list on 6 October 2025",
    given: living("own-name", { depositOn: "2025-10-06" }),
    expected: {
      kinds: {
        "proof-of-address": { accepted: [...proofs, "housing-tax-notice"], refused: refusedSince2025 },
      },
    },
  },
  {
    title:
      "kind electricity-or-gas-bill, kind phone-bill, kind water-bill, kind rent-receipt-from-a-landlord-body-or-agency, kind title-of-ownership, kind home-insurance, kind housing-aid-statement, kind rent-receipt-between-private-persons, kind housing-tax-notice F14807 of 2025-10-07: gone from the list, the housing tax being gone",
    given: living("own-name", { depositOn: "2025-10-07" }),
    expected: { kinds: { "proof-of-address": { accepted: proofs, refused: refusedSince2025 } } },
  },
  {
    title: "kind electricity-or-gas-bill F14807 of 2025-10-07: the host's proof is of the same kinds",
    given: living("hosted"),
    expected: {
      kinds: {
        "host-proof-of-address": { accepted: proofs, refused: refusedSince2025 },
        "host-id-copy": { accepted: [] },
      },
    },
  },
  {
    title: "kind phone-bill F14807 of 2025-10-07: and the second parent's",
    given: first(
      child({ minor: { filedBy: "parent", parents: "apart", residence: "with-the-other-parent" } }),
    ),
    expected: {
      kinds: { "second-parent-proof-of-address": { accepted: proofs, refused: refusedSince2025 } },
    },
  },
  {
    title:
      "kind electricity-or-gas-bill, kind phone-bill F14807 of 2025-10-07: at a consulate, bills alone are named",
    given: living("own-name", { territory: "abroad", photo: "brought" }),
    expected: { kinds: { "proof-of-address": { accepted: bills } } },
  },
  {
    title:
      "kind driving-licence, kind tax-or-non-taxation-notice, kind health-insurance-certificate, kind pension-or-family-allowance-title, kind employment-service-paper F14807 of 2025-10-07, F32675 of 2025-04-22: official papers, the tax notice among them still",
    given: living("hotel"),
    expected: {
      kinds: {
        "official-document-with-address": {
          accepted: [
            "driving-licence",
            "tax-or-non-taxation-notice",
            "health-insurance-certificate",
            "pension-or-family-allowance-title",
            "employment-service-paper",
          ],
        },
      },
    },
  },
  {
    title:
      "kind declaration-of-acquisition, kind naturalisation-or-reintegration-decree, kind treated-as-french-for-ten-years, kind certificate-of-nationality decree 55-1397, article 4, F18713 of 2021-03-02",
    given: first(withThe(worstRecord)),
    expected: {
      kinds: {
        "nationality-proof": {
          accepted: [
            "declaration-of-acquisition",
            "naturalisation-or-reintegration-decree",
            "treated-as-french-for-ten-years",
            "certificate-of-nationality",
          ],
        },
      },
    },
  },
  {
    title: "kind death-record, kind hospital-certificate F1373 of 2025-10-06: proofs of an urgency",
    given: adult({ passport: { reason: "first" } }, [], {
      urgency: "medical",
      ...only({ temporaryPassport: true }),
    }),
    expected: { kinds: { "urgency-proof": { accepted: ["death-record", "hospital-certificate"] } } },
  },
  {
    title:
      "kind ticket, kind booking, kind travel-agency-quote, kind proof-of-lodging F32303 of 2025-03-28: proofs of a journey",
    given: tripAbroad("2025-03-28"),
    expected: {
      kinds: {
        "travel-proof": { accepted: ["ticket", "booking", "travel-agency-quote", "proof-of-lodging"] },
      },
    },
  },
];
