import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { pageMarkdown } from '#publish/pageMarkdown.ts';

const resource = {
  name: 'Who can join?',
  description: 'Count first.',
  url: 'https://example.org/site/learn/access/',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  learningResourceType: 'Guide',
};
const head = `<link rel="alternate" type="text/markdown" href="/site/learn/access.md">
  <script type="application/ld+json">${JSON.stringify(resource)}</script>`;
const pageOf = (main: string) =>
  `<!doctype html><html><head>${head}</head><body><header>Menu</header>
  <main>${main}<p class="print-address">Live or Later · ${resource.url}</p></main></body></html>`;
const whole = (main: string) => pageMarkdown(pageOf(main))!.markdown;

/** What stands between the description and the line that says where the page is from. */
const bodyOf = (main: string) => /\n\n> Count first\.\n\n([^]*?)\n*---\n/.exec(whole(main))![1]!;
const inHtml = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('a page as plain Markdown', () => {
  test('begins with its heading and what it is about, and ends with where it is from and under which license', () => {
    expect(whole('<h1>Who can join?</h1><p>Count.</p>')).toBe(
      '# Who can join?\n\n> Count first.\n\nCount.\n\n---\n\n' +
        'Live or Later · https://example.org/site/learn/access/ · https://creativecommons.org/licenses/by/4.0/\n',
    );
  });

  test('is not there for a page that names none', () => {
    expect(pageMarkdown('<html><head></head><body><main><p>Tool</p></main></body></html>')).toBeUndefined();
  });

  test('leaves out what can only be worked with, and the heading over it', () => {
    expect(
      bodyOf(`<nav>Home</nav><p>Read.</p><p hidden>Later</p><button>Do</button><svg><title>Dot</title></svg>
        <h2>Type it</h2><textarea>text</textarea>`),
    ).toBe('Read.');
  });

  test('names every address whole', () => {
    expect(bodyOf('<p>See <a href="/site/cases/">cases</a>, <a href="#top">top</a>.</p>')).toBe(
      'See [cases](https://example.org/site/cases/), [top](https://example.org/site/learn/access/#top).',
    );
  });

  test('keeps a term’s words and leaves out the note that opens over it', () => {
    const term =
      '<button class="term">synchronous</button><a href="/site/glossary/#s">synchronous</a><span popover>At once.</span>';
    expect(bodyOf(`<p>This is ${term}.</p>`)).toBe(
      'This is [synchronous](https://example.org/site/glossary/#s).',
    );
  });

  test('numbers steps, and gives each what stands under it', () => {
    expect(bodyOf('<ol><li><h3>Count</h3><p>Six of 24.</p></li><li>Call</li></ol>')).toBe(
      '1. **Count**\n\n   Six of 24.\n\n2. Call',
    );
  });

  test('numbers a step once, and sets a verdict off from the words that it is about', () => {
    const step = '<li><p><strong class="place">1.</strong> Wait</p></li>';
    expect(bodyOf(`<ol>${step}<li><span class="verdict-tag">Live</span> It needs an answer</li></ol>`)).toBe(
      '1. Wait\n2. **Live** It needs an answer',
    );
  });

  test('sets a term before what it means', () => {
    expect(
      bodyOf('<dl><div><dt>Goal</dt><dd>Argue.</dd></div><div><dt>Proof</dt><dd>A claim.</dd></div></dl>'),
    ).toBe('- **Goal:** Argue.\n- **Proof:** A claim.');
  });

  test('adds no second sign to a term that brings its own', () => {
    expect(bodyOf('<dl><dt>Who says it:</dt><dd>A guide.</dd><dt>An adult?</dt><dd>No</dd></dl>')).toBe(
      '- **Who says it:** A guide.\n- **An adult?** No',
    );
  });

  test('does not keep apart what a colon joins', () => {
    expect(bodyOf('<p><a href="/g/">See the guides<span>: Case study</span></a></p>')).toBe(
      '[See the guides: Case study](https://example.org/g/)',
    );
  });

  test('draws a table, its caption above it', () => {
    const table = `<table><caption>Who</caption><thead><tr><th>Grade</th><th>Of 24</th></tr></thead>
      <tbody><tr><th>3</th><td>a | b<p>more</p></td></tr></tbody></table>`;
    expect(bodyOf(table)).toBe('**Who**\n\n| Grade | Of 24 |\n| --- | --- |\n| 3 | a \\| b · more |');
  });

  test('types a formula in one line', () => {
    const mean =
      '<mfrac><mrow><mo>∑</mo><mi>f</mi><mrow><mo>(</mo><mi>m</mi><mo>)</mo></mrow></mrow><msub><mi>n</mi><mi>k</mi></msub></mfrac>';
    const rest = '<mfrac><mi>R</mi><mrow><mn>1</mn><mo>−</mo><mi>w</mi><mi>d</mi></mrow></mfrac>';
    expect(
      bodyOf(`<figure><math><mrow><msub><mi>F</mi><mi>k</mi></msub><mo>=</mo>${mean}<mo>+</mo>${rest}</mrow></math>
        <figcaption>F is a mean.</figcaption></figure>`),
    ).toBe('`F_k = ∑f(m) / n_k + R / (1 − w d)`\n\nF is a mean.');
  });

  test('quotes a box with a citation in it', () => {
    const box =
      '<aside><p>Count first</p><p>Six share (<a href="/site/evidence/m/">Means, 2013</a>).</p></aside>';
    expect(bodyOf(box)).toBe(
      '> Count first\n>\n> Six share ([Means, 2013](https://example.org/site/evidence/m/)).',
    );
  });

  test('lists the answers to a question, and says what a disclosure holds', () => {
    expect(
      bodyOf(`<form><fieldset><legend>Which?</legend><label><input type="radio">Live</label></fieldset>
        <details><summary>Why</summary><p>It <em>needs</em> an <code>answer</code>.</p></details></form>`),
    ).toBe('**Which?**\n\n- Live\n\n**Why**\n\nIt *needs* an `answer`.');
  });

  test('says words as they are, whatever they would mean in Markdown', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab 1.)-+#*_`[]()<>&;~|\\!=:/@') }), (words) => {
        const said = words.replace(/\s+/g, ' ').trim();
        fc.pre(said !== '');
        const html = marked.parse(bodyOf(`<h1>T</h1><p>${inHtml(words)}</p>`), { async: false });
        const read = pageMarkdown(pageOf(`<h1>T</h1>${html}`))!.markdown;
        expect(html).toMatch(/^<p>[^]*<\/p>\n$/);
        expect(read).toBe(whole(`<h1>T</h1><p>${inHtml(words)}</p>`));
      }),
    );
  });
});
