import { i18n } from '#i18n';
import { Progress } from './stoppable.tsx';
import type { Undoing } from './undo.ts';

interface UndoProps {
  actions: Undoing;
  /** Where the focus goes: the button to stop is there no more. */
  onStopped(): void;
}

/** What is being done, with a way to stop it; what was done last, with the way back. */
export const UndoLine = ({ actions: { last, canUndo, undo, doing }, onStopped }: UndoProps) =>
  doing ? (
    <div class="undo">
      <Progress said={i18n.t('dossier.doing')} busy {...doing} onStopped={onStopped} />
    </div>
  ) : (
    <p role="status" class={last ? 'undo' : 'undo unseen'}>
      {last?.said}{' '}
      {canUndo && (
        <button type="button" class="link" onClick={() => void undo()}>
          {i18n.t('dossier.undo')}
        </button>
      )}
    </p>
  );
