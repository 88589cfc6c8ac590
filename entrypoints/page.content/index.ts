import { defineContentScript } from 'wxt/utils/define-content-script';
import { PageScript } from './page-script.ts';
import './style.css';

/** Marks a document that has our script already: the button injects it again. In the isolated world, out of sight of the page. */
const alreadyThere = Symbol.for('open-kaart');

export default defineContentScript({
  // Registered by the background, where and when the reader allows it.
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const there: unknown = Reflect.get(globalThis, alreadyThere);
    if (there instanceof PageScript && !there.isOrphaned) return;
    const script = new PageScript(ctx.signal, () => ctx.isInvalid);
    Reflect.set(globalThis, alreadyThere, script);
    script.start();
  },
});
