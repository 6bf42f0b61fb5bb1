import fc from "fast-check";
import { applications } from "../generators/application.js";

type Part = Record<string, unknown>;

/** An application as a web form sends it, some of its single values replaced by `""`; and the same without these. */
export const emptied: fc.Arbitrary<{ readonly replaced: unknown; readonly removed: unknown }> = fc
  .tuple(applications, fc.infiniteStream(fc.boolean()))
  .map(([application, chances]) => {
    const [replaced, removed] = [structuredClone(application), structuredClone(application)] as const;
    const removedPlaces = singlesIn(removed);
    singlesIn(replaced).forEach(({ owner, key }, index) => {
      if (!chances.next().value) return;
      owner[key] = "";
      const { owner: other, key: same } = removedPlaces[index]!;
      Reflect.deleteProperty(other, same);
    });
    return { replaced, removed };
  });

function singlesIn(value: unknown): readonly { readonly owner: Part; readonly key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === "object" ? singlesIn(part) : [{ owner: value as Part, key }],
  );
}
