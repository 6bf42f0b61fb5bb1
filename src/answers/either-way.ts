import { frozen } from "../vocabulary/frozen.js";
import { discretionIds, type DiscretionId, type DoubtId } from "../vocabulary/doubts.js";
import type { Contested, Discretionary } from "./assessment.js";

/**
 * What makes an outcome differ between readings, told apart: open questions of law, and what the administration may grant
 * or refuse.
 */
export function eitherWay<T>(
  open: readonly string[],
  otherwise: readonly T[],
): { readonly contested?: Contested<T>; readonly discretion?: Discretionary<T> } {
  if (open.length === 0) return nothingOpen;
  const grants = open.filter(isGrant);
  const doubts = doubtsIn(open);
  return {
    ...(doubts.length > 0 ? { contested: { doubts, otherwise } } : {}),
    ...(grants.length > 0 ? { discretion: { grants, otherwise } } : {}),
  };
}

function isGrant(id: string): id is DiscretionId {
  return (discretionIds as readonly string[]).includes(id);
}

/** Of an outcome that is the same in every reading. */
export const nothingOpen = frozen({});

/** The open questions of law among what readings differ by. */
export function doubtsIn(open: readonly string[]): readonly DoubtId[] {
  return open.filter((id) => !isGrant(id)) as readonly DoubtId[];
}
