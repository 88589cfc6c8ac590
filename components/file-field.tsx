import type { ComponentChildren, Ref } from 'preact';
import { useRef } from 'preact/hooks';

interface FileFieldProps {
  /** What the button says, or what it does where a sign stands on it. */
  label: string;
  /** Endings and media types, as `<input accept>` takes them. */
  accept: string;
  /** Pressed while it is busy it does nothing, and the focus stays on it. */
  isBusy?: boolean;
  class?: string;
  button?: Ref<HTMLButtonElement>;
  onChoose(file: File): unknown;
  /** The sign. */
  children?: ComponentChildren;
}

/** A button that lets the reader choose a file. */
export function FileField({ label, accept, isBusy = false, class: look, button, onChoose, children }: FileFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        {...(button && { ref: button })}
        {...(children && { 'aria-label': label, title: label })}
        type="button"
        class={look}
        aria-disabled={isBusy}
        onClick={() => !isBusy && field.current?.click()}
      >
        {children ?? label}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget: input }) => {
          const [file] = input.files ?? [];
          if (!file) return;
          void onChoose(file);
          // The same file can be chosen again.
          input.value = '';
        }}
      />
    </>
  );
}
