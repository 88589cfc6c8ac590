import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isGoing } from '../../lib/erasing.ts';
import { ErasingSteps, type SeenErasing } from './erasing.tsx';

/** Erases what was fetched. It can be fetched again, so that nothing is asked first. */
export function WipeFetched({ seen: { erasing, start } }: { seen: SeenErasing }) {
  const button = useRef<HTMLButtonElement>(null);
  const goes = erasing !== undefined && isGoing(erasing);
  return (
    <>
      <p class="actions">
        <button type="button" ref={button} aria-disabled={goes} onClick={() => !goes && start('fetched')}>
          {i18n.t('options.wipeCache')}
        </button>
      </p>
      <p class="quiet">{i18n.t('options.wipeCacheMeans')}</p>
      {erasing?.steps.length === 1 && <ErasingSteps erasing={erasing} onStopped={() => button.current?.focus()} />}
    </>
  );
}
