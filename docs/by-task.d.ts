import type { Application } from "typedoc";

export declare const categoryOrder: readonly string[];
export declare function load(app: Application): void;
