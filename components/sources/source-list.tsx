import { i18n } from '#i18n';
import type { Asking } from '../../lib/asking.ts';
import { sourceName } from './source-in-words.ts';
import { type SourceActions, SourceLine } from './source-line.tsx';

interface ListProps {
  askings: readonly Asking[];
  /** Epoch milliseconds. */
  now: number;
  actions: SourceActions;
}

/** More lines than these push the next section off the screen. */
const linesAtOnce = 2;

const isWell = ({ state, unreadable }: Asking): boolean => state === 'answered' && unreadable === 0;

/** From whom a section is. Many sources that are all well take one line; as soon as there is something to say of one, each has its own. */
export function SourceList({ askings, now, actions }: ListProps) {
  const lines = (
    <ul class="sources" aria-label={i18n.t('asking.sources')}>
      {askings.map((asking) => (
        <SourceLine key={asking.id} asking={asking} now={now} actions={actions} />
      ))}
    </ul>
  );
  if (askings.length <= linesAtOnce || !askings.every(isWell)) return lines;
  return (
    <details class="many-sources">
      <summary>
        {i18n.t('asking.answered', askings.length)}: {askings.map(({ source }) => sourceName(source)).join(' · ')}
      </summary>
      {lines}
    </details>
  );
}
