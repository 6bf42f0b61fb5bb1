import { ui } from "#ui";
import { useMemo, useState } from "preact/hooks";
import { plan, planCalendar, planSheet, toICalendar, type Office } from "../../library/counter.js";
import type { ToolProps } from "../tool-list.js";
import { Sections } from "./sections.js";

type Props = Pick<ToolProps, "state" | "rulebook" | "today"> & { readonly office: Office };

/** What to do on which day, from today to the title in hand; and the same as a file for a calendar. */
export function PlanOf({ office, state: { application }, rulebook, today }: Props) {
  const [at, setAt] = useState("");
  const made = useMemo(() => {
    const { depositOn } = application;
    try {
      return plan(
        application,
        {
          office,
          bookedOn: today < depositOn ? today : depositOn,
          ...(/^\d\d:\d\d$/.test(at) ? { at } : {}),
        },
        { rulebook },
      );
    } catch {
      // This counter takes none of the titles that are asked for.
      return undefined;
    }
  }, [application, office, rulebook, today, at]);
  if (made === undefined) return <p>{ui.notHere}</p>;
  const save = (): void => {
    const file = new Blob([toICalendar(planCalendar(made))], { type: "text/calendar" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "titres-identite.ics";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <div class="plan">
      <label class="field">
        <span>{ui.atTime}</span>
        <input type="time" value={at} onInput={(event) => setAt(event.currentTarget.value)} />
      </label>
      <Sections sheet={planSheet(made)} at="plan" />
      <div class="buttons">
        <button type="button" class="quiet" onClick={save}>
          {ui.saveCalendar}
        </button>
      </div>
    </div>
  );
}
