/**
 * Reads from the disk by key; what is sought in the same breath (how it stands with each source, what is kept of each notice of a page) comes in one go.
 * @param read answers in the order of the keys
 */
export function readTogether<Key, Value>(read: (keys: Key[]) => Promise<Value[]>): (key: Key) => Promise<Value | undefined> {
  let sought: { keys: Key[]; values: Promise<Value[]> } | undefined;
  return async (key) => {
    const keys = sought?.keys ?? [];
    const place = keys.push(key) - 1;
    sought ??= {
      keys,
      values: Promise.resolve().then(() => {
        sought = undefined;
        return read(keys);
      }),
    };
    return (await sought.values)[place];
  };
}
