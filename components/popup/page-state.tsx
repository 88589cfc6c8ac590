import { i18n } from '#i18n';
import { type EntityKind, entityKinds } from '../../lib/entity.ts';
import type { Silence } from '../../lib/reading.ts';
import { useFocusOnce } from '../focus-once.ts';
import { useTakesLong } from '../takes-long.ts';
import { kindsInWords } from '../in-words.ts';

/** How it stands with the page in this tab, as long as there are no names to show. */
export type PageState = 'no-tab' | 'not-read' | 'reading' | 'nothing-found' | Silence;

const silences = {
  'page-off': 'page_off',
  'site-off': 'site_off',
  'opted-out': 'opted_out',
  'private-place': 'private_place',
  'not-allowed': 'not_allowed',
} as const satisfies Record<Exclude<Silence, 'pdf'>, string>;

/** A place that is silent by itself can be read once on request; where the reader said no, the switch below is the way back. */
const readableAnyway: readonly PageState[] = ['opted-out', 'private-place'];

interface PageStateProps {
  state: PageState;
  onRead(): void;
  /** Reads it no further. */
  onStop(): void;
  onOpenPdf(): void;
  /** Whether a page that the browser lets nobody read may be a pdf. */
  mayBePdf: boolean;
  /** Kinds that the reader switched off. */
  mutedKinds: readonly EntityKind[];
}

export function PageStateView({ state, onRead, onStop, onOpenPdf, mayBePdf, mutedKinds }: PageStateProps) {
  const isLong = useTakesLong(state === 'reading');
  if (state === 'pdf') return <PdfOffer onOpenPdf={onOpenPdf} />;
  if (state === 'reading')
    return (
      <div class="state going">
        <p role="status">
          <span class="busy" aria-hidden="true" /> {i18n.t('popup.reading')}
        </p>
        {isLong && (
          <button type="button" class="small" onClick={onStop}>
            {i18n.t('files.stop')}
          </button>
        )}
      </div>
    );
  const anyway = readableAnyway.includes(state);
  return (
    <div class="state" role="status">
      {state === 'nothing-found' ? (
        <NothingFound mutedKinds={mutedKinds} />
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
      {state === 'not-allowed' && mayBePdf && (
        <p>
          {i18n.t('pdf.maybe')}{' '}
          <button type="button" class="link" onClick={onOpenPdf}>
            {i18n.t('pdf.maybeOpen')}
          </button>
        </p>
      )}
    </div>
  );
}

/** Of a kind that is switched off we say nothing, also not that it is not there. */
function NothingFound({ mutedKinds }: Pick<PageStateProps, 'mutedKinds'>) {
  const muted = entityKinds.filter((kind) => mutedKinds.includes(kind));
  const isAllMuted = muted.length === entityKinds.length;
  return (
    <>
      <p>
        <b>{i18n.t(isAllMuted ? 'popup.allMuted' : 'popup.nothingFound')}</b>
      </p>
      <p class="quiet">
        {isAllMuted
          ? i18n.t('popup.allMutedMore')
          : muted.length > 0
            ? i18n.t('popup.someMuted', [muted.map(kindsInWords).join(', ')])
            : i18n.t('popup.nothingFoundMore')}{' '}
        {muted.length > 0 && (
          <a href="/options.html#marking" target="_blank">
            {i18n.t('popup.changeMuted')}
          </a>
        )}
      </p>
    </>
  );
}

/** A pdf has a reader of its own. One button, and it has the focus: Enter opens it. */
function PdfOffer({ onOpenPdf }: { onOpenPdf(): void }) {
  const button = useFocusOnce<HTMLButtonElement>();
  return (
    <div class="state">
      <p>{i18n.t('pdf.isPdf')}</p>
      <button ref={button} type="button" class="primary" onClick={onOpenPdf}>
        {i18n.t('pdf.openInReader')}
      </button>
    </div>
  );
}
