/** The format of the files of counters and questions that others write; the words of the files, not ours. */
export interface ExpectedOffice {
  readonly id: string;
  readonly commune: string;
  readonly site: string | null;
  readonly timezone: string;
  readonly deposit: ExpectedService;
  readonly pickup: ExpectedService;
  readonly booking: readonly ExpectedChannel[];
  readonly contact: { readonly phone?: { readonly value: string } | null } | null;
}

export interface ExpectedService {
  readonly appointment: boolean | null;
  readonly explicit?: boolean;
  readonly hoursKnown: boolean;
  readonly days?: readonly string[] | null;
  readonly weekly: ExpectedWeek | null;
  readonly monthly: readonly {
    readonly weekday: string;
    readonly nth: number;
    readonly slots: readonly ExpectedSlot[];
  }[];
  readonly osm?: string;
}

export interface ExpectedChannel {
  readonly kind: string;
  readonly value?: string | null;
  readonly extension?: string | null;
  readonly days?: readonly string[] | null;
  /** Hour by hour, or in a word: whenever the counter is open. */
  readonly hours?: ExpectedWeek | string | null | undefined;
  readonly osm?: string;
}

export type ExpectedSlot = readonly [string, string];
export type ExpectedWeek = Readonly<Record<string, readonly ExpectedSlot[]>>;

/** A question with its answer; which of the other fields it has depends on its kind. */
export interface Question {
  readonly id: string;
  readonly q: string;
  readonly answer: unknown;
  readonly office?: string;
  readonly purpose?: string;
  readonly department?: string | null;
  readonly includeMonthly?: boolean;
  readonly at?: string;
  readonly after?: string;
  readonly date?: string;
  readonly availableOn?: string;
}
