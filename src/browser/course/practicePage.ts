import { connectMark } from './markBox.ts';
import { hasProgress } from './place.ts';

interface EmbeddedCalculator {
  readonly openEmbedded: (host: HTMLElement, tool: string, fragment: string, name: string) => Promise<void>;
}

/** Lets the button open the calculator on the page; `load` brings the calculator, and runs only then. */
function connectCalculator(load: () => Promise<EmbeddedCalculator>): void {
  const button = document.querySelector<HTMLButtonElement>('[data-open-calculator]')!;
  const host = document.querySelector<HTMLElement>('[data-calculator]')!;
  const status = document.querySelector<HTMLElement>('[data-calculator-status]')!;
  const { tool = '', fragment = '', name = '', loading = '', ready = '', failed = '' } = button.dataset;
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    status.textContent = loading;
    try {
      await (await load()).openEmbedded(host, tool, fragment, name);
      button.hidden = true;
      status.textContent = ready;
      host.querySelector<HTMLElement>('h2')?.focus();
    } catch {
      button.disabled = false;
      status.textContent = failed;
    }
  });
}

/** Makes the questions answer when they come into the window; before that, and without a script, they are disclosures. */
function connectQuestions(): void {
  const near = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import('./selfCheck.ts').then(({ connectPage }) => connectPage());
  });
  document.querySelectorAll('.self-check').forEach((section) => near.observe(section));
}

/** Keeps what is typed in the reflection, a moment after the last letter. */
function connectReflection(): void {
  const field = document.querySelector<HTMLTextAreaElement>('textarea[data-module]')!;
  const load = () => import('./reflection.ts');
  if (hasProgress()) void load().then(({ showReflection }) => showReflection(field));
  field.addEventListener('input', async () => (await load()).keepSoon(field), { passive: true });
}

/** Everything that a practice page does beyond being read. */
export function connectPractice(loadCalculator: () => Promise<EmbeddedCalculator>): void {
  connectMark();
  connectCalculator(loadCalculator);
  connectQuestions();
  connectReflection();
}
