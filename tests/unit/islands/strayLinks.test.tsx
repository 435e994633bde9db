// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardOf } from '../../support/anyPolicy.ts';
import { situationOf } from '../../support/anySituation.ts';
import { mixedClass } from '../../support/classes.ts';
import { calculatorTool } from '../../support/calculatorTool.ts';
import { writeDraft } from '#browser/draftStore.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { encodeClassLink } from '#codec/classLink.ts';
import { encodePolicyLink } from '#codec/policyLink.ts';
import { plannerTool } from '#components/plannerTool.ts';
import Calculator from '#islands/calculator/Calculator.tsx';
import Classroom from '#islands/classroom/Classroom.tsx';
import Compare from '#islands/compare/Compare.tsx';
import LearningRecord from '#islands/course/LearningRecord.tsx';
import Planner from '#islands/planner/Planner.tsx';
import Policy from '#islands/policy/Policy.tsx';

const base = '/some/folder/';
const { strings, classroom } = loadCatalog();
const tool = calculatorTool({ base });
const classText = encodeClassLink({ rows: mixedClass.rows });
const policyText = encodePolicyLink(cardOf());
const result = encodeCalculatorLink(situationOf({ answers: {} }), tool.deciding);
const course = { name: 'A course', address: 'https://example.org/learn/' };

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test.each([
  ['calculator', () => <Calculator tool={tool} />, policyText, 'a policy card', 'policy/'],
  ['comparison', () => <Compare tool={tool} />, classText, 'a class', 'class/'],
  ['planner', () => <Planner tool={{ ...plannerTool(), base }} />, classText, 'a class', 'class/'],
  [
    'class page',
    () => <Classroom tool={{ data: classroom, strings, base }} />,
    policyText,
    'a policy card',
    'policy/',
  ],
  [
    'policy page',
    () => <Policy tool={{ presets: [], site: undefined, strings, base }} />,
    `${result}~${result}`,
    'a comparison',
    'calculator/compare/',
  ],
  [
    'record',
    () => <LearningRecord modules={[]} course={course} strings={strings} base={base} />,
    't1.flipped-lesson',
    'a plan to start from',
    'planner/',
  ],
])(
  'the %s says what a link of another kind is, and leads to its page in the folder',
  async (_, page, link, what, path) => {
    location.hash = `#${link}`;
    render(page());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(`This is a link to ${what}`);
    expect(alert.querySelector('a')?.getAttribute('href')).toBe(`${base}${path}#${link}`);
  },
);

test('the calculator still says so to a teacher who has answers of their own there', async () => {
  writeDraft(
    { situation: situationOf({ answers: { 'objectives.work': 'discuss' } }), name: '' },
    tool.deciding,
  );
  location.hash = `#${policyText}`;
  render(<Calculator tool={tool} />);
  await screen.findByText(/1 of 15/);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(screen.queryByText('This is a link to a policy card.')).not.toBeNull();
});
