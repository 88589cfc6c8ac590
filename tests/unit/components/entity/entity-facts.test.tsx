import { expect, test } from 'vitest';
import { factsOf, notRegisteredInWords } from '../../../../components/entity/entity-facts.ts';
import type { Algorithm } from '../../../../lib/entity.ts';
import { aParty } from '../../../makers/entities.ts';

const syri: Algorithm = {
  key: 'algorithm:syri',
  kind: 'algorithm',
  name: 'SyRI',
  notInRegister: true,
  bodyName: 'Ministerie van Sociale Zaken en Werkgelegenheid',
  from: '2014',
  until: '2020',
  otherNames: [
    { name: 'SyRI', cue: 'safe' },
    { name: 'Systeem Risico Indicatie', cue: 'safe' },
  ],
};

test('a system that is not in the register says so, and that the rest is generally known', () => {
  expect(notRegisteredInWords(syri)).toBe(
    'Dit systeem staat niet in het Algoritmeregister. Gebruikt door Ministerie van Sociale Zaken en Werkgelegenheid, van 2014 tot 2020. Dit is algemeen bekend en komt niet uit een register.',
  );
  const { until: _until, ...since } = syri;
  expect(notRegisteredInWords(since)).toContain('Gebruikt door Ministerie van Sociale Zaken en Werkgelegenheid, sinds 2014.');
  const { from: _from, ...unknown } = since;
  expect(notRegisteredInWords(unknown)).toContain('Gebruikt door Ministerie van Sociale Zaken en Werkgelegenheid.');
});

test('nothing of the sort is said of one that is, or of anything else', () => {
  const { notInRegister: _notInRegister, ...registered } = syri;
  expect(notRegisteredInWords({ ...registered, registerNumber: '81228922' })).toBeNull();
  expect(notRegisteredInWords(aParty())).toBeNull();
});

test('other names are facts, its own is not', () => {
  expect(factsOf(syri)).toContainEqual({ term: 'Ook bekend als', value: 'Systeem Risico Indicatie', entity: undefined });
});
