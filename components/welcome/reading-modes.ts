import type { ReadingMode } from '../../lib/settings.ts';

/** A message key holds no hyphen. */
export const modes = { 'on-click': 'on_click', 'chosen-sites': 'chosen_sites', everywhere: 'everywhere' } as const satisfies Record<
  ReadingMode,
  string
>;
