import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface ChooseFileProps {
  onFile(file: File): void;
  class?: string;
  /** What the button does, where what stands on it does not say. */
  label?: string;
  children: ComponentChildren;
}

/** A button that lets the reader choose a pdf of this computer. */
export function ChooseFile({ onFile, class: look, label, children }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} aria-label={label} title={label} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
