import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import { Backup } from '../dossier/backup.tsx';

/** The one thing without a way back: explained and confirmed, with a backup offered first. */
export function WipeEverything() {
  const [step, setStep] = useState<'' | 'sure' | 'wiping' | 'done' | 'doneButEverywhere' | 'failed'>('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step === 'sure') heading.current?.focus();
  }, [step]);
  // What was said of it is no longer so once the reader does something else.
  const isSaid = step !== '' && step !== 'sure' && step !== 'wiping';
  useEffect(() => {
    if (!isSaid) return undefined;
    const clear = ({ target }: Event) => target instanceof Element && target.closest('button, input, select') && setStep('');
    document.addEventListener('click', clear, { capture: true });
    document.addEventListener('change', clear, { capture: true });
    return () => {
      document.removeEventListener('click', clear, { capture: true });
      document.removeEventListener('change', clear, { capture: true });
    };
  }, [isSaid]);
  const wipe = () => {
    setStep('wiping');
    void sendMessage('wipeEverything').then(
      (keepsEverywhere) => setStep(keepsEverywhere ? 'doneButEverywhere' : 'done'),
      () => setStep('failed'),
    );
  };
  return (
    <div class="wipe">
      {step === 'sure' ? (
        <div class="notice" role="group" aria-labelledby="wipe-heading">
          <h3 id="wipe-heading" ref={heading} tabIndex={-1}>
            {i18n.t('options.wipeSure')}
          </h3>
          <p>{i18n.t('options.wipeMeans')}</p>
          <p>{i18n.t('options.wipeBackup')}</p>
          <Backup restorable={false} />
          <p class="actions">
            <button type="button" class="danger" onClick={wipe}>
              {i18n.t('options.wipeNow')}
            </button>
            <button type="button" onClick={() => setStep('')}>
              {i18n.t('welcome.promptCancel')}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" aria-disabled={step === 'wiping'} onClick={() => step !== 'wiping' && setStep('sure')}>
          {i18n.t('options.wipeEverything')}
        </button>
      )}
      <p role="status">{step === 'wiping' ? i18n.t('options.wiping') : isSaid && i18n.t(`options.wiped.${step}`)}</p>
    </div>
  );
}
