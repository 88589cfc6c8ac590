import { expect, test } from 'vitest';
import { sourceLineOf } from '../../../../components/charts/chart-source.ts';
import { aContract } from '../../../makers/records.ts';

test('a source whose name holds a comma is one among the others', () =>
  expect(sourceLineOf([aContract(), aContract({ source: 'tenderned-awards', retrievedAt: '2026-11-26T12:30:00Z' })])).toBe(
    'Bron: TenderNed · TenderNed, meegeleverde steekproef. Opgehaald tot en met 26 november 2026.',
  ));

test('a day that a file made up is shown as it stands, and breaks nothing', () =>
  expect(sourceLineOf([{ source: 'tenderned', retrievedAt: '99999-99-99' }])).toBe('Bron: TenderNed. Opgehaald tot en met 99999-99-99.'));
