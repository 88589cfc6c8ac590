import { expect, test } from 'vitest';
import { eclisIn } from '../../../lib/collect/eclis.ts';

const page = (body: string): Document => {
  document.body.innerHTML = body;
  return document;
};

test.each<[string, string, string[]]>([
  ['in the text, the full stop of the sentence left out', '<p>Zie ECLI:NL:RVS:2020:1.</p>', ['ECLI:NL:RVS:2020:1']],
  ['each once', '<p>ECLI:NL:HR:2019:2006 en <b>ECLI:NL:HR:2019:2006</b>, ook ecli:nl:hr:2019:2006</p>', ['ECLI:NL:HR:2019:2006']],
  [
    'where a link leads, though its words say nothing',
    '<p>Dat zei <a href="https://deeplink.rechtspraak.nl/uitspraak?id=ECLI%3ANL%3ARBMNE%3A2023%3A6017">de rechter</a>.</p>',
    ['ECLI:NL:RBMNE:2023:6017'],
  ],
  [
    'with letters and dots in its number',
    '<p>ECLI:NL:RBUTR:2009:BJ1234 en ECLI:NL:PHR:2012:A.12</p>',
    ['ECLI:NL:RBUTR:2009:BJ1234', 'ECLI:NL:PHR:2012:A.12'],
  ],
  ['in small letters', '<p>Zie ecli:nl:rvs:2020:1</p>', ['ECLI:NL:RVS:2020:1']],
  ['of another country: not ours to ask for', '<p>ECLI:EU:C:2014:317 en ECLI:DE:BGH:2012:1</p>', []],
  ['half of one', '<p>ECLI:NL:RVS en ECLI:NL:RVS:2020:</p>', []],
])('court rulings %s', (_what, body, eclis) => expect(eclisIn(page(body))).toEqual(eclis));

test('a list without end is cut off', () => {
  const many = Array.from({ length: 200 }, (_, number) => `ECLI:NL:RVS:2020:${number}`);
  expect(eclisIn(page(`<p>${many.join(' ')}</p>`))).toEqual(many.slice(0, 40));
});
