import * as z from 'zod/mini';
import { Failure } from '../failure.ts';
import type { AnswerPage } from '../source.ts';

/** What is to be told of a list beside what it holds; goes as it is into a page of the answer. */
export interface Told {
  /** How many items did not fit the schema. */
  unreadable: number;
  /** What was wrong with the first few of those, for who wants to mend it. */
  problems?: string[];
  /** Fields that most items should have, and that are gone from more than half of them. */
  gone?: string[];
}

interface ReadItems<T> extends Told {
  read: T[];
}

/** Fewer items say nothing about the source. */
const enoughToTell = 4;
const problemsKept = 3;

/**
 * Reads a list item by item: what does not fit the schema is counted, and costs the others nothing. Throws a Failure `changed` when more than half
 * does not fit: then it is not the items that are odd, and what we hold already is worth more than the rest of this.
 * @param usual fields that the schema can do without, and that most items have: when they go, the source has changed
 */
export function readEach<T>(items: readonly unknown[], schema: z.ZodMiniType<T>, usual: Usual<T> = []): ReadItems<T> {
  const read: T[] = [];
  const problems: string[] = [];
  let unreadable = 0;
  for (const item of items) {
    const result = z.safeParse(schema, item);
    if (result.success) read.push(result.data);
    else {
      unreadable += 1;
      if (problems.length < problemsKept) problems.push(problemOf(item, result.error));
    }
  }
  if (items.length >= enoughToTell && unreadable * 2 > items.length) throw new Failure('changed', { message: problems.join(' | ') });
  return { read, unreadable, ...(problems.length > 0 && { problems }), ...goneFrom(read, usual) };
}

/** The same of a list that came with the extension; nothing where that is none. */
export const readBundled = <T>(bundle: unknown, schema: z.ZodMiniType<T>): ReadItems<T> =>
  readEach(Array.isArray(bundle) ? bundle : [], schema);

/** How much of what a source found was gone through: a page is the last one also where it is not full. */
export const siftedOf = (read: number, found: number): Pick<AnswerPage, 'sifted'> => ({ sifted: { read: Math.min(read, found), found } });

/** Of a list that is not checked by a schema: how many items could not be read, and how the first few began. */
export const unreadItems = (items: readonly string[]): Told => ({
  unreadable: items.length,
  ...(items.length > 0 && { problems: items.slice(0, problemsKept).map((item) => item.replace(/\s+/g, ' ').trim().slice(0, 200)) }),
});

/** Fields that most items have: by name, or where they lie deeper by the name that is told and how to get there. */
export type Usual<T> = readonly (keyof T & string)[] | Readonly<Record<string, (item: T) => unknown>>;

/** Those that are gone from more than half of the items; nothing of a few items, which may be odd ones. */
export function goneFrom<T>(items: readonly T[], usual: Usual<T>): Pick<Told, 'gone'> {
  if (items.length < enoughToTell) return {};
  const isWithout = (get: (item: T) => unknown): boolean => items.filter((each) => isMissing(get(each))).length * 2 > items.length;
  const gone = isList(usual)
    ? usual.filter((field) => isWithout((each) => each[field]))
    : Object.entries(usual).flatMap(([field, get]) => (isWithout(get) ? [field] : []));
  return gone.length > 0 ? { gone } : {};
}

const isList = <T>(usual: Usual<T>): usual is readonly (keyof T & string)[] => Array.isArray(usual);

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** "titel: expected string; {"id":1,…}" */
function problemOf(item: unknown, { issues }: z.core.$ZodError): string {
  const [issue] = issues;
  const place = issue?.path.join('.') || 'item';
  return `${place}: ${issue?.message ?? ''}; ${(JSON.stringify(item) ?? String(item)).slice(0, 200)}`;
}
