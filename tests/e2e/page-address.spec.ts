import { standIns } from '../sources/stand-ins.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

const tenderned = 'https://www.tenderned.nl/aankondigingen/overzicht/480000';
const service = '/papi/tenderned-rs-tns/v2/publicaties/480000';

/** What the stand-in says of that publication. */
function published(): { aanbestedingNaam: string; opdrachtgeverNaam: string } {
  const standIn = standIns.find(({ host }) => host === 'www.tenderned.nl');
  const answered = standIn?.answer({ method: 'GET', path: service, query: new URLSearchParams(), body: undefined });
  if (!answered || !('json' in answered)) throw new Error('the stand-in does not know this publication');
  return JSON.parse(JSON.stringify(answered.json));
}

test('on the page of a tender the popup opens on that very tender, and asks nothing before it is opened', async ({
  visit,
  page,
  sources,
}) => {
  await page.goto(`${tenderned}?van=een-zoekvraag#documenten`);
  sources.reset();
  const popup = await visit.openPopup();
  await popup.shows(`${say('record.one.contract')} 480000`);
  await popup.shows(say('popup.nothingFound'));
  expect(sources.log).toEqual([]);

  // It has the focus: one key.
  await popup.until("document.activeElement?.matches('.page-subject a')");
  await popup.press('Enter');
  const { aanbestedingNaam, opdrachtgeverNaam } = published();
  await popup.shows(aanbestedingNaam.replace('&amp;', '&'));
  await popup.shows(opdrachtgeverNaam);
  await popup.until("document.activeElement?.matches('h1')");
  await popup.close();

  // The number left, and lists that are the same for everybody; of the address nothing else.
  const asked = sources.log.map(({ path, headers, body }) => ({ path, body, referer: headers.referer }));
  expect(asked.map(({ path }) => path)).toContain(service);
  for (const { path, body, referer } of asked) {
    expect(path).toMatch(
      /^\/papi\/tenderned-rs-tns\/v2\/(?:aanbestedendediensten\?page=\d+&size=100|publicaties\/480000(?:\/html|\/gerelateerd)?)$/,
    );
    expect([body, referer]).toEqual(['', undefined]);
  }
});
