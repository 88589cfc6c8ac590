import * as z from 'zod/mini';
import { Failure } from '../failure.ts';

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
export function readEach<T>(items: readonly unknown[], schema: z.ZodMiniType<T>, usual: readonly (keyof T & string)[] = []): ReadItems<T> {
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
  const gone =
    read.length < enoughToTell ? [] : usual.filter((field) => read.filter((each) => isMissing(each[field])).length * 2 > read.length);
  return { read, unreadable, ...(problems.length > 0 && { problems }), ...(gone.length > 0 && { gone }) };
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** "titel: expected string; {"id":1,…}" */
function problemOf(item: unknown, { issues }: z.core.$ZodError): string {
  const [issue] = issues;
  const place = issue?.path.join('.') || 'item';
  return `${place}: ${issue?.message ?? ''}; ${(JSON.stringify(item) ?? String(item)).slice(0, 200)}`;
}
