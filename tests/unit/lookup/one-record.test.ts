import { describe, expect, test } from 'vitest';
import { lookUpRecord, type RecordQuestion, stop } from '../../../lib/lookup/look-up.ts';
import type { LookUpTools } from '../../../lib/lookup/source-desk.ts';
import { sources as shelf } from '../../../lib/lookup/sources/index.ts';
import { algorithmRegister } from '../../../lib/lookup/sources/algorithm-register.ts';
import { openOverheid } from '../../../lib/lookup/sources/open-overheid.ts';
import { tenderned } from '../../../lib/lookup/sources/tenderned.ts';
import { recordKey } from '../../../lib/page-address.ts';
import type { Contract, Disclosure } from '../../../lib/record.ts';
import { askingOf } from '../../../lib/remember/askings.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { countRecords, recordAbout } from '../../../lib/remember/records.ts';
import { changeSettings } from '../../../lib/remember/settings.ts';
import type { Sources } from '../../sources/server.ts';
import { aDesk, defence, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';
import { lookUpTools, withSources } from './a-look-up.ts';

type Question = Parameters<typeof fromStandIns>[0];

/** What the list says of some publications, to hold the one asked for by its number against. */
const listed = async (desk = aDesk()): Promise<Contract[]> =>
  recordsOf(await pagesOf(tenderned, utrecht, desk)).filter((each): each is Contract => each.kind === 'contract');
const disclosed = async (): Promise<Disclosure[]> =>
  recordsOf(await pagesOf(openOverheid, utrecht, aDesk())).filter((each): each is Disclosure => each.kind === 'disclosure');

describe('a publication by its number', () => {
  test('says what the list says of it, and what the notice itself says of winners', async () => {
    const contracts = await listed();
    const asked = contracts.filter(({ stage }) => stage === 'award').slice(0, 4);
    expect(asked.length).toBe(4);
    for (const contract of asked) {
      const desk = aDesk();
      // The list tells of the same procedure what stands on the same page; the notice itself is asked for all of it.
      const { related: _, ...said } = contract;
      expect(await tenderned.one(contract.sourceId, desk)).toMatchObject(said);
      // Its number in TED was in the answer already.
      expect(desk.questions.filter(({ url }) => url.endsWith(`/publicaties/${contract.sourceId}`)).length).toBeLessThanOrEqual(
        contract.tedNumber === undefined ? 2 : 1,
      );
    }
  });

  test('a call has no winners to ask for', async () => {
    const call = (await listed()).find(({ stage }) => stage === 'call');
    const desk = aDesk();
    expect(await tenderned.one(call?.sourceId ?? '', desk)).toEqual(call);
    expect(desk.questions.filter(({ url }) => url.endsWith('/html'))).toEqual([]);
  });

  test('is of every body that bought, and of nobody when the buyer is no body', async () => {
    const desk = aDesk();
    const marine = recordsOf(await pagesOf(tenderned, defence, desk)).find((each) => each.kind === 'contract' && each.stage === 'call');
    expect((await tenderned.one(marine?.sourceId ?? '', aDesk()))?.about).toContain(defence.key);
    const renamed = (question: Question) => {
      const answer = fromStandIns(question);
      return /\/publicaties\/\d+$/.test(question.url)
        ? Object.assign(Object(answer), { opdrachtgeverNaam: 'Woningstichting Utrecht' })
        : answer;
    };
    expect(await tenderned.one(marine?.sourceId ?? '', aDesk({ answer: renamed }))).toMatchObject({
      buyer: 'Woningstichting Utrecht',
      about: [],
    });
  });

  test('that is not there is null; another shape is a Failure', async () => {
    expect(await tenderned.one('1', aDesk())).toBeNull();
    await expect(tenderned.one('480000', aDesk({ answer: () => ({ nummer: 480000 }) }))).rejects.toMatchObject({ reason: 'changed' });
  });

  test('its number is all that leaves', async () => {
    const desk = aDesk();
    await tenderned.one('../480000?x=1', desk).catch(() => undefined);
    expect(desk.questions[0]?.url).toBe('https://www.tenderned.nl/papi/tenderned-rs-tns/v2/publicaties/..%2F480000%3Fx%3D1');
  });
});

describe('a document by its number', () => {
  test('says what the list says of it, and what sort of document it is', async () => {
    const [first] = await disclosed();
    expect(first).toBeDefined();
    const found = await openOverheid.one(first?.sourceId ?? '', aDesk());
    const { category: _, fileSize: __, fileType: ___, summary: ____, ...same } = first ?? {};
    expect(found).toMatchObject(same);
    expect(found?.documentType).toMatch(/^(?:besluit|bijlage|rapport|brief|agenda|kaart)$/);
    expect(found?.category).toBeTruthy();
    expect(found?.pages).toBeGreaterThan(0);
  });

  test('of a publisher without a code is known by its name, also a former one', async () => {
    const economy = {
      key: 'government-body:mnre1045',
      kind: 'government-body',
      name: 'Ministerie van Economische Zaken en Klimaat',
    } as const;
    const old = recordsOf(await pagesOf(openOverheid, economy, aDesk(), '1:0:890')).at(0);
    expect(await openOverheid.one(old?.sourceId ?? '', aDesk())).toMatchObject({
      publisher: 'ministerie van Economische Zaken',
      about: [economy.key],
    });
  });

  test('that is not there is null', async () => {
    expect(await openOverheid.one('00000000-0000-4000-8000-000000000000', aDesk())).toBeNull();
  });
});

describe('an algorithm by its number', () => {
  test('says what the register says of it, and is of its body and its supplier too', async () => {
    const listed = recordsOf(await pagesOf(algorithmRegister, utrecht, aDesk()))
      .filter(({ sourceId }) => sourceId !== '10000001')
      .at(0);
    expect(listed).toBeDefined();
    const found = await algorithmRegister.one(listed?.sourceId ?? '', aDesk());
    expect(found).toEqual({ ...listed, about: expect.any(Array), history: expect.any(Array) });
    expect(found?.about.toSorted()).toEqual(listed?.about.toSorted());
  });

  test('that is not there is null', async () => {
    expect(await algorithmRegister.one('99999999', aDesk())).toBeNull();
  });
});

describe('asking for it', () => {
  let sources: Sources;
  withSources((started) => (sources = started));
  const look = (question: Partial<RecordQuestion> = {}, tools: Partial<LookUpTools> = {}): Promise<void> =>
    lookUpRecord({ source: 'tenderned', number: '480000', ...question }, { ...lookUpTools(sources), ...tools });
  const key = recordKey('tenderned', '480000');

  test('the record stands under its own key and under whom it is about, and its row says what happened', async () => {
    await look();
    expect(await askingOf(key, 'tenderned')).toMatchObject({ state: 'answered', gives: 'contract', total: 1, received: 1, unreadable: 0 });
    const record = await recordAbout(key, 'tenderned:480000');
    expect(record).toMatchObject({ kind: 'contract', sourceId: '480000' });
    for (const about of record?.about ?? []) expect(await recordAbout(about, 'tenderned:480000')).toEqual(record);
  });

  test('what left is in the log, under the record: its number, and lists that are the same for all', async () => {
    await look();
    const logged = await cache.requests.toArray();
    expect(logged.map(({ host, path }) => `${host}${path}`).toSorted()).toEqual(
      sources.log.map(({ host, path }) => `${host}${path}`).toSorted(),
    );
    expect(new Set(logged.map((request) => 'about' in request && request.about))).toEqual(new Set([key]));
    for (const { path, body } of sources.log) {
      expect(path).toMatch(
        /^\/papi\/tenderned-rs-tns\/v2\/(?:aanbestedendediensten\?page=\d+&size=100|publicaties\/480000(?:\/html|\/gerelateerd)?)$/,
      );
      expect(body).toBe('');
    }
  });

  test('a number that nobody knows is an answer too: none', async () => {
    await look({ number: '7' });
    expect(await askingOf(recordKey('tenderned', '7'), 'tenderned')).toMatchObject({ state: 'answered', total: 0, received: 0 });
    expect(await cache.records.count()).toBe(0);
  });

  test('what was just asked is not asked again, unless the reader insists', async () => {
    await look();
    const first = sources.log.length;
    await look();
    expect(sources.log).toHaveLength(first);
    await look({ again: true });
    expect(sources.log.length).toBeGreaterThan(first);
  });

  test('a record that is gone when it is asked again is gone here, and its body keeps what its own list gave', async () => {
    await look();
    sources.setFault('www.tenderned.nl', '404');
    await look({ again: true });
    expect(await countRecords(key, 'contract')).toBe(0);
    expect(await askingOf(key, 'tenderned')).toMatchObject({ state: 'answered', total: 0 });
  });

  test('a failure is a row', async () => {
    sources.setFault('www.tenderned.nl', '500');
    await look();
    expect(await askingOf(key, 'tenderned')).toMatchObject({ state: 'refused', status: 500 });
    expect(await countRecords(key, 'contract')).toBe(0);
  });

  test('it can be stopped', async () => {
    sources.setFault('www.tenderned.nl', 'slow');
    const asking = look();
    await expect.poll(() => sources.log.length).toBe(1);
    await stop(key);
    await asking;
    expect(await askingOf(key, 'tenderned')).toMatchObject({ state: 'stopped' });
  });

  test('a source that the reader switched off is not asked', async () => {
    await changeSettings((settings) => ({ ...settings, sourcesOff: ['tenderned'] }));
    await look();
    expect(sources.log).toEqual([]);
    expect(await askingOf(key, 'tenderned')).toBeUndefined();
    await changeSettings((settings) => ({ ...settings, sourcesOff: [] }));
  });

  test('a source that gives none by its number is not asked for one', async () => {
    const without = shelf.find((each) => !each.one);
    expect(without).toBeDefined();
    await expect(look({ source: without?.id ?? 'tenderned' })).rejects.toThrow(RangeError);
    expect(sources.log).toEqual([]);
  });
});
