import { useEffect, useRef, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/messages.ts';
import { listOf, noteRow } from '../../lib/remember/name-lists.ts';

export interface AskingNames {
  /** `elsewhere`: another window is at it. */
  state: 'idle' | 'asking' | 'stopping' | 'elsewhere';
  start(): void;
  stop(): void;
}

/**
 * Looks up the names of a list that still wait, one after the other; each is noted on the disk when its sources have had their say. Goes on only as long as the
 * page is open: who comes back later goes on from there.
 */
export function useAskingNames(id: string): AskingNames {
  const [state, setState] = useState<AskingNames['state']>('idle');
  const life = useRef<{ isStopped: boolean; about?: Parameters<typeof stopAsking>[0] }>({ isStopped: false });
  useEffect(() => () => void (life.current.isStopped = true), [id]);

  async function run(): Promise<void> {
    const own: (typeof life)['current'] = { isStopped: false };
    life.current = own;
    setState('asking');
    // One window at a time, or each name would be asked twice.
    const ended = await navigator.locks.request(`names ${id}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return 'elsewhere' as const;
      const sources = await sendMessage('describeSources');
      for (;;) {
        const list = await listOf(id);
        const index = list?.rows.findIndex(({ entity, state: of }) => entity !== null && of === 'waiting') ?? -1;
        const entity = list?.rows[index]?.entity;
        if (own.isStopped || !list || !entity) return 'idle' as const;
        own.about = entity.key;
        const wanted = sources.filter(({ gives }) => list.kinds.includes(gives)).map((source) => source.id);
        const ask = () => sendMessage('lookUp', { entity: entity.key, sources: wanted });
        // A worker that the browser stopped hears nothing more; asking starts a new one.
        const heard = await ask()
          .catch(ask)
          .then(
            (end) => end !== 'stranger',
            () => false,
          );
        // What was cut short waits on.
        if (!own.isStopped) await noteRow(id, index, entity.key, heard ? 'asked' : 'failed');
      }
    });
    setState(ended);
  }

  return {
    state,
    start: () => void run().catch(() => setState('idle')),
    stop: () => {
      life.current.isStopped = true;
      setState('stopping');
      if (life.current.about) stopAsking(life.current.about);
    },
  };
}

const stopAsking = (about: Parameters<typeof sendMessage<'stopLookUp'>>[1]) => void sendMessage('stopLookUp', about).catch(() => undefined);
