import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { prepareWords } from '../../components/in-words.ts';
import { viewAt } from '../../components/popup/view-at.ts';
import { preloadAsked, preloadFollow, preloadLook } from '../../lib/remember/preload.ts';
import { leavePreloaded } from '../../lib/remember/preloaded.ts';

/**
 * Runs first in the popup. The scripts of the screen are twenty times as large; while the browser takes them in, what they will show is read already.
 */
export default defineUnlistedScript(() => {
  const view = viewAt(location.hash);
  if (view.name !== 'entity') return;
  const { about } = view;
  leavePreloaded({ about, look: preloadLook(about), asked: preloadAsked(about), follow: preloadFollow(about) });
  prepareWords();
});
