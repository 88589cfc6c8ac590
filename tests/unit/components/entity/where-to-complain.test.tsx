import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { WhereToComplain } from '../../../../components/entity/where-to-complain.tsx';
import { aBody } from '../../../makers/entities.ts';

afterEach(cleanup);

const linksOf = (body: Parameters<typeof aBody>[0]) => {
  render(<WhereToComplain body={aBody(body)} />);
  return screen.getAllByRole('link').map((link) => link.getAttribute('href'));
};

test('the body itself first, then the ombudsman, and what nobody publishes', () => {
  const links = linksOf({});
  expect(links[0]).toBe('https://www.utrecht.nl');
  expect(links).toContain('https://www.nationaleombudsman.nl/klacht-indienen/uw-klacht');
  expect(links).toContain('https://www.nationaleombudsman.nl/overheidsinstanties');
  expect(document.body.textContent).toContain('zegt dat dus niet dat er geen klachten zijn');
});

test('a body of which the ombudsman is known leads to that one', () => {
  const links = linksOf({ key: 'government-body:gm0363', name: 'Gemeente Amsterdam', website: 'https://www.amsterdam.nl' });
  expect(links).toContain('https://www.ombudsmanmetropool.nl');
  expect(links.filter((link) => link?.includes('nationaleombudsman'))).toEqual([]);
});

test('over judges goes nobody who goes over others', () => {
  const links = linksOf({ key: 'government-body:oorg10018', name: 'Rechtbank Amsterdam', bodyType: 'court' });
  expect(links.filter((link) => link?.includes('ombudsman'))).toEqual([]);
  expect(links.at(-1)).toContain('hogeraad.nl');
});
