import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PdfStage, type PdfState, type PdfTroubleReason, largestPdf, pdfFiles } from '../../lib/pdf.ts';
import { FileField } from '../file-field.tsx';
import { inDigits } from '../in-words.ts';

export interface PdfRemedies {
  onFile(file: File): void;
  onStop(): void;
  onAgain(): void;
  /** Must ask for the permission before it awaits anything. */
  onAllow(): void;
  onPassword(password: string): void;
}

const megabytes = (bytes: number): string => inDigits(Math.round(bytes / 100_000) / 10);

/** What stands in place of the pages as long as there are none, and what there is to say of those that are. */
export function PdfTold({ state, ...remedies }: { state: PdfState } & PdfRemedies) {
  const { stage } = state;
  const host = state.address === undefined ? '' : new URL(state.address).hostname;
  switch (stage.name) {
    case 'empty':
      return (
        <div class="told">
          <h2>{i18n.t('pdf.empty')}</h2>
          <p>{i18n.t('pdf.emptyMore')}</p>
          <p>
            <FileField onChoose={remedies.onFile} accept={pdfFiles} class="primary" label={i18n.t('pdf.choose')} />
          </p>
          <p class="quiet">{i18n.t('pdf.drop')}</p>
        </div>
      );
    case 'fetching':
      return <Fetching stage={stage} host={host} onStop={remedies.onStop} />;
    case 'opening':
      return (
        <div class="told">
          <p role="status">
            <span class="busy" aria-hidden="true" /> {i18n.t('pdf.opening')}
          </p>
          <button type="button" onClick={remedies.onStop}>
            {i18n.t('pdf.stop')}
          </button>
        </div>
      );
    case 'locked':
      return <Locked wrongPassword={stage.wrongPassword} onPassword={remedies.onPassword} />;
    case 'trouble':
      return <Trouble reason={stage.reason} status={stage.status} host={host} {...remedies} />;
    case 'open':
      return <OfThePages state={state} />;
  }
}

function Fetching({ stage, host, onStop }: { stage: PdfStage & { name: 'fetching' }; host: string; onStop(): void }) {
  const { received, total } = stage;
  return (
    <div class="told">
      <p role="status">{host === '' ? i18n.t('pdf.fetchingFile') : i18n.t('pdf.fetching', [host])}</p>
      <progress aria-label={i18n.t('pdf.fetched')} {...(total === null ? {} : { max: total, value: received })} />
      <p class="quiet">
        {received > 0 &&
          (total === null
            ? i18n.t('pdf.received', [megabytes(received)])
            : i18n.t('pdf.receivedOf', [megabytes(received), megabytes(total)]))}
      </p>
      <button type="button" onClick={onStop}>
        {i18n.t('pdf.stop')}
      </button>
    </div>
  );
}

function Locked({ wrongPassword, onPassword }: { wrongPassword: boolean; onPassword(password: string): void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [wrongPassword]);
  return (
    <form
      class="told"
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current?.value) onPassword(field.current.value);
      }}
    >
      <h2>{i18n.t('pdf.locked')}</h2>
      <p>{i18n.t('pdf.lockedMore')}</p>
      <label>
        {i18n.t('pdf.password')}
        <input ref={field} type="password" autocomplete="off" aria-describedby={wrongPassword ? 'wrong' : undefined} />
      </label>
      <p id="wrong" role="status">
        {wrongPassword && i18n.t('pdf.wrongPassword')}
      </p>
      <button type="submit" class="primary">
        {i18n.t('pdf.unlock')}
      </button>
    </form>
  );
}

/** What the reader can do about it, beside choosing the file; and whether that is the first thing to try. */
const remedyFor: Partial<Record<PdfTroubleReason, 'allow' | 'again'>> = {
  not_permitted: 'allow',
  offline: 'again',
  refused: 'again',
  too_slow: 'again',
  stopped: 'again',
};

interface TroubleProps extends PdfRemedies {
  reason: PdfTroubleReason;
  status: number | undefined;
  /** Empty when it is a file. */
  host: string;
}

function Trouble({ reason, status, host, onFile, onAgain, onAllow }: TroubleProps) {
  const remedy = host === '' && remedyFor[reason] !== 'again' ? undefined : remedyFor[reason];
  return (
    <div class="told" role="alert">
      <h2>{sentence(reason, host, status)}</h2>
      {more(reason, host).map((each) => (
        <p key={each}>{each}</p>
      ))}
      <p class="buttons">
        {remedy === 'allow' && (
          <button type="button" class="primary" onClick={onAllow}>
            {i18n.t('pdf.allow', [host])}
          </button>
        )}
        {remedy === 'again' && (
          <button type="button" class="primary" onClick={onAgain}>
            {i18n.t('pdf.again')}
          </button>
        )}
        <FileField onChoose={onFile} accept={pdfFiles} class={remedy ? '' : 'primary'} label={i18n.t('pdf.choose')} />
      </p>
      <p class="quiet">{i18n.t('pdf.drop')}</p>
    </div>
  );
}

function sentence(reason: PdfTroubleReason, host: string, status: number | undefined): string {
  switch (reason) {
    case 'not_permitted':
    case 'offline':
    case 'too_slow':
      return i18n.t(`pdf.trouble.${reason}`, [host]);
    case 'refused':
      return i18n.t('pdf.trouble.refused', [host, status ?? '']);
    case 'too_large':
      return i18n.t('pdf.trouble.too_large', [inDigits(largestPdf / 1_000_000)]);
    case 'files_not_permitted':
    case 'no_address':
    case 'not_a_pdf':
    case 'damaged':
    case 'stopped':
      return i18n.t(`pdf.trouble.${reason}`);
  }
}

/** Where what to do does not follow from what is wrong. */
function more(reason: PdfTroubleReason, host: string): string[] {
  switch (reason) {
    case 'not_permitted':
      return [i18n.t('pdf.more.not_permitted'), i18n.t('pdf.more.whatIsSent', [host])];
    case 'files_not_permitted':
      return [i18n.t('pdf.more.files_not_permitted')];
    case 'no_address':
      return [i18n.t('pdf.more.no_address')];
    case 'refused':
      return [i18n.t('pdf.more.login')];
    case 'not_a_pdf':
      return host === '' ? [] : [i18n.t('pdf.more.login')];
    default:
      return [];
  }
}

/** Of a pdf that is shown: that there is no text in it, or that not all of it was read. */
function OfThePages({ state }: { state: PdfState }) {
  const isRead = state.read === state.pages;
  const said = state.stoppedReading
    ? i18n.t('pdf.stoppedReading', [state.read, state.pages])
    : isRead && state.withText === 0
      ? i18n.t('pdf.noText')
      : '';
  return (
    <p class={said === '' ? 'unseen' : 'notice'} role="status">
      {said}
    </p>
  );
}
