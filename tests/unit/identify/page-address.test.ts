import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { directoryOf } from '../../../lib/identify/page-address/directory.ts';
import { readAddress } from '../../../lib/identify/page-address/read-address.ts';
import type { Directory } from '../../../lib/identify/page-address/site.ts';
import { readSnapshots } from '../../../lib/registers/snapshots.ts';

let directory: Directory;
let nameOf: (key: string) => string | undefined;
beforeAll(async () => {
  const { bodies, hosts, codeAccounts } = await readSnapshots(resolve(import.meta.dirname, '../../../assets/registers'));
  directory = directoryOf(bodies, hosts, codeAccounts);
  nameOf = (key) => bodies.find((body) => body.key === key)?.name ?? key;
});

/** "contract 440769 tenderned": what is read, with the body by its name. */
const said = (address: string) => {
  const { owner, about, record } = readAddress(address, directory) ?? {};
  const entity = owner ?? about;
  return [entity && nameOf(entity), record && [record.kind, record.number, record.source].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(' | ');
};

describe('a record', () => {
  test.each([
    ['https://www.tenderned.nl/aankondigingen/overzicht/440769', 'contract 440769 tenderned'],
    ['https://www.tenderned.nl/aankondigingen/overzicht/440769/details?fase=1', 'contract 440769 tenderned'],
    ['https://www.tenderned.nl/tenderned-tap/aankondigingen/200123', 'contract 200123 tenderned'],
    ['https://ted.europa.eu/nl/notice/-/detail/1739-2024', 'contract 1739-2024'],
    ['https://ted.europa.eu/en/notice/00172531-2026/html', 'contract 172531-2026'],
    ['https://ted.europa.eu/udl?uri=TED:NOTICE:123456-2019:TEXT:NL:HTML', 'contract 123456-2019'],
    [
      'https://open.overheid.nl/details/eef2edec-019e-4085-8e2e-4d3f42686431',
      'disclosure eef2edec-019e-4085-8e2e-4d3f42686431 open-overheid',
    ],
    [
      'https://open.overheid.nl/documenten/EEF2EDEC-019e-4085-8e2e-4d3f42686431_1',
      'disclosure eef2edec-019e-4085-8e2e-4d3f42686431 open-overheid',
    ],
    ['https://open.overheid.nl/details/oep-0123abc/1', 'disclosure oep-0123abc open-overheid'],
    [
      'https://open.minvws.nl/dossier/VWS-WOO/2024-12/document/3',
      'Ministerie van Volksgezondheid, Welzijn en Sport | disclosure VWS-WOO/2024-12',
    ],
    ['https://pid.wooverheid.nl/?pid=nl.gm0363.2i.2022.10', 'Gemeente Amsterdam | disclosure nl.gm0363.2i.2022.10'],
    ['https://zoek.officielebekendmakingen.nl/gmb-2024-12345.html', 'participation gmb-2024-12345'],
    ['https://zoek.officielebekendmakingen.nl/kst-36600-VII-1.pdf', 'parliament kst-36600-VII-1'],
    ['https://zoek.officielebekendmakingen.nl/ah-tk-20242025-1244', 'parliament ah-tk-20242025-1244'],
    ['https://www.tweedekamer.nl/kamerstukken/detail?id=2024D07415&did=2024D07415', 'Tweede Kamer | parliament 2024D07415'],
    ['https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z09704', 'Tweede Kamer | parliament 2025Z09704'],
    ['https://berthub.eu/tkconv/document.html?nummer=2025D21063', 'Tweede Kamer | parliament 2025D21063'],
    [
      'https://utrecht.bestuurlijkeinformatie.nl/Agenda/Index/3f2c1a4e-1111-4222-8333-0123456789ab',
      'Gemeente Utrecht | council 3f2c1a4e-1111-4222-8333-0123456789ab',
    ],
    ['https://amsterdam.raadsinformatie.nl/vergadering/1234567', 'Gemeente Amsterdam | council 1234567'],
    ['https://goes.raadsinformatie.nl/document/13579/1/Raadsvoorstel', 'Gemeente Goes | council 13579'],
    [
      'https://ris2.ibabs.eu/Agenda/Details/houten/3f2c1a4e-1111-4222-8333-0123456789ab',
      'Gemeente Houten | council 3f2c1a4e-1111-4222-8333-0123456789ab',
    ],
    ['https://raadzeist.parlaeus.nl/user/agenda/action=view/ag=1234', 'Gemeente Zeist | council 1234'],
    [
      'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBMNE:2023:6017',
      'Rechtbank Midden-Nederland | ruling ECLI:NL:RBMNE:2023:6017 rechtspraak',
    ],
    [
      'https://uitspraken.rechtspraak.nl/details?id=ECLI%3ANL%3ARVS%3A2020%3A1',
      'Afdeling bestuursrechtspraak van de Raad van State | ruling ECLI:NL:RVS:2020:1 rechtspraak',
    ],
    ['https://www.nationaleombudsman.nl/publicaties/rapporten/2015015', 'Nationale ombudsman | complaint 2015015'],
    ['https://data.overheid.nl/dataset/bomen-in-goes', 'dataset bomen-in-goes'],
    ['https://www.verkiezingsuitslagen.nl/verkiezingen/detail/GR20260318/123456', 'election GR20260318'],
    ['https://politiekereclame.nl/transparantie-verklaringen/PR-123', 'political-ad PR-123'],
    ['https://www.tenderned.nl/papi/tenderned-rs-tns/v2/publicaties/440769/pdf', 'contract 440769 tenderned'],
    ['https://www.tenderned.nl/tenderned-tap/aankondigingen/200123;section=2', 'contract 200123 tenderned'],
    ['https://open.overheid.nl/repository/ronl-0123abc/1/pdf/besluit.pdf', 'disclosure ronl-0123abc open-overheid'],
    [
      'https://open.overheid.nl/publicatie/eef2edec-019e-4085-8e2e-4d3f42686431',
      'disclosure eef2edec-019e-4085-8e2e-4d3f42686431 open-overheid',
    ],
    [
      'https://open.overheid.nl/overheid/openbaarmakingen/api/v0/zoek/eef2edec-019e-4085-8e2e-4d3f42686431',
      'disclosure eef2edec-019e-4085-8e2e-4d3f42686431 open-overheid',
    ],
    ['https://open.minfin.nl/en/convenant/FIN-CON/12', 'Ministerie van Financiën | disclosure FIN-CON/12'],
    [
      'https://woogle.wooverheid.nl/dossier?pid=nl.MNRE1034.2e-b.2023.4',
      'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties | disclosure nl.mnre1034.2e-b.2023.4',
    ],
    ['https://doi.wooverheid.nl/?doi=nl.ws0650.2i.2023.7&infobox=true', 'Waterschap Zuiderzeeland | disclosure nl.ws0650.2i.2023.7'],
    ['https://www.woo-knop.nl/nl/request/vragen_over_bomen', 'disclosure vragen_over_bomen'],
    [
      'https://repository.overheid.nl/frbr/officielepublicaties/gmb/2024/gmb-2024-12345/1/pdf/gmb-2024-12345.pdf',
      'participation gmb-2024-12345',
    ],
    [
      'https://repository.overheid.nl/frbr/officielepublicaties/kst/36600/kst-36600-VII-1/1/metadata/metadata.xml',
      'parliament kst-36600-VII-1',
    ],
    ['https://zoek.officielebekendmakingen.nl/h-tk-20202021-100-4.html', 'parliament h-tk-20202021-100-4'],
    ['https://zoek.officielebekendmakingen.nl/blg-1000150', 'parliament blg-1000150'],
    [
      'https://www.tweedekamer.nl/debat_en_vergadering/plenaire_vergaderingen/details/activiteit?id=2024A01234',
      'Tweede Kamer | parliament 2024A01234',
    ],
    ['https://berthub.eu/tkconv/getraw/2025D21063', 'Tweede Kamer | parliament 2025D21063'],
    [
      'https://openbesluitvorming.nl/?zoekterm=bomen&organisaties=%5B%22ori_utrecht_20190809%22%5D&showResource=https%253A%252F%252Fid.openraadsinformatie.nl%252F123456',
      'Gemeente Utrecht | council 123456',
    ],
    ['https://id.openraadsinformatie.nl/123456', 'council 123456'],
    ['https://bron.live/doc/ori_123456', 'council ori_123456'],
    ['https://gemeenteraad.goes.nl/vergadering/1234567', 'Gemeente Goes | council 1234567'],
    ['https://raad.hardinxveld-giessendam.nl/document/13579/1', 'Gemeente Hardinxveld-Giessendam | council 13579'],
    [
      'https://www.goes.nl/publicaties/3f2c1a4e-1111-4222-8333-0123456789ab',
      'Gemeente Goes | disclosure 3f2c1a4e-1111-4222-8333-0123456789ab',
    ],
    [
      'https://openpub.goes.nl/openwoo/bomen-in-goes/3F2C1A4E-1111-4222-8333-0123456789AB',
      'Gemeente Goes | disclosure 3f2c1a4e-1111-4222-8333-0123456789ab',
    ],
    ['https://www.nationaleombudsman.nl/publicaties/brieven/2023070', 'Nationale ombudsman | complaint 2023070'],
    [
      'https://www.nationaleombudsman.nl/system/files/onderzoek/Rapport%202019046%20Geen%20brief.pdf',
      'Nationale ombudsman | complaint 2019046',
    ],
    ['https://www.nationaleombudsman.nl/uploads/2013170_rapport.pdf', 'Nationale ombudsman | complaint 2013170'],
    [
      'https://uitspraken.rechtspraak.nl/#!/details?id=ECLI:NL:RBMNE:2023:6017',
      'Rechtbank Midden-Nederland | ruling ECLI:NL:RBMNE:2023:6017 rechtspraak',
    ],
    [
      'https://data.rechtspraak.nl/uitspraken/content?id=ECLI:NL:RBMNE:2023:6017',
      'Rechtbank Midden-Nederland | ruling ECLI:NL:RBMNE:2023:6017 rechtspraak',
    ],
    ['https://data.overheid.nl/data/dataset/bomen-in-goes', 'dataset bomen-in-goes'],
    ['https://www.verkiezingsuitslagen.nl/verkiezingen/detailJson/TK20251029', 'election TK20251029'],
    ['https://oss.developer.overheid.nl/repositories/42', 'repository 42'],
    ['https://github.com/gemeentealmelo/zaken/issues/3', 'Gemeente Almelo | repository gemeentealmelo/zaken'],
  ])('%s', (address, what) => expect(said(address)).toBe(what));

  test.each([
    'https://www.tenderned.nl/aankondigingen/overzicht',
    'https://www.tenderned.nl/cms/nl/nieuws/440769',
    'https://tenderned.nl.example.com/aankondigingen/overzicht/440769',
    'https://ted.europa.eu/nl/search/result?q=1739-2024',
    'https://open.overheid.nl/zoekresultaten?tekst=eef2edec',
    'https://open.overheid.nl/details/niet-zomaar-iets',
    'https://zoek.officielebekendmakingen.nl/uitgebreidzoeken',
    'https://berthub.eu/articles/2025D21063',
    'https://data.overheid.nl/datasets?q=bomen',
    'https://www.verkiezingsuitslagen.nl/verkiezingen',
    'https://uitspraken.rechtspraak.nl/resultaat?zoekterm=Utrecht',
    'https://www.tenderned.nl/papi/tenderned-rs-tns/v2/publicaties?search=440769',
    'https://openbesluitvorming.nl/?zoekterm=123456',
    'https://repository.overheid.nl/sru?query=gmb-2024-12345',
    'https://www.goes.nl/document/13579',
    'https://www.goes.nl/publicaties/2024',
    'https://github.com/GemeenteAlmelo',
    'https://github.com/torvalds/linux',
    'https://www.woo-knop.nl/help/about',
    'https://www.nationaleombudsman.nl/nieuws/2013170',
    'https://www.nationaleombudsman.nl/uploads/20131701_rapport.pdf',
  ])('none: %s', (address) => expect(readAddress(address, directory)?.record).toBeUndefined());
});

describe('however the address is written', () => {
  // Every one of these says the same with and without "www.", a slash at its end, a question and a place on the page.
  test.each([
    'tenderned.nl/aankondigingen/overzicht/440769',
    'ted.europa.eu/nl/notice/-/detail/1739-2024',
    'open.overheid.nl/details/eef2edec-019e-4085-8e2e-4d3f42686431',
    'open.overheid.nl/documenten/oep-0123abc',
    'open.minvws.nl/dossier/VWS-WOO/2024-12',
    'open.minbuza.nl/besluit/x',
    'algoritmes.overheid.nl/nl/algoritme/75492670',
    'algoritmes.overheid.nl/nl/organisatie/gm0344',
    'organisaties.overheid.nl/38122/Gemeente_Utrecht',
    'identifier.overheid.nl/tooi/id/gemeente/gm0664',
    'standaarden.overheid.nl/owms/terms/Utrecht_(gemeente)',
    'zoek.officielebekendmakingen.nl/gmb-2024-12345.html',
    'repository.overheid.nl/frbr/officielepublicaties/gmb/2024/gmb-2024-12345',
    'berthub.eu/tkconv/getraw/2025D21063',
    'utrecht.bestuurlijkeinformatie.nl/Agenda/Index/3f2c1a4e-1111-4222-8333-0123456789ab',
    'amsterdam.raadsinformatie.nl/vergadering/1234567',
    'raadzeist.parlaeus.nl/user/agenda/action=view/ag=1234',
    'gemeenteraad.goes.nl/vergadering/1234567',
    'id.openraadsinformatie.nl/123456',
    'bron.live/doc/ori_123456',
    'nationaleombudsman.nl/publicaties/rapporten/2015015',
    'data.overheid.nl/dataset/bomen-in-goes',
    'verkiezingsuitslagen.nl/verkiezingen/detail/GR20260318',
    'politiekereclame.nl/transparantie-verklaringen/PR-123',
    'opencorporates.com/companies/nl/30280353',
    'github.com/GemeenteAlmelo/zaken',
    'goes.nl/publicaties/3f2c1a4e-1111-4222-8333-0123456789ab',
    'goes.nl/afval',
  ])('%s', (address) => {
    const plain = readAddress(`https://${address}`, directory);
    expect(plain).toBeDefined();
    for (const written of [
      `http://${address}`,
      `https://www.${address}`,
      `https://${address}/`,
      `https://${address}?pk_campaign=nieuwsbrief`,
      `https://${address}#inhoud`,
      `https://www.${address}/?a=1&b=2#c`,
    ])
      expect(readAddress(written, directory), written).toEqual(plain);
  });
});

describe('an entity', () => {
  test.each([
    ['https://algoritmes.overheid.nl/nl/algoritme/75492670', 'algorithm:75492670 | algorithm 75492670 algorithm-register'],
    [
      'https://algoritmes.overheid.nl/nl/algoritme/parkeerdruk-gemeente-utrecht/75492670',
      'algorithm:75492670 | algorithm 75492670 algorithm-register',
    ],
    [
      'https://algoritmes.overheid.nl/fy/algoritme/gm0344-75492670/parkeerdruk',
      'algorithm:75492670 | algorithm 75492670 algorithm-register',
    ],
    ['https://algoritmes.overheid.nl/nl/organisatie/gm0344', 'Gemeente Utrecht'],
    ['https://algoritmes.overheid.nl/nl/organisatie/gemeente-utrecht/gm0344', 'Gemeente Utrecht'],
    [
      'https://standaarden.overheid.nl/tooi/waardelijsten/item?id=https%3A%2F%2Fidentifier.overheid.nl%2Ftooi%2Fid%2Fgemeente%2Fgm0664',
      'Gemeente Goes',
    ],
    ['https://identifier.overheid.nl/tooi/id/ministerie/mnre1090', 'Ministerie van Financiën'],
    ['https://www.goes.nl/', 'Gemeente Goes'],
    ['https://goes.nl/afval/ophalen?straat=1', 'Gemeente Goes'],
    ['https://gemeenteraad.goes.nl/agenda', 'Gemeente Goes'],
    ['http://www.rivm.nl/griep', 'Rijksinstituut voor Volksgezondheid en Milieu'],
    ['https://www.rvo.nl/onderwerpen', 'Rijksdienst voor Ondernemend Nederland'],
    ['https://www.haarlem.nl/nieuws', 'Gemeente Haarlem'],
    ['https://www.rijksoverheid.nl/ministeries/ministerie-van-financien/nieuws/2026/01/01/x', 'Ministerie van Financiën'],
    ['https://open.minvws.nl/zoeken', 'Ministerie van Volksgezondheid, Welzijn en Sport'],
    ['https://www.politie.nl/nieuws', 'Politie'],
    ['https://algoritmes.overheid.nl/algoritme/75492670', 'algorithm:75492670 | algorithm 75492670 algorithm-register'],
    ['https://algoritmes.overheid.nl/api/algoritme/NLD/75492670', 'algorithm:75492670 | algorithm 75492670 algorithm-register'],
    ['https://algoritmes.overheid.nl/en/organisation/zb000217', 'Autoriteit Consument en Markt'],
    ['https://organisaties.overheid.nl/woo/nl.oorg.gemutrecht_gemeente', 'Gemeente Utrecht'],
    ['https://standaarden.overheid.nl/owms/terms/Utrecht_(gemeente)', 'Gemeente Utrecht'],
    ['http://standaarden.overheid.nl/owms/terms/Ministerie_van_Financi%C3%ABn', 'Ministerie van Financiën'],
    [
      'https://api-organisaties.overheid.nl/v1/overheidsorganisaties/https%3A%2F%2Fidentifier.overheid.nl%2Ftooi%2Fid%2Fgemeente%2Fgm0664/contact',
      'Gemeente Goes',
    ],
    ['https://opencorporates.com/companies/nl/30280353', 'Gemeente Utrecht'],
    ['https://www.kvk.nl/zoeken/?source=all&q=30280353', 'Gemeente Utrecht'],
    ['https://github.com/GemeenteAlmelo', 'Gemeente Almelo'],
    ['https://utrecht.bestuurlijkeinformatie.nl/', 'Gemeente Utrecht'],
  ])('%s', (address, what) => expect(said(address)).toBe(what));

  test('by its number in the register of organisations', async () => {
    const { bodies } = await readSnapshots(resolve(import.meta.dirname, '../../../assets/registers'));
    const goes = bodies.find(({ key }) => key === 'government-body:gm0664');
    expect(said(`https://organisaties.overheid.nl/${goes?.rooId}/Gemeente_Goes`)).toBe('Gemeente Goes');
    expect(said(`https://organisaties.overheid.nl/woo/${goes?.rooId}/Gemeente_Goes`)).toBe('Gemeente Goes');
  });

  test.each([
    'https://www.nu.nl/goes.nl',
    'https://goes.nl.example.com/',
    'https://notgoes.nl/',
    'https://nl/',
    'https://www.rijksoverheid.nl/onderwerpen/belasting',
    'https://algoritmes.overheid.nl/nl/algoritme',
    'https://algoritmes.overheid.nl/nl/organisatie/xx9999',
    'https://algoritmes.overheid.nl/nl/algoritme/%E0%A4%A',
    'https://organisaties.overheid.nl/Gemeenten',
    'https://identifier.overheid.nl/tooi/id/gemeente/gm9999',
    'chrome-extension://abc/popup.html',
    'file:///home/goes.nl/x.html',
    'about:blank',
    'geen adres',
    '',
  ])('none: %s', (address) => expect(readAddress(address, directory)).toBeUndefined());
});
