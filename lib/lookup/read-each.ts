import * as z from 'zod/mini';

/** Reads a list item by item: what does not fit the schema is counted, and costs the others nothing. */
export function readEach<T>(items: readonly unknown[], schema: z.ZodMiniType<T>): { read: T[]; unreadable: number } {
  const read: T[] = [];
  let unreadable = 0;
  for (const item of items) {
    const result = z.safeParse(schema, item);
    if (result.success) read.push(result.data);
    else unreadable += 1;
  }
  return { read, unreadable };
}
