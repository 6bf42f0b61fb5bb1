import { vi } from "vitest";

/** Tries again until a check passes, or for as long as a page may take on a busy machine. */
export const eventually = (check: () => Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 20_000, interval: 50 });
