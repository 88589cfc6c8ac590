import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Done {
  said: string;
  undo(): Promise<void>;
}

/** The last action in a sentence, with a button to undo it. Always on the same line, so that screen readers announce it. */
export function useSingleUndo() {
  const [done, setDone] = useState<Done>();
  const line = useRef<HTMLParagraphElement>(null);
  const undo = async () => {
    await done?.undo();
    setDone(undefined);
    line.current?.focus();
  };
  return {
    did(said: string, undo: () => Promise<void>) {
      setDone({ said, undo });
      // What was pressed is there no more.
      line.current?.focus();
    },
    line: (
      <p ref={line} tabIndex={-1} class={done ? 'undone' : 'unseen'}>
        <span role="status">{done?.said}</span>{' '}
        {done && (
          <button type="button" class="link" onClick={() => void undo()}>
            {i18n.t('dossier.undo')}
          </button>
        )}
      </p>
    ),
  };
}
