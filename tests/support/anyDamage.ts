import fc from 'fast-check';

/** One thing that happens to a text on its way: `at` is a share of its length, so that it fits any text. */
type Damage = (text: string) => string;

const foreignCharacters = [
  ...'ABCXYZilou-_~!*(){}"\'<>|\\/+=,;:%&?# \t\n',
  '\u0000',
  '\u00ad',
  '\u200b',
  'é',
  'ａ',
  '１',
  '…',
  '½',
  '\u202e',
  '🙂',
];
const ownCharacters = [...'0123456789abcdefghjkmnpqrstvwxyz.'];
const anyCharacter = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ownCharacters) },
  { weight: 1, arbitrary: fc.constantFrom(...foreignCharacters) },
);
const anyPlace = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const placeIn = (text: string, at: number): number => Math.floor(at * text.length);

const substitution = fc.tuple(anyPlace, anyCharacter).map(([at, character]): Damage => (text) => {
  const place = placeIn(text, at);
  return text.slice(0, place) + character + text.slice(place + 1);
});
const insertion = fc.tuple(anyPlace, anyCharacter).map(([at, character]): Damage => (text) => {
  const place = placeIn(text, at);
  return text.slice(0, place) + character + text.slice(place);
});
const deletion = fc.tuple(anyPlace, fc.integer({ min: 1, max: 4 })).map(([at, length]): Damage => (text) => {
  const place = placeIn(text, at);
  return text.slice(0, place) + text.slice(place + length);
});
const swap = fc.tuple(anyPlace, anyPlace).map(([one, other]): Damage => (text) => {
  const characters = [...text];
  const [a, b] = [placeIn(text, one), placeIn(text, other)];
  [characters[a], characters[b]] = [characters[b]!, characters[a]!];
  return characters.join('');
});
const truncation = anyPlace.map(
  (at): Damage =>
    (text) =>
      text.slice(0, placeIn(text, at)),
);
const lostBeginning = anyPlace.map(
  (at): Damage =>
    (text) =>
      text.slice(placeIn(text, at)),
);
const doubling = fc.constant<Damage>((text) => text + text);

/** One to three mishaps of copying, typing or sending, one after the other. */
export const anyDamage: fc.Arbitrary<Damage> = fc
  .array(fc.oneof(substitution, insertion, deletion, swap, truncation, lostBeginning, doubling), {
    minLength: 1,
    maxLength: 3,
  })
  .map(
    (all): Damage =>
      (text) =>
        all.reduce((soFar, damage) => damage(soFar), text),
  );
