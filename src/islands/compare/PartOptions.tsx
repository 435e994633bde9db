import { aroundKeys, partKey, ruleKeys } from './choices.ts';
import { useReading } from './context.ts';
import { partName, partWords, sentenceCase } from './partWords.ts';
import type { Part } from '#domain/decision/differences.ts';

/** Everything that can be changed, as the options of a field, in groups. */
export function PartOptions({ parts }: { parts: readonly Part[] }) {
  const { tool, phrase } = useReading();
  const around = (keys: readonly string[]) =>
    parts.filter(({ kind, id }) => kind === 'context' && keys.includes(id));
  const groups = [
    ...tool.questionnaire.map(({ name, questions }) => ({
      name,
      own: parts.filter(
        ({ kind, id }) => kind === 'answer' && questions.some((question) => question.id === id),
      ),
    })),
    { name: phrase('compare.change.weights'), own: parts.filter(({ kind }) => kind === 'weight') },
    { name: phrase('compare.change.rules'), own: around(ruleKeys) },
    { name: phrase('compare.change.around'), own: around(aroundKeys) },
  ];
  return (
    <>
      {groups.map(({ name, own }) => (
        <optgroup key={name} label={name}>
          {own.map((part) => (
            <option key={part.id} value={partKey(part)}>
              {partName(part, tool, phrase)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

/** What a part can be changed to, as the options of a field. */
export function ChoiceOptions({ choices }: { choices: readonly Part[] }) {
  const { tool, phrase } = useReading();
  const options = choices.map((part, index) => ({ index, part, isPair: Array.isArray(part.value) }));
  const pairs = options.filter(({ isPair }) => isPair);
  const optionOf = ({ index, part, isPair }: (typeof options)[number]) => (
    <option key={index} value={index}>
      {sentenceCase(partWords(part, tool, phrase, isPair ? 'short' : 'label'))}
    </option>
  );
  return (
    <>
      {options.filter(({ isPair }) => !isPair).map(optionOf)}
      {pairs.length > 0 && <optgroup label={phrase('compare.change.pairs')}>{pairs.map(optionOf)}</optgroup>}
    </>
  );
}
