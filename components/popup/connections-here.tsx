import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabState } from '../../lib/reading.ts';
import { inDigits } from '../in-words.ts';
import type { OpenTab } from '../tab.ts';
import { useLoaded } from './loaded.ts';
import { seenInTab } from './seen-entities.ts';

const loadConnections = async () => (await import('./connections.tsx')).Connections;

/**
 * One name alone has no connections. The line stands there from the first drawing on and keeps its height, so that nothing moves from under the pointer when
 * they are known.
 */
export function ConnectionsHere({ tab, state }: { tab: OpenTab | null; state: TabState | null }) {
  const Connections = useLoaded(loadConnections);
  const [count, setCount] = useState(0);
  const entities = state?.silence ? [] : seenInTab(state ?? undefined);
  if (entities.length < 2) return null;
  return (
    <details class="connections">
      <summary>
        <h2>{i18n.t('connection.title')}</h2>
        {count > 0 && <span class="count">{inDigits(count)}</span>}
      </summary>
      {Connections && <Connections entities={entities} tab={tab} onCounted={setCount} />}
    </details>
  );
}
