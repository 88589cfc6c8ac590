import { defineContentScript } from 'wxt/utils/define-content-script';
import { PageScript } from './page-script.ts';
import { ScriptLife } from './script-life.ts';
import './style.css';

/** Marks a document that has our script already: the button injects it again. In the isolated world, out of sight of the page. */
const alreadyThere = Symbol.for('open-kaart');

const isScript = (value: unknown): value is Pick<PageScript, 'isOrphaned'> =>
  typeof value === 'object' && value !== null && 'isOrphaned' in value;

export default defineContentScript({
  // Registered by the background, where and when the reader allows it.
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  main() {
    const there: unknown = Reflect.get(globalThis, alreadyThere);
    // Of another copy of this code, so of another class.
    if (isScript(there) && !there.isOrphaned) return;
    const life = new ScriptLife();
    const script = new PageScript(life.signal, () => life.isOver);
    Reflect.set(globalThis, alreadyThere, script);
    script.start();
  },
});
