import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';

/** No dossier has an id like these: they are UUIDs, or what a file called them. */
const none = '';
const another = '+';
const several = '…';

interface ChoiceProps {
  dossiers: readonly Dossier[];
  /** Undefined when it is about several, in different dossiers. */
  chosen: string | null | undefined;
  onChoose(id: string | null): void;
  /** Makes a dossier of this name, and chooses it. */
  onMake(name: string): Promise<void>;
}

/** In which dossier something is: one of those that there are, none, or a new one. */
export function DossierChoice({ dossiers, chosen, onChoose, onMake }: ChoiceProps) {
  const [making, setMaking] = useState(false);
  const [name, setName] = useState('');

  async function make() {
    if (name.trim() !== '') await onMake(name.trim().slice(0, 200));
    setMaking(false);
    setName('');
  }

  if (making)
    return (
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <label>
          <span>{i18n.t('keep.newDossier')}</span>
          <input
            type="text"
            value={name}
            maxLength={200}
            ref={(input) => input?.focus()}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), setMaking(false))}
          />
        </label>
        <button type="submit" class="small">
          {i18n.t('keep.make')}
        </button>
      </form>
    );
  return (
    <label class="field">
      <span>{i18n.t('dossier.title')}</span>
      <select
        value={chosen === undefined ? several : (chosen ?? none)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value === another) setMaking(true);
          else if (value !== several) onChoose(value === none ? null : value);
        }}
      >
        {chosen === undefined && <option value={several}>{i18n.t('dossier.several')}</option>}
        <option value={none}>{i18n.t('keep.noDossier')}</option>
        {dossiers.map(({ id, name: called }) => (
          <option key={id} value={id}>
            {called}
          </option>
        ))}
        <option value={another}>{i18n.t('keep.newDossierChoice')}</option>
      </select>
    </label>
  );
}
