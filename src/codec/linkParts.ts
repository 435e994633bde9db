/** What stands between a fragment and each part that rides along with it. Every part has a version and a check of its own. */
const mark = '~';
const lostAfterMark = /(~|%(25)?7e)\s*$/i;

/** No mail program or messenger that we know of is sure to carry more; what comes in is not read beyond it. */
export const longestArrival = 8192;
/** The longest address, in characters, that every mail program and messenger we looked into passes on whole. */
export const surestAddress = 1000;

/** A fragment with the parts that ride along. */
export const joinParts = (own: string, parts: readonly string[]): string => [own, ...parts].join(mark);

export interface LinkParts {
  readonly own: string;
  /** What rode along, unread, in its order; '' where one was cut off. */
  readonly parts: readonly string[];
}

/** Takes an arrived text apart, once `clean` has undone what happened to it on its way. */
export function splitParts(arrived: string, clean: (text: string) => string): LinkParts {
  const [own = '', ...parts] = clean(arrived).split(mark);
  // Cleaning takes a mark at the very end for punctuation; it means that the part behind it is gone.
  return { own, parts: lostAfterMark.test(arrived) ? [...parts, ''] : parts };
}
