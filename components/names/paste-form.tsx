import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { longestList, namesIn } from '../../lib/name-list.ts';
import { type RecordKind, recordKinds } from '../../lib/record.ts';
import { inDigits, recordKindInWords } from '../in-words.ts';
import { type WorkControls, Progress, useStoppable } from '../stoppable.tsx';
import { makeList } from './making-list.ts';

const usual: readonly RecordKind[] = ['contract', 'disclosure', 'algorithm'];

/** Paste names, say what is to be looked up of each, and there is a list. Nobody is asked yet. */
export function PasteForm({ onMade }: { onMade(id: string): void }) {
  const [pasted, setPasted] = useState('');
  const [kinds, setKinds] = useState(usual);
  const going = useStoppable();
  const field = useRef<HTMLTextAreaElement>(null);
  const names = namesIn(pasted);
  const tooMany = names.length > longestList;

  async function make(how: WorkControls): Promise<string> {
    const id = await makeList(names, kinds, how);
    setPasted('');
    onMade(id);
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
