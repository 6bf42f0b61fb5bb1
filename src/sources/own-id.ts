/**
 * The id of something that the rulebook of a town hall has of its own: that rulebook's id, a colon, a name, as in
 * `my-town:queue-ticket`. No id of this package has a colon.
 */
export type OwnId = `${string}:${string}`;

/** How such an id is written. */
export const ownId = /^[a-z0-9-]+:[a-z0-9-]+$/;

/** Whether an id is a rulebook's own; of one rulebook, where its id is given. */
export function isOwn(id: string, rulebook?: string): id is OwnId {
  return ownId.test(id) && (rulebook === undefined || id.startsWith(`${rulebook}:`));
}
