import { i18n } from '#i18n';
import type { Asking } from '../../lib/asking.ts';
import { sourceName } from './source-in-words.ts';
import type { SourceActions } from './source-line.tsx';

interface StillAskingProps {
  askings: readonly Asking[];
  /** The question has only just been put, and nobody is known to be asked yet. */
  starting: boolean;
  actions: SourceActions;
}

/** Who is being asked and has given nothing yet; one line, however many they are. */
export const StillAsking = ({ askings, starting, actions }: StillAskingProps) =>
  askings.length === 0 && !starting ? null : (
    <div class="still-asking">
      <p>
        <span class="busy" aria-hidden="true" />{' '}
        {starting ? i18n.t('asking.starting') : i18n.t('asking.busy', [askings.map(({ source }) => sourceName(source)).join(', ')])}
      </p>
      <button type="button" class="small" onClick={() => actions.stop()}>
        {i18n.t('asking.stop')}
      </button>
    </div>
  );
