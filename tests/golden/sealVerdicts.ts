import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checksumOf, sealsFile } from '../support/seals.ts';
import { goldenFragments, inShort, verdictsFile } from '../support/verdicts.ts';
import { loadModels } from '#catalog/loadCatalog.ts';
import { decodeCalculatorLink, encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel, Question } from '#domain/decision/decisionModel.ts';
import { equalWeights, type Context, type Situation } from '#domain/decision/situation.ts';
import { randomFrom } from '#domain/robustness/random.ts';
import { adultsAtHome, factors, grades, policies, unsure } from '#domain/vocabulary.ts';

// node tests/golden/sealVerdicts.ts VERSION: writes what a version that is about to be released says of its golden
// links and of some hundred other situations. What is written once is never written again.

const made = 400;
const version = Number(process.argv[2]);
const models = loadModels();
const model = models.find((one) => one.version === version);
if (model === undefined) throw new Error(`There is no version ${process.argv[2]} in content/model/.`);
const file = verdictsFile(version);
if (existsSync(file)) throw new Error(`${file} is there already, and old links rest on it.`);

const draw = randomFrom(version);
const whole = (least: number, most: number): number => least + Math.floor(draw() * (most - least + 1));
const oneOf = <Item>(items: readonly Item[]): Item => items[whole(0, items.length - 1)]!;
const sometimes = <Value>(share: number, value: () => Value): Value | undefined =>
  draw() < share ? value() : undefined;
const given = (entries: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

function anyAnswer({ answers, atMost }: Question): string | readonly string[] {
  const ids = answers.map(({ id }) => id);
  const [first, second] = [oneOf(ids), oneOf(ids)];
  if (atMost === 2 && first !== second && draw() < 0.4) {
    return ids.filter((id) => id === first || id === second);
  }
  return draw() < 0.07 ? unsure : first;
}

// Lengths at which rules begin come up often, since a slip in the code shows right there.
const lengths = [20, 45, ...new Set(Object.values(model.guardrails.longestLive.minutesByGrade))];

/** What a school might set, within what a lesson can meet. */
const anyContext = (): Context =>
  given({
    grade: sometimes(0.7, () => oneOf(grades)),
    adultAtHome: sometimes(0.4, () => oneOf(adultsAtHome)),
    students: sometimes(0.6, () => whole(1, oneOf([4, 32]))),
    minutes: sometimes(0.7, () => (draw() < 0.6 ? oneOf(lengths) : whole(5, 120))),
    policy: sometimes(0.4, () => oneOf(policies)),
    minLiveMinutes: sometimes(0.2, () => oneOf([0, ...lengths])),
    maxLiveMinutes: sometimes(0.2, () => oneOf([0, ...lengths])),
    minLiveShare: sometimes(0.15, () => oneOf([0, 0.5, 1, whole(0, 100) / 100])),
    ownTimeAlternative: sometimes(0.2, () => draw() < 0.5),
  });

/** Half as a teacher with equal weights and no rules leaves them, half with both. */
function anySituation({ questions }: DecisionModel): Situation {
  const answered = oneOf([0.3, 0.8, 1, 1]);
  const isPlain = draw() < 0.5;
  return {
    answers: given(
      Object.fromEntries(
        questions.map((question) => [question.id, sometimes(answered, () => anyAnswer(question))]),
      ),
    ) as Situation['answers'],
    weights: isPlain
      ? equalWeights
      : (Object.fromEntries(factors.map((factor) => [factor, whole(0, 3)])) as typeof equalWeights),
    context: isPlain ? {} : anyContext(),
  };
}

const fragments = [
  ...goldenFragments(version),
  ...Array.from({ length: made }, () => encodeCalculatorLink(anySituation(model), model)),
];
const verdicts = fragments.map((fragment) => {
  const opened = decodeCalculatorLink(fragment, models);
  if (!opened.ok) throw new Error(`${fragment} does not open.`);
  return [fragment, inShort(decide(opened.value.situation, opened.value.model))];
});
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(Object.fromEntries(verdicts), null, 2)}\n`);
console.log(`Add this line to ${sealsFile}: "${file}": "${checksumOf(file)}"`);
