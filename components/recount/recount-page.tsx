import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CountProblem, OfficialCount } from '../../lib/count.ts';
import { isEntityKey } from '../../lib/entity.ts';
import { registeredEntity } from '../../lib/remember/bundled.ts';
import { largestCount } from '../../lib/share/count-file/read-count.ts';
import { FileField } from '../file-field.tsx';
import { useAnswer } from '../watched.ts';
import { countInWorker } from './count-in-worker.ts';
import { RecountResult } from './recount-result.tsx';

type State =
  | { name: 'waiting' }
  | { name: 'reading'; file: string; part: number }
  | { name: 'stopped' | CountProblem | 'failed'; file: string }
  | { name: 'counted'; file: string; count: OfficialCount };

const problems = {
  'not-a-count': 'not_a_count',
  'other-eml': 'other_eml',
  broken: 'broken',
  'no-parts': 'no_parts',
  'not-a-number': 'not_a_number',
  'too-large': 'too_large',
  failed: 'failed',
} as const satisfies Record<CountProblem | 'failed', string>;

/** Where the official counts are, and what was announced; pages for people. */
const officialFiles = [
  { url: 'https://data.overheid.nl/dataset/verkiezingsuitslagen-gemeenteraad-2026', words: 'council' },
  { url: 'https://data.overheid.nl/dataset/verkiezingsuitslag-tweede-kamer-2023', words: 'parliament' },
  { url: 'https://www.verkiezingsuitslagen.nl/verkiezingen', words: 'announced' },
] as const;

/** The reader drops an official count, and sees it added up again. The file goes nowhere. */
export function RecountPage() {
  const { state, take, stop } = useCountFile();
  const chooser = useRef<HTMLButtonElement>(null);
  // Whose results the reader came from.
  const from = useAnswer(async () => {
    const key = decodeURIComponent(location.hash.slice(1));
    return isEntityKey(key) ? await registeredEntity(key) : undefined;
  }, []);
  return (
    <main>
      <nav>
        <a href={from ? `/sidepanel.html#${from.key}` : '/dossier.html'} class="back">
          <span aria-hidden="true">‹ </span>
          {from ? i18n.t('recount.backTo', [from.name]) : i18n.t('recount.toDossier')}
        </a>
      </nav>
      <h1>{i18n.t('recount.title')}</h1>
      <p class="lead">{i18n.t('recount.explained')}</p>
      <DropPlace chooser={chooser} onFile={take} />
      <p role="status" class={state.name === 'waiting' || state.name === 'counted' ? 'unseen' : 'notice'}>
        {state.name === 'reading' && <span class="busy" aria-hidden="true" />}
        {inWords(state)}
      </p>
      {state.name === 'reading' && (
        <p class="going">
          <progress value={state.part} aria-label={inWords(state)} />
          <button
            type="button"
            onClick={() => {
              stop();
              // The button is there no more.
              chooser.current?.focus();
            }}
          >
            {i18n.t('files.stop')}
          </button>
        </p>
      )}
      {state.name === 'counted' && <RecountResult count={state.count} file={state.file} />}
    </main>
  );
}

/** Reads one file at a time: another that is taken meanwhile takes its place. */
function useCountFile() {
  const [state, setState] = useState<State>({ name: 'waiting' });
  const stop = useRef<AbortController>(null);
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    const reading = (part: number) => !signal.aborted && setState({ name: 'reading', file: file.name, part });
    reading(0);
    try {
      const count = file.size > largestCount ? 'too-large' : await countInWorker(file, signal, reading);
      setState(typeof count === 'string' ? { name: count, file: file.name } : { name: 'counted', file: file.name, count });
    } catch {
      // Another file may be read by now.
      if (stop.current.signal === signal) setState({ name: 'stopped', file: file.name });
    }
  }
  return { state, take, stop: () => stop.current?.abort() };
}

interface DropProps {
  chooser: RefObject<HTMLButtonElement | null>;
  onFile(file: File | undefined): Promise<void>;
}

/** Where the file is dropped or chosen, and where one is to be had. */
function DropPlace({ chooser, onFile }: DropProps) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void onFile(event.dataTransfer?.files[0]);
      }}
    >
      <p>{i18n.t('recount.drop')}</p>
      <FileField button={chooser} label={i18n.t('recount.choose')} accept=".xml,.csv,application/xml,text/xml,text/csv" onChoose={onFile} />
      <p class="quiet">{i18n.t('recount.where')}</p>
      <ul class="count-files">
        {officialFiles.map(({ url, words }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {i18n.t(`recount.file.${words}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Nothing while no file was chosen. */
function inWords(state: State): string {
  if (state.name === 'waiting') return '';
  if (state.name === 'reading') return i18n.t('recount.reading', [state.file]);
  if (state.name === 'counted') return i18n.t('recount.counted', [state.file]);
  if (state.name === 'stopped') return i18n.t('recount.stopped', [state.file]);
  return i18n.t(`recount.problem.${problems[state.name]}`, [state.file]);
}
