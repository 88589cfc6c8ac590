import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { EntityBrief } from '../../../../components/page-card/entity-brief.tsx';
import type { CardFacts } from '../../../../lib/messages.ts';
import { aBody } from '../../../makers/entities.ts';

afterEach(cleanup);

const answeredAt = Date.parse('2026-11-24T12:00:00Z');

function said(but: Partial<CardFacts>): string {
  const facts: CardFacts = { entity: aBody(), counts: {}, viaOthers: {}, ...but };
  render(
    <EntityBrief entity={aBody()} facts={facts} onOpen={vi.fn()} onKeep={async () => null} onTakeBack={vi.fn()}>
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
