import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { equalWeights, type Answers } from '#domain/decision/situation.ts';
import { recommend } from '#domain/recommend.ts';
import { randomFrom } from '#domain/robustness/random.ts';
import { unsure } from '#domain/vocabulary.ts';

// How long one full evaluation takes: verdict, every flip, weight flips and 5,000 weightings, over situations with
// open and unsure answers, since these cost most.

const model = currentModel(loadModels());
const random = randomFrom(7);
const rounds = 1000;

const anyAnswers = (): Answers =>
  Object.fromEntries(
    model.questions.flatMap(({ id, answers }) => {
      const draw = random();
      if (draw < 0.15) return [];
      return [[id, draw < 0.3 ? unsure : answers[Math.floor(random() * answers.length)]!.id]];
    }),
  );

const situations = Array.from({ length: rounds }, anyAnswers);
for (const answers of situations.slice(0, 100)) recommend(answers, equalWeights, {}, model);
const times = situations
  .map((answers) => {
    const start = performance.now();
    recommend(answers, equalWeights, {}, model);
    return performance.now() - start;
  })
  .sort((a, b) => a - b);
const at = (share: number): string => times[Math.floor(share * (rounds - 1))]!.toFixed(2);
console.log(
  `One evaluation, ${rounds} situations: median ${at(0.5)} ms, 95 in 100 within ${at(0.95)} ms, longest ${at(1)} ms`,
);
