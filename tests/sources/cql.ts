/** What a search in CQL may ask of a record: its values by the name of the index. */
export type Indexed = Record<string, string>;

/** A question that cannot be read; the source says so in an answer that is otherwise fine. */
export class CqlError extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * As much of CQL as sources ask: `index relation term` with ==, =, any, all, >=, <=, > and <; AND, OR, NOT from left to right, and brackets; `sortBy`, of which
 * only descending is heard. Two terms side by side, `AND NOT`, and an index that does not exist are errors, as they are at the source.
 */
export function readCql(query: string, indexes: ReadonlySet<string>): { test: (record: Indexed) => boolean; sortBy?: string } {
  const [condition = '', order] = query.split(/\s+sortBy\s+/i);
  const tokens = condition.match(/"(?:[^"\\]|\\.)*"|[()]|==|>=|<=|[=<>]|[^\s()=<>"]+/g) ?? [];
  let at = 0;
  const peek = (): string => tokens[at] ?? '<EOF>';
  const take = (): string => tokens[at++] ?? '<EOF>';
  const wrong = (expected: string): never => {
    throw new CqlError(10, `line 1:${at} mismatched input '${peek()}' expecting ${expected}`);
  };
  const term = (): string => {
    const token = take();
    return token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
  };

  function clause(): (record: Indexed) => boolean {
    if (peek() === '(') {
      take();
      const inner = triple();
      if (take() !== ')') wrong("')'");
      return inner;
    }
    if (/^(AND|OR|NOT)$/i.test(peek())) wrong('an index');
    const index = take();
    if (!indexes.has(index)) throw new CqlError(16, `Unsupported index: ${index}`);
    const relation = take();
    const wanted = term();
    const value = (record: Indexed): string => record[index] ?? '';
    switch (relation) {
      case '==':
      case '=':
        return (record) => value(record) === wanted;
      case 'any':
      case 'all': {
        const sought = words(wanted);
        return (record) => {
          const there = words(value(record));
          return relation === 'any' ? sought.some((word) => there.includes(word)) : sought.every((word) => there.includes(word));
        };
      }
      case '>=':
        return (record) => value(record) >= wanted;
      case '<=':
        return (record) => value(record) !== '' && value(record) <= wanted;
      default:
        return wrong('a relation');
    }
  }

  function triple(): (record: Indexed) => boolean {
    let test = clause();
    while (/^(AND|OR|NOT)$/i.test(peek())) {
      const operator = take().toUpperCase();
      const [one, other] = [test, clause()];
      test =
        operator === 'AND'
          ? (record) => one(record) && other(record)
          : operator === 'OR'
            ? (record) => one(record) || other(record)
            : (record) => one(record) && !other(record);
    }
    return test;
  }

  const test = triple();
  if (at < tokens.length) wrong('{<EOF>, AND, OR, NOT, PROX, SORTBY}');
  const sortBy = /^([\w.]+)\/sort\.descending$/.exec(order ?? '')?.[1];
  return { test, ...(sortBy !== undefined && { sortBy }) };
}
