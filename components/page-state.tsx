import { i18n } from '#i18n';
import type { Silence } from '../lib/reading.ts';

/** How it stands with the page in this tab, as long as there are no names to show. */
export type PageState = 'no-tab' | 'not-read' | 'reading' | 'nothing-found' | Silence;

const silences = {
  'page-off': 'page_off',
  'site-off': 'site_off',
  'opted-out': 'opted_out',
  'private-place': 'private_place',
  'not-allowed': 'not_allowed',
} as const satisfies Record<Silence, string>;

/** A place that is silent by itself can be read once on request; where the reader said no, the switch below is the way back. */
const readableAnyway: readonly PageState[] = ['opted-out', 'private-place'];

export function PageStateView({ state, onRead }: { state: PageState; onRead(): void }) {
  if (state === 'reading')
    return (
      <p class="state" role="status">
        <span class="busy" aria-hidden="true" /> {i18n.t('popup.reading')}
      </p>
    );
  const anyway = readableAnyway.includes(state);
  return (
    <div class="state" role="status">
      {state === 'nothing-found' ? (
        <>
          <p>
            <b>{i18n.t('popup.nothingFound')}</b>
          </p>
          <p class="quiet">{i18n.t('popup.nothingFoundMore')}</p>
        </>
      ) : (
        <p>
          {state === 'no-tab'
            ? i18n.t('popup.noTab')
            : state === 'not-read'
              ? i18n.t('popup.notRead')
              : i18n.t(`silent.${silences[state]}`)}
        </p>
      )}
      {(state === 'not-read' || anyway) && (
        <button type="button" class="primary" onClick={onRead}>
          {i18n.t(anyway ? 'popup.readAnyway' : 'popup.readNow')}
        </button>
      )}
    </div>
  );
}
