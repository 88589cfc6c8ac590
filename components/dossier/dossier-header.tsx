import type { Ref } from 'preact';
import { i18n } from '#i18n';

interface HeaderProps {
  search: Ref<HTMLInputElement>;
  typed: string;
  isBinOpen: boolean;
  onType(typed: string): void;
  /** From the search down into what was found. */
  onDown(): void;
  onFiles(): void;
  onBin(): void;
}

/** What the page is, the search, and the ways to other names, to files and to the bin. */
export const DossierHeader = ({ search, typed, isBinOpen, onType, onDown, onFiles, onBin }: HeaderProps) => (
  <header>
    <h1>{i18n.t('dossier.title')}</h1>
    <input
      ref={search}
      type="search"
      class="filter"
      aria-label={i18n.t('dossier.search')}
      placeholder={i18n.t('dossier.search')}
      value={typed}
      onInput={({ currentTarget: { value } }) => onType(value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        onDown();
      }}
    />
    <p class="actions">
      <a href="/names.html">{i18n.t('names.title')}</a>
      <button type="button" onClick={onFiles}>
        {i18n.t('dossier.files')}
      </button>
      <button type="button" aria-pressed={isBinOpen} onClick={onBin}>
        {i18n.t('dossier.bin')}
      </button>
    </p>
  </header>
);
