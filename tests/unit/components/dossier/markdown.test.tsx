import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Markdown } from '../../../../components/dossier/markdown.tsx';

afterEach(cleanup);

const html = (text: string): string => {
  cleanup();
  return render(<Markdown text={text} />).container.querySelector('.markdown')?.innerHTML ?? '';
};

test.each([
  ['*nadruk* en **nadruk**', '<p><em>nadruk</em> en <strong>nadruk</strong></p>'],
  ['# Kop', '<p><strong>Kop</strong></p>'],
  ['- een\n- twee', '<ul><li><p>een</p></li><li><p>twee</p></li></ul>'],
  ['3. drie', '<ol start="3"><li><p>drie</p></li></ol>'],
  ['> citaat', '<blockquote><p>citaat</p></blockquote>'],
  ['`code`', '<p><code>code</code></p>'],
  ['[link](https://krant.example/)', '<p><a href="https://krant.example/" target="_blank" rel="noreferrer">link</a></p>'],
])('%j is shown as %s', (text, shown) => expect(html(text)).toBe(shown));

test.each([
  ['<script>alert(1)</script>', 'script'],
  ['hier <img src=x onerror=alert(1)> staat', 'img'],
  ['[klik](javascript:alert(1))', 'a'],
  ['[klik](data:text/html,x)', 'a'],
  ['![plaatje](https://elders.example/volg.png)', 'img'],
  ['<https://x.example> [x]: javascript:alert(1)', 'a[href^="javascript"]'],
])('%j runs nothing and fetches nothing', (text, never) => {
  html(text);
  expect(document.querySelector(`.markdown ${never}`)).toBeNull();
});

test('HTML is read as the text that it is', () => {
  html('een <b>vette</b> kop');
  expect(document.querySelector('.markdown')?.textContent).toBe('een <b>vette</b> kop');
});
