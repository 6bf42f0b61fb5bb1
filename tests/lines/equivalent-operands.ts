/** Mutants of an operand by which no answer and no explanation differs. */
export const equivalentOperands: readonly {
  /** The mutant, as it is printed. */
  readonly what: string;
  /** How many of those printed alike; absent, one. */
  readonly count?: number;
  readonly why: string;
}[] = [
  {
    what: "national: any(isBefore(issuedOn, 2021-03-15), format is laminated), not format is laminated",
    why: "this part is read where the format is not said, and then neither it nor its opposite is known",
  },
  {
    what: "national: twoReadings(birthday(applicant.bornOn), birthday(applicant.bornOn)), its readings swapped",
    count: 2,
    why: "whoever is fourteen is past the thirteenth birthday in both readings, and on 2 August 2021 nobody turned seventy who was born on 29 February",
  },
];
