import { expect, test } from 'vitest';
import { decodeText } from '../../../lib/share/decode-text.ts';

const words = 'Co\u00f6peratie, \u20ac 5';
const utf8 = [...new TextEncoder().encode(words)];
const utf16 = (isLittle: boolean) =>
  Array.from(words).flatMap((letter) => {
    const [low, high] = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
    return isLittle ? [low, high] : [high, low];
  });
const windows1252 = Array.from(words).map((letter) => (letter === '\u20ac' ? 0x80 : letter.charCodeAt(0)));

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8]],
  ['UTF-16', [0xff, 0xfe, ...utf16(true)]],
  ['UTF-16, the other way round', [0xfe, 0xff, ...utf16(false)]],
  ['windows-1252', windows1252],
])('text in %s', (_, bytes) => expect(decodeText(Uint8Array.from(bytes).buffer)).toBe(words));

test('XML says itself how it is written; when nobody knows what it says, it is read as everything else', () => {
  const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><naam>`;
  const bytes = (encoding: string, name: number[]) => Uint8Array.from([...new TextEncoder().encode(xml(encoding)), ...name]).buffer;
  // 0xA4 is the euro in this one, and another sign in windows-1252.
  expect(decodeText(bytes('ISO-8859-15', [0xa4]))).toBe(`${xml('ISO-8859-15')}\u20ac`);
  expect(decodeText(bytes('klinkklaar', utf8))).toBe(`${xml('klinkklaar')}${words}`);
  expect(decodeText(bytes('UTF-8', windows1252))).toBe(`${xml('UTF-8')}${words}`);
});

test('anything is read as something', () => {
  expect(decodeText(new ArrayBuffer(0))).toBe('');
  expect(decodeText(Uint8Array.from({ length: 256 }, (_, nth) => nth).buffer)).toHaveLength(256);
});
