import { isDeepStrictEqual } from "node:util";
import type { Application, Assessment, Rulebook } from "titres-identite";
import { local, main } from "./counted.js";
import type { Numbers } from "./numbers.js";
import { someSituation } from "./situations.js";

/** Something that must hold of everything drawn for it. */
export interface Check {
  readonly name: string;
  /** How often it is tried, beside the others. */
  readonly weight: number;
  readonly draw: (numbers: Numbers) => unknown;
  /** Throws where it does not hold; says nothing of what it does not speak of. */
  readonly holds: (value: never, numbers: Numbers) => void;
}

/** What does not hold. */
export class Finding extends Error {
  override readonly name = "Finding";
}

/** Fails where something is not so. */
export function claim(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Finding(otherwise);
}

/** Fails where two values differ, and says where. */
export function claimSame(one: unknown, other: unknown, what: string): void {
  if (!isDeepStrictEqual(one, other)) throw new Finding(`${what}: ${difference(one, other)}`);
}

function difference(one: unknown, other: unknown): string {
  if (typeof one === "object" && typeof other === "object" && one !== null && other !== null)
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [mine, its] = [one, other].map((each) => (each as Readonly<Record<string, unknown>>)[key]);
      if (!isDeepStrictEqual(mine, its)) return `${key}.${difference(mine, its)}`;
    }
  const text = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));
  return `${text(one).slice(0, 300)} and ${text(other).slice(0, 300)}`;
}

/** A situation, and the rules by which it is answered. */
export interface Asked {
  readonly by: "national" | "reims" | "saint-paul";
  readonly application: Application;
}

const rulebooks = { national: main.national, reims: local.reims, "saint-paul": local.saintPaul };

/** A situation that can be, and what it is answered by; of a town hall most are deposited there. */
export function someAsked(numbers: Numbers): Asked {
  const by = numbers.of(["national", "national", "reims", "saint-paul"] as const);
  const application = someSituation(numbers);
  const territory = rulebooks[by].local?.territory;
  if (territory === undefined || numbers.happens(0.1)) return { by, application };
  const there = { ...application, territory };
  return main.parseApplication(there).ok ? { by, application: there } : { by, application };
}

/** What is asked, once it is known to be possible. */
export interface Question {
  readonly application: Application;
  readonly rulebook: Rulebook;
  readonly isNational: boolean;
  readonly assess: (application: Application) => Assessment;
}

/** A check of situations: one that cannot be, as shrinking may make it, is passed over. */
export function checkOf(
  name: string,
  weight: number,
  holds: (question: Question, numbers: Numbers) => void,
  draw: (numbers: Numbers) => Asked = someAsked,
): Check {
  return {
    name,
    weight,
    draw,
    holds: ({ by, application }: Asked, numbers) => {
      if (!Object.hasOwn(rulebooks, by) || !main.parseApplication(application).ok) return;
      const rulebook = rulebooks[by];
      const isNational = by === "national";
      holds(
        { application, rulebook, isNational, assess: (given) => main.assess(given, { rulebook }) },
        numbers,
      );
    },
  };
}
