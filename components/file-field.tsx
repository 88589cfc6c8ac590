import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';

interface FileFieldProps {
  /** What the button says. */
  label: string;
  /** Endings and media types, as `<input accept>` takes them. */
  accept: string;
  /** Pressed while it is busy it does nothing, and the focus stays on it. */
  isBusy?: boolean;
  button?: Ref<HTMLButtonElement>;
  onChoose(file: File): Promise<void>;
}

/** A button that lets the reader choose a file. */
export function FileField({ label, accept, isBusy = false, button, onChoose }: FileFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button {...(button && { ref: button })} type="button" aria-disabled={isBusy} onClick={() => !isBusy && field.current?.click()}>
        {label}
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
          void onChoose(file).finally(() => {
            // The same file can be chosen again.
            input.value = '';
          });
        }}
      />
    </>
  );
}
