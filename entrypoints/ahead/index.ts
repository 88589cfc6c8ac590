import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { viewAt } from '../../components/view-at.ts';
import { type EntityKey, kindOf } from '../../lib/entity.ts';
import { lookAhead } from '../../lib/remember/ahead.ts';
import { leaveAhead } from '../../lib/remember/ahead-door.ts';
import { takeForPopup } from '../../lib/remember/opened.ts';
import { registerText } from '../../lib/remember/register-file.ts';

/**
 * Runs first in the popup. The scripts of the screen are twenty times as large; while the browser takes them in, what they will show is read already.
 */
export default defineUnlistedScript(() => {
  const read = (about: EntityKey) => {
    const register = { kind: kindOf(about), text: registerText(kindOf(about)) };
    // Whoever takes it hears that it failed, and reads it again.
    register.text.catch(() => undefined);
    leaveAhead({ about, look: lookAhead(about), register });
  };
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
