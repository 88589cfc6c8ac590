import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Content, Writing } from '../../lib/share/content.ts';
import { type FormatId, formats } from '../../lib/share/formats/index.ts';
import { downloadText } from '../download-file.ts';
import { fileWords, usualSeparator } from './file-words.ts';
import { textInTimeSlices } from './time-slices.ts';
import { type WorkControls, Progress, useStoppable } from '../stoppable.tsx';
import { inDigits } from '../in-words.ts';

/** A message key holds no hyphen. */
const keys = {
  csv: 'csv',
  markdown: 'markdown',
  ris: 'ris',
  bibtex: 'bibtex',
  'csl-json': 'csl_json',
  'web-annotation': 'web_annotation',
  backup: 'backup',
} as const satisfies Record<FormatId, string>;

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;
type Separator = keyof typeof separators;
const isSeparator = (value: string): value is Separator => value in separators;

interface ExportFileProps {
  /** How many saves would go into the file. */
  count: number;
  content(): Promise<Content>;
}

/** What was kept, in a file for another program: of everything that is shown, or of what was chosen. */
export function ExportFile({ count, content }: ExportFileProps) {
  const [chosen, setChosen] = useState<FormatId>('csv');
  const [separator, setSeparator] = useState<Separator>(() => (usualSeparator() === ';' ? 'semicolon' : 'comma'));
  const going = useStoppable();
  const button = useRef<HTMLButtonElement>(null);

  async function make({ signal, tell, keep }: WorkControls): Promise<string> {
    const now = new Date();
    const all = await content();
    const of = all.saves.length;
    const how: Writing = { words: fileWords(), now: now.getTime(), separator: separators[separator] };
    const format = formats.find(({ id }) => id === chosen) ?? formats[0];
    const pieces: string[] = [];
    const steps = textInTimeSlices(format.pieces(all, how), { signal, tell: (done) => tell(done, of) });
    for await (const piece of steps) pieces.push(piece);
    keep();
    downloadText(pieces, { name: 'open-kaart', ...format }, now);
    return i18n.t('files.made', of, [inDigits(of)]);
  }

  return (
    <form
      class="take-out"
      onSubmit={(event) => {
        event.preventDefault();
        void going.run(i18n.t('files.making'), make, { stopped: i18n.t('files.outStopped'), failed: i18n.t('files.notMade') });
      }}
    >
      <label class="field">
        <span>{i18n.t('files.format')}</span>
        <select
          value={chosen}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setChosen(formats.find(({ id }) => id === value)?.id ?? chosen);
          }}
        >
          {formats.map(({ id }) => (
            <option key={id} value={id}>
              {i18n.t(`files.name.${keys[id]}`)}
            </option>
          ))}
        </select>
      </label>
      {chosen === 'csv' && (
        <label class="field">
          <span>{i18n.t('files.separator')}</span>
          <select value={separator} onChange={({ currentTarget: { value } }) => isSeparator(value) && setSeparator(value)}>
            <option value="semicolon">{i18n.t('files.semicolon')}</option>
            <option value="comma">{i18n.t('files.comma')}</option>
            <option value="tab">{i18n.t('files.tab')}</option>
          </select>
        </label>
      )}
      {/* Pressed while it is busy it does nothing, and the focus stays on it. */}
      <button ref={button} type="submit" disabled={count === 0} aria-disabled={going.busy}>
        {i18n.t('files.make', count, [inDigits(count)])}
      </button>
      <p class="quiet">{i18n.t(`files.what.${keys[chosen]}`)}</p>
      <Progress {...going} onStopped={() => button.current?.focus()} />
    </form>
  );
}
