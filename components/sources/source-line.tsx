import { i18n } from '#i18n';
import type { Asking } from '../../lib/asking.ts';
import type { SourceId } from '../../lib/record.ts';
import { askingInWords, failureOf } from './asking-in-words.ts';
import { sentToSource, sourceLicence, sourceName } from './source-in-words.ts';

/** What the reader can do about a source. */
export interface SourceActions {
  /** Ask again, also when the answer is fresh. */
  ask(source: SourceId): void;
  /** Stop everything that is being asked about this entity. */
  stop(): void;
  /** Let the browser ask for the permissions that these lack, in one question; then ask the sources. */
  allow(withheld: readonly Asking[]): void;
}

interface LineProps {
  asking: Asking;
  /** Epoch milliseconds. */
  now: number;
  actions: SourceActions;
  /** What is sent, where that is something else than for an entity. */
  sent?: string;
}

/** One source under a section: its name, how it stands, and what can be done about it. */
export function SourceLine({ asking, now, actions, sent }: LineProps) {
  const { source, state } = asking;
  const name = sourceName(source);
  const failure = failureOf(asking);
  return (
    <li class={failure ? 'source trouble' : 'source'}>
      <details>
        <summary>
          <b>{name}</b> {state === 'asking' && <span class="busy" aria-hidden="true" />}
          {askingInWords(asking, now).join(' ')}
        </summary>
        <p class="quiet">
          {i18n.t('asking.sent', [sent ?? sentToSource(source)])} {i18n.t('asking.licence', [sourceLicence(source)])}
        </p>
        {asking.problems?.map((problem) => (
          <p key={problem} class="quiet">
            <code>{problem}</code>
          </p>
        ))}
      </details>
      {state === 'asking' ? (
        <button type="button" class="small" onClick={() => actions.stop()}>
          {i18n.t('asking.stop')}
        </button>
      ) : failure === 'not-permitted' ? (
        <button type="button" class="small" aria-label={i18n.t('asking.allowSource', [name])} onClick={() => actions.allow([asking])}>
          {i18n.t('asking.allow')}
        </button>
      ) : failure ? (
        // Until the moment that is said, nobody is asked, whoever insists.
        (asking.retryAt ?? 0) <= now && (
          <button type="button" class="small" aria-label={i18n.t('asking.retrySource', [name])} onClick={() => actions.ask(source)}>
            {i18n.t('asking.retry')}
          </button>
        )
      ) : (
        // What came with the extension says the same however often it is asked.
        asking.snapshot === undefined && (
          <button type="button" class="small" aria-label={i18n.t('asking.refreshSource', [name])} onClick={() => actions.ask(source)}>
            {i18n.t('asking.refresh')}
          </button>
        )
      )}
    </li>
  );
}
