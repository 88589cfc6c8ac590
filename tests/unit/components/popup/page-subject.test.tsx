import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PageSubject } from '../../../../components/popup/page-subject.tsx';
import { viewAt } from '../../../../components/popup/view-at.ts';
import type { DescribedPage } from '../../../../lib/page-address.ts';

afterEach(cleanup);

const lines = (page: DescribedPage) => {
  render(<PageSubject page={page} />);
  return [...screen.getByRole('navigation').children].map((line) => `${line.textContent} → ${line.getAttribute('href') ?? ''}`);
};

test('the site of a body leads to that body, and has the focus', () => {
  const page: DescribedPage = { owner: 'government-body:gm0664', names: { 'government-body:gm0664': 'Gemeente Goes' } };
  expect(lines(page)).toEqual(['Deze pagina is van Gemeente Goes› → #government-body:gm0664']);
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Deze pagina is van Gemeente Goes' }));
});

test('the page of a record leads to that record; a number that says nothing is left out', () => {
  expect(lines({ record: { kind: 'contract', number: '440769', source: 'tenderned' }, names: {} })).toEqual([
    'Deze pagina is aankondiging of gunning 440769› → #record:tenderned:440769',
  ]);
  cleanup();
  const number = 'eef2edec-019e-4085-8e2e-4d3f42686431';
  expect(lines({ record: { kind: 'disclosure', number, source: 'open-overheid' }, names: {} })).toEqual([
    `Deze pagina is openbaar gemaakt document› → #record:open-overheid:${number}`,
  ]);
});

test('a record that no source of ours gives is named, with the way to whose it is', () => {
  const key = 'government-body:gm0363';
  expect(lines({ record: { kind: 'council', number: '1234567' }, owner: key, names: { [key]: 'Gemeente Amsterdam' } })).toEqual([
    'Deze pagina is raadsstuk 1234567 → ',
    `Deze pagina is van Gemeente Amsterdam› → #${key}`,
  ]);
  expect(document.activeElement).toBe(screen.getByRole('link'));
});

test('a reader who is somewhere in the popup already stays there', () => {
  render(<input aria-label="Zoek" />);
  screen.getByRole('textbox').focus();
  lines({ owner: 'government-body:gm0664', names: { 'government-body:gm0664': 'Gemeente Goes' } });
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test.each([
  ['', { name: 'list' }],
  ['#requests', { name: 'requests' }],
  ['#party:vvd', { name: 'entity', about: 'party:vvd' }],
  ['#record:tenderned:440769', { name: 'record', source: 'tenderned', number: '440769' }],
  ['#record:tenderned:', { name: 'list' }],
  ['#record:elders:440769', { name: 'list' }],
  ['#person:jan', { name: 'list' }],
  ['#%E0%A4%A', { name: 'list' }],
  ['#compare=%E0&government-body:gm0344', { name: 'list' }],
])('the popup at "%s"', (hash, view) => expect(viewAt(hash)).toEqual(view));
