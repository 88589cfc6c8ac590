import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isGoing } from '../../lib/erasing.ts';
import { Backup } from '../dossier/backup.tsx';
import { ErasingSteps, type SeenErasing } from './erasing.tsx';

/** The one thing without a way back: explained and confirmed, with a backup offered first. */
export function WipeEverything({ seen: { erasing, start, putAway } }: { seen: SeenErasing }) {
  const [isAsked, setIsAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [isAsked]);
  const goes = erasing !== undefined && isGoing(erasing);
  // What was said of it is no longer so once the reader does something else.
  const isSaid = erasing !== undefined && !goes;
  useEffect(() => {
    if (!isSaid) return undefined;
    const clear = ({ target }: Event) => target instanceof Element && target.closest('button, input, select') && putAway();
    document.addEventListener('click', clear, { capture: true });
    document.addEventListener('change', clear, { capture: true });
    return () => {
      document.removeEventListener('click', clear, { capture: true });
      document.removeEventListener('change', clear, { capture: true });
    };
  }, [isSaid]);
  return (
    <div class="wipe">
      {isAsked ? (
        <div class="notice" role="group" aria-labelledby="wipe-heading">
          <h3 id="wipe-heading" ref={heading} tabIndex={-1}>
            {i18n.t('options.wipeSure')}
          </h3>
          <p>{i18n.t('options.wipeMeans')}</p>
          <p>{i18n.t('options.wipeBackup')}</p>
          <Backup restorable={false} />
          <p class="actions">
            <button
              type="button"
              class="danger"
              onClick={() => {
                setIsAsked(false);
                start('everything');
                // The button that was pressed is there no more.
                requestAnimationFrame(() => button.current?.focus());
              }}
            >
              {i18n.t('options.wipeNow')}
            </button>
            <button type="button" onClick={() => setIsAsked(false)}>
              {i18n.t('welcome.promptCancel')}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" ref={button} aria-disabled={goes} onClick={() => !goes && setIsAsked(true)}>
          {i18n.t('options.wipeEverything')}
        </button>
      )}
      {erasing && erasing.steps.length > 1 && <ErasingSteps erasing={erasing} onStopped={() => button.current?.focus()} />}
    </div>
  );
}
