import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asTheReaderSays, markedByHand, readersWord } from '../../lib/identify/corrections.ts';
import { offerCorrector } from '../page.content/correction-bridge.ts';

/** What the reader said of names, brought into a page where something was said that holds there: on most pages nothing was. */
export default defineUnlistedScript(() => {
  offerCorrector((corrections) => {
    const word = readersWord(corrections);
    return {
      surfaces: new Set(word.bySurface.keys()),
      marks: (text) => markedByHand(text, word).length > 0,
      over: (text, sightings) => asTheReaderSays(text, sightings, word),
    };
  });
});
