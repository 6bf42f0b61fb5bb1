import { ui } from "#ui";
import type { AskedPart, Option, PartText } from "../library/first.js";
import { unknown, type Draft } from "../state/reply.js";
import { Choices } from "./choices.js";
import { DayFields } from "./day-fields.js";
import { NumberField } from "./number-field.js";

interface Props {
  readonly part: AskedPart;
  readonly words: PartText;
  readonly draft: Draft;
  readonly wrong: string | undefined;
  /** Whether the heading of the screen asks for it, and its button says that it is not known. */
  readonly isAlone: boolean;
  readonly onDraft: (draft: Draft) => void;
}

/** The fields of one fact. */
export function FactField({ part: { path, answer }, words, draft, wrong, isAlone, onDraft }: Props) {
  const { title: label, help, options = [] } = words;
  const { chosen, day = { day: "", month: "", year: "" }, text = "" } = draft;
  const around = { name: fieldId(path), label, help, wrong, labelled: isAlone };
  const orUnknown = isAlone ? [] : [{ value: unknown, label: ui.dontKnow }];
  switch (answer) {
    case "day":
      return (
        <>
          <DayFields
            {...around}
            value={day}
            birthday={path === "applicant.bornOn"}
            onChange={(next) => onDraft({ day: next })}
          />
          <Instead
            of={fieldId(path)}
            label={label}
            options={[...options, ...orUnknown]}
            chosen={chosen}
            onDraft={onDraft}
          />
        </>
      );
    case "number":
      return (
        <>
          <NumberField {...around} value={text} onChange={(next) => onDraft({ text: next })} />
          <Instead of={fieldId(path)} label={label} options={orUnknown} chosen={chosen} onDraft={onDraft} />
        </>
      );
    case "yes-no":
    case "choice":
    case "held-title":
    case "titles":
    case "held-titles":
      return (
        <Choices
          {...around}
          options={[...options, ...orUnknown]}
          chosen={chosen}
          onChoose={(value) => onDraft({ chosen: value })}
        />
      );
  }
}

/** What may be said in the place of a day or a number. */
function Instead({
  of,
  label,
  options,
  chosen,
  onDraft,
}: {
  readonly of: string;
  readonly label: string;
  readonly options: readonly Option<string | boolean>[];
  readonly chosen: string | boolean | undefined;
  readonly onDraft: (draft: Draft) => void;
}) {
  return (
    <div class="choices instead" role="group" aria-label={label} data-of={of}>
      {options.map(({ value, label }) => (
        <label key={String(value)} class="choice">
          <input
            type="checkbox"
            checked={chosen === value}
            onChange={(event) => onDraft(event.currentTarget.checked ? { chosen: value } : {})}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

/** The id of the first field of a fact, to which an error leads. */
export function fieldId(path: string): string {
  return `ask-${path.replaceAll(/[^\w-]/g, "-")}`;
}
