import type { Entity } from '../../entity.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { bundledAwards } from '../bundled-awards.ts';

/** A bundled sample of TenderNed's awards, research and advice of 2019–2025. TenderNed itself cannot be asked for what a supplier won. */
export const tendernedAwards = defineSource({
  id: 'tenderned-awards',
  homepage: 'https://www.tenderned.nl',
  licence: 'CC0-1.0',
  hosts: [],
  access: 'bundled',
  answersFor: ['government-body', 'supplier'],
  gives: 'contract',
  keepForHours: 24,
  coversFrom: 2019,

  async *find(entity: Entity, desk: Desk): AsyncGenerator<AnswerPage> {
    const { asOf, awards, unreadable } = await bundledAwards(desk);
    const records = awards.filter(({ about }) => about.includes(entity.key));
    yield { records, total: records.length, unreadable, snapshot: asOf };
  },
});
