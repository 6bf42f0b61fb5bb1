interface Addresses {
  readonly repository: string;
  readonly homepage: string;
  readonly bugs: string;
}

export declare function addressFields(addresses: Addresses): Readonly<Record<string, unknown>>;
export declare function missingForRelease(tree: {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly addresses: Addresses;
  readonly changelog: string;
  readonly changed: readonly string[];
}): readonly string[];
