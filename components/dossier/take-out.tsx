import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Content, Writing } from '../../lib/share/content.ts';
import { type FormatId, formats } from '../../lib/share/formats/index.ts';
import { handFile } from '../hand-file.ts';
import { fileWords } from './file-words.ts';

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

/** Dutch spreadsheets want a semicolon, because in Dutch a comma stands in numbers. */
const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;
type Separator = keyof typeof separators;
const isSeparator = (value: string): value is Separator => value in separators;

interface TakeOutProps {
  /** How many saves would go into the file. */
  count: number;
  content(): Promise<Content>;
}

/** What was kept, in a file for another program: of everything that is shown, or of what was chosen. */
export function TakeOut({ count, content }: TakeOutProps) {
  const [chosen, setChosen] = useState<FormatId>('csv');
  const [separator, setSeparator] = useState<Separator>(() => (i18n.t('popup.language') === 'nl' ? 'semicolon' : 'comma'));
  const [said, setSaid] = useState('');

  async function make() {
    setSaid('');
    const format = formats.find(({ id }) => id === chosen);
    if (!format) return;
    try {
      const now = new Date();
      const how: Writing = { words: fileWords(), now: now.getTime(), separator: separators[separator] };
      handFile(format.write(await content(), how), { name: 'open-kaart', ...format }, now);
      setSaid(i18n.t('files.made', count));
    } catch {
      setSaid(i18n.t('files.notMade'));
    }
  }

  return (
    <form
      class="take-out"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
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
      <button type="submit" disabled={count === 0}>
        {i18n.t('files.make', count)}
      </button>
      <p class="quiet">{i18n.t(`files.what.${keys[chosen]}`)}</p>
      <p role="status">{said}</p>
    </form>
  );
}
