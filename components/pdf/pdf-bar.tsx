import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type PdfState, type Zoom, pdfFiles, zooms } from '../../lib/pdf.ts';
import { useTakesLong } from '../takes-long.ts';
import { FileField } from '../file-field.tsx';
import { inDigits } from '../in-words.ts';
import { PdfIcon } from './pdf-icon.tsx';

export interface PdfActions {
  onFile(file: File): void;
  onPage(page: number): void;
  onZoom(zoom: Zoom): void;
  /** To the next (1) or previous (-1) name. */
  onStep(direction: 1 | -1): void;
  onStop(): void;
}

/** What stands above a pdf: what it is, where in it the reader is, how large, and the names in it. */
export function PdfBar({ state, onFile, onPage, onZoom, onStep, onStop }: { state: PdfState } & PdfActions) {
  const isOpen = state.stage.name === 'open';
  const isRead = isOpen && state.read < state.pages && !state.stoppedReading;
  const isLong = useTakesLong(isRead);
  return (
    <header class="bar">
      <div class="what">
        <FileField onChoose={onFile} accept={pdfFiles} class="plain" label={i18n.t('pdf.chooseOther')}>
          <PdfIcon name="file" />
        </FileField>
        <h1 title={state.title}>{state.title || i18n.t('pdf.title')}</h1>
      </div>
      {isOpen && (
        <>
          <Group label={i18n.t('pdf.pagesLabel')}>
            <Sign icon="previous" label={i18n.t('pdf.previousPage')} disabled={state.page <= 1} onClick={() => onPage(state.page - 1)} />
            <label>
              <span class="unseen">{i18n.t('pdf.page')}</span>
              <input
                key={state.page}
                class="number"
                inputMode="numeric"
                size={Math.max(2, String(state.pages).length)}
                defaultValue={String(state.page)}
                onFocus={(event) => event.currentTarget.select()}
                onChange={(event) => {
                  const wanted = Number(event.currentTarget.value);
                  if (Number.isInteger(wanted) && wanted > 0) onPage(wanted);
                  else event.currentTarget.value = String(state.page);
                }}
              />
            </label>
            <span class="of">{i18n.t('pdf.ofPages', [inDigits(state.pages)])}</span>
            <Sign icon="next" label={i18n.t('pdf.nextPage')} disabled={state.page >= state.pages} onClick={() => onPage(state.page + 1)} />
          </Group>
          <ZoomGroup zoom={state.zoom} scale={state.scale} onZoom={onZoom} />
          <Group label={i18n.t('pdf.namesLabel')}>
            <Sign icon="up" label={i18n.t('pdf.previousName')} disabled={state.names === 0} onClick={() => onStep(-1)} />
            <span class="of" role="status">
              {state.names === 0 && state.read < state.pages && !state.stoppedReading
                ? i18n.t('pdf.lookingForNames')
                : i18n.t('pdf.names', state.names, [inDigits(state.names)])}
            </span>
            <Sign icon="down" label={i18n.t('pdf.nextName')} disabled={state.names === 0} onClick={() => onStep(1)} />
          </Group>
        </>
      )}
      {state.address !== undefined && /^(?:https?|file):/.test(state.address) && (
        <a class="original" href={state.address} rel="noreferrer" title={i18n.t('pdf.originalMore')}>
          {i18n.t('pdf.original')}
        </a>
      )}
      {isRead && (
        <div class="progress">
          <progress max={state.pages} value={state.read} aria-label={i18n.t('pdf.readingText', [state.read, state.pages])} />
          {(isLong || state.pages > 20) && (
            <button type="button" class="small" onClick={onStop}>
              {i18n.t('pdf.stopReading', [state.read, state.pages])}
            </button>
          )}
        </div>
      )}
    </header>
  );
}

const Group = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div class="group" role="group" aria-label={label}>
    {children}
  </div>
);

interface SignProps {
  icon: Parameters<typeof PdfIcon>[0]['name'];
  label: string;
  disabled?: boolean;
  onClick(): void;
}

/** A button with a sign on it. */
const Sign = ({ icon, label, disabled, onClick }: SignProps) => (
  <button type="button" class="plain" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
    <PdfIcon name={icon} />
  </button>
);

const named = ['auto', 'width', 'page'] as const;

function ZoomGroup({ zoom, scale, onZoom }: { zoom: Zoom; scale: number; onZoom(zoom: Zoom): void }) {
  // The next of the usual sizes, whatever the size is now.
  const smaller = zooms.findLast((each) => each < scale - 0.01);
  const larger = zooms.find((each) => each > scale + 0.01);
  return (
    <Group label={i18n.t('pdf.zoom')}>
      <Sign
        icon="smaller"
        label={i18n.t('pdf.zoomOut')}
        disabled={smaller === undefined}
        onClick={() => smaller !== undefined && onZoom(smaller)}
      />
      <select
        aria-label={i18n.t('pdf.zoom')}
        value={String(zoom)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onZoom(named.find((each) => each === value) ?? Number(value));
        }}
      >
        {named.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`pdf.zooms.${each}`)}
          </option>
        ))}
        {zooms.map((each) => (
          <option key={each} value={String(each)}>
            {inDigits(Math.round(each * 100))}%
          </option>
        ))}
      </select>
      <Sign
        icon="larger"
        label={i18n.t('pdf.zoomIn')}
        disabled={larger === undefined}
        onClick={() => larger !== undefined && onZoom(larger)}
      />
    </Group>
  );
}
