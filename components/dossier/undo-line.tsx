import { i18n } from '#i18n';
import { Progress } from '../stoppable.tsx';
import type { Undoing } from './undo.ts';

interface UndoProps {
  actions: Undoing;
  /** Where the focus goes: the button to stop is there no more. */
  onStopped(): void;
}

/** What is being done, with a way to stop it; or what was done last, with the way back. What is said stands in one place, so that who listens hears each. */
export const UndoLine = ({ actions: { last, canUndo, undo, doing }, onStopped }: UndoProps) => (
  <div class={doing || last ? 'undo' : 'undo unseen'}>
    <Progress said={doing ? i18n.t('dossier.doing') : (last?.said ?? '')} busy={doing !== undefined} {...doing} onStopped={onStopped} />
    {canUndo && !doing && (
      <button type="button" class="link" onClick={() => void undo()}>
        {i18n.t('dossier.undo')}
      </button>
    )}
  </div>
);
