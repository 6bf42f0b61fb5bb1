import type { Rule } from "eslint";

/** What a room holds, and which rooms and packages it may import; of some rooms only the types. */
export interface Room {
  readonly holds: string;
  readonly values: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

export const rooms: Readonly<Record<string, Room>>;
export const arrows: Rule.RuleModule;

/** The rows of the table of CONTRIBUTING.md, its head first. */
export function tableOfRooms(): readonly (readonly string[])[];
