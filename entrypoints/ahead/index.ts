import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { prepareWords } from '../../components/in-words.ts';
import { viewAt } from '../../components/popup/view-at.ts';
import { askedAhead, followAhead, lookAhead } from '../../lib/remember/ahead.ts';
import { leaveAhead } from '../../lib/remember/ahead-door.ts';

/**
 * Runs first in the popup. The scripts of the screen are twenty times as large; while the browser takes them in, what they will show is read already.
 */
export default defineUnlistedScript(() => {
  const view = viewAt(location.hash);
  if (view.name !== 'entity') return;
  const { about } = view;
  leaveAhead({ about, look: lookAhead(about), asked: askedAhead(about), follow: followAhead(about) });
  prepareWords();
});
