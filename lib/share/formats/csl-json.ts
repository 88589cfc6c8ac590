import { z } from 'zod/mini';
import { type Content, type FileWords, type Reading, type Writing, defineFormat } from '../content.ts';
import { saveFromElsewhere } from '../from-elsewhere.ts';
import { itemsInJson } from '../json-list.ts';
import { type Reference, referencesOf } from '../reference.ts';
import { type EmbeddedSave, readItems, readEmbeddedSave, embedderOf } from '../embedded-save.ts';
import { parseJson } from '../parse-json.ts';

/** Types of CSL 1.0.2. */
const types: Record<Reference['sort'], string> = {
  page: 'webpage',
  entity: 'entry',
  other: 'document',
  contract: 'document',
  spending: 'dataset',
  disclosure: 'document',
  complaint: 'report',
  gift: 'dataset',
  'political-ad': 'document',
  algorithm: 'webpage',
  election: 'dataset',
  participation: 'document',
  council: 'document',
  parliament: 'document',
  dataset: 'dataset',
  repository: 'software',
  ruling: 'legal_case',
  identity: 'entry',
};

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** `custom` is where the schema of CSL lets a program keep what CSL has no name for; ours keeps the whole save there. */
const item = (reference: Reference, embedded: EmbeddedSave) => ({
  id: reference.key,
  type: types[reference.sort],
  title: reference.title,
  ...(reference.authors.length > 0 && { author: reference.authors.map((literal) => ({ literal })) }),
  ...(reference.publisher && (reference.sort === 'page' ? { 'container-title': reference.publisher } : { publisher: reference.publisher })),
  ...(reference.issued && { issued: dateParts(reference.issued) }),
  accessed: dateParts(reference.accessed),
  ...(reference.url && { URL: reference.url }),
  ...(reference.quote && { abstract: reference.quote }),
  ...(reference.save.tags.length > 0 && { keyword: reference.save.tags.join(', ') }),
  ...(reference.save.note && { note: reference.save.note }),
  language: 'nl',
  custom: { 'open-kaart': embedded },
});

function* itemsOf(content: Content, words: FileWords) {
  const embed = embedderOf(content);
  for (const reference of referencesOf(content.saves, words)) yield item(reference, embed(reference.save));
}

const text = z.optional(z.union([z.string(), z.number()]));
const Parts = z.optional(
  z.object({ 'date-parts': z.optional(z.array(z.array(z.union([z.string(), z.number()])))), raw: z.optional(z.string()) }),
);
const Name = z.object({ literal: z.optional(z.string()), given: z.optional(z.string()), family: z.optional(z.string()) });
const Item = z.looseObject({
  type: z.string(),
  title: text,
  URL: z.optional(z.string()),
  DOI: z.optional(z.string()),
  author: z.optional(z.array(Name)),
  'container-title': text,
  publisher: text,
  issued: Parts,
  accessed: Parts,
  abstract: z.optional(z.string()),
  keyword: z.optional(z.string()),
  note: z.optional(z.string()),
  custom: z.optional(z.looseObject({ 'open-kaart': z.optional(z.unknown()) })),
});

function dateOf(parts: z.infer<typeof Parts>): string | undefined {
  const [year, ...rest] = parts?.['date-parts']?.[0] ?? [];
  if (year === undefined) return undefined;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** An item of ours as it was, one of another program as a page that was kept. */
function readItem(value: unknown): EmbeddedSave | undefined {
  const read = Item.safeParse(value);
  if (!read.success) return undefined;
  const { custom, title, URL: address, DOI, author, issued, accessed, abstract, keyword, note, publisher } = read.data;
  const own = readEmbeddedSave(custom?.['open-kaart']);
  if (own) return own;
  const said = (words: string | number | undefined) => (words === undefined ? undefined : String(words));
  const save = saveFromElsewhere({
    address: address ?? (DOI && `https://doi.org/${DOI}`),
    title: said(title),
    siteName: said(read.data['container-title'] ?? publisher),
    authors: (author ?? []).map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' ')),
    publishedOn: dateOf(issued),
    tags: keyword?.split(',') ?? [],
    note: [abstract, note].filter(Boolean).join('\n\n'),
    savedAt: Date.parse(dateOf(accessed) ?? ''),
  });
  return save && { save };
}

/** CSL-JSON, as Zotero, Pandoc and citation processors read and write it. */
export const cslJson = defineFormat({
  id: 'csl-json',
  ending: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  *pieces(content: Content, { words }: Writing) {
    yield '[';
    yield* itemsInJson(itemsOf(content, words));
    yield ']\n';
  },
  *read(file: string): Reading {
    const items = parseJson(file);
    const isOurs = Array.isArray(items) && items.some((each) => Item.safeParse(each).success);
    return isOurs ? yield* readItems(items, readItem) : null;
  },
});
