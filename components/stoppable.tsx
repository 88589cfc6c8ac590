import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** What is under way, or what came of it. */
interface State {
  said: string;
  busy: boolean;
  /** From 0 to 1, where that is known. */
  part?: number | undefined;
  /** Absent when there is nothing to stop, or no way back any more. */
  stop?: (() => void) | undefined;
}

interface ProgressProps extends State {
  /** What the button to stop says, where that is more than that it stops. */
  stopSays?: string | undefined;
  onStopped?: (() => void) | undefined;
  /** Does after all what was stopped or failed; absent while there is nothing to do again. */
  again?: { says: string; run(): void } | undefined;
}

/** What the work is given to say how far it is, and to hear that it is stopped. */
export interface WorkControls {
  signal: AbortSignal;
  tell(done: number, of: number): void;
  /** From now on it cannot be stopped, because it is on the disk. */
  keep(): void;
}

export interface Stoppable extends State {
  /** Does the work, which resolves to what came of it, in a sentence. Does nothing while another is under way. */
  run(saying: string, work: (controls: WorkControls) => Promise<string>, otherwise: { stopped: string; failed: string }): Promise<void>;
}

/** Runs work that may take longer than a second, with its state for `Progress`: what it does, how far it is, and how to stop it. */
export function useStoppable(): Stoppable {
  const [state, setState] = useState<State>({ said: '', busy: false });
  const busy = useRef(false);
  return {
    ...state,
    run: async (saying, work, otherwise) => {
      if (busy.current) return;
      busy.current = true;
      const stop = new AbortController();
      setState({ said: saying, busy: true, stop: () => stop.abort() });
      const change = (but: Partial<State>) => busy.current && setState((before) => ({ ...before, ...but }));
      const said = await work({
        signal: stop.signal,
        tell: (done, of) => change({ part: of > 0 ? Math.min(1, done / of) : undefined }),
        keep: () => change({ stop: undefined }),
      }).catch(() => (stop.signal.aborted ? otherwise.stopped : otherwise.failed));
      busy.current = false;
      setState({ said, busy: false });
    },
  };
}

/**
 * Status line, progress bar and stop button of work that can be stopped; afterwards its result.
 * @param onStopped has to move the focus, because the stop button disappears
 */
export function Progress({ said, busy, part, stop, stopSays, onStopped, again }: ProgressProps) {
  const status = useRef<HTMLParagraphElement>(null);
  const againButton = useRef<HTMLButtonElement>(null);
  const wasStoppedHere = useRef(false);
  const isAgain = again !== undefined;
  useEffect(() => {
    // The button to stop had the focus, and is gone. Where it failed by itself the focus is elsewhere, and stays there.
    if (isAgain && wasStoppedHere.current) againButton.current?.focus();
    wasStoppedHere.current = false;
  }, [isAgain]);
  return (
    <div class="going">
      <p role="status" ref={status} tabIndex={-1}>
        {busy && <span class="busy" aria-hidden="true" />} {said}
      </p>
      {busy && part !== undefined && <progress value={part} aria-label={said} />}
      {stop && (
        <button
          type="button"
          class="small"
          onClick={() => {
            wasStoppedHere.current = true;
            stop();
            onStopped?.();
          }}
        >
          {stopSays ?? i18n.t('files.stop')}
        </button>
      )}
      {again && (
        <button
          ref={againButton}
          type="button"
          class="small"
          onClick={() => {
            // This button goes too: what it says next is where the reader is.
            status.current?.focus();
            again.run();
          }}
        >
          {again.says}
        </button>
      )}
    </div>
  );
}
