import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { viewAt } from '../../components/view-at.ts';
import type { EntityKey } from '../../lib/entity.ts';
import { lookAhead } from '../../lib/remember/ahead.ts';
import { leaveAhead } from '../../lib/remember/ahead-door.ts';
import { takeForPopup } from '../../lib/remember/opened.ts';

/**
 * Runs first in the popup. The scripts of the screen are a hundred times as large; while the browser takes them in, what they will show is read already.
 */
export default defineUnlistedScript(() => {
  const read = (about: EntityKey) => leaveAhead({ about, look: lookAhead(about) });
  const view = viewAt(location.hash);
  if (view.name === 'entity') read(view.about);
  // The reader chose "Open" on a card.
  else
    void takeForPopup().then(
      (chosen) => {
        if (!chosen) return;
        read(chosen);
        location.hash = chosen;
      },
      () => undefined,
    );
});
