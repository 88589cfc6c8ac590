import * as z from 'zod/mini';
import type { Entity } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Identity } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { dateOf } from '../dutch-notation.ts';
import { asGuestOfGleif, kvkOf, type LegalEntity, knownLegalEntitiesOf } from '../gleif/legal-entities.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';

const service = 'https://opendata.kvk.nl/api/v1/hvds/basisbedrijfsgegevens';

const Text = z.nullish(z.string());
const Company = z.object({
  datumAanvang: Text,
  actief: Text,
  insolventieCode: Text,
  rechtsvormCode: Text,
  postcodeRegio: z.nullish(z.union([z.string(), z.number()])),
  activiteiten: z.nullish(z.array(z.object({ sbiCode: z.union([z.string(), z.number()]), soortActiviteit: Text }))),
});
type Company = z.infer<typeof Company>;

/**
 * The open part of the trade register: no name in it, and only of companies with the form of a BV or NV. So the number has to come from elsewhere first, and
 * the name in the record is the one that the number was found by.
 */
export const kvkOpenData = defineSource({
  id: 'kvk-open-data',
  homepage: 'https://www.kvk.nl/open-data',
  licence: 'CC-BY-4.0',
  hosts: ['https://opendata.kvk.nl/*', 'https://api.gleif.org/*'],
  access: 'optional',
  // A hundred in five minutes.
  manners: { parallel: 1, interval: 3000 },
  guestManners: asGuestOfGleif,
  answersFor: ['supplier'],
  gives: 'identity',
  keepForHours: 21 * 24,

  async *find(entity: Entity, desk: Desk): AsyncGenerator<AnswerPage> {
    const { read, ...told } = await knownLegalEntitiesOf(entity, desk);
    const numbered = [...new Map(read.flatMap((each) => (kvkOf(each) === undefined ? [] : [[kvkOf(each), each] as const])))];
    let total = 0;
    for (const [kvk, found] of numbered) {
      const company = kvk === undefined ? undefined : await companyOf(kvk, desk);
      if (kvk === undefined || !company) continue;
      total += 1;
      yield { records: [identityOf(kvk, company, found, entity, desk.now())], total, ...told };
    }
    if (total === 0) yield { records: [], total, ...told };
  },
});

/** Every company has at least one of these, and is not recognised without. */
const isCompany = ({ datumAanvang, actief, rechtsvormCode }: Company): boolean =>
  [datumAanvang, actief, rechtsvormCode].some((each) => each !== undefined);

/**
 * Its clients ask in two ways, and which of them the service keeps is not said. Undefined when it has no such company. Throws a Failure, `changed` when
 * nothing of what it says is as we know it.
 */
async function companyOf(kvk: string, desk: Desk): Promise<Company | undefined> {
  for (const url of [`${service}/kvknummer/${kvk}`, `${service}/${kvk}`]) {
    try {
      const company = readAnswer(await desk.web.json({ url }), Company);
      if (!isCompany(company)) throw new Failure('changed', { message: 'a company of which nothing is told' });
      return company;
    } catch (error) {
      if (!(error instanceof Failure) || error.status !== 404) throw error;
    }
  }
  return undefined;
}

function identityOf(kvk: string, company: Company, found: LegalEntity, entity: Entity, now: number): Identity {
  const { datumAanvang, actief, insolventieCode, rechtsvormCode, postcodeRegio, activiteiten } = company;
  const since = dateOf((datumAanvang ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  const isMain = (kind: string | null | undefined): boolean => /^hoofd/i.test(kind ?? '');
  const activities = (activiteiten ?? [])
    .toSorted((one, other) => Number(isMain(other.soortActiviteit)) - Number(isMain(one.soortActiviteit)))
    .map(({ sbiCode }) => String(sbiCode));
  const url = `https://www.kvk.nl/zoeken/?source=all&q=${kvk}`;
  return {
    id: `kvk-open-data:${kvk}`,
    kind: 'identity',
    source: 'kvk-open-data',
    sourceId: kvk,
    url,
    retrievedAt: new Date(now).toISOString(),
    about: [entity.key],
    date: null,
    title: plainText(found.attributes.entity.legalName.name),
    identifiers: [{ scheme: 'kvk', value: kvk, url }],
    matchedBy: 'name',
    ...((actief === 'J' || actief === 'N') && { active: actief === 'J' }),
    ...(insolventieCode && { insolvency: plainText(insolventieCode) }),
    ...(rechtsvormCode && { legalForm: plainText(rechtsvormCode) }),
    ...(since !== undefined && { since }),
    ...(postcodeRegio !== null && postcodeRegio !== undefined && { place: `${postcodeRegio}..` }),
    ...(activities.length > 0 && { activities }),
  };
}
