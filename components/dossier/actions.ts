import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import { type DossierIndex, titleOf } from '../../lib/relate/dossier-index.ts';
import { discard, putBack } from '../../lib/remember/bin.ts';
import { dossierNamed, putTogether, renameDossier, takeApart } from '../../lib/remember/dossiers.ts';
import { type Change, changeSaves, restoreSaves } from '../../lib/remember/saves.ts';
import { type Undoing, useUndo } from './undo.ts';
import { inDigits } from '../in-words.ts';

export interface DossierActions extends Undoing {
  tag(ids: string[], add: string[], remove: string[]): Promise<void>;
  move(ids: string[], dossier: string | null): Promise<void>;
  discard(ids: string[]): Promise<void>;
  make(name: string): Promise<Dossier>;
  rename(id: string, name: string): Promise<void>;
  takeApart(id: string): Promise<void>;
}

/** What can be done to many at once, each with its way back. Writes itself: a thousand saves are too much for a message to the worker. */
export function useActions(index: DossierIndex): DossierActions {
  const undoing = useUndo((said) => i18n.t('dossier.undone', [said]));
  const { act } = undoing;
  const failed = i18n.t('keep.failed');

  const change = (ids: string[], wish: Change, said: (count: number) => string) =>
    act(async () => {
      const before = ids.flatMap((id) => index.get(id) ?? []);
      const count = await changeSaves(ids, wish);
      return { said: said(count), undo: () => restoreSaves(before) };
    }, failed);

  return {
    ...undoing,
    tag: (ids, addTags, removeTags) =>
      change(ids, { addTags, removeTags }, (count) => {
        const tag = [...addTags, ...removeTags].join(', ');
        return i18n.t(addTags.length > 0 ? 'dossier.tagged' : 'dossier.untagged', count, [tag, inDigits(count)]);
      }),
    move: (ids, dossier) => change(ids, { dossier }, (count) => i18n.t('dossier.moved', count, [inDigits(count)])),
    discard: (ids) =>
      act(async () => {
        const [only] = ids;
        const name = ids.length === 1 && only !== undefined ? index.get(only) : undefined;
        const count = await discard(ids);
        return {
          said: name ? i18n.t('dossier.discarded', [titleOf(name)]) : i18n.t('dossier.discardedMany', count, [inDigits(count)]),
          undo: () => putBack(ids),
        };
      }, failed),
    make: (name) => dossierNamed(name),
    rename: async (id, name) => void (await renameDossier(id, name)),
    takeApart: (id) =>
      act(async () => {
        const apart = await takeApart(id);
        return apart && { said: i18n.t('dossier.takenApart', [apart.dossier.name]), undo: () => putTogether(apart) };
      }, failed),
  };
}
