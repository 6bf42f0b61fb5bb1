import { ui } from "#ui";
import { useMemo, useState } from "preact/hooks";
import { assessFamily, pageSheet, relationKinds, type Relation } from "../../library/family.js";
import type { Person, State } from "../../state/state.js";
import type { ToolProps } from "../tool-list.js";
import { Sections } from "./sections.js";

/** Several people who come to one appointment. */
export function Tool({ state, rulebook, onChange, onNext }: ToolProps) {
  const { application, family = [], relations = [] } = state;
  const [name, setName] = useState("");
  const people: readonly Person[] = [...family, { name: ui.thisPerson, application }];
  const taken = people.some((person) => person.name === name.trim());
  const add = (event: Event): void => {
    event.preventDefault();
    const called = name.trim();
    if (called === "" || taken) return;
    onNext(nextOf(state, called));
  };
  return (
    <>
      <p>{ui.familyHint}</p>
      <form class="inline" onSubmit={add} noValidate>
        <label class="field">
          <span>{ui.nameOfThis}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={40}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="quiet">
          {ui.addNext}
        </button>
      </form>
      {family.length > 0 && (
        <>
          <Relations
            people={people}
            relations={relations}
            onChange={(next) => onChange({ relations: next })}
          />
          <Result people={people} relations={relations} rulebook={rulebook} />
        </>
      )}
    </>
  );
}

/** The form for the next person, who comes on the same day to the same place. */
function nextOf(state: State, called: string): State {
  const { application, family = [], relations = [], rulebook } = state;
  const { depositOn, territory, channel } = application;
  const renamed = (person: string): string => (person === ui.thisPerson ? called : person);
  return {
    application: {
      depositOn,
      ...(territory === undefined ? {} : { territory }),
      ...(channel === undefined ? {} : { channel }),
    },
    skip: [],
    rulebook,
    given: [],
    ticked: [],
    family: [...family, { name: called, application }],
    relations: relations.map((each) => ({ ...each, one: renamed(each.one), other: renamed(each.other) })),
  };
}

function Relations({
  people,
  relations,
  onChange,
}: {
  readonly people: readonly Person[];
  readonly relations: readonly Relation[];
  readonly onChange: (relations: readonly Relation[]) => void;
}) {
  const [one, setOne] = useState(people[0]?.name ?? "");
  const [other, setOther] = useState(people.at(-1)?.name ?? "");
  const [relation, setRelation] = useState<Relation["relation"]>("parent-of");
  const choose = (label: string, value: string, all: readonly string[], set: (index: number) => void) => (
    <label class="field">
      <span>{label}</span>
      <select onChange={(event) => set(event.currentTarget.selectedIndex)}>
        {all.map((each) => (
          <option key={each} selected={each === value}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
  const all = people.map(({ name }) => name);
  const words = relationKinds.map((kind) => ui.relations[kind]);
  return (
    <fieldset class="relations">
      <legend>{ui.relationsHeading}</legend>
      <ul>
        {relations.map((each) => (
          <li key={`${each.one} ${each.relation} ${each.other}`}>
            {each.one} {ui.relations[each.relation]} {each.other}{" "}
            <button
              type="button"
              class="link"
              onClick={() => onChange(relations.filter((some) => some !== each))}
            >
              {ui.takeAway}
              <span class="hidden">
                {" "}
                {each.one} {ui.relations[each.relation]} {each.other}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="inline">
        {choose(ui.one, one, all, (index) => setOne(all[index] ?? ""))}
        {choose(ui.isTo, ui.relations[relation], words, (index) =>
          setRelation(relationKinds[index] ?? "parent-of"),
        )}
        {choose(ui.other, other, all, (index) => setOther(all[index] ?? ""))}
        <button
          type="button"
          class="quiet"
          disabled={one === other}
          onClick={() => onChange([...relations, { relation, one, other }])}
        >
          {ui.addRelation}
        </button>
      </div>
    </fieldset>
  );
}

function Result({
  people,
  relations,
  rulebook,
}: {
  readonly people: readonly Person[];
  readonly relations: readonly Relation[];
  readonly rulebook: ToolProps["rulebook"];
}) {
  const sheet = useMemo(() => {
    const all = Object.fromEntries(people.map(({ name, application }) => [name, application]));
    try {
      return pageSheet(assessFamily({ people: all, relations }, { rulebook }));
    } catch {
      // Relations that cannot be, or another day.
      return undefined;
    }
  }, [people, relations, rulebook]);
  return (
    <div class="result">
      {sheet === undefined ? <p role="alert">{ui.noSuchFamily}</p> : <Sections sheet={sheet} at="family" />}
    </div>
  );
}
