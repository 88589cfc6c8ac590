import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Erasing, isGoing } from '../../lib/erasing.ts';
import { sendMessage } from '../../lib/messages.ts';
import { watchErasing } from '../../lib/remember/erasing.ts';
import { Progress } from '../stoppable.tsx';
import { useWatched } from '../watched.ts';

/** How it goes with erasing, once that was seen from here; and how it ended, until it is put away. */
export interface SeenErasing {
  /** Undefined when nothing is being erased, and nothing was. */
  erasing: Erasing | undefined;
  start(what: 'fetched' | 'everything'): void;
  putAway(): void;
}

export function useErasing(): SeenErasing {
  const row = useWatched<Erasing | null>(watchErasing, []) ?? undefined;
  const [isSeen, setIsSeen] = useState(false);
  const goes = row !== undefined && isGoing(row);
  // The worker may have been stopped under it. Only where nobody is at it does this change anything.
  const end = () => void sendMessage('endErasing').catch(() => undefined);
  useEffect(() => {
    if (!goes) return undefined;
    setIsSeen(true);
    end();
    const again = setInterval(end, 5_000);
    return () => clearInterval(again);
  }, [goes]);
  return {
    erasing: goes || isSeen ? row : undefined,
    start: (what) => {
      setIsSeen(false);
      void sendMessage('erase', what).then(() => setIsSeen(true), end);
    },
    putAway: () => setIsSeen(false),
  };
}

function goingInWords({ state, steps }: Erasing, place: number): string {
  if (state === 'stopping') return i18n.t('options.wipeStopping');
  return steps.length === 1
    ? i18n.t('options.wipingFetched')
    : i18n.t('options.wiping', [String(Math.max(0, place) + 1), String(steps.length)]);
}

/** What is said of it at the end. */
function endInWords({ state, steps, keepsEverywhere }: Erasing): string {
  if (state === 'done') {
    if (steps.length === 1) return i18n.t('options.device.cacheEmpty');
    return i18n.t(keepsEverywhere ? 'options.wiped.doneButEverywhere' : 'options.wiped.done');
  }
  return i18n.t(state === 'stopped' ? 'options.wiped.stopped' : 'options.wiped.failed');
}

/** Step by step what is gone and what is still there, with a way to stop. */
export function ErasingSteps({ erasing, onStopped }: { erasing: Erasing; onStopped(): void }) {
  const { state, steps, part } = erasing;
  const goes = isGoing(erasing);
  // Between two steps it is at the next.
  const place = steps.findIndex(({ is }) => is === 'going' || is === 'there');
  return (
    <div class="erasing">
      <Progress
        said={goes ? goingInWords(erasing, place) : endInWords(erasing)}
        busy={goes}
        part={place < 0 ? 1 : (place + part) / steps.length}
        stop={state === 'going' ? () => void sendMessage('stopErasing').catch(() => undefined) : undefined}
        onStopped={onStopped}
      />
      {(goes || state !== 'done') && (
        <ul>
          {steps.map(({ step, is }) => (
            <li key={step}>
              {i18n.t(`options.wipeStep.${step}`)}{' '}
              <strong>{i18n.t(`options.wipeIs.${keyOf[is === 'there' && goes ? 'waiting' : is]}`)}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const keyOf = { waiting: 'waiting', there: 'there', going: 'going', gone: 'gone', 'copy-left': 'copyLeft', partly: 'partly' } as const;
