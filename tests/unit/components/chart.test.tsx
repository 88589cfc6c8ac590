import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Chart } from '../../../components/chart.tsx';
import { inDigits } from '../../../components/in-words.ts';

afterEach(cleanup);

const sourceLine =
  'Bron: TenderNed, Zetels in raden (Register van Overheidsorganisaties), Algoritmeregister en nog 4. Opgehaald tot en met 25 november 2026.';

test('the whole source line stands in the picture, in lines that fit', () => {
  const bars = [
    { label: '2025', value: 3 },
    { label: '2026', value: 1_240 },
  ];
  render(<Chart title="Aantal per jaar" bars={bars} of="Jaar" what="Aantal" inWords={inDigits} sourceLine={sourceLine} />);
  const picture = screen.getByRole('img', { name: /Aantal per jaar.*2026.*1\.240/ });
  const lines = [...picture.querySelectorAll('.source')];
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Bron: TenderNed, Zetels in raden (Register van',
    'Overheidsorganisaties), Algoritmeregister en nog 4.',
    'Opgehaald tot en met 25 november 2026.',
  ]);
  const height = Number(picture.getAttribute('height'));
  const places = lines.map((line) => Number(line.getAttribute('y')));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(Math.max(...places)).toBeLessThan(height);
  // Under the last bar.
  const bottoms = [...picture.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('y')) + Number(bar.getAttribute('height')));
  expect(Math.min(...places) - 11).toBeGreaterThanOrEqual(Math.max(...bottoms));
});
