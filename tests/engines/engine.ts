/** A browser that is no Chromium, driven by what every browser's driver can do. */
export interface Engine {
  readonly goto: (address: string) => Promise<void>;
  /** What a function returns that runs in the page; it sees its arguments and nothing else of the test. */
  readonly run: <Given extends readonly unknown[], Result>(
    story: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>;
  /** Presses keys together, such as Control and k. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The keys that stories use, as WebDriver numbers them. */
export const keys = { control: '\uE009', arrowDown: '\uE015', escape: '\uE00C' } as const;

/** A call of a function as text, for a browser to run. */
export const callOf = (story: (...given: never[]) => unknown, given: readonly unknown[]): string =>
  `(${story.toString()})(...${JSON.stringify(given)})`;

/** Keys going down in their order and up in the opposite one, as both drivers take them. */
export const keyActions = (pressed: readonly string[]) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [
      ...pressed.map((value) => ({ type: 'keyDown', value })),
      ...pressed.toReversed().map((value) => ({ type: 'keyUp', value })),
    ],
  },
];
