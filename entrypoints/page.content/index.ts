import { defineContentScript } from 'wxt/utils/define-content-script';
import { breathe } from '../../lib/collect/slices.ts';
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
  async main() {
    const there: unknown = Reflect.get(globalThis, alreadyThere);
    // Of another copy of this code, so of another class.
    if (isScript(there) && !there.isOrphaned) return;
    const life = new ScriptLife();
    const script = new PageScript(life.signal, () => life.isOver);
    Reflect.set(globalThis, alreadyThere, script);
    // To make this script ready took the browser a while, and to look through a large page for whether it wants to be read takes another.
    await breathe();
    if (!life.isOver) script.start();
  },
});
