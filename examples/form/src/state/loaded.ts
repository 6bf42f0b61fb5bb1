import { useEffect, useState } from "preact/hooks";

/** A part of the program that is loaded when it is first needed. */
export interface Part<Module> {
  readonly load: () => Promise<Module>;
  kept?: Module;
}

export function part<Module>(load: () => Promise<Module>): Part<Module> {
  return { load };
}

/** A part that came with the rest. */
export function there<Module>(module: Module): Part<Module> {
  return { load: () => Promise.resolve(module), kept: module };
}

/** Where the loading of a part stands. */
export interface Loaded<Module> {
  readonly module?: Module;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * Opens the page anew, where it can be reached: a browser asks for no part a second time that it could not load. What was answered
 * stands in the history of the tab.
 */
function retry(): void {
  fetch(location.href, { method: "HEAD" }).then(
    () => location.reload(),
    () => undefined,
  );
}

/** Loads a part, and draws again once it is there. */
export function useLoaded<Module>(wanted: Part<Module> | undefined): Loaded<Module> {
  const [, setCount] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    if (wanted === undefined || wanted.kept !== undefined) return;
    let isWanted = true;
    wanted.load().then(
      (module) => {
        wanted.kept = module;
        if (isWanted) setCount((count) => count + 1);
      },
      () => {
        if (isWanted) setFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  if (wanted === undefined) return { failed: false, retry };
  return wanted.kept === undefined ? { failed, retry } : { module: wanted.kept, failed: false, retry };
}
