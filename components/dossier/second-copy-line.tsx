import { i18n } from '#i18n';
import { watchComingBack } from '../../lib/remember/coming-back.ts';
import { type CopyTold, copyTold, putBackSeen } from '../../lib/remember/copy-told.ts';
import type { PutBack } from '../../lib/remember/second-copy/marks.ts';
import { watch } from '../../lib/remember/watch.ts';
import { useAWhile } from '../a-while.ts';
import { inDigits } from '../in-words.ts';
import { useWatched } from '../watched.ts';

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

/** So long as the dossier itself is not there: that it comes back from its second copy, and how far that is; or that opening it takes a while. */
export function OpeningLine({ isOpening }: { isOpening: boolean }) {
  const part = useWatched<number | null>(watchComingBack, []) ?? null;
  const isLong = useAWhile(isOpening);
  if (part === null && !isLong) return null;
  return (
    <div class="notice coming-back going">
      <p role="status">
        <span class="busy" aria-hidden="true" /> {i18n.t(part === null ? 'copy.opening' : 'copy.comingBack')}
      </p>
      {part !== null && <progress value={part} aria-label={i18n.t('copy.comingBack')} />}
    </div>
  );
}

/** Says, until the reader has seen it, that the dossier was put back; and, as long as that is so, that there is no second copy to put it back from. */
export function SecondCopyLine() {
  const { putBack, trouble } = useWatched<CopyTold>((tell) => watch(copyTold, tell), []) ?? {};
  if (!putBack && !trouble) return null;
  return (
    <div class="notice second-copy" role="status">
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
