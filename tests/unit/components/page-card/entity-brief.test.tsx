import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { arrange } from '../../../../components/entity/kinds-of-record.ts';
import { EntityBrief } from '../../../../components/page-card/entity-brief.tsx';
import { orderOfKinds } from '../../../../components/entity/kind-order.ts';
import type { Entity } from '../../../../lib/entity.ts';
import type { CardFacts } from '../../../../lib/messages.ts';
import { aBody } from '../../../makers/entities.ts';

afterEach(cleanup);

const answeredAt = Date.parse('2026-11-24T12:00:00Z');

function said(but: Partial<CardFacts>, entity: Entity = aBody()): string {
  const facts: CardFacts = { entity: aBody(), counts: {}, viaOthers: {}, ...but };
  render(
    <EntityBrief entity={entity} facts={facts} onOpen={vi.fn()} onKeep={async () => null} onTakeBack={vi.fn()}>
      {null}
    </EntityBrief>,
  );
  const held = screen.getByRole('button', { name: 'Bekijk wat er is gepubliceerd' }).previousElementSibling?.textContent;
  cleanup();
  return held?.trim() ?? '';
}

test('what is held is said with when it came', () => {
  expect(said({ counts: { contract: 109 }, answeredAt })).toMatch(/^109 aanbestedingen en gunningen \(opgehaald op .*2026\)$/);
  expect(said({ answeredAt })).toMatch(/^Eerder opgezocht, en toen niets gevonden\./);
  expect(said({})).toMatch(/^Nog niet opgezocht\./);
});

test('what came with what others were looked up for does not read as how many there are', () => {
  expect(said({ viaOthers: { contract: 4 } })).toBe('Nog niet opgezocht. Wel al hier, via anderen: 4 aanbestedingen en gunningen.');
  expect(said({ counts: { disclosure: 12 }, viaOthers: { contract: 4 }, answeredAt })).toMatch(
    /^12 openbare documenten \(opgehaald op .*\) Ook hier, via anderen: 4 aanbestedingen en gunningen\.$/,
  );
});

test('kinds of record stand in one order, on the card as in the popup', () => {
  const supplier: Entity = { key: 'supplier:voorbeeld', kind: 'supplier', name: 'Voorbeeld B.V.' };
  const counts = { gift: 2, council: 3, parliament: 4, algorithm: 5, spending: 6, contract: 7, disclosure: 8 };
  const card = said({ counts, answeredAt }, supplier);
  expect([...card.matchAll(/(\d) /g)].slice(0, 7).map(([, count]) => Number(count))).toEqual([7, 6, 5, 4, 3, 2, 8]);
  const asked = arrange('supplier', [], counts).full;
  expect(asked).toEqual(orderOfKinds('supplier').filter((kind) => kind in counts));
});
