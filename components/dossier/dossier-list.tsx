import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import { useFocusOnce } from '../focus-once.ts';
import { inDigits } from '../in-words.ts';

interface ListProps {
  dossiers: readonly Dossier[];
  /** How many there are in each, by id; under null what is in none. Undefined until that is known, as while they come back from the second copy. */
  counts: ReadonlyMap<string | null, number> | undefined;
  /** Undefined: all. */
  chosen: string | null | undefined;
  onChoose(dossier: string | null | undefined): void;
  onMake(name: string): Promise<void>;
  onRename(id: string, name: string): Promise<void>;
  onTakeApart(id: string): Promise<void>;
}

/** The dossiers, each with how much is in it; the one that is chosen can be called otherwise, or taken apart. */
export function DossierList({ dossiers, counts, chosen, onChoose, onMake, onRename, onTakeApart }: ListProps) {
  const [naming, setNaming] = useState<'' | 'new' | 'rename'>('');
  const total = counts && [...counts.values()].reduce((sum, count) => sum + count, 0);
  const countOf = (id: string | null) => counts && (counts.get(id) ?? 0);
  const current = dossiers.find(({ id }) => id === chosen);
  const entries: { id: string | null | undefined; name: string; count: number | undefined }[] = [
    { id: undefined, name: i18n.t('dossier.everything'), count: total },
    ...dossiers.map(({ id, name }) => ({ id, name, count: countOf(id) })),
    ...(dossiers.length > 0 ? [{ id: null, name: i18n.t('keep.noDossier'), count: countOf(null) }] : []),
  ];
  const done = (name: string) => {
    const made = naming === 'new' ? onMake(name) : current && onRename(current.id, name);
    void Promise.resolve(made).finally(() => setNaming(''));
  };
  return (
    <nav class="dossier-list" aria-label={i18n.t('dossier.dossiers')}>
      <h2>{i18n.t('dossier.dossiers')}</h2>
      <ul>
        {entries.map(({ id, name, count }) => (
          <li key={id ?? String(id)}>
            <button type="button" aria-current={id === chosen ? 'true' : undefined} onClick={() => onChoose(id)}>
              <span>{name}</span>
              {count !== undefined && <span class="count">{inDigits(count)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {naming === '' ? (
        <p class="actions">
          <button type="button" class="small" onClick={() => setNaming('new')}>
            {i18n.t('keep.newDossierChoice')}
          </button>
          {current && (
            <>
              <button type="button" class="small" onClick={() => setNaming('rename')}>
                {i18n.t('dossier.rename')}
              </button>
              <button type="button" class="small" onClick={() => void onTakeApart(current.id)}>
                {i18n.t('dossier.takeApart')}
              </button>
            </>
          )}
        </p>
      ) : (
        <NameForm
          key={naming}
          label={i18n.t(naming === 'new' ? 'keep.newDossier' : 'dossier.newName')}
          first={naming === 'rename' ? (current?.name ?? '') : ''}
          onDone={done}
          onCancel={() => setNaming('')}
        />
      )}
    </nav>
  );
}

interface NameProps {
  label: string;
  first: string;
  onDone(name: string): void;
  onCancel(): void;
}

export function NameForm({ label, first, onDone, onCancel }: NameProps) {
  const [name, setName] = useState(first);
  const field = useFocusOnce<HTMLInputElement>();
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') onCancel();
        else onDone(name.trim());
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          value={name}
          maxLength={200}
          ref={field}
          onInput={({ currentTarget: { value } }) => setName(value)}
          onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), onCancel())}
        />
      </label>
      <p class="actions">
        <button type="submit" class="small primary">
          {i18n.t('dossier.ok')}
        </button>
        <button type="button" class="small" onClick={onCancel}>
          {i18n.t('dossier.cancel')}
        </button>
      </p>
    </form>
  );
}
