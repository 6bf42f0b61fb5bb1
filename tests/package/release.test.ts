import { describe, expect, it } from "vitest";
import { addressFields, missingForRelease } from "../../build/release.js";

const addresses = {
  repository: "git+https://example.org/titres-identite.git",
  homepage: "https://example.org/titres-identite",
  bugs: "https://example.org/titres-identite/issues",
};
const ready = {
  manifest: { version: "1.2.0", ...addressFields(addresses) },
  addresses,
  changelog: "# Changelog\n\n## 1.2.0 (2027-01-15)\n\n## 1.1.0 (2026-12-01)\n",
  changed: [],
};

describe("what stands between a tree and a release", () => {
  it("is nothing, where addresses, version, day and commits agree", () => {
    expect(missingForRelease(ready)).toEqual([]);
  });

  it("is every address that the owner has not filled", () => {
    const empty = { repository: "", homepage: "", bugs: "" };
    expect(addressFields(empty)).toEqual({});
    expect(missingForRelease({ ...ready, manifest: { version: "1.2.0" }, addresses: empty })).toEqual([
      "build/addresses.json: repository is empty",
      "build/addresses.json: homepage is empty",
      "build/addresses.json: bugs is empty",
    ]);
  });

  it("is an address that was filled and never written into package.json", () => {
    const manifest = { version: "1.2.0", ...addressFields({ ...addresses, bugs: "" }) };
    expect(missingForRelease({ ...ready, manifest })).toEqual([
      "package.json: bugs is not that of build/addresses.json; --fill writes it",
    ]);
  });

  it("is a version that the changelog does not begin with, or without its day", () => {
    expect(missingForRelease({ ...ready, changelog: "## 1.1.0 (2026-12-01)" })).toEqual([
      "CHANGELOG.md begins with 1.1.0, package.json says 1.2.0",
    ]);
    expect(missingForRelease({ ...ready, changelog: "## 1.2.0 (unreleased)" })).toEqual([
      "CHANGELOG.md: 1.2.0 has no day of release",
    ]);
  });

  it("is what is not committed", () => {
    expect(missingForRelease({ ...ready, changed: ["src/index.ts"] })).toEqual([
      "not committed: src/index.ts",
    ]);
  });
});
