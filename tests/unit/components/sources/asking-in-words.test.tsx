import { expect, test } from 'vitest';
import { askingInWords, notFoundInWords, progressInWords } from '../../../../components/sources/asking-in-words.ts';
import { failureReasons } from '../../../../lib/failure.ts';
import { anAsking } from '../../../makers/records.ts';

const at = new Date(2026, 10, 24, 14, 5).getTime();
const before = new Date(2026, 9, 12, 9, 0).getTime();
const words = (but: Parameters<typeof anAsking>[0]) =>
  askingInWords(anAsking({ answeredAt: at, total: 50, received: 50, ...but }), at + 60_000).join(' ');
const never = ({ answeredAt: _answeredAt, ...asking }: ReturnType<typeof anAsking>) => asking;

test('an answer says when it came: the time today, the day otherwise', () => {
  expect(words({})).toBe('beantwoord om 14:05.');
  expect(words({ answeredAt: before })).toBe('beantwoord op 12 oktober 2026.');
});

test('what came with the extension says of what day it is', () => {
  expect(words({ snapshot: '2026-06-17' })).toBe('meegeleverd overzicht, stand van 17 juni 2026.');
});

test('a failure says what happened, and of what day the rows below it are', () => {
  expect(words({ state: 'refused', status: 503, answeredAt: before })).toBe('De bron heeft een storing (503). Dit is van 12 oktober 2026.');
  expect(words({ state: 'offline', snapshot: '2026-08-08' })).toContain('Dit is van 8 augustus 2026.');
});

test.each([
  [401, 'De bron weigert het antwoord, of wil er een sleutel voor (401).'],
  [403, 'De bron weigert het antwoord, of wil er een sleutel voor (403).'],
  [404, 'De bron kent het adres niet waarop Open Kaart het vroeg (404).'],
  [410, 'De bron kent het adres niet waarop Open Kaart het vroeg (410).'],
  [429, 'De bron krijgt te veel vragen (429).'],
  [400, 'De bron neemt de vraag niet aan (400).'],
  [500, 'De bron heeft een storing (500).'],
  [504, 'De bron heeft een storing (504).'],
  [302, 'De bron verwijst naar een ander adres. Daar vraagt Open Kaart niets.'],
  [0, 'De bron verwijst naar een ander adres. Daar vraagt Open Kaart niets.'],
])('an answer of %i says what the source did', (status, sentence) =>
  expect(askingInWords(never(anAsking({ state: 'refused', status })), at)[0]).toBe(sentence),
);

test.each(failureReasons)('%s has a sentence of its own', (state) => {
  const sentence = askingInWords(never(anAsking({ state })), at).join(' ');
  expect(sentence).toMatch(/^[A-Z].+\.$/);
  expect(sentence).not.toContain('Dit is van');
});

test('asking for the first time and asking again are told apart', () => {
  expect(askingInWords(never(anAsking({ state: 'asking', total: null, received: 0 })), at)).toEqual(['aan het vragen…']);
  expect(words({ state: 'asking' })).toBe('aan het verversen…');
});

test('how much of it is here is said where that is not all', () => {
  expect(words({ total: 1_171 })).toBe('beantwoord om 14:05. 50 van 1.171 opgehaald.');
  expect(words({ state: 'asking', total: 171 })).toBe('aan het verversen… 50 van 171 opgehaald.');
  expect(words({ total: null, next: '2' })).toBe('beantwoord om 14:05. 50 opgehaald, en er is meer.');
  expect(words({ total: 171, received: 0 })).toBe('beantwoord om 14:05.');
  const sifted = { read: 200, found: 1_460 };
  expect(words({ total: null, next: '2', received: 0, sifted })).toBe(
    'beantwoord om 14:05. Bekeken zijn 200 van de 1.460 die de bron bij deze naam vindt.',
  );
  expect(words({ total: null, sifted: { read: 60, found: 60 } })).toBe('beantwoord om 14:05.');
});

test('of how many units of a body it is, is said where that is not all', () => {
  expect(words({ units: { asked: 80, of: 95 } })).toBe(
    'beantwoord om 14:05. Deze organisatie koopt in met 95 onderdelen. Dit gaat tot nu toe over 80 daarvan.',
  );
});

test('what could not be read is counted, one or many; a source that gives no more says so', () => {
  expect(words({ unreadable: 1 })).toContain('1 item was niet te lezen.');
  expect(words({ repeats: true })).toContain('De bron gaf een bladzijde die er al was in plaats van de volgende.');
  expect(words({ unreadable: 3, capped: 10_000 })).toContain(
    '3 items waren niet te lezen. De bron heeft er meer dan zij wil geven (10.000).',
  );
});

test('a field that is gone is named; that older records stay is said where they do', () => {
  expect(words({ gone: ['procedure'], spares: true })).toBe(
    'beantwoord om 14:05. De bron is veranderd. Er ontbreekt nu vaak iets (procedure). Wat hier al stond, blijft zoals het was.',
  );
});

test('that a source has changed is said only where an answer of before could be read', () => {
  expect(words({ state: 'changed', answeredAt: before })).toBe(
    'De bron is veranderd. Open Kaart kent de nieuwe vorm nog niet. Dit is van 12 oktober 2026.',
  );
  const first = never(anAsking({ state: 'changed', total: null, received: 0 }));
  expect(askingInWords(first, at)).toEqual(['De bron antwoordt iets anders dan Open Kaart van haar kent.']);
  expect(words({ state: 'changed', snapshot: '2026-08-08' })).not.toContain('veranderd');
  expect(words({ gone: ['procedure'] })).toBe(
    'beantwoord om 14:05. De bron antwoordt iets anders dan Open Kaart van haar kent. Er ontbreekt vaak iets (procedure).',
  );
});

test('a source that is left in peace says until when', () => {
  expect(words({ state: 'resting', retryAt: at + 300_000 })).toContain('Rust tot 14:10.');
});

test('a source that asked us to wait says until when', () => {
  expect(words({ state: 'refused', retryAt: at + 300_000 })).toContain('De bron vraagt om te wachten tot 14:10.');
});

test('not found names the source and the period, and never says that there is nothing', () => {
  expect(notFoundInWords(anAsking({ coversFrom: 2012 }))).toBe('Niet gevonden in TenderNed, 2012–nu.');
  expect(notFoundInWords(anAsking({ next: '2', coversFrom: 2012 }))).toBe(
    'Nog niet gevonden in TenderNed, maar nog niet alles is bekeken.',
  );
  expect(notFoundInWords(anAsking({ sifted: { read: 50, found: 61 }, coversFrom: 2012 }))).toBe(
    'Niet gevonden in TenderNed, maar niet alles is bekeken.',
  );
  expect(notFoundInWords(anAsking({ source: 'open-overheid' }))).toBe('Niet gevonden in open.overheid.nl.');
  expect(notFoundInWords(anAsking({ snapshot: '2026-06-17' }))).toBe('Niet gevonden in TenderNed, stand van 17 juni 2026.');
});

test('one sentence tells a listener how far it is', () => {
  expect(progressInWords([])).toBe('');
  expect(progressInWords([anAsking(), anAsking({ source: 'open-overheid', state: 'asking' })])).toBe('Aan het vragen: open.overheid.nl');
  expect(progressInWords([anAsking()])).toBe('Alle gevraagde bronnen hebben geantwoord.');
  expect(progressInWords([anAsking({ state: 'too-slow' })])).toBe('Klaar. Niet elke gevraagde bron heeft geantwoord.');
  // Who may not be asked was not, and so kept nobody waiting.
  expect(progressInWords([anAsking(), anAsking({ source: 'ted', state: 'not-permitted' })])).toBe(
    'Alle gevraagde bronnen hebben geantwoord.',
  );
});
