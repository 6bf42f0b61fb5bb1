import { assess, decisions, parseApplication, type Decisions } from "titres-identite";

/** What is decided of a situation read from a file; a situation with faults fails the test. */
export function decided(situation: unknown): Decisions {
  const parsed = parseApplication(situation);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join("; "));
  return decisions(assess(parsed.application));
}
