import type { FoundPage } from './pagefind.ts';

/** A made element with its class and what it holds; text is only ever text. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function linkTo(url: string, title: string): HTMLAnchorElement {
  const link = element('a', '', title);
  link.href = url;
  return link;
}

function pageItem({ url, title, excerpt, sections }: FoundPage): HTMLLIElement {
  const item = element('li', '', linkTo(url, title), element('p', 'small quiet', excerpt));
  if (sections.length > 0) {
    const links = sections.map((section) => element('li', '', linkTo(section.url, section.title)));
    item.append(element('ul', 'small', ...links));
  }
  return item;
}

/** Results under one heading for each kind of page, in the order of `kinds`. */
export function resultGroups(
  pages: readonly FoundPage[],
  kinds: readonly string[],
  headingTag: 'h2' | 'h3',
): readonly HTMLElement[] {
  return kinds
    .map((kind) => ({ kind, items: pages.filter((page) => page.kind === kind).map(pageItem) }))
    .filter(({ items }) => items.length > 0)
    .map(({ kind, items }) =>
      element('section', '', element(headingTag, '', kind), element('ul', 'found', ...items)),
    );
}

/** Up and down arrows move from the field through the links and back. */
export function moveWithArrows(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [field, ...results.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
