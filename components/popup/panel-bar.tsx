import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { EntityChoice } from '../entity/entity-choice.tsx';
import { compareHash } from './view-at.ts';

interface BarProps {
  /** Whom the panel shows, when it shows one. */
  about: EntityKey | undefined;
  /** Who stays, also when the reader goes to another tab. */
  pinned: EntityKey | undefined;
  onPin(entity: EntityKey | undefined): void;
}

/** What a panel can do that a popup cannot: go back and forward, look somebody up, hold one, and put another beside it. */
export function PanelBar({ about, pinned, onPin }: BarProps) {
  const [choosing, setChoosing] = useState<'' | 'find' | 'compare'>('');
  const choose = (what: 'find' | 'compare') => setChoosing(choosing === what ? '' : what);
  const go = (hash: string) => {
    setChoosing('');
    location.hash = hash;
  };
  return (
    <nav class="panel-bar" aria-label={i18n.t('panel.bar')}>
      <p>
        <button type="button" class="small" onClick={() => history.back()} aria-label={i18n.t('panel.back')} title={i18n.t('panel.back')}>
          <span aria-hidden="true">‹</span>
        </button>
        <button
          type="button"
          class="small"
          onClick={() => history.forward()}
          aria-label={i18n.t('panel.forward')}
          title={i18n.t('panel.forward')}
        >
          <span aria-hidden="true">›</span>
        </button>
        <button type="button" class="small" aria-expanded={choosing === 'find'} onClick={() => choose('find')}>
          {i18n.t('panel.find')}
        </button>
        {about !== undefined && (
          <>
            <button
              type="button"
              class="small"
              aria-pressed={pinned === about}
              onClick={() => onPin(pinned === about ? undefined : about)}
              title={i18n.t('panel.pinMeans')}
            >
              {i18n.t('panel.pin')}
            </button>
            <button type="button" class="small" aria-expanded={choosing === 'compare'} onClick={() => choose('compare')}>
              {i18n.t('panel.compare')}
            </button>
          </>
        )}
        {about !== undefined && <a href={`#timeline=${about}`}>{i18n.t('timeline.title')}</a>}
        {about?.startsWith('government-body:') && <a href={`#openness=${about}`}>{i18n.t('openness.title')}</a>}
        {pinned !== undefined && pinned !== about && (
          <button type="button" class="small" onClick={() => go(pinned)}>
            {i18n.t('panel.toPinned')}
          </button>
        )}
      </p>
      {choosing !== '' && (
        <div class="corrector">
          <EntityChoice
            key={choosing}
            words=""
            first={choosing === 'compare' && pinned !== undefined && pinned !== about ? [pinned] : []}
            find={(typed, first) => sendMessage('findEntities', { typed, first })}
            onChoose={({ key }) => go(choosing === 'compare' && about !== undefined ? compareHash(about, key) : key)}
          />
        </div>
      )}
    </nav>
  );
}
