import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AnchorService } from './anchor-service.ts';

/** Marks a frame that has this script already, and tells whether that one still hears us. */
const alreadyThere = Symbol.for('open-kaart anchors');

/** Describes and finds places in the text of a page. Brought into a frame when something there is kept, or was kept: most pages never need it. */
export default defineUnlistedScript(() => {
  const there: unknown = Reflect.get(globalThis, alreadyThere);
  if (typeof there === 'function' && there() === true) return;
  Reflect.set(globalThis, alreadyThere, () => browser.runtime?.id !== undefined);
  new AnchorService().listen();
});
