import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FoundEntity } from '../../lib/entity.ts';
import { searchText } from '../../lib/search-text.ts';
import { sendMessage } from '../../lib/messages.ts';
import { type NameList, type NameRow, longestList, namesIn } from '../../lib/name-list.ts';
import { type RecordKind, recordKinds } from '../../lib/record.ts';
import { putList } from '../../lib/remember/name-lists.ts';
import { type WorkControls, Progress, useStoppable } from '../stoppable.tsx';
import { inDigits, recordKindInWords } from '../in-words.ts';

const usual: readonly RecordKind[] = ['contract', 'disclosure', 'algorithm'];

/** Who is meant, only where that is certain: one alone is found, or one alone is called exactly so. In doubt the reader chooses. */
export function certain(typed: string, found: readonly FoundEntity[]): FoundEntity | null {
  const exact = found.filter(({ name, ended }) => !ended && searchText(name) === searchText(typed));
  const [only] = exact.length > 0 ? exact : found;
  return only && (exact.length === 1 || found.length === 1) ? only : null;
}

async function rowFor(typed: string): Promise<NameRow> {
  const found = await sendMessage('findEntities', { typed, first: [] });
  const inShort = ({ key, kind, name }: FoundEntity) => ({ key, kind, name });
  const entity = certain(typed, found);
  return { typed, entity: entity && inShort(entity), choices: found.map(inShort), state: 'waiting' };
}

/** Paste names, say what is to be looked up of each, and there is a list. Nobody is asked yet. */
export function PasteForm({ onMade }: { onMade(id: string): void }) {
  const [pasted, setPasted] = useState('');
  const [kinds, setKinds] = useState(usual);
  const going = useStoppable();
  const field = useRef<HTMLTextAreaElement>(null);
  const names = namesIn(pasted);
  const tooMany = names.length > longestList;

  async function make({ signal, tell, keep }: WorkControls): Promise<string> {
    const now = Date.now();
    const rows: NameRow[] = [];
    for (const name of names) {
      signal.throwIfAborted();
      rows.push(await rowFor(name));
      tell(rows.length, names.length);
    }
    signal.throwIfAborted();
    keep();
    const list: NameList = {
      id: crypto.randomUUID(),
      name: i18n.t('names.listName', names.length, [names[0] ?? '', inDigits(names.length)]),
      kinds: recordKinds.filter((kind) => kinds.includes(kind)),
      rows,
      madeAt: now,
      changedAt: now,
    };
    await putList(list);
    setPasted('');
    onMade(list.id);
    return '';
  }

  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        void going.run(i18n.t('names.making'), make, { stopped: i18n.t('names.notMade'), failed: i18n.t('keep.failed') });
      }}
    >
      <label class="field">
        <span>{i18n.t('names.paste')}</span>
        <textarea ref={field} rows={8} value={pasted} spellcheck={false} onInput={({ currentTarget: { value } }) => setPasted(value)} />
      </label>
      <fieldset>
        <legend>{i18n.t('names.what')}</legend>
        {recordKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) => setKinds(checked ? [...kinds, kind] : kinds.filter((each) => each !== kind))}
            />{' '}
            {recordKindInWords(kind)}
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="submit" class="primary" disabled={names.length === 0 || tooMany || kinds.length === 0 || going.busy}>
          {i18n.t('names.make')}
        </button>
        <span role="status">
          {tooMany
            ? i18n.t('names.tooMany', [inDigits(longestList)])
            : names.length > 0 && i18n.t('names.count', names.length, [inDigits(names.length)])}
        </span>
      </p>
      <Progress {...going} onStopped={() => field.current?.focus()} />
    </form>
  );
}
