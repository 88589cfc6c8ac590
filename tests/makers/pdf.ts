import { createHash } from 'node:crypto';

export interface PdfText {
  text: string;
  /** Points from the left and from the top of the page. */
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
}

export interface PdfRecipe {
  pages: PdfText[][];
  title?: string;
  /** BCP 47 */
  language?: string;
  /** What opens it; without it anybody can. */
  password?: string;
  /** On the first page: [x, y, width, height] from the top, and where it leads: an address, or a page from 1. */
  links?: { box: [number, number, number, number]; to: string | number }[];
}

/** An A4 sheet, in points. */
const sheet = { width: 595, height: 842 };

/**
 * A pdf, byte by byte (ISO 32000-1): text in Helvetica, which every reader has, at the places given. Enough of the format for what readers of government
 * documents meet: pages, a title, links, a password.
 */
export function aPdf({ pages, title, language, password, links = [] }: PdfRecipe): Uint8Array {
  const bodies: Buffer[] = [];
  const id = createHash('md5').update('open kaart').digest();
  const lock = password === undefined ? undefined : lockFor(password, id);
  const add = (body: (number: number) => string | Buffer): number => {
    const number = bodies.length + 1;
    bodies.push(Buffer.alloc(0));
    const made = body(number);
    bodies[number - 1] = typeof made === 'string' ? Buffer.from(made, 'latin1') : made;
    return number;
  };
  const string = (text: string, number: number): string => {
    const bytes = Buffer.from(text, 'latin1');
    return `<${(lock ? lock.sealed(bytes, number) : bytes).toString('hex')}>`;
  };

  const catalog = add(() => `<</Type/Catalog/Pages 2 0 R${language ? `/Lang${string(language, 1)}` : ''}>>`);
  const tree = add(() => '');
  const [regular, bold] = ['Helvetica', 'Helvetica-Bold'].map((font) =>
    add(() => `<</Type/Font/Subtype/Type1/BaseFont/${font}/Encoding/WinAnsiEncoding>>`),
  );
  const numbers = pages.map((texts, index) => {
    const content = add((number) => {
      const drawn = texts
        .map(
          ({ text, x, y, size = 11, bold: fat }) =>
            `BT /${fat ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${sheet.height - y} Tm ${literal(text)} Tj ET`,
        )
        .join('\n');
      const plain = Buffer.from(drawn, 'latin1');
      const bytes = lock ? lock.sealed(plain, number) : plain;
      return Buffer.concat([Buffer.from(`<</Length ${bytes.length}>>stream\n`), bytes, Buffer.from('\nendstream')]);
    });
    return add(
      () =>
        `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${sheet.width} ${sheet.height}]/Contents ${content} 0 R` +
        `/Resources<</Font<</R ${regular} 0 R/B ${bold} 0 R>>>>${index === 0 && links.length > 0 ? '/Annots LINKS' : ''}>>`,
    );
  });
  const annotations = links.map(({ box: [x, y, width, height], to }) =>
    add((number) => {
      const rect = [x, sheet.height - y - height, x + width, sheet.height - y].join(' ');
      const leads = typeof to === 'number' ? `/Dest[${numbers[to - 1]} 0 R/Fit]` : `/A<</S/URI/URI${string(to, number)}>>`;
      return `<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[${rect}]${leads}>>`;
    }),
  );
  const first = numbers[0];
  if (first !== undefined) {
    const list = `[${annotations.map((number) => `${number} 0 R`).join(' ')}]`;
    bodies[first - 1] = Buffer.from((bodies[first - 1] ?? Buffer.alloc(0)).toString('latin1').replace('LINKS', list), 'latin1');
  }
  bodies[tree - 1] = Buffer.from(`<</Type/Pages/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]/Count ${numbers.length}>>`);
  const info = add((number) => `<</Producer${string('tests', number)}${title ? `/Title${string(title, number)}` : ''}>>`);
  const encrypt = lock && add(() => lock.dictionary);

  const parts = [Buffer.from('%PDF-1.6\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, body] of bodies.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    places.push(at);
    parts.push(whole);
    at += whole.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const hex = id.toString('hex');
  parts.push(
    Buffer.from(
      `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${bodies.length + 1}/Root ${catalog} 0 R/Info ${info} 0 R` +
        `/ID[<${hex}><${hex}>]${encrypt === undefined ? '' : `/Encrypt ${encrypt} 0 R`}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Lines of running text below each other, as a word processor sets them. */
export const pdfLines = (lines: readonly string[], { x = 72, y = 90, size = 11, bold = false } = {}): PdfText[] =>
  lines.map((text, index) => ({ text, x, y: y + index * size * 1.25, size, bold }));

const literal = (text: string): string => `(${text.replaceAll(/[\\()]/g, String.raw`\$&`)})`;

/** Algorithms 1 to 5 of the standard security handler, revision 3: RC4 with 128 bits (ISO 32000-1, 7.6.3). */
function lockFor(password: string, id: Buffer): { dictionary: string; sealed(bytes: Buffer, number: number): Buffer } {
  const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
  const permissions = Buffer.from('fcffffff', 'hex');
  const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
  const often = (times: number, start: Buffer, step: (value: Buffer, turn: number) => Buffer): Buffer => {
    let value = start;
    for (let turn = 0; turn < times; turn++) value = step(value, turn);
    return value;
  };
  const turned = (key: Buffer, turn: number): Buffer => Buffer.from(key.map((byte) => byte ^ turn));
  const ownerKey = often(51, padded, (value) => md5(value));
  const owner = often(20, padded, (value, turn) => rc4(turned(ownerKey, turn), value));
  const key = often(51, padded, (value, turn) => (turn === 0 ? md5(padded, owner, permissions, id) : md5(value)));
  const user = Buffer.concat([often(20, md5(padding, id), (value, turn) => rc4(turned(key, turn), value)), Buffer.alloc(16)]);
  return {
    dictionary: `<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${owner.toString('hex')}>/U<${user.toString('hex')}>>>`,
    sealed: (bytes, number) => rc4(md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])), bytes),
  };
}

/** OpenSSL no longer gives it by default; pdfs of ten years ago have nothing else. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number): void => void ([box[one], box[other]] = [box[other] ?? 0, box[one] ?? 0]);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (box[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0);
    }),
  );
}
