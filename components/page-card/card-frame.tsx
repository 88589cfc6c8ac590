import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface FrameProps {
  /** Id of the heading inside. */
  labelledBy: string;
  onClose(): void;
  children: ComponentChildren;
}

/** What every card on a page stands in: a dialog with a way out. */
export function CardFrame({ labelledBy, onClose, children }: FrameProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={card} class="card" role="dialog" aria-labelledby={labelledBy} tabIndex={-1} lang={i18n.t('popup.language')}>
      <button type="button" class="close" onClick={onClose} aria-label={i18n.t('card.close')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
        </svg>
      </button>
      {children}
    </div>
  );
}
