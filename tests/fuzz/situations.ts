import { parseApplication, type Application, type HeldTitle } from "titres-identite";
import { corpus } from "./corpus.js";
import { daysNamedIn, someDay } from "./days.js";
import { applicationSchema, drawn, schemaAt } from "./from-schema.js";
import { isObject, partAt, placesIn, withAt, type Place } from "./json.js";
import type { Numbers } from "./numbers.js";

/** A situation that the validation accepts: drawn from the schema, or one that somebody wrote down and chance changed. */
export function someSituation(numbers: Numbers): Application {
  for (;;) {
    const mended = mend(someDraft(numbers), numbers);
    if (mended !== undefined) return mended;
  }
}

/** What might be a situation, or none that can be. */
export function someDraft(numbers: Numbers): unknown {
  if (numbers.happens(0.4)) {
    const days = [someDay(numbers, [])];
    return referring(
      drawn(applicationSchema, numbers.of([0.15, 0.35, 0.6, 0.85, 1]), numbers, days),
      numbers,
    );
  }
  let so: unknown = numbers.of(corpus);
  const changes = numbers.of([0, 1, 1, 2, 3, 5, 8]);
  for (let count = 0; count < changes; count++) so = changed(so, numbers);
  return referring(so, numbers);
}

/** A neighbour: a part left out, drawn anew, taken from another situation, or a title more. */
export function changed(situation: unknown, numbers: Numbers): unknown {
  const places = placesIn(situation);
  const place = places.length === 0 ? ["channel"] : numbers.of(places);
  switch (numbers.below(6)) {
    case 0:
      return withAt(situation, place, undefined);
    case 1:
    case 2: {
      const schema = schemaAt(place);
      return schema === undefined
        ? situation
        : withAt(situation, place, drawn(schema, 0.5, numbers, daysNamedIn(situation)));
    }
    case 3: {
      const other = numbers.of(corpus);
      const key = numbers.of(Object.keys(other));
      return withAt(situation, [key], partAt(other, [key]));
    }
    case 4: {
      const titles = (partAt(situation, ["heldTitles", "titles"]) ?? []) as readonly HeldTitle[];
      const others = numbers.of(corpus).heldTitles?.titles ?? [];
      return withAt(situation, ["heldTitles", "titles"], renamed([...titles, ...others].slice(0, 50)));
    }
    default: {
      const key = numbers.of(Object.keys(applicationSchema.properties ?? {}));
      const schema = applicationSchema.properties?.[key];
      return schema === undefined
        ? situation
        : withAt(situation, [key], drawn(schema, 0.6, numbers, daysNamedIn(situation)));
    }
  }
}

function renamed(titles: readonly HeldTitle[]): readonly HeldTitle[] {
  const seen = new Set<string>();
  return titles.map((title, index) => {
    const id = seen.has(title.id) ? `${title.id} ${index}` : title.id;
    seen.add(id);
    return { ...title, id };
  });
}

/** What a request replaces is a title that is held, where there is one and chance has it so. */
function referring(draft: unknown, numbers: Numbers): unknown {
  const titles = (partAt(draft, ["heldTitles", "titles"]) ?? []) as readonly HeldTitle[];
  return ["cni", "passport"].reduce((so, kind) => {
    if (!isObject(partAt(so, ["requests", kind]))) return so;
    const own = titles.filter((title) => title.kind === kind);
    const id = own.length > 0 && numbers.happens(0.5) ? numbers.of(own).id : undefined;
    return withAt(so, ["requests", kind, "replaces"], id);
  }, draft);
}

/** The draft without the parts that the validation refuses; nothing where that leads nowhere. */
export function mend(draft: unknown, numbers: Numbers): Application | undefined {
  let so = draft;
  for (let turn = 0; turn < 60; turn++) {
    const parsed = parseApplication(so);
    if (parsed.ok) return parsed.application;
    const { path, code } = numbers.of(parsed.issues);
    const place = placeNamed(path, so);
    so =
      path === "depositOn" || (code === "missing" && place.length === 1)
        ? withAt(so, ["depositOn"], someDay(numbers, ["2026-11-25"]))
        : withAt(so, code === "missing" ? place.slice(0, -1) : place, undefined);
  }
  return undefined;
}

/** The keys that the path of an issue names; the nearest part that there is. */
export function placeNamed(path: string, within: unknown): Place {
  const keys = [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, plain]) =>
      quoted !== undefined
        ? (JSON.parse(`"${quoted}"`) as string)
        : index !== undefined
          ? Number(index)
          : (plain ?? ""),
  );
  for (let length = keys.length; length > 0; length--) {
    const place = keys.slice(0, length);
    if (partAt(within, place) !== undefined) return place;
  }
  return keys;
}
