import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { DossierCharts } from '../../../../components/dossier/dossier-charts.tsx';
import type { EntityKey } from '../../../../lib/entity.ts';
import { anEntity } from '../../../makers/entities.ts';
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

test('two of one name have a bar each, also when their numbers change', () => {
  const kept = (id: string, key: EntityKey) =>
    aSave({ id, entity: { ...anEntity({ key }), name: 'Bergen' }, record: aKeptRecord(aContract({ id: `tenderned:${id}` })) });
  const [one, other, another] = [
    kept('1', 'government-body:gm0373'),
    kept('2', 'government-body:gm0893'),
    kept('3', 'government-body:gm0893'),
  ];
  const figures = () => {
    const [table] = screen.getAllByRole('table', { hidden: true });
    return [...(table?.querySelectorAll('tbody tr') ?? [])].map(({ textContent }) => textContent);
  };
  const { rerender } = render(<DossierCharts saves={[one, other]} />);
  expect(figures()).toEqual(['Bergen1', 'Bergen1']);
  rerender(<DossierCharts saves={[one, other, another]} />);
  expect(figures()).toEqual(['Bergen2', 'Bergen1']);
  rerender(<DossierCharts saves={[one]} />);
  expect(figures()).toEqual(['Bergen1']);
});
