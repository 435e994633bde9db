// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { connectPage } from '#browser/course/selfCheck.ts';

/** The right order is count, ask, plan; the question asks for plan, count, ask. */
const asked = [
  ['plan', 3],
  ['count', 1],
  ['ask', 2],
] as const;
const select = ([name, right]: (typeof asked)[number]) =>
  `<select name="${name}" data-right="${right}"><option></option><option>1</option><option>2</option><option>3</option></select>`;

beforeEach(() => {
  document.body.innerHTML = `
    <section class="self-check" data-placed="Every step is in its place.">
      <form data-check="order">
        ${asked.map(select).join('')}
        <p class="buttons"><button>Check</button><button type="reset"></button><button type="button" data-all></button></p>
        <p role="status"></p>
        <details><summary></summary><ol tabindex="-1">
          <li data-part="1">count</li><li data-part="2">ask</li><li data-part="0">plan</li>
        </ol></details>
      </form>
    </section>`;
  connectPage();
});

const number = (plan: string, count: string, ask: string) => {
  const places = { plan, count, ask };
  for (const field of document.querySelectorAll('select')) field.value = places[field.name as 'plan'];
  document.querySelector('form')!.dispatchEvent(new Event('submit'));
};
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li')]
    .filter(({ hidden }) => !hidden)
    .map((li) => li.textContent);

test('steps in wrong places are explained in the order of the question, which says nothing of the right one', () => {
  number('1', '2', '3');
  expect(shown()).toEqual(['plan', 'count', 'ask']);
  number('1', '3', '2');
  expect(shown()).toEqual(['plan', 'count']);
});

test('whoever asks for every reason sees the steps in the right order, and not at the next try', () => {
  number('1', '2', '3');
  document.querySelector<HTMLElement>('[data-all]')!.click();
  expect(shown()).toEqual(['count', 'ask', 'plan']);
  number('2', '3', '1');
  expect(shown()).toEqual(['plan', 'count', 'ask']);
});
