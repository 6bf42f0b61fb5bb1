import { useState } from "preact/hooks";
import type { DayParts } from "../../state/days.js";
import { DayFields } from "../day-fields.js";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: DayParts | undefined;
  readonly onChange: (day: DayParts) => void;
}

/** The day that a paper bears, while it is written. */
export function PaperDay({ name, label, value = { day: "", month: "", year: "" }, onChange }: Props) {
  const [day, setDay] = useState(value);
  return (
    <DayFields
      name={`issued-${name.replaceAll(/[^\w-]/g, "-")}`}
      label={label}
      value={day}
      onChange={(next) => {
        setDay(next);
        onChange(next);
      }}
    />
  );
}
