import { expect, test } from 'vitest';
import { contextLength, inContext } from '../../lib/anchor.ts';

const quote = (prefix: string, exact: string, suffix: string) => ({ type: 'TextQuoteSelector' as const, prefix, exact, suffix });
/** The text around these words, cut by the letter as it is kept. */
function keptOf(text: string, exact: string) {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return quote(text.slice(Math.max(0, start - contextLength), start), exact, text.slice(end, end + contextLength));
}
const shown = (...[of, longest]: Parameters<typeof inContext>) => {
  const { before, after } = inContext(of, longest);
  return `${before}[${of.exact}]${after}`;
};

test.each([
  [
    'of a word that was cut nothing is left',
    'Volgens ambtenaren die er bij waren heeft de gemeente Utrecht de opdracht zonder aanbesteding gegund.',
    '…die er bij waren heeft [de gemeente Utrecht] de opdracht zonder…',
  ],
  [
    'a sentence that ends needs no ellipsis',
    'Gisteren heeft de gemeente Utrecht besloten.',
    '…Gisteren heeft [de gemeente Utrecht] besloten.',
  ],
  ['nor one that ends in a quotation mark', 'Zo zegt “de gemeente Utrecht het nu.”', '…Zo zegt “[de gemeente Utrecht] het nu.”'],
  [
    'nor a sentence that ends just where the text was cut',
    'Dan zou de gemeente Utrecht alles opnieuw moeten aanvragen. De rest volgt later.',
    '…Dan zou [de gemeente Utrecht] alles opnieuw moeten aanvragen.',
  ],
  [
    'a full stop behind a figure may be in the middle of a number',
    'Zo gaf de gemeente Utrecht er vorig jaar het bedrag 1.200.000 aan uit.',
    '…Zo gaf [de gemeente Utrecht] er vorig jaar het bedrag…',
  ],
  [
    'a comma before what was left out goes with it',
    'Dus ging de gemeente Utrecht volgens deskundigen toch, nadat de raad had ingestemd, door.',
    '…Dus ging [de gemeente Utrecht] volgens deskundigen toch…',
  ],
  ['where nothing stands around it nothing is said', 'de gemeente Utrecht', '[de gemeente Utrecht]'],
])('%s', (_, text, expected) => expect(shown(keptOf(text, 'de gemeente Utrecht'))).toBe(expected));

test.each([
  ['only so much before it as was asked for', quote('Volgens ambtenaren heeft ', 'Utrecht', ' betaald'), 12, '…heeft [Utrecht] betaald…'],
  [
    'a single long word is not left out for being cut',
    quote('nsprakelijkheidsverzekeringswet-', 'Utrecht', '-aansprakelijkheidsverzekeringswe'),
    undefined,
    '…nsprakelijkheidsverzekeringswet-[Utrecht]-aansprakelijkheidsverzekeringswe…',
  ],
  [
    'nor is what was cut one short, so as not to split a sign in two',
    quote('mbtenaren die er bij waren gaf ', 'Utrecht', ' de opdracht zonder aanbestedin'),
    undefined,
    '…die er bij waren gaf [Utrecht] de opdracht zonder…',
  ],
  ['what is no more than spaces is nothing', quote('  ', 'Utrecht', '\n'), undefined, '[Utrecht]'],
])('%s', (_, of, longest, expected) => expect(shown(of, longest)).toBe(expected));
