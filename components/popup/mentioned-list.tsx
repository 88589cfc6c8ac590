import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKey } from '../../lib/entity.ts';
import type { SeenEntity } from '../../lib/reading.ts';
import { inDigits, isSure, kindsInWords } from '../in-words.ts';
import { KindMark } from '../entity/kind-mark.tsx';
import { languageOfName } from '../language.ts';
import { useListKeys } from './list-keys.ts';
import { byKind, type KindGroup, matching } from './seen-entities.ts';

/** Fewer names than this are found faster by looking than by typing. */
const filterFrom = 6;

interface ListProps {
  entities: readonly SeenEntity[];
  onOpen(entity: EntityKey): void;
  /** Absent when there is no page to show it on. */
  onShow?: ((entity: EntityKey) => void) | undefined;
}

/** Everything that is named on the page, by kind. Typing narrows it; the arrows walk through it; Enter opens. */
export function MentionedList({ entities, onOpen, onShow }: ListProps) {
  const [typed, setTyped] = useState('');
  const [current, setCurrent] = useState<EntityKey>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { onKey, goToFirst } = useListKeys(list, () => field.current?.focus());
  const groups = byKind(matching(entities, typed));
  const shown = groups.flatMap((group) => group.entities);
  // One stop for the Tab key: the row where the reader was, or the first.
  const stop = shown.find(({ key }) => key === current)?.key ?? shown[0]?.key;

  function onFilterKey(event: KeyboardEvent) {
    const [first] = shown;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      goToFirst();
    } else if (event.key === 'Enter' && first) onOpen(first.key);
    else if (event.key === 'Escape' && typed !== '') {
      // Or the browser closes the popup.
      event.preventDefault();
      setTyped('');
    }
  }

  return (
    <div>
      {entities.length >= filterFrom && (
        <input
          ref={field}
          type="search"
          class="filter"
          aria-label={i18n.t('popup.filter')}
          placeholder={i18n.t('popup.filter')}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onFilterKey}
        />
      )}
      <p role="status" class="unseen">
        {foundInWords(typed.trim(), shown.length, entities.length)}
      </p>
      {shown.length === 0 && <p class="quiet">{i18n.t('popup.filterNone', [typed.trim()])}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrows only move between the links that stand in it */}
      <div ref={list} onKeyDown={onKey}>
        {groups.map((group) => (
          <Group key={group.kind} {...group} stop={stop} onStop={setCurrent} onShow={onShow} />
        ))}
      </div>
    </div>
  );
}

/** How many are shown, for who listens instead of looks. */
function foundInWords(typed: string, shown: number, all: number): string {
  if (typed === '') return i18n.t('popup.found', all, [inDigits(all)]);
  return shown === 0 ? i18n.t('popup.filterNone', [typed]) : i18n.t('popup.filtered', [inDigits(shown), inDigits(all)]);
}

interface GroupProps extends KindGroup {
  /** The row that is reached by the Tab key. */
  stop: EntityKey | undefined;
  onStop(entity: EntityKey): void;
  onShow: ListProps['onShow'];
}

const Group = ({ kind, entities, stop, onStop, onShow }: GroupProps) => (
  <section class="group" aria-labelledby={`group-${kind}`}>
    <h2 id={`group-${kind}`}>
      <KindMark kind={kind} />
      {kindsInWords(kind)}
      <span class="count">{entities.length}</span>
    </h2>
    <ul>
      {entities.map((entity) => (
        <Row key={entity.key} entity={entity} stop={entity.key === stop} onFocus={() => onStop(entity.key)} onShow={onShow} />
      ))}
    </ul>
  </section>
);

interface RowProps {
  entity: SeenEntity;
  /** Reached by the Tab key. */
  stop: boolean;
  onFocus(): void;
  onShow: ListProps['onShow'];
}

const Row = ({ entity, stop, onFocus, onShow }: RowProps) => (
  <li class="row" onFocusCapture={onFocus}>
    <a href={`#${entity.key}`} data-open tabIndex={stop ? 0 : -1}>
      <span>
        <span class="name" lang={languageOfName(entity.kind)}>
          {entity.name}
        </span>
        {!isSure(entity.confidence) && <span class="quiet"> {i18n.t('popup.probably')}</span>}
      </span>
      <span class="times">
        <span aria-hidden="true">{entity.count}×</span>
        <span class="unseen">{i18n.t('popup.times', entity.count, [inDigits(entity.count)])}</span>
      </span>
    </a>
    {onShow && (
      <button
        type="button"
        class="show"
        tabIndex={stop ? 0 : -1}
        title={i18n.t('popup.showOnPage', [entity.name])}
        aria-label={i18n.t('popup.showOnPage', [entity.name])}
        onClick={() => onShow(entity.key)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M8 3.2v3M8 9.8v3M3.2 8h3M9.8 8h3" />
          <circle cx="8" cy="8" r="5.5" />
        </svg>
      </button>
    )}
  </li>
);
