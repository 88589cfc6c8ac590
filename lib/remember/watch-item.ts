interface Item<Value> {
  getValue(): Promise<Value>;
  watch(tell: (value: Value) => void): () => void;
}

/**
 * Tells what an item of the extension's storage holds now, and again whenever that changes; what was read before a change is not told after it.
 * @returns ends it
 */
export function watchItem<Value>(item: Item<Value>, tell: (value: Value) => void): () => void {
  let isFirst = true;
  const unwatch = item.watch((value) => {
    isFirst = false;
    tell(value);
  });
  void item.getValue().then((value) => isFirst && tell(value));
  return () => {
    isFirst = false;
    unwatch();
  };
}
