import type { InputHTMLAttributes } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { tagKey, withoutDoubles } from '../../lib/save.ts';

/** As many as one can take in at a glance. */
const mostSuggestions = 8;

/** Known tags that may be meant by what was typed, those that are given already left out; in the order in which they are known. */
export function suggestionsFor(typed: string, known: readonly string[], given: readonly string[]): string[] {
  const sought = tagKey(typed);
  const there = new Set(given.map(tagKey));
  return known.filter((tag) => !there.has(tagKey(tag)) && tagKey(tag).includes(sought)).slice(0, mostSuggestions);
}

interface TagInputProps {
  tags: readonly string[];
  /** Every tag in use, the one used last first. */
  known: readonly string[];
  onChange(tags: string[]): void;
  /** default: "Labels" */
  label?: string;
}

/** Tags, each removable, and a field that offers those used before. */
export function TagInput({ tags, known, onChange, label = i18n.t('keep.tags') }: TagInputProps) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  function remove(tag: string) {
    onChange(tags.filter((each) => each !== tag));
    field.current?.focus();
  }
  const { typed, suggestions, active, add, ofField } = useTyping({ tags, known, onChange, onRemove: remove });

  return (
    <div class="field tag-field">
      <label for={`${list}-field`}>{label}</label>
      <div class="tag-input">
        {tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
            <button type="button" aria-label={i18n.t('keep.removeTag', [tag])} onClick={() => remove(tag)}>
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))}
        <input
          id={`${list}-field`}
          ref={field}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={list}
          aria-activedescendant={active >= 0 && suggestions[active] !== undefined ? `${list}-${active}` : undefined}
          autocomplete="off"
          value={typed}
          placeholder={tags.length === 0 ? i18n.t('keep.addTag') : ''}
          {...ofField}
        />
        <div id={list} role="listbox" aria-label={i18n.t('keep.knownTags')} hidden={suggestions.length === 0}>
          {suggestions.map((tag, index) => (
            <div
              key={tag}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              // Before the field loses the focus, which would add what was typed.
              onMouseDown={(event) => {
                event.preventDefault();
                add(tag);
              }}
            >
              {tag}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

interface TypingProps extends Pick<TagInputProps, 'tags' | 'known' | 'onChange'> {
  onRemove(tag: string): void;
}

interface Typing {
  typed: string;
  /** What is offered now; nothing while the list is closed. */
  suggestions: readonly string[];
  /** Place of the suggestion that Enter takes; -1 for none: then it takes what was typed. */
  active: number;
  add(tag: string): void;
  ofField: Pick<InputHTMLAttributes, 'onInput' | 'onFocus' | 'onBlur' | 'onKeyDown'>;
}

/** What is typed in the field, and what is offered meanwhile. Enter or a comma adds, Backspace in an empty field takes the last tag away. */
function useTyping({ tags, known, onChange, onRemove }: TypingProps): Typing {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = open ? suggestionsFor(typed, known, tags) : [];

  function add(tag: string) {
    // Who types a tag in other capitals means the one that there is.
    const same = known.find((each) => tagKey(each) === tagKey(tag)) ?? tag;
    const all = withoutDoubles([...tags, ...same.split(',').map((each) => each.slice(0, 100))]);
    if (all.length !== tags.length) onChange(all);
    setTyped('');
    setActive(-1);
  }
  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    if (key === 'Enter' || key === ',') {
      const chosen = suggestions[active] ?? typed;
      if (key === 'Enter' && chosen.trim() === '') return;
      event.preventDefault();
      if (chosen.trim() !== '') add(chosen);
    } else if (key === 'Backspace' && typed === '') {
      const last = tags.at(-1);
      if (last !== undefined) onRemove(last);
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const count = suggestionsFor(typed, known, tags).length;
      setActive(count === 0 ? -1 : (active + (key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1) + count) % count);
    } else if (key === 'Escape' && suggestions.length > 0) {
      // The first Escape closes the list, and not the window that it stands in.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    }
  }
  return {
    typed,
    suggestions,
    active,
    add,
    ofField: {
      onKeyDown,
      onFocus: () => setOpen(true),
      onInput: ({ currentTarget: { value } }) => {
        setTyped(value);
        setOpen(true);
        setActive(-1);
      },
      onBlur: () => {
        setOpen(false);
        if (typed.trim() !== '') add(typed);
      },
    },
  };
}
