import { frozen } from "./frozen.js";
import { canBeMain, isGrownUp, replaceable, type Asked, type Situation, type Thing } from "./situations.js";

const partOfThing = /^things\.items\[(.+)\]\.(.+)$/;

/** The situation cut down to the facts at some paths: a thing stays, with its id, as soon as one of its parts does. */
export function onlyFacts(situation: Situation, paths: ReadonlySet<string>): Situation {
  const keep = <T extends object>(facts: T, prefix: string): T =>
    Object.fromEntries(Object.entries(facts).filter(([key]) => paths.has(`${prefix}${key}`))) as T;
  const itemPath = (thing: Thing): string => `things.items[${thing.id}].`;
  const items = (situation.things?.items ?? [])
    .filter((thing) => [...paths].some((path) => path.startsWith(itemPath(thing))))
    .map((thing) => ({ ...keep(thing, itemPath(thing)), id: thing.id }));
  return frozen({
    ...keep(situation, ""),
    request: keep(situation.request ?? {}, "request."),
    things: { ...keep(situation.things ?? {}, "things."), items },
  });
}

/** Whether the situation says the fact at a path; a list said to be incomplete still has its completeness to say. */
export function says(situation: Situation, path: string): boolean {
  if (path === "things.complete") return situation.things?.complete === true;
  const [, id, part] = partOfThing.exec(path) ?? [];
  const holder: object | undefined =
    id === undefined
      ? path.startsWith("request.")
        ? situation.request
        : situation
      : situation.things?.items?.find((thing) => thing.id === id);
  return Object.hasOwn(holder ?? {}, part ?? path.replace("request.", ""));
}

/**
 * One way in which a situation may turn out, its open parts filled from another one that is whole; none if what it
 * says of age, of the main or of the replaced thing contradicts the filling.
 */
export function filledFrom(whole: Situation, situation: Situation): Situation | undefined {
  const { main, request: { replaces, ...asked } = {}, things, ...said } = situation;
  const model = whole.things?.items ?? [];
  const plain: Thing = { id: "", sound: true, kind: "card", endsOn: "2031-08-03" };
  const listed = (things?.items ?? []).map((thing, index) => ({ ...(model[index] ?? plain), ...thing }));
  const added =
    things?.complete === true ? [] : model.map((thing) => ({ ...thing, id: `added-${thing.id}` }));
  const items = [...added, ...listed];
  const request: Asked = { ...without(whole.request ?? {}, "replaces"), ...asked };
  const mains = items.filter((thing) => canBeMain(thing)).map((thing) => thing.id);
  const replaceables = items.filter((thing) => replaceable(thing, request)).map((thing) => thing.id);
  if (main !== undefined && !mains.includes(main)) return undefined;
  if (replaces !== undefined && !replaceables.includes(replaces)) return undefined;
  const grownUp = isGrownUp(said.bornOn ?? whole.bornOn ?? "");
  if (said.grownUp !== undefined && said.grownUp !== grownUp) return undefined;
  const mainSaid = main ?? (mains.length > 1 ? mains[0] : undefined);
  const replacesSaid = replaces ?? (replaceables.length > 1 ? replaceables.at(-1) : undefined);
  return frozen({
    ...without(whole, "main"),
    ...said,
    grownUp,
    ...(mainSaid === undefined ? {} : { main: mainSaid }),
    request: { ...request, ...(replacesSaid === undefined ? {} : { replaces: replacesSaid }) },
    things: { items, complete: true },
  });
}

function without<T extends object, K extends keyof T & string>(facts: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(facts).filter(([other]) => other !== key)) as Omit<T, K>;
}

/**
 * The situation once a missing fact is answered as in the whole story. To complete a list, everything missing from it
 * is listed first; to name a thing, that thing is. `undefined` where the story has no answer: no thing to name.
 */
export function answered(situation: Situation, whole: Situation, path: string): Situation | undefined {
  const all = whole.things?.items ?? [];
  const listed = situation.things?.items ?? [];
  const [, id, part] = partOfThing.exec(path) ?? [];
  if (id !== undefined && part !== undefined) {
    const value = all.find((thing) => thing.id === id)?.[part as keyof Thing];
    return frozen({
      ...situation,
      things: {
        ...situation.things,
        items: listed.map((thing) => (thing.id === id ? { ...thing, [part]: value } : thing)),
      },
    });
  }
  const andListed = (wanted: (thing: Thing) => boolean): readonly Thing[] => {
    const added = all.filter((thing) => wanted(thing) && !listed.some((other) => other.id === thing.id));
    return [...listed, ...added.map((thing) => ({ id: thing.id }))];
  };
  if (path === "things.complete") {
    return frozen({ ...situation, things: { items: andListed(() => true), complete: true } });
  }
  if (path === "main" || path === "request.replaces") {
    const request = whole.request ?? {};
    const toName =
      path === "main"
        ? (whole.main ?? all.find((thing) => canBeMain(thing))?.id)
        : (request.replaces ?? all.find((thing) => replaceable(thing, request))?.id);
    if (toName === undefined) return undefined;
    return frozen({
      ...situation,
      ...(path === "main" ? { main: toName } : { request: { ...situation.request, replaces: toName } }),
      things: { ...situation.things, items: andListed((thing) => thing.id === toName) },
    });
  }
  if (path.startsWith("request.")) {
    const key = path.slice("request.".length) as keyof Asked;
    return frozen({ ...situation, request: { ...situation.request, [key]: whole.request?.[key] } });
  }
  return frozen({ ...situation, [path]: whole[path as keyof Situation] });
}
