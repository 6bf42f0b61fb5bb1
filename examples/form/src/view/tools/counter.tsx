import { ui } from "#ui";
import { dateText } from "../../library/first.js";
import {
  bookingChannelText,
  counterAppointmentText,
  counterHoursText,
  counterOpensText,
  nextOpening,
  offices,
  type Office,
} from "../../library/counter.js";
import type { ToolProps } from "../tool-list.js";
import { PlanOf } from "./plan.js";

/** Shows a counter, when it is open and how to book; and plans what comes before and after. */
export function Tool(props: ToolProps) {
  const { state, today, onChange } = props;
  const office = offices.find(({ id }) => id === state.office);
  return (
    <>
      <p>{ui.counterHint}</p>
      <label class="field">
        <span>{ui.counterToChoose}</span>
        <select
          onChange={({ currentTarget: { selectedIndex } }) =>
            onChange({ office: byPlace[selectedIndex - 1]?.id })
          }
        >
          <option selected={office === undefined}>{ui.choose}</option>
          {byPlace.map((each) => (
            <option key={each.id} selected={each.id === office?.id}>
              {placeOf(each)} ({each.department})
            </option>
          ))}
        </select>
      </label>
      {office !== undefined && (
        <>
          <Counter office={office} today={today} />
          <PlanOf key={office.id} office={office} {...props} />
        </>
      )}
    </>
  );
}

const byPlace: readonly Office[] = [...offices].sort((one, other) =>
  placeOf(one).localeCompare(placeOf(other)),
);

function Counter({ office, today }: { readonly office: Office; readonly today: string }) {
  const { deposit, collection, booking, source } = office;
  const lists = [
    [ui.depositHours, [counterAppointmentText(deposit), ...counterHoursText(deposit.hours)]],
    [ui.howToBook, booking.channels.map(bookingChannelText)],
    [ui.collectionHours, [counterAppointmentText(collection), ...counterHoursText(collection.hours)]],
  ] as const;
  return (
    <section class="counter" aria-labelledby="counter-heading">
      <h4 id="counter-heading">{nameOf(office)}</h4>
      <p>
        <strong>{capital(counterOpensText(nextOpening(office, "deposit", `${today}T00:00:00Z`)))}.</strong>
      </p>
      {lists.map(([heading, lines]) => (
        <div key={heading}>
          <h5>{heading}</h5>
          <ul>
            {lines.map((line) => (
              <li key={line}>{capital(line)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p class="help">
        {source.dataDate === "undated" ? ui.undated : ui.datedOn(dateText(source.dataDate))}{" "}
        {ui.askTheTownHall}
      </p>
    </section>
  );
}

/** The commune and which of its counters. */
function placeOf({ commune, site }: Office): string {
  return site === undefined ? commune : `${commune}, ${site}`;
}

function nameOf({ commune, site, address }: Office): string {
  return [commune, site, address].filter((part) => part !== undefined).join(", ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
