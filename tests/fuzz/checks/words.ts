import { checkOf, claim, claimSame, type Question } from "../check.js";
import { en, fr, main } from "../counted.js";
import { against } from "../../words/sheet/against.js";
import { excludedAmong } from "../../words/sheet/exclusions.js";
import type { Numbers } from "../numbers.js";

const languages = [
  ["fr", fr],
  ["en", en],
] as const;

export const words = checkOf("12 words agree", 3, (question, numbers) => {
  const { application, assess } = question;
  const answer = assess(application);
  const names = Object.fromEntries(
    (application.heldTitles?.titles ?? []).map(({ id }, index) => [id, `Title ${index + 1}`]),
  );
  for (const [
    language,
    { checklist, fullSheet, pageSheet, toText, undecidedText, dateText, moneyText },
  ] of languages) {
    const options = {
      titleNames: names,
      reader: numbers.of([undefined, "applicant", "representative"] as const),
    };
    const text = checklist(answer, { ...options, as: "text" });
    const long = text.split("\n").find((line) => line.length > 80);
    claim(long === undefined, `${language}: a line of ${String(long?.length)} columns: ${String(long)}`);
    for (const page of [
      text,
      checklist(answer, options),
      checklist(answer, { ...options, as: "html", length: "page" }),
    ]) {
      const slip = /undefined|NaN|\[object|\bnull\b|native code/.exec(page);
      claim(slip === null, `${language}: it says ${String(slip?.[0])}`);
    }
    const plain = text.replaceAll(/\s+/g, " ");
    const { fee } = answer;
    // Where an application is refused, the sheet says why, and nothing of its papers.
    const isRefused = Object.values(answer.admissible).some(({ status }) => status === "inadmissible");
    if (!isRefused && fee.kind === "exact" && fee.amount.units > 0) {
      const amount = moneyText(fee.amount).replaceAll(/\s+/g, " ");
      claim(plain.includes(amount), `${language}: it does not say ${amount}`);
    }
    for (const { anyOf, status } of answer.requirements)
      if (!isRefused && status === "required" && anyOf.length === 1)
        for (const { issuedOnOrAfter } of anyOf[0] ?? [])
          if (issuedOnOrAfter !== undefined)
            claim(
              plain.includes(dateText(issuedOnOrAfter).replaceAll(/\s+/g, " ")),
              `${language}: it does not say ${issuedOnOrAfter}`,
            );
    const sheet = fullSheet(answer, options);
    const ids = new Set(
      sheet.sections.flatMap(({ items }) =>
        items.flatMap((item) => [item.id, ...(item.lines ?? []).map(({ id }) => id)]),
      ),
    );
    const excluded = excludedAmong(withoutPractice(ids, answer));
    claim(
      excluded.length === 0,
      `${language}: two sentences exclude each other: ${JSON.stringify(excluded)}`,
    );
    if (language === "fr") {
      const whole = toText(fullSheet(answer)).replaceAll(/\s+/g, " ");
      for (const [what, said, isKnown] of against)
        claim(!isKnown(application) || !said.test(whole), `it says ${what}`);
    }
    claimSame(
      pageSheet(JSON.parse(JSON.stringify(answer)) as typeof answer, options),
      pageSheet(answer, options),
      "by way of JSON another page",
    );
    for (const missing of answer.undecided)
      claim(undecidedText(missing, names).includes("?"), `${missing.fact} is no question`);
  }
});

/** What a town hall alone asks for is brought whatever the law spares, and the sheet says whose wish it is. */
function withoutPractice(
  ids: ReadonlySet<string>,
  { requirements }: ReturnType<Question["assess"]>,
): ReadonlySet<string> {
  const required = requirements.filter(({ status }) => status === "required");
  const practice = required
    .filter(({ document }) =>
      required.every((one) => one.document !== document || one.basis === "local-practice"),
    )
    .map(({ document }) => `bring/${document}`);
  return new Set([...ids].filter((id) => !practice.includes(id)));
}

export const otherWords = checkOf(
  "12 whatever is answered has words",
  1,
  ({ application, rulebook, assess }, numbers) => {
    const answer = assess(application);
    const until = undefined;
    const stretches = main.timeline(application, { rulebook, until });
    const change = main.nextChange(application, { rulebook });
    const ways = numbers.happens(0.2) ? main.whatWouldChange(application, { rulebook }).ways : [];
    const question = main.nextQuestion(application, { rulebook });
    for (const [language, words] of languages) {
      const picture = words.timelinePicture(stretches);
      const texts = [
        words.toSvg(picture),
        words.toLines(picture),
        ...(change === undefined ? [] : [words.changeText(change)]),
        ...ways.map((way) => words.wayText(way)),
        ...(question === undefined ? [] : [JSON.stringify(words.questionText(question))]),
        ...answer.requirements.flatMap(({ sources }) =>
          sources.map((citation) => words.citationText(citation)),
        ),
        ...Object.values(answer.admissible).flatMap(({ refusals }) =>
          refusals.map((refusal) => words.refusalText(refusal)),
        ),
        ...Object.values(answer.heldTitles).map(({ titleStatus }) => words.titleStatusText(titleStatus)),
        words.explanationText(main.explain(application, "fee", { rulebook })),
      ];
      for (const text of texts) {
        const slip = /undefined|NaN|\[object|native code/.exec(text);
        claim(
          slip === null && text !== "",
          `${language}: it says ${String(slip?.[0])}: ${text.slice(0, 200)}`,
        );
      }
    }
  },
);

/** An interview by chance ends where nothing is asked any more. */
export const interview = checkOf(
  "3 an interview ends",
  1,
  ({ application, rulebook, assess }, numbers: Numbers) => {
    let so = application;
    const skip: string[] = [];
    for (let count = 0; count < 150; count++) {
      const question = main.nextQuestion(so, { rulebook, skip });
      if (question === undefined) {
        if (skip.length === 0)
          claim(assess(so).undecided.length === 0, "facts are missing, and nothing is asked");
        return;
      }
      const given = replyTo(question, numbers);
      const next = main.withAnswer(so, question, given, { rulebook });
      if (next.ok) so = next.application;
      else skip.push(question.id);
    }
    claim(false, "it does not end");
  },
);

type Asked = NonNullable<ReturnType<typeof main.nextQuestion>>;

function replyTo({ answer, asks }: Asked, numbers: Numbers): never {
  const one = (part: Asked["asks"][number]): unknown => {
    if (part.answer === "yes-no") return numbers.happens(0.5);
    if (part.answer === "number") return (part.range?.[0] ?? 0) + numbers.below(60);
    if (part.answer === "day")
      return `${1950 + numbers.below(75)}-0${1 + numbers.below(9)}-1${numbers.below(10)}`;
    if (part.answer === "titles" || part.answer === "held-titles")
      return numbers.shuffled(part.values ?? []).slice(0, 1);
    return numbers.of(part.values ?? [""]);
  };
  if (answer === "none-of") return asks.filter(() => numbers.happens(0.1)).map(({ path }) => path) as never;
  if (answer === "several") return Object.fromEntries(asks.map((part) => [part.path, one(part)])) as never;
  return one(asks[0]!) as never;
}
