import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import type { TitleStanding, TitleStatus } from "../answers/title-status.js";
import type { Words } from "./words.js";

/** What a language must say of a held title. */
type TitleWords = Pick<Words, "phrases" | "date" | "list">;

/** What a held title is worth, in a few sentences: its standing, its ends, what it proves and until when. */
export function sentencesOnTitle(
  words: TitleWords,
  status: TitleStatus,
  { standingIsSaid = false } = {},
): readonly string[] {
  const { phrases } = words;
  const others = status.contested?.otherwise ?? [];
  const sentences = standingIsSaid ? [] : [phrases.standing(status.standing, dayOf(words, status, others))];
  if (status.extended === true && status.printedEnd !== undefined)
    sentences.push(phrases.extended(words.date(status.printedEnd)));
  if (status.noNeedToRenew) sentences.push(phrases.noNeedToRenew);
  for (const what of ["identity", "civilStatus"] as const) {
    const said = proofOf(words, what, status, others);
    if (said !== undefined) sentences.push(said);
  }
  for (const other of others) {
    if (other.standing !== status.standing)
      sentences.push(phrases.otherwiseStanding(other.standing, dayOf(words, other, [])));
    const proves = other.proves.civilStatus.status;
    if (proves !== status.proves.civilStatus.status && proves !== "undecided")
      sentences.push(phrases.otherwiseProves("civilStatus", proves === "yes"));
  }
  return [...new Set(sentences)];
}

/** The last day of a title in force, or the first of one that is not any more. */
function dayOf(
  words: TitleWords,
  { standing, since, legalEnd }: TitleStanding,
  others: readonly TitleStanding[],
): string | undefined {
  const day = standing === "in-force" ? legalEnd : since;
  const alike = others.filter((other) => other.standing === standing);
  if (day === undefined) return undefined;
  return orOthers(
    words,
    day,
    alike.map((other) => (standing === "in-force" ? other.legalEnd : other.since)),
  );
}

/** What it proves; a title in force proves identity as long as its standing says, which is said already. */
function proofOf(
  words: TitleWords,
  what: "identity" | "civilStatus",
  status: TitleStanding,
  others: readonly TitleStanding[],
): string | undefined {
  const { phrases } = words;
  const { status: proves, until } = status.proves[what];
  if (what === "identity" && (proves !== "yes" || status.legalEnd === until)) return undefined;
  if (proves === "undecided")
    return status.standing === "undecided" ? undefined : phrases.provesPerhaps(what);
  if (proves === "no")
    return until === undefined
      ? phrases.provesNot(what)
      : phrases.provesNoLonger(what, words.date(plusDays(until, 1)));
  const untils = others.map((other) =>
    other.proves[what].status === "yes" ? other.proves[what].until : undefined,
  );
  return phrases.proves(what, until === undefined ? undefined : orOthers(words, until, untils));
}

/** A day, with the days that other readings of the law give. */
function orOthers(words: TitleWords, day: PlainDate, others: readonly (PlainDate | undefined)[]): string {
  const different = [...new Set(others.flatMap((other) => other ?? []))]
    .filter((other) => other !== day)
    .sort();
  return different.length === 0
    ? words.date(day)
    : words.phrases.orDay(words.date(day), words.list(different.map(words.date), "or"));
}
