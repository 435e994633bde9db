import type { PlannedMode } from '#domain/plan/plan.ts';

/** The sign of a mode, a dot or a line; its word stands beside it. */
export const ModeMark = ({ mode }: { mode: PlannedMode }) => (
  <svg class="mode-mark" width="26" height="22" aria-hidden="true" focusable="false">
    {mode === 'synchronous' ? (
      <circle class="fill-live" cx="13" cy="11" r="8" />
    ) : (
      <line class="stroke-own" x1="4" x2="22" y1="11" y2="11" stroke-width="7" stroke-linecap="round" />
    )}
  </svg>
);
