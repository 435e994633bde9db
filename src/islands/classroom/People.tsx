import type { ChannelReach } from '#domain/classroom/reach.ts';

/** Small classes are drawn no larger than a class of this many. */
const fewest = 24;
const width = 11;
const height = 22;

// A head above a pair of shoulders; the half figure is its left half.
const outline = (x: number): string =>
  `M${x + 5.5} 1.5a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM${x + 1.5} 20.5v-6.5a4 4 0 0 1 8 0v6.5z`;
const leftHalf = (x: number): string =>
  `M${x + 5.5} 1.5a3 3 0 0 0 0 6zM${x + 1.5} 20.5v-6.5a4 4 0 0 1 4-4v10.5z`;

/** Students one by one, in the order full, partial, none: filled, half filled, empty. The words stand beside it. */
export function People({ reach }: { reach: ChannelReach }) {
  const { full, partial, total } = reach;
  const places = Array.from({ length: total }, (_, index) => index * width);
  const draw = (shape: (x: number) => string, from: number, to: number) =>
    places.slice(from, to).map(shape).join('');
  return (
    <svg
      class="people"
      viewBox={`0 0 ${Math.max(fewest, total) * width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path class="person-filled" d={draw(outline, 0, full)} />
      <path class="person-filled" d={draw(leftHalf, full, full + partial)} />
      <path class="person-line" d={draw(outline, full, full + partial)} />
      <path class="person-line empty" d={draw(outline, full + partial, total)} />
    </svg>
  );
}

/** The same as one bar, for a class too large to draw one by one. */
export function ReachBar({ reach }: { reach: ChannelReach }) {
  const { full, partial, total } = reach;
  const share = (count: number) => `${(count / total) * 100}%`;
  return (
    <svg class="reach-bar" aria-hidden="true" focusable="false">
      <rect class="person-line empty" x="0.5" y="0.5" width="99.5%" height="19" />
      <rect class="bar-partial" width={share(full + partial)} height="20" />
      <rect class="person-filled" width={share(full)} height="20" />
    </svg>
  );
}
