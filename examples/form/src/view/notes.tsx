/** What is said of a field below its label: what helps, and what is wrong with it. */
export interface NotesOf {
  readonly name: string;
  readonly help?: string | undefined;
  readonly wrong?: string | undefined;
}

/** Shows what is said of a field. */
export function Notes({ name, help, wrong }: NotesOf) {
  return (
    <>
      {help !== undefined && (
        <p class="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {wrong !== undefined && (
        <p class="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
    </>
  );
}

/** Where a field finds what is said of it. */
export function notesOf({ name, help, wrong }: NotesOf): string | undefined {
  const ids = [
    ...(help === undefined ? [] : [`${name}-help`]),
    ...(wrong === undefined ? [] : [`${name}-wrong`]),
  ];
  return ids.join(" ") || undefined;
}
