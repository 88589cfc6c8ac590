import { i18n } from '#i18n';
import type { Asking } from '../../lib/asking.ts';
import { recordKindInWords } from '../in-words.ts';
import { sentToSource, sourceLicence, sourceName } from './source-in-words.ts';
import type { SourceActions } from './source-line.tsx';

/** Sources that the reader has not allowed to be asked: all with one question of the browser, or one by one. */
export const SourcesToAllow = ({ askings, actions }: { askings: readonly Asking[]; actions: SourceActions }) =>
  askings.length === 0 ? null : (
    <section class="kind-of-record" aria-labelledby="sources-to-allow">
      <h2 id="sources-to-allow">{i18n.t('asking.off', askings.length)}</h2>
      <p class="quiet">{i18n.t('asking.offMeans', askings.length)}</p>
      <button type="button" class="more" onClick={() => actions.allow(askings)}>
        {i18n.t('asking.allowAll', askings.length)}
      </button>
      <details>
        <summary>{askings.map(({ source }) => sourceName(source)).join(' · ')}</summary>
        <ul class="sources">
          {askings.map((asking) => (
            <li key={asking.id} class="source">
              <div>
                <b>{sourceName(asking.source)}</b>
                <p class="quiet">
                  {recordKindInWords(asking.gives)}. {i18n.t('asking.sent', [sentToSource(asking.source)])}{' '}
                  {i18n.t('asking.licence', [sourceLicence(asking.source)])}
                </p>
              </div>
              <button
                type="button"
                class="small"
                aria-label={i18n.t('asking.allowSource', [sourceName(asking.source)])}
                onClick={() => actions.allow([asking])}
              >
                {i18n.t('asking.allow')}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
