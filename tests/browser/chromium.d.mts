export declare const flags: string[];
export declare function chromiumPath(): string;
