import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { DossierCharts } from '../../../../components/dossier/dossier-charts.tsx';
import { aContract, anAlgorithmRecord } from '../../../makers/records.ts';
import { aKeptRecord, aSave } from '../../../makers/saves.ts';

afterEach(cleanup);

test('each picture names the sources of what is in it, and no others', () => {
  const award = aContract({ stage: 'award', amount: { euros: 5_000, meaning: 'awarded' } });
  render(
    <DossierCharts
      saves={[aSave({ id: 'a', record: aKeptRecord(award) }), aSave({ id: 'b', record: aKeptRecord(anAlgorithmRecord()) })]}
    />,
  );
  const sources = screen
    .getAllByRole('img')
    .map((picture) => [...picture.querySelectorAll('.source')].map(({ textContent }) => textContent).join(' '));
  expect(sources).toHaveLength(3);
  expect(sources[0]).toMatch(/TenderNed.*Algoritmeregister|Algoritmeregister.*TenderNed/);
  expect(sources[2]).toContain('TenderNed');
  expect(sources[2]).not.toContain('Algoritmeregister');
});
