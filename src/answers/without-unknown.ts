/** The parts of something that are known: the others are left out. */
export function withoutUnknown<T extends object>(all: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  const known: Partial<T> = {};
  for (const key in all) if (all[key] !== undefined) known[key] = all[key];
  return known as T;
}
