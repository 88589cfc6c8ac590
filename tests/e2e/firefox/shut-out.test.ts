import { openFirefoxPopup } from '../../browser/popup-firefox.ts';
import { say } from '../words.ts';
import { expect, test } from './fixtures.ts';

/** Of the first Firefox lets an extension believe that it was let in. */
const ofFirefox = ['about:support', 'about:reader?url=http%3A%2F%2Fkrant.test%2Fcouncil.html'];

test.for(ofFirefox)(
  '%s is a page of Firefox itself: the popup says that it cannot be read, and is no wider than ever',
  async (address, { firefox }) => {
    const page = await firefox.openPage(address);
    const popup = await openFirefoxPopup(firefox, page);
    await popup.shows(say('silent.not_allowed'));
    expect(await popup.width()).toBe(400);
    await popup.close();
    await page.close();
  },
);
