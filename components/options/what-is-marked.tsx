import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type EntityKind, entityKinds } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import { kindsInWords } from '../in-words.ts';
import { KindMark } from '../kind-mark.tsx';

/** Which kinds are underlined on pages, each shown with the line that it has there. */
export function WhatIsMarked({ settings: { mutedKinds } }: { settings: Settings }) {
  const [failed, setFailed] = useState(false);
  const mark = (kind: EntityKind, on: boolean) => {
    const others = mutedKinds.filter((each) => each !== kind);
    sendMessage('muteKinds', on ? others : [...others, kind]).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <>
      <p class="quiet">{i18n.t('options.markingMeans')}</p>
      <fieldset class="kinds">
        <legend class="unseen">{i18n.t('options.section.marking')}</legend>
        {entityKinds.map((kind) => (
          <label key={kind} class="switch">
            <input
              type="checkbox"
              role="switch"
              checked={!mutedKinds.includes(kind)}
              onChange={(event) => mark(kind, event.currentTarget.checked)}
            />
            <span>
              <KindMark kind={kind} /> <span class={`line ${kind}`}>{kindsInWords(kind)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {failed && (
        <p role="alert" class="notice">
          {i18n.t('correction.failed')}
        </p>
      )}
    </>
  );
}
