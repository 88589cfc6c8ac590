import { ContentScriptContext } from 'wxt/utils/content-script-context';
import card from '../card/index.ts';
import corrections from '../corrections/index.ts';
import page from '../page.content/index.ts';

// Browsers run no content script on an extension's own pages, so the sample article runs them itself: the same code as on any other page.
void card.main();
void corrections.main();
void page.main(new ContentScriptContext('page'));
