import { expect, it } from "vitest";
import { assess, national, type Applicant } from "titres-identite";
import { adds, isMinor, isSeventy, not, notice, pageOf, townHall } from "titres-identite/rules";

const page = pageOf("my-town");
const told = { differs: "practical-advice", safer: "page" } as const;
const myTown = townHall(national, {
  id: "my-town",
  version: "2026-10-01",
  lastVerifiedOn: "2026-11-22",
  titles: ["cni", "passport"],
  territory: "metropole",
  cite: page,
  agrees: {},
  changes: [
    adds(notice("my-town:over-seventy", { when: isSeventy, sources: [page("1")] }), told),
    adds(notice("my-town:under-seventy", { when: not(isSeventy), sources: [page("2")] }), told),
    adds(notice("my-town:of-age", { when: not(isMinor), sources: [page("3")] }), told),
  ],
  words: {
    fr: {
      townHall: "mairie de Maville",
      page: "Mairie de Maville, page des titres",
      notice: {
        "my-town:over-seventy": "Soixante-dix ans ou plus.",
        "my-town:under-seventy": "Moins de soixante-dix ans.",
        "my-town:of-age": "Majeur.",
      },
    },
  },
});

it.each<[said: string, applicant: Applicant, notices: readonly string[]]>([
  ["that somebody is of age says nothing of seventy", { adult: true }, ["of-age"]],
  ["an age does", { ageOnDeposit: 70 }, ["over-seventy", "of-age"]],
  ["and so does a day of birth", { bornOn: "1956-11-26" }, ["under-seventy", "of-age"]],
])("%s", (_, applicant, notices) => {
  const answer = assess({ depositOn: "2026-11-25", applicant }, { rulebook: myTown });
  const own = answer.notices.flatMap(({ id }) => (id.startsWith("my-town:") ? [id.slice(8)] : []));
  expect(own).toEqual(notices);
});
