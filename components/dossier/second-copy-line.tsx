import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import { endComingBackOfNobody, putOffComingBack, watchComingBack } from '../../lib/remember/coming-back.ts';
import { type CopyTold, copyTold, putBackSeen } from '../../lib/remember/copy-told.ts';
import type { PutBack, PutOff } from '../../lib/remember/second-copy/marks.ts';
import { putOffMakingReady, watchMadeReady, watchMakingReadyPutOff } from '../../lib/remember/made-ready.ts';
import { watch } from '../../lib/remember/watch.ts';
import { useTakesLong } from '../takes-long.ts';
import { inDigits } from '../in-words.ts';
import { useWatched } from '../watched.ts';
import { Progress } from '../stoppable.tsx';

/** What happened to a dossier that the browser had lost. */
function putBackInWords({ saves, others, unreadable, lostFolder }: PutBack): string {
  return [
    i18n.t('copy.lost'),
    i18n.t('copy.saves', saves, [inDigits(saves)]),
    others > 0 && i18n.t('copy.others', others, [inDigits(others)]),
    unreadable > 0 && i18n.t('copy.unreadable', unreadable, [inDigits(unreadable)]),
    lostFolder && i18n.t('copy.folder'),
    i18n.t('copy.backup'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is still in the copy alone, and what that means. */
const putOffInWords = ({ saves, others }: PutOff): string =>
  [
    i18n.t('copy.waiting.saves', saves, [inDigits(saves)]),
    others > 0 && i18n.t('copy.waiting.others', others, [inDigits(others)]),
    i18n.t('copy.waiting.means'),
  ]
    .filter(Boolean)
    .join(' ');

/** What there is to tell; undefined until that is known. */
export const useCopyTold = (): CopyTold | undefined => useWatched<CopyTold>((tell) => watch(copyTold, tell), []);

/** Whether the reader put off that the dossier opens, so that nothing of it can be shown. For who knows that it is not open. */
export const useNotOpened = (): boolean => useWatched<boolean>(watchMakingReadyPutOff, []) ?? false;

/** Has what was put off done after all, and says how that stands. */
function useBringing() {
  const [state, setState] = useState<'' | 'asked' | 'failed'>('');
  const bring = () => {
    setState('asked');
    sendMessage('bringBack').then(
      () => setState(''),
      () => setState('failed'),
    );
  };
  return { state, bring };
}

/**
 * So long as the dossier comes back from its second copy, or is made ready for a new version of ours: how far that is, with a way to put it off; so long as it is not
 * there: that opening it takes a while, or that it was put off, with the way to have it opened.
 * @param onPutOff where the focus goes when what comes back is put off
 */
export function OpeningLine({ isOpening, onPutOff }: { isOpening: boolean; onPutOff?(): void }) {
  const part = useWatched<number | null>(watchComingBack, []) ?? null;
  const isPutOff = useNotOpened() && isOpening;
  const isLong = useTakesLong(isOpening);
  const ready = useWatched<number | null>(watchMadeReady, []) ?? undefined;
  const { state, bring } = useBringing();
  const comes = part !== null;
  useEffect(() => {
    if (!comes) return undefined;
    void endComingBackOfNobody();
    const again = setInterval(() => void endComingBackOfNobody(), 2_000);
    return () => clearInterval(again);
  }, [comes]);
  if (!comes && !isLong && !isPutOff) return null;
  return (
    <div class="notice coming-back">
      {comes ? (
        <Progress
          said={i18n.t('copy.comingBack')}
          busy
          part={part}
          stop={() => void putOffComingBack()}
          stopSays={i18n.t('copy.notNow')}
          onStopped={onPutOff}
        />
      ) : (
        <Progress
          {...(isPutOff
            ? {
                said: `${state === 'failed' ? `${i18n.t('copy.notOpened.failed')} ` : ''}${i18n.t('copy.notOpened.means')}`,
                busy: false,
                again: { says: i18n.t('copy.notOpened.open'), run: bring },
              }
            : ready === undefined
              ? { said: i18n.t('copy.opening'), busy: true }
              : {
                  said: i18n.t('copy.madeReady'),
                  busy: true,
                  part: ready,
                  stop: () => void putOffMakingReady(),
                  stopSays: i18n.t('copy.notNow'),
                })}
        />
      )}
    </div>
  );
}

/** What the reader put off, with the way to have it all the same. While it comes back, `OpeningLine` says that. */
function WaitingLine({ putOff }: { putOff: PutOff }) {
  const comes = (useWatched<number | null>(watchComingBack, []) ?? null) !== null;
  const { state, bring } = useBringing();
  if (comes) return null;
  return (
    <p>
      {state === 'failed' && `${i18n.t('copy.waiting.failed')} `}
      {putOffInWords(putOff)}{' '}
      <button type="button" class="small" disabled={state === 'asked'} onClick={bring}>
        {i18n.t('copy.bringBack')}
      </button>
    </p>
  );
}

/**
 * Says, until the reader has seen it, that the dossier was put back; as long as that is so, that there is no second copy to put it back from; and what is still
 * there alone.
 */
export function SecondCopyLine() {
  const { putBack, trouble, putOff } = useCopyTold() ?? {};
  if (!putBack && !trouble && !putOff) return null;
  return (
    <div class="notice second-copy" role="status">
      {putOff && <WaitingLine putOff={putOff} />}
      {putBack && (
        <p>
          {putBackInWords(putBack)}{' '}
          <button type="button" class="link" onClick={() => void putBackSeen()}>
            {i18n.t('copy.seen')}
          </button>
        </p>
      )}
      {trouble && <p>{i18n.t('copy.trouble')}</p>}
    </div>
  );
}
