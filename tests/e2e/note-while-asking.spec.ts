import { rowsOf } from '../browser/database.ts';
import type { Save } from '../../lib/save.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

const tenderned = 'www.tenderned.nl';

test('who writes a note while answers come in goes on writing, also when the row is joined by its double', async ({
  chromium,
  sources,
}) => {
  sources.setFault(tenderned, 'reset');
  const page = await chromium.context.newPage();
  const panel = chromium.extensionPage('sidepanel.html#government-body:gm0344');
  await page.goto(panel);
  const contracts = page.getByRole('region', { name: say('record.kind.contract') });
  const fromTed = contracts.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Nederland – / }) });
  const title = await fromTed.first().getByRole('heading').innerText();
  const row = contracts.getByRole('listitem').filter({ has: page.getByRole('button', { name: say('keep.keepNamed', title) }) });
  await row.getByRole('button', { name: say('keep.keepNamed', title) }).click();
  const note = contracts.getByLabel(say('dossier.note'));
  await note.pressSequentially('Bel de ');
  const field = await note.elementHandle();

  // Another window opens the same, and what failed is asked again; the reader's hands stay where they are.
  sources.setFault(tenderned, undefined);
  const other = await chromium.context.newPage();
  await other.goto(panel);
  const joined = contracts.getByRole('listitem').filter({ has: page.getByLabel(say('dossier.note')) });
  await expect(joined.getByText(say('record.contract.alsoAt'))).toBeVisible();
  await expect(joined.getByRole('heading')).not.toHaveText(title);
  expect(await note.evaluate((now, before) => now === before && document.activeElement === now, field)).toBe(true);
  await page.bringToFront();
  await page.keyboard.type('inkoper.');
  await expect(note).toHaveValue('Bel de inkoper.');

  // Nothing is pressed: the window goes.
  await page.close();
  await expect.poll(async () => (await rowsOf<Save>(other, 'dossier', 'saves')).map((save) => save.note)).toEqual(['Bel de inkoper.']);
  await other.close();
});
