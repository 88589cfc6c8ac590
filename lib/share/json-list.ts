/**
 * The items of a list in JSON, one by one, without the brackets around them: laid out as `JSON.stringify` does it with two spaces.
 * @param depth of how many things the items are part
 */
export function* itemsInJson(items: Iterable<unknown>, depth = 1): Generator<string> {
  const indent = '  '.repeat(depth);
  let isFirst = true;
  for (const item of items) {
    // Within a text JSON writes its line feeds as signs, but not the other line ends that Unicode has.
    yield `${isFirst ? '' : ','}\n${indent}${JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}`)}`;
    isFirst = false;
  }
  if (!isFirst) yield `\n${indent.slice(2)}`;
}
