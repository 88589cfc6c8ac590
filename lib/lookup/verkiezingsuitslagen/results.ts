import { Parser } from 'htmlparser2';
import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Election } from '../../record.ts';
import type { Desk } from '../../source.ts';
import { dateOf, numberOf } from '../dutch-notation.ts';
import { sameName, wordsOf } from '../name-words.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, type Told } from '../read-each.ts';

const site = 'https://www.verkiezingsuitslagen.nl/verkiezingen';
/** A result does not change once it is official; until then it may, for some weeks. */
const month = 30 * 24;

/** TK, EK, EP, GR, PS, WS, ER, KC, RF and the day: "GR20260318". */
const codeForm = /^(?:TK|EK|EP|GR|PS|WS|ER|KC|RF)(?:19|20)\d{6}$/;
const codeInAddress = /\/verkiezingen\/detail\/([A-Z]{2}\d{8})(?:[/?#]|$)/;

export interface ElectionCode {
  code: string;
  /** "GR" */
  kind: string;
  /** YYYY-MM-DD */
  date: string;
}

function electionOf(code: string): ElectionCode | undefined {
  if (!codeForm.test(code)) return undefined;
  const date = dateOf(`${code.slice(2, 6)}-${code.slice(6, 8)}-${code.slice(8, 10)}`);
  return date === undefined ? undefined : { code, kind: code.slice(0, 2), date };
}

/** Every election of which there are results, newest first. The list is a page for people; of it only the addresses are read. Throws a Failure. */
export async function elections(desk: Desk): Promise<ElectionCode[]> {
  const codes = await desk.shared(
    'verkiezingsuitslagen-elections',
    7 * 24,
    (value) => readAnswer(value, z.array(z.string())),
    async () => codesIn(await desk.web.text({ url: site, as: 'html', sameForAll: true })),
  );
  return codes.flatMap((code) => electionOf(code) ?? []).toSorted((one, other) => other.date.localeCompare(one.date));
}

function codesIn(html: string): string[] {
  const codes = new Set<string>();
  const parser = new Parser({
    onopentag: (name, { href = '' }) => {
      const code = name === 'a' ? codeInAddress.exec(href)?.[1] : undefined;
      if (code !== undefined) codes.add(code);
    },
  });
  parser.write(html);
  parser.end();
  if (codes.size === 0) throw new Failure('changed', { message: 'no elections in the list' });
  return [...codes];
}

const Text = z.nullish(z.union([z.string(), z.number()]));
const Region = z.object({ Name: z.string(), Options: z.array(z.object({ Id: z.union([z.string(), z.number()]), Value: z.string() })) });
const Overview = z.object({ Regios: z.object({ Regios: z.array(Region) }) });
const Areas = z.record(z.string(), z.string());

/** Numbers of the areas of one sort ("Gemeente") in an election, by their names as plain words. Throws a Failure. */
async function areasIn(code: string, sort: string, desk: Desk): Promise<Record<string, string>> {
  return desk.shared(
    `verkiezingsuitslagen-${code}-${sort}`,
    month,
    (value) => readAnswer(value, Areas),
    async () => {
      const { Regios } = readAnswer(await desk.web.json({ url: `${site}/detailJson/${code}`, sameForAll: true }), Overview);
      const options = Regios.Regios.filter(({ Name: name }) => name === sort).flatMap(({ Options }) => Options);
      return Object.fromEntries(options.map(({ Id, Value }) => [wordsOf(Value), String(Id)]));
    },
  );
}

const Detail = z.object({
  Info: z.object({ Name: z.string() }),
  Stemregio: z.object({
    Naam: z.string(),
    Kiesgerechtigden: Text,
    Opkomst: Text,
    AantalGeldigeStemmen: Text,
    AantalBlancoStemmen: Text,
    AantalOngeldigeStemmen: Text,
    Partij: z.array(z.unknown()),
  }),
});
const Party = z.object({ Naam: z.string(), AantalStemmen: z.union([z.string(), z.number()]), AantalZetels: Text });

export interface AreaResult extends Pick<Election, 'area' | 'eligible' | 'turnout' | 'valid' | 'blank' | 'invalid'> {
  title: string;
  results: { party: string; votes: number; seats?: number }[];
  told: Told;
}

/** The result of an election in one area; undefined when the area took no part. Throws a Failure, also when the answer is about another area. */
export async function resultIn(code: string, sort: string, names: readonly string[], desk: Desk): Promise<AreaResult | undefined> {
  const areas = await areasIn(code, sort, desk);
  const id = names.flatMap((name) => areas[wordsOf(name)] ?? [])[0];
  return id === undefined ? undefined : resultAt(`${code}/${encodeURIComponent(id)}`, names, desk);
}

/** The same at a place that is known: "TK20251029" for the whole country, with the number of an area behind it for that area. */
export async function resultAt(place: string, names: readonly string[], desk: Desk): Promise<AreaResult> {
  const { Info, Stemregio: area } = readAnswer(await desk.web.json({ url: `${site}/detailJson/${place}` }), Detail);
  if (!names.some((name) => sameName(name, area.Naam)))
    throw new Failure('unreadable', { message: `asked for ${names[0]}, got ${area.Naam}` });
  const { read, ...told } = readEach(area.Partij, Party);
  const counts = {
    eligible: countIn(area.Kiesgerechtigden),
    turnout: countIn(area.Opkomst),
    valid: countIn(area.AantalGeldigeStemmen),
    blank: countIn(area.AantalBlancoStemmen),
    invalid: countIn(area.AantalOngeldigeStemmen),
  };
  const results = read.map(({ Naam: party, AantalStemmen, AantalZetels }) => {
    const seats = countIn(AantalZetels);
    return { party: plainText(party), votes: countIn(AantalStemmen), ...(seats !== undefined && { seats }) };
  });
  const counted = results.flatMap(({ votes, ...rest }) => (votes === undefined ? [] : [{ ...rest, votes }]));
  return {
    title: plainText(Info.Name),
    area: plainText(area.Naam),
    ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined)),
    results: counted,
    told: { ...told, unreadable: told.unreadable + results.length - counted.length },
  };
}

/** "13.589.128" → 13589128: all numbers come as Dutch writes them. */
function countIn(text: string | number | null | undefined): number | undefined {
  const count = typeof text === 'number' ? text : numberOf(text ?? '');
  return count !== undefined && Number.isInteger(count) ? count : undefined;
}

export const pageOfElection = (code: string): string => `${site}/detail/${code}`;
