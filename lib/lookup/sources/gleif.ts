import type { Entity } from '../../entity.ts';
import type { Identity } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { dayIn } from '../dutch-notation.ts';
import { gleifManners, kvkOf, type LegalEntity, legalEntitiesOf } from '../gleif/legal-entities.ts';
import { plainText } from '../plain-text.ts';

/** The register of legal entity identifiers: most large suppliers are in it, few small ones. For a Dutch firm it has the KvK number. */
export const gleif = defineSource({
  id: 'gleif',
  homepage: 'https://www.gleif.org',
  licence: 'CC0-1.0',
  hosts: ['https://api.gleif.org/*'],
  access: 'optional',
  manners: gleifManners,
  answersFor: ['supplier'],
  gives: 'identity',
  keepForHours: 14 * 24,

  async *find(entity: Entity, desk: Desk): AsyncGenerator<AnswerPage> {
    const { read, ...told } = await legalEntitiesOf(entity, desk);
    yield { records: read.map((each) => identityOf(each, entity, desk.now())), total: told.sifted ? null : read.length, ...told };
  },
});

function identityOf(found: LegalEntity, entity: Entity, now: number): Identity {
  const { id, attributes } = found;
  const { legalName, legalAddress, status } = attributes.entity;
  const kvk = kvkOf(found);
  const city = plainText(legalAddress?.city ?? '');
  return {
    id: `gleif:${id}`,
    kind: 'identity',
    source: 'gleif',
    sourceId: id,
    url: `https://search.gleif.org/#/record/${id}`,
    retrievedAt: new Date(now).toISOString(),
    about: [entity.key],
    date: dayIn(attributes.registration?.lastUpdateDate) ?? null,
    title: plainText(legalName.name),
    identifiers: [
      { scheme: 'lei', value: id, url: `https://search.gleif.org/#/record/${id}` },
      ...(kvk === undefined ? [] : [{ scheme: 'kvk' as const, value: kvk, url: `https://www.kvk.nl/zoeken/?source=all&q=${kvk}` }]),
    ],
    matchedBy: 'name',
    ...((status === 'ACTIVE' || status === 'INACTIVE') && { active: status === 'ACTIVE' }),
    ...(city && { place: city }),
  };
}
