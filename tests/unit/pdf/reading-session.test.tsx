import { expect, test, vi } from 'vitest';
import { ReadingSession } from '../../../entrypoints/pdf/reading-session.ts';
import { type PdfState, PdfTrouble } from '../../../lib/pdf.ts';

const opened: string[] = [];
vi.mock(import('../../../entrypoints/pdf/open-document.ts'), () => ({
  openDocument: async (data: Uint8Array) => {
    opened.push(new TextDecoder().decode(data));
    throw new PdfTrouble('damaged');
  },
}));
vi.mock(import('../../../entrypoints/pdf/pdf-pages.ts'));

/** A file on a slow disk: what is in it comes when it is told to. */
function slowFile(name: string) {
  const file = new File([name], name);
  const { promise, resolve } = Promise.withResolvers<ArrayBuffer>();
  file.arrayBuffer = () => promise;
  return { file, come: async () => resolve(await new Blob([name]).arrayBuffer()) };
}

function session() {
  opened.length = 0;
  let state: PdfState | undefined;
  const reading = new ReadingSession(document.body, (told) => (state = told));
  return { reading, state: () => state };
}

test('a file that comes when another was chosen after it, does not take the place of that one', async () => {
  const { reading, state } = session();
  const slow = slowFile('slow.pdf');
  const first = reading.openFile(slow.file);
  await reading.openFile(new File(['quick.pdf'], 'quick.pdf'));
  await slow.come();
  await first;
  expect(opened).toEqual(['quick.pdf']);
  expect(state()).toMatchObject({ title: 'quick.pdf', stage: { name: 'trouble', reason: 'damaged' } });
});

test('a file that comes after the reader stopped it, is not opened', async () => {
  const { reading, state } = session();
  const slow = slowFile('slow.pdf');
  const first = reading.openFile(slow.file);
  reading.stop();
  await slow.come();
  await first;
  expect(opened).toEqual([]);
  expect(state()).toMatchObject({ stage: { name: 'trouble', reason: 'stopped' } });
});
