import { judge, type CheckKind, type Part } from '#domain/course/selfCheck.ts';

type Words = Readonly<Record<string, string | undefined>>;

/** The parts of a question with what is chosen for each: its inputs and lists carry what fits as data. */
function partsOf(form: HTMLFormElement): readonly Part[] {
  return [...form.querySelectorAll<HTMLElement>('[data-right]')].map((part) => {
    const right = part.dataset['right']!;
    if (part instanceof HTMLInputElement) return { right, chosen: part.checked ? 'chosen' : '' };
    if (part instanceof HTMLSelectElement) return { right, chosen: part.value };
    return { right, chosen: part.querySelector<HTMLInputElement>(':checked')?.value ?? '' };
  });
}

/** The place of a line's part among the parts as the question asks them. */
const placeOf = (line: HTMLElement): number => Number(line.dataset['part']);

/** Lets a question be answered: check, feedback on what was chosen, try again, show the rest. */
function connectQuestion(form: HTMLFormElement, words: Words, onChecked: () => void): void {
  const find = <Found extends HTMLElement>(selector: string) => form.querySelector<Found>(selector)!;
  const [status, answers] = [find('[role=status]'), find<HTMLDetailsElement>('details')];
  const [buttons, again, all] = [find('.buttons'), find('[type=reset]'), find('[data-all]')];
  const lines = [...answers.querySelectorAll<HTMLElement>('[data-part]')];
  const show = (parts: readonly number[], isAll = false) => {
    lines.forEach((line) => (line.hidden = !parts.includes(placeOf(line))));
    // What is in the wrong place must not say the right one, by number or by order: it can be tried again.
    answers.classList.toggle('some', !isAll);
    const asAsked = lines.toSorted((one, other) => placeOf(one) - placeOf(other));
    answers.querySelector('ul, ol')!.append(...(isAll ? lines : asAsked));
  };
  const rest = (isChecked: boolean, isOpen = isChecked) => {
    answers.hidden = !isOpen;
    answers.open = isOpen;
    again.hidden = all.hidden = !isChecked;
  };
  buttons.hidden = false;
  find('summary').hidden = true;
  rest(false);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const kind = form.dataset['check'] as CheckKind;
    const { standing, shown } = judge(kind, partsOf(form));
    const isPlaced = kind === 'order' && standing === 'fits';
    status.textContent = words[isPlaced ? 'placed' : standing.toLowerCase()] ?? '';
    form.dataset['standing'] = standing;
    if (standing === 'open' || standing === 'shared') return;
    show(shown);
    rest(true, shown.length > 0);
    onChecked();
  });
  form.addEventListener('reset', () => {
    status.textContent = '';
    delete form.dataset['standing'];
    rest(false);
    find('input, select').focus();
  });
  all.addEventListener('click', () => {
    show([...lines.keys()], true);
    rest(true);
    all.hidden = true;
    answers.querySelector<HTMLElement>('ul, ol')!.focus();
  });
}

/** Connects every question of a section; `onFinished` runs once, when each has been checked. */
function connectSelfCheck(section: HTMLElement, onFinished: () => void): void {
  const forms = [...section.querySelectorAll<HTMLFormElement>('form[data-check]')];
  const open = new Set(forms);
  for (const form of forms) {
    connectQuestion(form, section.dataset, () => {
      if (open.delete(form) && open.size === 0) onFinished();
    });
  }
}

/** The last question of the module was worked through: marks it and says so. */
async function finish(section: HTMLElement): Promise<void> {
  const { module, intervals = '', finished = '', refused = '' } = section.dataset;
  if (module === undefined) return;
  const { finishCheck } = await import('./finishCheck.ts');
  const isKept = finishCheck(module, intervals.split(',').map(Number));
  section.querySelector('[data-finish]')!.textContent = isKept ? finished : refused;
  document.querySelector('.mark-done')?.dispatchEvent(new Event('progress'));
}

/** Connects every question of the page. */
export function connectPage(): void {
  document
    .querySelectorAll<HTMLElement>('.self-check')
    .forEach((section) => connectSelfCheck(section, () => void finish(section)));
}
