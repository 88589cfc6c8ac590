import { useEffect } from 'preact/hooks';

interface Keys {
  /** "/" */
  onSearch(): void;
  /** Escape; undefined while there is nothing to close. */
  onClose: (() => void) | undefined;
  /** Ctrl+Z, or ⌘Z. */
  onUndo(): void;
}

/** The keys of the whole page. In a field where the reader types, letters are letters. */
export function useDossierKeys({ onSearch, onClose, onUndo }: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input:not([type=checkbox]), textarea, select');
      if (event.key === '/' && !isTyping) {
        event.preventDefault();
        onSearch();
      }
      if (event.key === 'Escape' && !event.defaultPrevented) onClose?.();
      if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !isTyping) onUndo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
