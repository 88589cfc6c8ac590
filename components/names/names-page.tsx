import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NameList, NameRow } from '../../lib/name-list.ts';
import { allLists, askAgain, discardList, putList } from '../../lib/remember/name-lists.ts';
import { askToPersist } from '../../lib/remember/persist.ts';
import { watch } from '../../lib/remember/watch.ts';
import { OpeningLine } from '../dossier/second-copy-line.tsx';
import { nameTableWords, usualSeparator } from '../dossier/file-words.ts';
import { nameTableCsv } from '../../lib/share/name-table-csv.ts';
import { type WorkControls, Progress, useStoppable } from '../stoppable.tsx';
import { type EntitySummary, summaryOf } from '../entity/entity-summary.ts';
import { downloadText } from '../download-file.ts';
import { dayOf, inDigits } from '../in-words.ts';
import { useWatched } from '../watched.ts';
import { useAskingNames } from './asking-names.ts';
import { NameTable } from './name-table.tsx';
import { PasteForm } from './paste-form.tsx';

/** Many names at once: paste them, look them up one after the other, and have one table. */
export function NamesPage() {
  const lists = useWatched<NameList[]>((tell) => watch(allLists, tell), []);
  const [open, setOpen] = useState<string>();
  const [gone, setGone] = useState<NameList>();
  const list = lists?.find(({ id }) => id === (open ?? lists[0]?.id));
  return (
    <main class="names">
      <h1>{i18n.t('names.title')}</h1>
      <p class="quiet">
        {i18n.t('names.intro')} <a href="/dossier.html">{i18n.t('dossier.open')}</a>
      </p>
      <OpeningLine isOpening={lists === undefined} />
      <details open={lists?.length === 0}>
        <summary>{i18n.t('names.new')}</summary>
        <PasteForm
          onMade={(id) => {
            setOpen(id);
            void askToPersist().catch(() => false);
          }}
        />
      </details>
      <p role="status">
        {gone && (
          <>
            {i18n.t('names.gone', [gone.name])}{' '}
            <button type="button" class="link" onClick={() => void putList(gone).then(() => setGone(undefined))}>
              {i18n.t('dossier.undo')}
            </button>
          </>
        )}
      </p>
      {lists && lists.length > 1 && (
        <label class="which">
          <span>{i18n.t('names.which')}</span>{' '}
          <select value={list?.id} onChange={({ currentTarget: { value } }) => setOpen(value)}>
            {lists.map(({ id, name, madeAt }) => (
              <option key={id} value={id}>{`${name}, ${dayOf(madeAt)}`}</option>
            ))}
          </select>
        </label>
      )}
      {list && (
        <ListView
          key={list.id}
          list={list}
          onDiscard={() => {
            setGone(list);
            setOpen(undefined);
            void discardList(list.id);
          }}
        />
      )}
    </main>
  );
}

function ListView({ list, onDiscard }: { list: NameList; onDiscard(): void }) {
  const { state, start, stop } = useAskingNames(list.id);
  const known = list.rows.filter(({ entity }) => entity !== null);
  const done = known.filter((row) => row.state !== 'waiting').length;
  const doubtful = list.rows.length - known.length;
  const isBusy = state === 'asking' || state === 'stopping';
  const file = useStoppable();
  const fileButton = useRef<HTMLButtonElement>(null);
  return (
    <section>
      <h2>{list.name}</h2>
      <progress max={Math.max(known.length, 1)} value={done} aria-label={i18n.t('names.progress')} />
      <p role="status">
        {i18n.t('names.done', [inDigits(done), inDigits(known.length)])}{' '}
        {doubtful > 0 && i18n.t('names.doubtful', doubtful, [inDigits(doubtful)])} {state === 'elsewhere' && i18n.t('names.elsewhere')}
      </p>
      <p class="actions">
        {isBusy ? (
          <button type="button" onClick={stop} disabled={state === 'stopping'}>
            {i18n.t('names.stop')}
          </button>
        ) : done < known.length ? (
          <button type="button" class="primary" onClick={start}>
            {i18n.t(done === 0 ? 'names.start' : 'names.resume')}
          </button>
        ) : (
          <button type="button" onClick={() => void askAgain(list.id).then(start)}>
            {i18n.t('names.again')}
          </button>
        )}
        <button
          ref={fileButton}
          type="button"
          aria-disabled={file.busy}
          onClick={() =>
            void file.run(i18n.t('files.making'), (how) => toFile(list, how), {
              stopped: i18n.t('files.outStopped'),
              failed: i18n.t('files.notMade'),
            })
          }
        >
          {i18n.t('names.file')}
        </button>
        <button type="button" class="danger" disabled={isBusy} onClick={onDiscard}>
          {i18n.t('dossier.discard')}
        </button>
      </p>
      <Progress {...file} onStopped={() => fileButton.current?.focus()} />
      <NameTable list={list} />
    </section>
  );
}

async function toFile(list: NameList, { signal, tell, keep }: WorkControls): Promise<string> {
  const rows: { row: NameRow; kinds: EntitySummary['kinds'] }[] = [];
  for (const row of list.rows) {
    signal.throwIfAborted();
    rows.push({ row, kinds: row.entity ? (await summaryOf(row.entity.key)).kinds : {} });
    tell(rows.length, list.rows.length);
  }
  signal.throwIfAborted();
  keep();
  downloadText(nameTableCsv(list.kinds, rows, nameTableWords(), usualSeparator()), {
    name: 'open-kaart-namen',
    ending: 'csv',
    mediaType: 'text/csv;charset=utf-8',
  });
  return '';
}
