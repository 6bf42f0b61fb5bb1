/** The fields of package.json that say where the project lives: those of the addresses that are filled, in npm's own shape. */
export function addressFields({ repository, homepage, bugs }) {
  return {
    ...(repository ? { repository: { type: "git", url: repository } } : {}),
    ...(homepage ? { homepage } : {}),
    ...(bugs ? { bugs } : {}),
  };
}

/**
 * What stands between this tree and a release, a line each.
 *
 * @param {{ manifest: object, addresses: object, changelog: string, changed: string[] }} tree - What package.json, the file of
 *   addresses and CHANGELOG.md hold, and the files that are not committed.
 */
export function missingForRelease({ manifest, addresses, changelog, changed }) {
  const fields = addressFields(addresses);
  const heading = /^## (\S+)(?: \((.*)\))?$/m.exec(changelog);
  return [
    ...["repository", "homepage", "bugs"]
      .filter((name) => !addresses[name])
      .map((name) => `build/addresses.json: ${name} is empty`),
    ...["repository", "homepage", "bugs"]
      .filter((name) => JSON.stringify(manifest[name]) !== JSON.stringify(fields[name]))
      .map((name) => `package.json: ${name} is not that of build/addresses.json; --fill writes it`),
    ...(manifest.private === true ? ["package.json: private is set"] : []),
    ...(heading?.[1] === manifest.version
      ? []
      : [`CHANGELOG.md begins with ${heading?.[1] ?? "no version"}, package.json says ${manifest.version}`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(heading?.[2] ?? "")
      ? []
      : [`CHANGELOG.md: ${heading?.[1] ?? "the version"} has no day of release`]),
    ...changed.map((file) => `not committed: ${file}`),
  ];
}
