/** The value of a JSON text; undefined when it is no JSON. A byte order mark is skipped. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
