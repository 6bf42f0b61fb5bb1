import type { Plugin } from "esbuild";

export declare const pureCalls: Plugin;
export declare function withPureCalls(source: string): string;
