import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import { tagKey } from '../../lib/save.ts';
import { DossierChoice } from '../keep/dossier-choice.tsx';
import { TagInput } from '../keep/tag-input.tsx';
import { inDigits } from '../in-words.ts';

interface BulkProps {
  count: number;
  dossiers: readonly Dossier[];
  /** The dossier that they are all in; undefined when they are in several. */
  dossier: string | null | undefined;
  /** Tags that some of them have, and all tags in use. */
  tagsThere: readonly string[];
  known: readonly string[];
  onTag(add: string[], remove: string[]): void;
  onMove(dossier: string | null): void;
  onMake(name: string): Promise<void>;
  onDiscard(): void;
  onFiles(): void;
  onNone(): void;
}

/** What can be done with everything that was chosen, at once. */
export function BulkBar({ count, dossiers, dossier, tagsThere, known, onTag, onMove, onMake, onDiscard, onFiles, onNone }: BulkProps) {
  const [tags, setTags] = useState<string[]>([]);
  return (
    <section class="bulk" aria-label={i18n.t('dossier.chosen', count, [inDigits(count)])}>
      <p>
        <b>{i18n.t('dossier.chosen', count, [inDigits(count)])}</b>{' '}
        <button type="button" class="link" onClick={onNone}>
          {i18n.t('dossier.chooseNone')}
        </button>
      </p>
      <TagInput
        label={i18n.t('dossier.addTags')}
        tags={tags}
        known={known}
        onChange={(all) => {
          const added = all.filter((tag) => !tags.some((each) => tagKey(each) === tagKey(tag)));
          if (added.length > 0) onTag(added, []);
          // They are given at once; the field is for the next one.
          setTags([]);
        }}
      />
      {tagsThere.length > 0 && (
        <label class="field">
          <span>{i18n.t('dossier.removeTag')}</span>
          <select value="" onChange={({ currentTarget: { value } }) => value !== '' && onTag([], [value])}>
            <option value="">{i18n.t('dossier.chooseTag')}</option>
            {tagsThere.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
        </label>
      )}
      <DossierChoice dossiers={dossiers} chosen={dossier} onChoose={onMove} onMake={onMake} />
      <p class="actions">
        <button type="button" onClick={onFiles}>
          {i18n.t('dossier.toFile')}
        </button>
        <button type="button" class="discard" onClick={onDiscard}>
          {i18n.t('dossier.discard')}
        </button>
      </p>
    </section>
  );
}
