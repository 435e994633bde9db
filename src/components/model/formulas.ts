const letter = (name: string): string => `<mi>${name}</mi>`;
const number = (value: string): string => `<mn>${value}</mn>`;
const sign = (mark: string): string => `<mo>${mark}</mo>`;
const row = (...parts: readonly string[]): string => `<mrow>${parts.join('')}</mrow>`;
const over = (above: string, below: string): string => `<mfrac>${above}${below}</mfrac>`;
const indexed = (name: string, index: string): string =>
  `<msub>${letter(name)}${/\d/.test(index) ? number(index) : letter(index)}</msub>`;

const ofMode = row(sign('('), letter('m'), sign(')'));
const sum = sign('∑');
const sumOfOthers = `<munder>${sum}${row(letter('i'), sign('≠'), letter('j'))}</munder>`;
const gap = '<mspace width="2em"></mspace>';
const logOf = (index: string): string =>
  row(letter('ln'), sign('('), number('1'), sign('/'), indexed('u', index), sign(')'));

/** The formulas of the model as the inside of a MathML element; made of fixed parts only. */
export const formulas = {
  fit: row(letter('f'), ofMode, sign('='), number('0'), sign('…'), number('4')),
  raise: row(
    letter('f'),
    ofMode,
    sign('='),
    over(row(indexed('f', 'a'), ofMode, sign('+'), indexed('f', 'b'), ofMode), number('2')),
    sign('+'),
    letter('r'),
  ),
  factor: row(indexed('F', 'k'), ofMode, sign('='), over(row(sum, letter('f'), ofMode), indexed('n', 'k'))),
  score: row(
    letter('S'),
    ofMode,
    sign('='),
    over(number('100'), number('4')),
    sign('⋅'),
    over(row(sum, indexed('w', 'k'), indexed('F', 'k'), ofMode), row(sum, indexed('w', 'k'))),
  ),
  verdict: row(indexed('S', '1'), sign('−'), indexed('S', '2'), sign('≥'), '<mtext>margin</mtext>'),
  flips: row(
    letter('R'),
    sign('='),
    over(
      row(sumOfOthers, indexed('w', 'i'), indexed('d', 'i')),
      row(number('1'), sign('−'), indexed('w', 'j')),
    ),
    gap,
    letter('t'),
    sign('='),
    over(letter('R'), row(letter('R'), sign('−'), indexed('d', 'j'))),
  ),
  bounds: row(
    letter('max'),
    row(
      sign('('),
      number('0'),
      sign(','),
      row(sum, indexed('p', 'i')),
      sign('−'),
      row(sign('('), letter('n'), sign('−'), number('1'), sign(')')),
      sign(')'),
    ),
    sign('≤'),
    letter('s'),
    sign('≤'),
    letter('min'),
    indexed('p', 'i'),
  ),
  acceptability: row(indexed('w', 'k'), sign('='), over(logOf('k'), row(sum, logOf('i')))),
} as const;
