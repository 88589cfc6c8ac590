import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKey } from '../../lib/entity.ts';
import type { SeenEntity } from '../../lib/reading.ts';
import { inDigits, kindsInWords } from '../in-words.ts';
import { KindMark } from '../entity/kind-mark.tsx';
import { languageOfName } from '../language.ts';
import { byKind, matching } from './seen-entities.ts';

/** Fewer names than this are found faster by looking than by typing. */
const filterFrom = 6;

/** From this confidence on a name is worded as sure. */
const sure = 0.9;

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
  const list = useRef<HTMLDivElement>(null);
  const groups = byKind(matching(entities, typed));
  const shown = groups.flatMap((group) => group.entities);
  // One stop for the Tab key: the row where the reader was, or the first.
  const stop = shown.find(({ key }) => key === current)?.key ?? shown[0]?.key;

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])];
  const focus = (row: HTMLElement | undefined) => {
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };

  function onListKey(event: KeyboardEvent) {
    const all = rows();
    const at = all.findIndex((row) => row.closest('li')?.contains(document.activeElement));
    const go: Partial<Record<string, HTMLElement | undefined>> = {
      ArrowDown: all[at + 1],
      ArrowUp: all[at - 1],
      Home: all[0],
      End: all.at(-1),
    };
    if (!(event.key in go) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && at <= 0) list.current?.parentElement?.querySelector('input')?.focus();
    else focus(go[event.key]);
  }

  function onFilterKey(event: KeyboardEvent) {
    const [first] = shown;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      focus(rows()[0]);
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
        {typed.trim() === ''
          ? i18n.t('popup.found', entities.length, [inDigits(entities.length)])
          : shown.length === 0
            ? i18n.t('popup.filterNone', [typed.trim()])
            : i18n.t('popup.filtered', [inDigits(shown.length), inDigits(entities.length)])}
      </p>
      {shown.length === 0 && <p class="quiet">{i18n.t('popup.filterNone', [typed.trim()])}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrows only move between the links that stand in it */}
      <div ref={list} onKeyDown={onListKey}>
        {groups.map((group) => (
          <section key={group.kind} class="group" aria-labelledby={`group-${group.kind}`}>
            <h2 id={`group-${group.kind}`}>
              <KindMark kind={group.kind} />
              {kindsInWords(group.kind)}
              <span class="count">{group.entities.length}</span>
            </h2>
            <ul>
              {group.entities.map((entity) => (
                <Row key={entity.key} entity={entity} stop={entity.key === stop} onFocus={() => setCurrent(entity.key)} onShow={onShow} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

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
        {entity.confidence < sure && <span class="quiet"> {i18n.t('popup.probably')}</span>}
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
