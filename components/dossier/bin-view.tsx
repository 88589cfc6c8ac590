import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { titleOf } from '../../lib/relate/dossier-index.ts';
import { daysInBin, inBin } from '../../lib/remember/bin.ts';
import type { Discarded } from '../../lib/remember/dossier.ts';
import { watch } from '../../lib/remember/watch.ts';
import { siteOf } from '../../lib/save.ts';
import { dayOf, inDigits } from '../in-words.ts';
import { useWatched } from '../watched.ts';

interface BinProps {
  onBack(): void;
  onPutBack(ids: string[]): void;
}

/** Drawn at a time. */
const some = 100;

/** What was thrown away and can still be had back, thrown away last first. */
export function BinView({ onBack, onPutBack }: BinProps) {
  const [shown, setShown] = useState(some);
  const discarded = useWatched<Discarded[]>((tell) => watch(inBin, tell), []);
  return (
    <section class="bin">
      <h2>{i18n.t('dossier.bin')}</h2>
      <p class="quiet">{i18n.t('dossier.binMore', [String(daysInBin)])}</p>
      <p class="actions">
        <button type="button" onClick={onBack}>
          {i18n.t('dossier.toTable')}
        </button>
        {discarded && discarded.length > 1 && (
          <button type="button" onClick={() => onPutBack(discarded.map(({ id }) => id))}>
            {i18n.t('dossier.putAllBack')}
          </button>
        )}
      </p>
      {discarded?.length === 0 && <p>{i18n.t('dossier.binEmpty')}</p>}
      <ul>
        {discarded?.slice(0, shown).map(({ id, save, discardedAt }) => (
          <li key={id}>
            <span>
              <b>{titleOf(save)}</b>
              <span class="quiet">
                {[save.page && siteOf(save.page.address), i18n.t('dossier.discardedOn', [dayOf(discardedAt)])].filter(Boolean).join(' · ')}
              </span>
            </span>
            <button
              type="button"
              class="small"
              aria-label={i18n.t('dossier.putBackNamed', [titleOf(save)])}
              onClick={() => onPutBack([id])}
            >
              {i18n.t('dossier.putBack')}
            </button>
          </li>
        ))}
      </ul>
      {discarded && discarded.length > shown && (
        <button type="button" class="small more" onClick={() => setShown(shown + some)}>
          {i18n.t('record.more', Math.min(some, discarded.length - shown), [inDigits(Math.min(some, discarded.length - shown))])}
        </button>
      )}
    </section>
  );
}
