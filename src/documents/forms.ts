import { frozen } from "../vocabulary/frozen.js";
import { paperForms, type Form, type PaperForm } from "../vocabulary/documents.js";
import { decree, fiche, type Citation } from "../sources/citation.js";

/** In which forms a paper does where one is asked for in some form. */
export interface FormsThatDo {
  readonly forms: readonly PaperForm[];
  /** A form that leaves open whether it is one of them. */
  readonly perhaps: readonly PaperForm[];
  /** It does as well with this many photocopies beside it: the counter keeps one. */
  readonly withACopy: readonly PaperForm[];
  readonly sources: readonly [Citation, ...Citation[]];
}

type Forms = Partial<Pick<FormsThatDo, "perhaps" | "withACopy">> & Pick<FormsThatDo, "forms">;

/** The forms alone: whoever only compares two does not carry where it is written. */
const doing: Readonly<Record<Form, Forms>> = {
  original: { forms: ["original", "full-copy", "extract-with-parentage", "extract-without-parentage"] },
  "original-or-print": { forms: ["original", "print"] },
  photocopy: { forms: ["photocopy"], withACopy: ["original"] },
  "full-copy": { forms: ["full-copy"], perhaps: ["original"] },
  "extract-with-parentage": { forms: ["extract-with-parentage", "full-copy"], perhaps: ["original"] },
  "full-copy-or-extract-with-parentage": {
    forms: ["full-copy", "extract-with-parentage"],
    perhaps: ["original"],
  },
  // Whatever bears the number shows it.
  "number-or-print": { forms: paperForms },
  "filled-in": { forms: ["filled-in"] },
};

/** Whether a paper in one form is all that is asked for in another, with as many photocopies as needed. */
export function doesInForm(one: Form | PaperForm, asked: Form): boolean {
  const { forms, withACopy = [] } = doing[asked];
  return [...forms, ...withACopy].some((form) => form === one);
}

/**
 * The forms that do for each form asked for. What a registry issues is an original, whichever of the three kinds it is; a full copy
 * holds all that an extract does, and the decree takes either (decree 55-1397, article 4). Originals are shown, a photocopy is
 * none.
 *
 * @example
 * ```ts
 * formsThatDo["extract-with-parentage"].forms.includes("full-copy"); // true
 * formsThatDo["full-copy-or-extract-with-parentage"].forms.includes("extract-without-parentage"); // false
 * ```
 */
export const formsThatDo: Readonly<Record<Form, FormsThatDo>> = frozen(everyForm());

function everyForm(): Record<Form, FormsThatDo> {
  const originals: FormsThatDo["sources"] = [
    fiche("F21089", "2025-09-29"),
    fiche("F21090", "2026-05-11"),
    fiche("F14929", "2025-07-31"),
    fiche("F14930", "2025-09-29"),
  ];
  const records: FormsThatDo["sources"] = [decree("55-1397", "4", "2014"), fiche("F1427", "2025-09-09")];
  const addresses: FormsThatDo["sources"] = [fiche("F14807", "2025-10-07")];
  const written: Readonly<Record<Form, FormsThatDo["sources"]>> = {
    original: originals,
    "original-or-print": addresses,
    photocopy: addresses,
    "full-copy": records,
    "extract-with-parentage": records,
    "full-copy-or-extract-with-parentage": records,
    "number-or-print": [...originals, fiche("F33805", "2026-03-27"), fiche("F21258", "2025-06-06")],
    "filled-in": [fiche("F33640", "2025-08-07"), ...originals],
  };
  const every = Object.entries(doing).map(([form, forms]): [string, FormsThatDo] => [
    form,
    { perhaps: [], withACopy: [], ...forms, sources: written[form as Form] },
  ]);
  return Object.fromEntries(every) as Record<Form, FormsThatDo>;
}

/** The form of two that are asked for of one paper that does for both; nothing where none does. */
export function strictestForm(one: Form, other: Form): Form | undefined {
  if (one === other) return one;
  const doAll = (stricter: Form, laxer: Form): boolean =>
    doing[stricter].forms.every((form) => doing[laxer].forms.includes(form));
  if (doAll(one, other)) return one;
  return doAll(other, one) ? other : undefined;
}
