import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKey, FoundEntity } from '../../lib/entity.ts';
import { KindMark } from './kind-mark.tsx';
import { inDigits, kindInWords } from '../in-words.ts';

interface ChoiceProps {
  /** What is looked for as long as nothing is typed. */
  words: string;
  /** Whom it may be in the first place. */
  first: EntityKey[];
  /** Not offered before anything is typed. */
  except?: EntityKey;
  find(typed: string, first: EntityKey[]): Promise<FoundEntity[]>;
  onChoose(entity: FoundEntity): void;
}

/** Search as you type over the bundled registers; before anything is typed, whom the words may stand for. */
export function EntityChoice({ words, first, except, find, onChoose }: ChoiceProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<FoundEntity[]>();
  useEffect(() => {
    let open = true;
    const untyped = typed.trim() === '';
    const ask = () => (untyped ? find(words, first) : find(typed, []));
    // A background that was stopped before it answered is started anew by the next question.
    ask()
      .catch(ask)
      .then(
        (entities) => open && setFound(untyped ? entities.filter(({ key }) => key !== except) : entities),
        () => open && setFound([]),
      );
    return () => {
      // What is typed later is answered later.
      open = false;
    };
  }, [typed]);

  return (
    <div class="choice">
      <input
        type="search"
        class="filter"
        aria-label={i18n.t('correction.search')}
        aria-controls={id}
        placeholder={i18n.t('correction.search')}
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status" class={found?.length === 0 && typed.trim() !== '' ? 'none' : 'unseen'}>
        {found &&
          (found.length > 0
            ? i18n.t('correction.found', found.length, [inDigits(found.length)])
            : typed.trim() !== '' && i18n.t('correction.none'))}
      </p>
      <ul id={id}>
        {found?.map((entity) => (
          <li key={entity.key}>
            <button type="button" class="entity-option" onClick={() => onChoose(entity)}>
              <KindMark kind={entity.kind} />
              <span>
                {entity.name}
                <span class="unseen">, {kindInWords(entity.kind)}</span>
                {entity.ended && <span class="ended"> {i18n.t('correction.ended')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
