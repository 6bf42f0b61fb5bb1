import type { Application, HeldTitle } from "../application/application.js";
import type { Assessment, Notice, Referral } from "../answers/assessment.js";
import type { TitleStatus } from "../answers/title-status.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { HeldTitleKind } from "../vocabulary/situation.js";
import type { Ready } from "./ready.js";

/** What a title that somebody holds is worth on the day of a trip. */
export interface TitleOnTrip {
  readonly id: string;
  readonly kind: HeldTitleKind;
  readonly status: TitleStatus;
  /** Whether it is in force that day, and at hand. Which countries take it is theirs to say. */
  readonly serves: "yes" | "no" | "undecided";
}

/** What is known of a trip. */
export interface Trip {
  readonly on: PlainDate;
  /** The titles that the applicant says to hold. */
  readonly titles: readonly TitleOnTrip[];
  /** Whether the title asked for can be expected before the trip: `perhaps`, where the trip falls into the days it is expected. */
  readonly newTitle: "in-time" | "perhaps" | "too-late" | "unknown";
  /** What is asked for a temporary passport, its fee and conditions, where the new passport is not surely in time. */
  readonly temporaryPassport?: Assessment;
  /** That no card is made in a hurry, where the new card is not surely in time. */
  readonly noUrgentCard?: Notice;
  /** Where to ask for a laissez-passer: to come home, for somebody whose passport was lost or stolen on a journey. */
  readonly laissezPasser?: Referral;
}

/** What becomes of a trip. */
export function tripOn(
  on: PlainDate,
  application: Application,
  answer: Assessment,
  answerFor: (application: Application) => Assessment,
  ready: Ready,
): Trip {
  const newTitle = comesBefore(on, ready);
  const laissezPasser = answer.referrals.find(({ id }) => id === "laissez-passer");
  return {
    on,
    titles: titlesOn(on, application, answerFor),
    newTitle,
    ...(newTitle === "in-time" ? {} : inAHurry(application, answerFor)),
    ...(laissezPasser !== undefined && { laissezPasser }),
  };
}

/** What remains where a trip cannot wait for the new title. */
function inAHurry(
  { requests, circumstances, ...application }: Application,
  answerFor: (application: Application) => Assessment,
): Pick<Trip, "temporaryPassport" | "noUrgentCard"> {
  const answerTo = (asked: Application["requests"]): Assessment =>
    answerFor({
      ...application,
      requests: asked,
      circumstances: { ...circumstances, temporaryPassport: true },
    });
  const { cni, passport } = requests ?? {};
  const noUrgentCard =
    cni === undefined ? undefined : answerTo({ cni }).notices.find(({ id }) => id === "no-urgent-card");
  return {
    ...(passport !== undefined && { temporaryPassport: answerTo({ passport }) }),
    ...(noUrgentCard !== undefined && { noUrgentCard }),
  };
}

function comesBefore(trip: PlainDate, ready: Ready): Trip["newTitle"] {
  if (ready.kind === "unknown") return "unknown";
  if (ready.until < trip) return "in-time";
  return ready.from < trip ? "perhaps" : "too-late";
}

/** What the law says of them that day: it hangs on their holder's names and day of birth, and on nothing else that is asked. */
function titlesOn(
  on: PlainDate,
  { applicant, names, heldTitles, circumstances }: Application,
  answerFor: (application: Application) => Assessment,
): readonly TitleOnTrip[] {
  const answer = answerFor({
    depositOn: on,
    applicant: { bornOn: applicant?.bornOn },
    names,
    heldTitles,
    circumstances: { nameChanged: circumstances?.nameChanged },
  });
  return (heldTitles?.titles ?? []).flatMap(({ id, kind, where }) => {
    const status = answer.heldTitles[id]?.titleStatus;
    return status === undefined ? [] : [{ id, kind, status, serves: serves(status, where) }];
  });
}

function serves({ proves }: TitleStatus, where: HeldTitle["where"]): TitleOnTrip["serves"] {
  const { status } = proves.identity;
  if (status === "no" || (where !== undefined && where !== "in-hand")) return "no";
  return where === undefined ? "undecided" : status;
}
