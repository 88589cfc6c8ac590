import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Makes pages of running Dutch of any size, the same ones each time: as many text nodes as asked, and names as dense as asked. */
export interface PageRecipe {
  paragraphs: number;
  /** Names in every hundred paragraphs. */
  names: number;
}

const words =
  `de het een van in op met voor over door bij uit naar tot om aan als dan maar want omdat terwijl nieuwe oude grote kleine lange korte
  plannen bruggen straten mensen buurten jaren weken cijfers vragen antwoorden bouwen kijken rekenen lezen schrijven wachten lopen fietsen vinden zeggen
  vragen blijven gaan komen staan goed laat vroeg snel langzaam samen later eerder opnieuw misschien vaak soms nooit`.split(/\s+/);
const names = [
  'gemeente Utrecht',
  'provincie Gelderland',
  'Rijkswaterstaat',
  'ministerie van Financiën',
  'Belastingdienst',
  'VVD',
  'D66',
  'Sweco Nederland B.V.',
  'Arcadis Nederland B.V.',
  'gemeente Zwolle',
];

/** A page of which no two paragraphs are alike; about a third of them hold a link and an emphasised word, as on news sites. */
export function benchPage({ paragraphs, names: density }: PageRecipe): string {
  let state = 12_345;
  const chance = () => {
    // A linear congruential generator (Numerical Recipes): repeatable, and good enough to choose words with.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const oneOf = (list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? '';
  const sentence = (extra?: string) => {
    const said = Array.from({ length: 8 + Math.floor(chance() * 10) }, () => oneOf(words));
    if (extra) said.splice(2 + Math.floor(chance() * 4), 0, extra);
    return said.join(' ').replace(/^./, (first) => first.toUpperCase());
  };
  const body = Array.from({ length: paragraphs }, (_, index) => {
    const name = chance() * 100 < density ? oneOf(names) : undefined;
    const rest =
      chance() < 0.33 ? ` <a href="#${index}">${oneOf(words)} ${oneOf(words)}</a> en <em>${oneOf(words)}</em> ${sentence()}.` : '';
    return `<p>${sentence(name)}. ${sentence()}.${rest}</p>`;
  });
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Maat</title></head><body><main>\n${body.join('\n')}\n</main></body></html>`;
}

/** A manual of 1.5 MB and 41,000 elements, and a law of 1.5 million characters: the real ones where they lie beside the project, else of our own making. */
export const largePages = (): Record<'41,000 elements' | '1.5 million characters', string> => ({
  '41,000 elements': besides('debian_lilypond-learning-big-page.nl.html') ?? ofElements(41_000),
  '1.5 million characters': besides('law_wet-financieel-toezicht.html') ?? benchPage({ paragraphs: 11_000, names: 5 }),
});

function besides(file: string): string | undefined {
  const path = resolve(import.meta.dirname, '../../../shared/pages', file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Little text in many elements, as in a manual: every word of it a link or in code. */
function ofElements(count: number): string {
  const rows = Array.from({ length: Math.ceil(count / 5) }, (_, row) => {
    const [one, two] = [words[row % words.length], words[(row * 7) % words.length]];
    const name = row % 400 === 0 ? names[(row / 400) % names.length] : two;
    return `<div class="row row-${row}"><a href="#row-${row}" title="${two}">${one} ${name}</a> <code class="code">${two}-${row}</code><p>${one} en <em>${two}</em></p></div>`;
  });
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Maat</title></head><body><main>\n${rows.join('\n')}\n</main></body></html>`;
}
