import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuote } from '../../../../lib/collect/anchor/describe-quote.ts';
import { type FoundQuote, QuoteFinder } from '../../../../lib/collect/anchor/quote-finder.ts';
import type { Anchor } from '../../../../lib/anchor.ts';

/** To the end at once, however often it would rather take a breath. */
function found(text: string, anchor: Anchor, isShown?: (span: { start: number; end: number }) => boolean): FoundQuote | undefined {
  const steps = new QuoteFinder(text, isShown).find(anchor);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Describes the words between brackets, and gives the text without them. */
function marked(text: string): { text: string; anchor: ReturnType<typeof describeQuote> } {
  const start = text.indexOf('[');
  const plain = text.replace(/[[\]]/g, '');
  return { text: plain, anchor: describeQuote(plain, start, text.indexOf(']') - 1) };
}

const news =
  'Het college van burgemeester en wethouders legt de plannen voor de nieuwe brug in juni voor aan de raad. ' +
  'De [gemeente Utrecht] betaalt de helft van de kosten. De rest komt van het Rijk. Bewoners kunnen tot 1 mei reageren.';

test.each<[string, string, string, FoundQuote['state'] | undefined]>([
  ['the same page', news, news, 'exact'],
  ['something before it', news, `Bijgewerkt om half vier. ${news}`, 'moved'],
  ['something gone before it', news, news.replace('Het college van burgemeester en wethouders legt', 'Wij leggen'), 'moved'],
  ['another sentence after it', news, news.replace('betaalt de helft van de kosten', 'wacht nog even met een besluit'), 'exact'],
  [
    'the sentence in another place',
    news,
    'Bewoners kunnen tot 1 mei reageren. De [gemeente Utrecht] betaalt de helft van de kosten. Meer hierover morgen.',
    'moved',
  ],
  ['a letter of it changed', news, news.replace('[gemeente Utrecht]', '[Gemeente Utrecht]'), 'changed'],
  ['a word put into it', news, news.replace('[gemeente Utrecht]', '[gemeente de Utrecht]'), 'changed'],
  ['its words gone', news, news.replace('De [gemeente Utrecht] betaalt', 'Iemand betaalt'), undefined],
  ['another name in its place', news, news.replace('[gemeente Utrecht]', 'provincie Gelderland'), undefined],
  [
    'the name in a sentence of its own',
    news,
    'Gisteren schreven wij over iets heel anders, namelijk hoe het weer zich houdt. Verder won gemeente Utrecht een prijs voor tuinen vol bloemen.',
    undefined,
  ],
  ['an empty page', news, '', undefined],
  [
    'the same first words, of another text',
    'De [gemeente Utrecht] legt een pad aan.',
    'De gemeente Utrecht schrijft vandaag over iets anders.',
    undefined,
  ],
  ['the same page, with nothing else on it', '[Utrecht]', '[Utrecht]', 'exact'],
  ['more than the only word on it', '[Utrecht]', 'Utrecht is een stad.', undefined],
])('after a change (%s) it is found or not, and how', (_, before, after, state) => {
  const { anchor } = marked(before);
  const now = after.replace(/[[\]]/g, '');
  const result = found(now, anchor);
  expect(result?.state).toBe(state);
  if (!result) return;
  const expected = after.includes('[') ? after.slice(after.indexOf('[') + 1, after.indexOf(']')) : anchor.quote.exact;
  expect(now.slice(result.start, result.end)).toBe(expected);
});

test('of the same words twice, the ones between their own words are found', () => {
  const { anchor } = marked('Eerst de wethouder van [Zwolle] over het station. Daarna de burgemeester van Zwolle over de markt.');
  const now = 'Daarna de burgemeester van Zwolle over de markt. Eerst de wethouder van Zwolle over het station.';
  expect(found(now, anchor)?.start).toBe(now.indexOf('Zwolle over het station'));
});

test('of the same words between the same words, the nearest are found', () => {
  const line = 'Aanvraag ontvangen van de gemeente Ede voor een vergunning. ';
  const text = line.repeat(40);
  const start = text.indexOf('gemeente Ede', line.length * 20);
  const anchor = describeQuote(text, start, start + 'gemeente Ede'.length);
  expect(found(text, anchor)).toMatchObject({ state: 'exact', start });
  expect(found(`Kort nieuws. ${text}`, anchor)).toMatchObject({ state: 'moved', start: start + 'Kort nieuws. '.length });
});

test('of two equals, the one that is shown is found', () => {
  const { text, anchor } = marked('Dit is wat de [gemeente Ede] zegt over de weg.');
  const now = `${text} ${text}`;
  const second = now.lastIndexOf('gemeente Ede');
  expect(found(now, anchor, ({ start }) => start === second)?.start).toBe(second);
});

test('how alike it is, is the share of its letters that stayed', () => {
  const { text, anchor } = marked('Wij lazen dat de [Dienst Wegverkeer] een nieuwe directeur zoekt.');
  const result = found(text.replace('Dienst', 'dienst'), anchor);
  expect(result?.similarity).toBeCloseTo(1 - 1 / 'Dienst Wegverkeer'.length);
});

test('a long quote is found with changes all through it', () => {
  const sentence = (number: number) => `In punt ${number} staat dat de raad besluit over het voorstel met kenmerk ${number * 37}. `;
  const before = Array.from({ length: 60 }, (_, number) => sentence(number)).join('');
  const [start, end] = [before.indexOf('In punt 20'), before.indexOf('In punt 34')];
  const anchor = describeQuote(before, start, end - 1);
  const now = `Vooraf. ${before.replaceAll('besluit over', 'gaat over')}`;
  const result = found(now, anchor);
  expect(result?.state).toBe('changed');
  expect(now.slice(result?.start, result?.end)).toBe(now.slice(now.indexOf('In punt 20'), now.indexOf('In punt 34') - 1));
});

// ——— whatever the text ———

const word = fc
  .integer({ min: 0, max: 700 })
  .map((number) => number.toString(27).replace(/\d/g, (digit) => 'aeiouklmnp'.charAt(Number(digit))) || 'a');
const words = (min: number, max: number) => fc.array(word, { minLength: min, maxLength: max });
/** Words before, the quote, words after. */
const page = fc.record({ before: words(14, 60), quote: words(2, 12), after: words(14, 60) });
type Page = { before: string[]; quote: string[]; after: string[] };

const describePage = ({ before, quote, after }: Page) => {
  const start = before.join(' ').length + 1;
  return describeQuote([...before, ...quote, ...after].join(' '), start, start + quote.join(' ').length);
};
const placeIn = (before: readonly string[], quote: readonly string[]) => {
  const start = before.length > 0 ? before.join(' ').length + 1 : 0;
  return { start, end: start + quote.join(' ').length };
};

test('the same page gives the same place', () =>
  fc.assert(
    fc.property(page, (it) => {
      const text = [...it.before, ...it.quote, ...it.after].join(' ');
      expect(found(text, describePage(it))).toMatchObject({ state: 'exact', ...placeIn(it.before, it.quote) });
    }),
  ));

test('words that come or go a line away lose nothing', () =>
  fc.assert(
    fc.property(page, words(0, 40), words(0, 40), fc.nat(10), (it, more, less, cut) => {
      // Twelve words on either side stay.
      const before = [...more, ...it.before.slice(Math.min(cut, it.before.length - 12))];
      const after = [...it.after.slice(0, 12), ...less];
      expect(found([...before, ...it.quote, ...after].join(' '), describePage(it))).toMatchObject(placeIn(before, it.quote));
    }),
  ));

test('a part that moves is found where it went, once one side of it went along', () =>
  fc.assert(
    fc.property(page, words(14, 60), fc.boolean(), (it, elsewhere, withBefore) => {
      const before = withBefore ? [...elsewhere, ...it.before.slice(-12)] : elsewhere;
      const after = withBefore ? elsewhere.toReversed() : [...it.after.slice(0, 12), ...elsewhere];
      // Two stretches of text that look alike are no question of moving.
      fc.pre(!elsewhere.join(' ').includes(it.quote.join(' ')));
      expect(found([...before, ...it.quote, ...after].join(' '), describePage(it))).toMatchObject(placeIn(before, it.quote));
    }),
  ));

test('of any number of the same words, the ones between their own words are found', () =>
  fc.assert(
    fc.property(page, fc.array(words(8, 20), { minLength: 1, maxLength: 6 }), fc.nat(6), (it, others, turn) => {
      // The same quote, between words that are not its own, any number of times before and after.
      const elsewhere = others.map((each) => [...each, ...it.quote, ...each.toReversed()]);
      const at = Math.min(turn, elsewhere.length);
      const before = [...elsewhere.slice(0, at).flat(), ...it.before];
      const text = [...before, ...it.quote, ...it.after, ...elsewhere.slice(at).flat()].join(' ');
      expect(found(text, describePage(it))).toMatchObject(placeIn(before, it.quote));
    }),
  ));

test('a few letters that change within it are seen, and it is found', () =>
  fc.assert(
    fc.property(page, fc.nat(), (it, which) => {
      const quote = it.quote.join(' ');
      fc.pre(quote.length >= 8);
      const at = which % quote.length;
      const changed = `${quote.slice(0, at)}#${quote.slice(at + 1)}`;
      const text = [...it.before, changed, ...it.after].join(' ');
      const result = found(text, describePage(it));
      expect(result).toMatchObject({ state: 'changed' });
      // At the very edge it cannot be told whether the letter was changed or left out.
      const { start, end } = placeIn(it.before, [changed]);
      expect(Math.abs((result?.start ?? 0) - start)).toBeLessThanOrEqual(1);
      expect(Math.abs((result?.end ?? 0) - end)).toBeLessThanOrEqual(1);
    }),
  ));

test('a text of other words is never it', () =>
  fc.assert(
    fc.property(page, fc.array(fc.stringMatching(/^[b-hq-z]{2,9}$/), { maxLength: 200 }), (it, other) => {
      fc.pre(it.quote.join(' ').length >= 6);
      expect(found(other.join(' '), describePage(it))).toBeUndefined();
    }),
  ));

test('the same few words between other words are never it', () =>
  fc.assert(
    fc.property(page, words(20, 60), words(20, 60), (it, before, after) => {
      const quote = it.quote.join(' ');
      fc.pre(quote.length < 24);
      expect(found([...before, quote, ...after].join(' '), describePage(it))).toBeUndefined();
    }),
  ));

test('whatever the text and the quote, what is found lies in the text and is at most a quarter different', () =>
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(50), fc.string(), (text, exact, start, context) => {
      const quote = { type: 'TextQuoteSelector' as const, exact, prefix: context.slice(0, 32), suffix: context.slice(-32) };
      const result = found(text, { quote, position: { type: 'TextPositionSelector', start, end: start + exact.length } });
      if (!result) return;
      expect(result.start).toBeGreaterThanOrEqual(0);
      expect(result.end).toBeLessThanOrEqual(text.length);
      expect(result.start).toBeLessThan(result.end);
      expect(result.similarity).toBeGreaterThanOrEqual(0.75);
      if (result.state !== 'changed') expect(text.slice(result.start, result.end)).toBe(exact);
    }),
  ));
