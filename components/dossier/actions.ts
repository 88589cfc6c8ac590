import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import { type DossierIndex, titleOf } from '../../lib/relate/dossier-index.ts';
import { discard, putBack } from '../../lib/remember/bin.ts';
import { dossierNamed, putTogether, renameDossier, takeApart } from '../../lib/remember/dossiers.ts';
import { type Change, changeSaves, restoreSaves } from '../../lib/remember/saves.ts';
import { type Undoing, useUndo } from './undo.ts';
import { inDigits } from '../in-words.ts';

/** Each gives whether it was done: it can fail, and be stopped. */
export interface DossierActions extends Undoing {
  tag(ids: string[], add: string[], remove: string[]): Promise<boolean>;
  move(ids: string[], dossier: string | null): Promise<boolean>;
  discard(ids: string[]): Promise<boolean>;
  putBack(ids: string[]): Promise<boolean>;
  make(name: string): Promise<Dossier>;
  rename(id: string, name: string): Promise<void>;
  takeApart(id: string): Promise<boolean>;
}

/** What can be done to many at once, each with its way back. Writes itself: a thousand saves are too much for a message to the worker. */
export function useActions(index: DossierIndex): DossierActions {
  const undoing = useUndo((said) => i18n.t('dossier.undone', [said]), { failed: i18n.t('keep.failed'), stopped: i18n.t('files.stopped') });
  const { act } = undoing;

  const change = (ids: string[], wish: Change, said: (count: number) => string) =>
    act(async (following) => {
      const before = ids.flatMap((id) => index.get(id) ?? []);
      const count = await changeSaves(ids, wish, Date.now(), following);
      return { said: said(count), undo: (back) => restoreSaves(before, back) };
    });

  return {
    ...undoing,
    tag: (ids, addTags, removeTags) =>
      change(ids, { addTags, removeTags }, (count) => {
        const tag = [...addTags, ...removeTags].join(', ');
        return i18n.t(addTags.length > 0 ? 'dossier.tagged' : 'dossier.untagged', count, [tag, inDigits(count)]);
      }),
    move: (ids, dossier) => change(ids, { dossier }, (count) => i18n.t('dossier.moved', count, [inDigits(count)])),
    discard: (ids) =>
      act(async (following) => {
        const [only] = ids;
        const name = ids.length === 1 && only !== undefined ? index.get(only) : undefined;
        const count = await discard(ids, Date.now(), following);
        return {
          said: name ? i18n.t('dossier.discarded', [titleOf(name)]) : i18n.t('dossier.discardedMany', count, [inDigits(count)]),
          undo: (back) => putBack(ids, back),
        };
      }),
    putBack: (ids) =>
      act(async (following) => {
        const count = await putBack(ids, following);
        return { said: i18n.t('dossier.putBackMany', count, [inDigits(count)]), undo: (back) => discard(ids, Date.now(), back) };
      }),
    make: (name) => dossierNamed(name),
    rename: async (id, name) => void (await renameDossier(id, name)),
    takeApart: (id) =>
      act(async (following) => {
        const apart = await takeApart(id, Date.now(), following);
        return apart && { said: i18n.t('dossier.takenApart', [apart.dossier.name]), undo: (back) => putTogether(apart, Date.now(), back) };
      }),
  };
}
