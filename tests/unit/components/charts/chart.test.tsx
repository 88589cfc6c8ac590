import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Chart } from '../../../../components/charts/chart.tsx';
import { inDigits } from '../../../../components/in-words.ts';

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

test('a scale begins at nothing, and a mark of it stands where a bar of that number would end', () => {
  const bars = [
    { label: 'A', value: 200 },
    { label: 'B', value: 100 },
  ];
  render(<Chart title="Aantal" bars={bars} of="Wie" what="Aantal" inWords={inDigits} sourceLine={sourceLine} />);
  const picture = screen.getByRole('img');
  const marks = [...picture.querySelectorAll('.scale > g')].map((mark) => [
    mark.textContent,
    Number(mark.querySelector('line')?.getAttribute('x1')),
  ]);
  const ends = [...picture.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')));
  expect(marks.map(([said]) => said)).toEqual(['0', '50', '100', '150', '200']);
  expect([marks[4]?.[1], marks[2]?.[1]]).toEqual(ends);
});

test('of a long row the highest are drawn, and it says of how many', () => {
  const bars = Array.from({ length: 37 }, (_, nth) => ({ label: `Firma ${nth}`, value: 100 - nth }));
  render(<Chart title="Gunningen" bars={bars} isRanked of="Wie" what="Aantal" inWords={inDigits} sourceLine={sourceLine} />);
  expect(screen.getByRole('img').textContent).toContain('De hoogste 12 van 37.');
  // Who hears the picture in the place of seeing it hears of how many, and from whom, as well.
  expect(screen.getByRole('img', { name: /De hoogste 12 van 37\. Bron: TenderNed/ })).toBeTruthy();
  expect(screen.getAllByRole('row')).toHaveLength(13);
});
