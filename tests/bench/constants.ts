import type {
  Application,
  Assessment,
  FeeLine,
  HeldTitle,
  LaterFee,
  MissingFact,
  Notice,
  NoticeId,
  Referral,
  ReferralId,
  Requirement,
  RequirementId,
  TitleKind,
} from "titres-identite";

/** Which titles something is said of. */
export type Which = TitleKind | "both";

/** What is said of the same titles, whatever the day. */
export interface Said {
  readonly requirements: Readonly<Partial<Record<RequirementId, Requirement>>>;
  readonly notices: Readonly<Partial<Record<NoticeId, Notice>>>;
  readonly referrals: Readonly<Partial<Record<ReferralId, Referral>>>;
  readonly presence: Assessment["presence"];
}

/** The parts of answers that no day changes: whoever writes them by hand has them written out beside the function. */
export interface Constants {
  readonly rulebook: Assessment["rulebook"];
  /** Every ground, not asked for. */
  readonly nothingAsked: readonly Requirement[];
  readonly places: Readonly<Record<RequirementId, number>>;
  readonly documents: Assessment["documents"];
  readonly said: Readonly<Record<Which, Said>>;
  readonly validity: Assessment["validity"];
  /** By the title, and the cents. */
  readonly fees: Readonly<Record<TitleKind, Readonly<Record<number, FeeLine>>>>;
  readonly unlessHandedBack: LaterFee;
  /** What an undecided proof of nationality waits for. */
  readonly undecided: readonly MissingFact[];
  /** The texts behind a title: by its kind, whether it was extended, and whether it is gone. */
  readonly texts: Readonly<Record<string, Assessment["notices"][number]["sources"]>>;
}

/** How a title's texts are found. */
export function textsKey(kind: string, extended: boolean, gone: boolean): string {
  return kind + (extended ? " extended" : "") + (gone ? " gone" : "");
}

/** Gathers them from the answers to every mixture of some facts. */
export function constantsOf(assess: (application: Application) => Assessment, like: Application): Constants {
  const { rulebook, requirements, ...first } = assess(like);
  const documents = { ...first.documents };
  const said = { cni: nothingSaid(), passport: nothingSaid(), both: nothingSaid() };
  const validity = {};
  const fees = { cni: {}, passport: {} };
  const texts = {};
  const nothingAsked = [...requirements];
  let later: readonly LaterFee[] = [];
  let undecided: readonly MissingFact[] = [];
  for (const application of mixtures(like)) {
    const answer = assess(application);
    const titles = Object.keys(answer.admissible) as TitleKind[];
    const here = said[which(titles)];
    Object.assign(here, { presence: answer.presence });
    for (const notice of answer.notices) Object.assign(here.notices, { [notice.id]: notice });
    for (const referral of answer.referrals) Object.assign(here.referrals, { [referral.id]: referral });
    for (const [place, requirement] of answer.requirements.entries())
      if (requirement.status === "not-required") nothingAsked[place] = requirement;
      else Object.assign(said[which(requirement.titles)].requirements, { [requirement.id]: requirement });
    for (const [id, view] of Object.entries(answer.documents))
      if (view.status === "not-required") Object.assign(documents, { [id]: view });
    Object.assign(validity, answer.validity);
    for (const line of answer.fee.lines)
      if (line.kind === "exact") Object.assign(fees[line.title], { [line.amount.units]: line });
    later = [...answer.fee.later, ...later];
    if (answer.undecided.length > 0) undecided = answer.undecided;
    for (const { kind, titleStatus } of Object.values(answer.heldTitles)) {
      const key = textsKey(kind, titleStatus.extended === true, titleStatus.standing === "void");
      Object.assign(texts, { [key]: titleStatus.sources });
    }
  }
  const [unlessHandedBack] = later.filter(({ status }) => status === "unless-handed-back");
  if (unlessHandedBack === undefined) throw new Error("no answer speaks of handing back");
  const places = Object.fromEntries(nothingAsked.map(({ id }, place) => [id, place]));
  return {
    rulebook,
    nothingAsked,
    places: places as Record<RequirementId, number>,
    documents,
    said: said as unknown as Constants["said"],
    validity,
    fees,
    unlessHandedBack,
    undecided,
    texts,
  };
}

function nothingSaid() {
  return { requirements: {}, notices: {}, referrals: {}, presence: {} };
}

function which(titles: readonly TitleKind[]): Which {
  return titles.length === 2 ? "both" : (titles[0] ?? "both");
}

/** Every mixture of what the function written by hand tells apart. */
function* mixtures(like: Application): Generator<Application> {
  const [renewal, lost] = [{ reason: "renewal" }, { reason: "lost" }] as const;
  for (const requests of [{ cni: renewal }, { passport: renewal }, { cni: renewal, passport: renewal }])
    for (const reason of [renewal, lost])
      for (const ends of [
        { cni: "2022-09-11", passport: "2026-12-04" },
        { cni: "2013-12-30", passport: "2019-10-15" },
      ])
        for (const [channel, lodging] of [
          ["online-pre-application", "own-name"],
          ["paper-form", "hosted"],
        ] as const)
          for (const heldBy of ["connected-registry", "paper-registry"] as const)
            for (const showsNationality of [true, false, undefined]) {
              const title = (kind: TitleKind, end = ends[kind]): HeldTitle => ({
                id: kind,
                kind,
                format: kind === "cni" ? "laminated" : "biometric",
                issuedOn: `${Number(end.slice(0, 4)) - 10}${end.slice(4)}`,
                printedExpiry: end,
                adultWhenIssued: true,
                where: reason === lost && requests[kind] !== undefined ? "lost" : "in-hand",
              });
              const kinds = Object.keys(requests) as TitleKind[];
              yield {
                ...like,
                requests: Object.fromEntries(kinds.map((kind) => [kind, reason])),
                channel,
                home: { lodging, justifAdresse: false },
                applicant: {
                  ...like.applicant,
                  birthRecord: {
                    heldBy,
                    ...(showsNationality === undefined ? {} : { showsNationality }),
                  },
                },
                heldTitles: { complete: true, titles: [title("cni"), title("passport")] },
              };
            }
}
