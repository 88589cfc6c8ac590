import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Scope, scopes } from '../../lib/correction.ts';
import type { EntityKey, FoundEntity } from '../../lib/entity.ts';
import type { Saying } from '../../lib/messages.ts';
import { saidInWords } from './correction-in-words.ts';
import { CorrectionSaid } from './correction-said.tsx';
import { EntityChoice } from '../entity/entity-choice.tsx';

interface CorrectorProps {
  /** Of which it is said; for the reader's eyes. */
  words: string;
  /** What is looked for as long as nothing is typed; default: the words. */
  sought?: string;
  /** Whom the words are taken for now: not what is looked for. */
  except: EntityKey;
  /** Host name of the site; absent when it is no web page. */
  site: string | undefined;
  /** Whom the words may stand for in the first place. */
  first: EntityKey[];
  find(typed: string, first: EntityKey[]): Promise<FoundEntity[]>;
  /** Answers with the ids of what was noted. */
  say(saying: Saying): Promise<string[]>;
  undo(ids: string[]): Promise<unknown>;
  onCancel(): void;
}

/** "Dit is iets anders": where, and what; then what was noted, with a way back. "Nothing, on this site" is one click. */
export function Corrector({ words, sought = words, except, site, first, find, say, undo, onCancel }: CorrectorProps) {
  const [scope, setScope] = useState<Scope>('site');
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState<{ name: string | null; ids: string[] }>();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true }), []);

  // The name of the site may come later than the reader clicks.
  if (said) return <CorrectionSaid sentence={saidInWords(words, said.name, scope, site)} undo={() => undo(said.ids)} />;
  const choose = (entity: FoundEntity | null) => {
    say({ to: entity?.key ?? null, scope }).then(
      (ids) => setSaid({ name: entity?.name ?? null, ids }),
      () => setFailed(true),
    );
  };
  return (
    <div ref={form} class="corrector">
      <h2 id="words">{i18n.t('correction.title', [words])}</h2>
      <fieldset class="scopes">
        <legend>{i18n.t('correction.where')}</legend>
        {scopes.map((each) => (
          <label key={each}>
            <input type="radio" name="scope" checked={each === scope} onChange={() => setScope(each)} />
            <span>{i18n.t(`correction.scope.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" class="nothing" onClick={() => choose(null)}>
        {i18n.t('correction.toNothing')}
      </button>
      <p class="or">{i18n.t('correction.or')}</p>
      <EntityChoice words={sought} first={first} except={except} find={find} onChoose={choose} />
      {failed && (
        <p role="alert" class="notice">
          {i18n.t('correction.failed')}
        </p>
      )}
      <button type="button" class="link" onClick={onCancel}>
        {i18n.t('correction.cancel')}
      </button>
    </div>
  );
}
