/** What is decided, by its address: as text, the same whichever version gave it. */
export type Decided = Readonly<Record<string, string>>;

interface Amount {
  readonly kind: string;
  readonly amount?: { readonly currency: string; readonly units: number };
  readonly amounts?: readonly unknown[];
  /** Until version 0.2, cents of euros. */
  readonly cents?: number;
}
interface Answer {
  readonly requirements: readonly { readonly id: string; readonly status: string }[];
  readonly fee: Amount & { readonly lines?: readonly (Amount & { readonly title: string })[] };
  readonly validity: Readonly<
    Record<string, { readonly years: readonly number[]; readonly keepsFormerEnd: unknown } | undefined>
  >;
  readonly presence: Readonly<Record<string, Readonly<Record<string, { readonly status: string }>>>>;
  readonly admissible: Readonly<
    Record<string, { readonly refusals: readonly { readonly id: string }[] } | undefined>
  >;
}

/** What an answer decides; what is undecided is left out, since a version may ask for other facts. */
export function decidedIn(answer: unknown): Decided {
  const { requirements, fee, validity, presence, admissible } = answer as Answer;
  return Object.fromEntries([
    ...requirements
      .filter(({ status }) => status !== "not-required" && status !== "undecided")
      .map(({ id, status }) => [id, status]),
    ...(fee.lines ?? []).flatMap((line) =>
      amountOf(line) === undefined ? [] : [[`fee/${line.title}`, amountOf(line)]],
    ),
    ...Object.entries(validity).flatMap(([title, length]) =>
      length === undefined ? [] : lengthOf(length).map((text) => [`validity/${title}`, text]),
    ),
    ...Object.entries(presence).flatMap(([visit, people]) =>
      Object.entries(people)
        .filter(([, { status }]) => status === "must-come")
        .map(([person, { status }]) => [`presence/${person}/${visit}`, status]),
    ),
    ...Object.entries(admissible).flatMap(([title, verdict]) =>
      (verdict?.refusals ?? []).map(({ id }) => [`admissible/${title}/${id}`, "refused"]),
    ),
  ]) as Decided;
}

/** One length, or none while several are possible. */
function lengthOf({ years, keepsFormerEnd }: NonNullable<Answer["validity"][string]>): readonly string[] {
  if (keepsFormerEnd === "yes" || keepsFormerEnd === true) return years.length === 0 ? ["former-end"] : [];
  const [only, ...others] = years;
  return only === undefined || others.length > 0 || keepsFormerEnd === "undecided" ? [] : [String(only)];
}

function amountOf({ kind, amount, amounts, cents }: Amount): string | undefined {
  if (kind === "unsettled") return `unsettled between ${String(amounts?.length ?? 0)} amounts`;
  if (kind !== "exact") return undefined;
  return amount === undefined ? `EUR ${String(cents)}` : `${amount.currency} ${amount.units}`;
}
