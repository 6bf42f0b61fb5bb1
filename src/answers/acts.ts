import type { Application, HeldTitle, Minor, Requests } from "../application/application.js";
import { plus, years } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Rulebook } from "../rulebook/rule.js";
import { parseApplication } from "../application/parse.js";
import type { ActId } from "../vocabulary/acts.js";
import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import { assessmentOf } from "./assess.js";
import { evaluate } from "./evaluation.js";
import { timeline } from "./timeline.js";

/** Something that an applicant can do. */
export interface Act {
  readonly id: ActId;
  /** The held title that is shown or handed back, by its id. */
  readonly heldTitle?: string;
  /** The title that is asked for as well, or left for another appointment. */
  readonly title?: TitleKind;
  /** Before which day, or from which on, the file is deposited. */
  readonly day?: PlainDate;
  /** It depends on another's answer: a parent's, a supplier's who is asked about the address. */
  readonly ifItSucceeds?: true;
}

/** An act, what it makes of a situation, and what of it it decides: two acts that decide the same do not go together. */
export interface PossibleAct {
  readonly act: Act;
  readonly decides: string;
  readonly done: (application: Application) => Application;
}

/** How many stretches of days are looked at on either side of the deposit. */
const mostStretches = 3;

/** What the applicant can do, as far as it is known: nobody is told to say what is not so. */
export function possibleActs(
  application: Application,
  rulebook: Rulebook,
  depositFrom: PlainDate,
): readonly PossibleAct[] {
  return [
    ...(application.heldTitles?.titles ?? []).flatMap(actsOnTitle),
    ...depositActs(application, rulebook, depositFrom),
    ...preparationActs(application),
    ...requestActs(application),
    ...titleActs(application, rulebook),
    ...familyActs(application),
  ].filter(({ done }) => parseApplication(done(application)).ok);
}

function actsOnTitle({ id, where, atCollection }: HeldTitle): readonly PossibleAct[] {
  const change =
    (part: Partial<HeldTitle>) =>
    (application: Application): Application => ({
      ...application,
      heldTitles: {
        ...application.heldTitles,
        titles: (application.heldTitles?.titles ?? []).map((title) =>
          title.id === id ? { ...title, ...part } : title,
        ),
      },
    });
  const act = (name: ActId, part: Partial<HeldTitle>, ifItSucceeds = false): PossibleAct => ({
    act: { id: name, heldTitle: id, ...(ifItSucceeds ? { ifItSucceeds } : {}) },
    decides: `${name} ${id}`,
    done: change(part),
  });
  if (where === "unavailable") return [act("show-title", { where: "in-hand" }, true)];
  return where === "in-hand" && atCollection !== "handed-back" && atCollection !== "lost"
    ? [act("hand-back-title", { atCollection: "handed-back" })]
    : [];
}

/** On the days within a year on which something else is decided; before the day planned, where one can deposit earlier. */
function depositActs(
  application: Application,
  rulebook: Rulebook,
  depositFrom: PlainDate,
): readonly PossibleAct[] {
  const { depositOn } = application;
  const on =
    (day: PlainDate) =>
    (so: Application): Application => ({ ...so, depositOn: day });
  const earliest = on(depositFrom)(application);
  const start = parseApplication(earliest).ok ? earliest : application;
  const stretches = timeline(start, { rulebook, until: plus(depositOn, years(1)) });
  const planned = stretches.findIndex(({ until }) => until >= depositOn);
  const before = stretches
    .slice(Math.max(planned - mostStretches, 0), planned)
    .map((stretch, index, all) => ({
      act: {
        id: "deposit-before" as const,
        day: all[index + 1]?.from ?? stretches[planned]?.from ?? depositOn,
      },
      decides: "deposit",
      done: on(stretch.until),
    }));
  const from = stretches.slice(planned + 1, planned + 1 + mostStretches).map((stretch) => ({
    act: { id: "deposit-from" as const, day: stretch.from },
    decides: "deposit",
    done: on(stretch.from),
  }));
  return [...before, ...from];
}

function preparationActs({ channel, photo, home }: Application): readonly PossibleAct[] {
  const acts: PossibleAct[] = [];
  const when = (isSo: boolean, act: Act, decides: string, part: Partial<Application>): void => {
    if (isSo) acts.push({ act, decides, done: (so) => ({ ...so, ...part }) });
  };
  when(channel === "paper-form", { id: "pre-apply-online" }, "channel", {
    channel: "online-pre-application",
  });
  when(channel === "online-pre-application", { id: "use-paper-form" }, "channel", { channel: "paper-form" });
  when(photo === "taken-at-the-counter", { id: "bring-photo" }, "photo", { photo: "brought" });
  when(photo === "brought", { id: "photo-at-the-counter" }, "photo", { photo: "taken-at-the-counter" });
  when(home?.justifAdresse === false, { id: "check-address-online", ifItSucceeds: true }, "address", {
    home: { ...home, justifAdresse: true },
  });
  return acts;
}

function requestActs({ requests, heldTitles }: Application): readonly PossibleAct[] {
  const mayChange = requests?.cni?.reason === "renewal" && heldTitles?.titles.some(isLaminatedCard) === true;
  if (!mayChange) return [];
  return [
    {
      act: { id: "digital-identity" },
      decides: "reason",
      done: (so) => ({
        ...so,
        requests: { ...so.requests, cni: { ...so.requests?.cni, reason: "digital-identity" } },
      }),
    },
  ];
}

/** Within so long of the deposit a title that ends is one to be renewed soon. */
const soon = years(1);

/** Both titles at one appointment, or one of them: what is asked for of each stays the same, and is brought once for both. */
function titleActs(application: Application, rulebook: Rulebook): readonly PossibleAct[] {
  const { requests } = application;
  if (requests === undefined) return [];
  const asked = titleKinds.filter((title) => requests[title] !== undefined);
  const act = (id: ActId, title: TitleKind, then: Requests): PossibleAct => ({
    act: { id, title },
    decides: "titles",
    done: (so) => ({ ...so, requests: then }),
  });
  if (asked.length > 1)
    return titleKinds.map((title) => {
      const kept = title === "cni" ? "passport" : "cni";
      return act("ask-for-one", title, { [kept]: requests[kept] });
    });
  return titleKinds
    .filter((title) => !asked.includes(title) && isToBeRenewedSoon(title, application, rulebook))
    .map((title) => act("ask-for-both", title, { ...requests, [title]: { reason: "renewal" } }));
}

/** Whether the only title of a kind that somebody holds has ended, or soon will. */
function isToBeRenewedSoon(kind: TitleKind, application: Application, rulebook: Rulebook): boolean {
  const { depositOn, heldTitles } = application;
  const [only, ...others] = (heldTitles?.titles ?? []).filter((title) => title.kind === kind);
  if (heldTitles?.complete !== true || only?.where !== "in-hand" || others.length > 0) return false;
  const { heldTitles: outcomes } = assessmentOf(evaluate(application, rulebook));
  const end = outcomes[only.id]?.titleStatus.legalEnd;
  return end !== undefined && end <= plus(depositOn, soon);
}

function isLaminatedCard({ kind, format, where }: HeldTitle): boolean {
  return kind === "cni" && format === "laminated" && where === "in-hand";
}

/**
 * The other parent may file. What is said of the parent who files is then said of the other: with whom the child lives; and
 * where the one recognised the child late, the other holds parental authority (Civil Code, article 372).
 */
function familyActs({ minor, circumstances }: Application): readonly PossibleAct[] {
  const isLate = circumstances?.lateRecognition === true;
  const isMirrored = minor?.residence !== undefined && minor.residence !== "alternating";
  if (minor?.filedBy !== "parent" || circumstances?.parentOpposes !== false) return [];
  if (circumstances.parentDeceased !== false || !(isLate || isMirrored)) return [];
  return [
    {
      act: { id: "other-parent-files", ifItSucceeds: true },
      decides: "parent",
      done: (so) => ({
        ...so,
        minor: mirrored(so.minor ?? {}, isLate),
        circumstances: isLate ? { ...so.circumstances, lateRecognition: false } : (so.circumstances ?? {}),
      }),
    },
  ];
}

function mirrored({ recognisedInFirstYear, authorityGranted, ...minor }: Minor, isLate: boolean): Minor {
  const residence = {
    "with-the-filing-parent": "with-the-other-parent",
    "with-the-other-parent": "with-the-filing-parent",
    alternating: "alternating",
  } as const;
  return {
    ...minor,
    ...(minor.residence === undefined ? {} : { residence: residence[minor.residence] }),
    // What was said of the one parent says nothing of the other.
    ...(isLate ? {} : { recognisedInFirstYear, authorityGranted }),
  };
}
