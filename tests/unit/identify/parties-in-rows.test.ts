import { describe, expect, test } from 'vitest';
import { sightingsIn } from './reading.ts';

const seen = (said: string, kind: 'party' | 'supplier') =>
  sightingsIn(said)
    .filter((each) => each.kind === kind)
    .map(({ surface }) => surface);

describe('parties by what they have, in a row', () => {
  test.each([
    ['VVD 5;SP 3;Volt 2', ['VVD', 'SP', 'Volt']],
    ['VVD: 5, SP: 3, Volt: 2', ['VVD', 'SP', 'Volt']],
    ['5 VVD, 3 SP, 2 Volt', ['VVD', 'SP', 'Volt']],
    ['De nieuwe raad: 5 VVD, 3 SP, 2 Volt en 1 DENK.', ['VVD', 'SP', 'Volt', 'DENK']],
    ['PvdA=5;SP=3;Volt=2', ['PvdA', 'SP', 'Volt']],
    ['VVD;5;SP;3;Volt;2', ['VVD', 'SP', 'Volt']],
    ['VVD 34,2%; SP 12,1%; Volt 3,0%', ['VVD', 'SP', 'Volt']],
    ['PvdA: vijf, SP: drie, Volt: een', ['PvdA', 'SP', 'Volt']],
    ['CDA 5|VVD 3|Volt 2', ['CDA', 'VVD', 'Volt']],
    ['VVD    5\nSP     3\nVolt   2', ['VVD', 'SP', 'Volt']],
    ['VVD – 5; SP – 3; Volt – 1', ['VVD', 'SP', 'Volt']],
  ])('%s', (said, parties) => expect(seen(said, 'party')).toEqual(parties));

  test.each([
    ['De VVD, 3 volt en een lamp', ['VVD']],
    ['De PvdA 5. Denk na over later', ['PvdA']],
    ['CDA kreeg 5 stemmen; 3 SP-stekkers waren stuk', ['CDA']],
    ['VVD 2018-2022; SP 2014', ['VVD']],
    ['Meting: 230 Volt 5;Ampère 3;Watt 2', []],
  ])('no more than are there: %s', (said, parties) => expect(seen(said, 'party')).toEqual(parties));
});

describe('the letters of a company among parties', () => {
  test.each([
    ['DSV, CDA en VVD stemden voor.', ['DSV', 'CDA', 'VVD']],
    ['CDA, DSV en VVD stemden voor.', ['CDA', 'DSV', 'VVD']],
    ['CDA, VVD en DSV dienden een motie in.', ['CDA', 'VVD', 'DSV']],
    ['SGP/DSV/CDA dienden vragen in bij de gemeenteraad.', ['SGP', 'DSV', 'CDA']],
    ['De fracties D66, OPA, DSV en PvdA vroegen om een debat.', ['D66', 'OPA', 'DSV', 'PvdA']],
    // Where nothing says that it is one, it is nothing.
    ['KPN, VVD en PvdA', ['VVD', 'PvdA']],
    ['VVD 5; DSV 4; CDA 3', ['VVD', 'CDA']],
  ])('%s', (said, parties) => {
    expect(seen(said, 'party')).toEqual(parties);
    expect(seen(said, 'supplier')).toEqual([]);
  });

  test.each([
    ['De VVD en KPN spraken over glasvezel.', ['KPN']],
    ['VVD en CDA willen dat BAM, Heijmans en VolkerWessels betalen.', ['BAM', 'Heijmans', 'VolkerWessels']],
    ['Raadslid Jansen (VVD) werkt bij Arcadis, Bakker (CDA) bij KPN.', ['Arcadis', 'KPN']],
    ['Raadsleden van VVD en CDA bezochten BAM en Dura Vermeer.', ['BAM', 'Dura Vermeer']],
  ])('a company beside them: %s', (said, companies) => expect(seen(said, 'supplier')).toEqual(companies));
});
