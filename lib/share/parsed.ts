/** JSON, or undefined when it is none. A mark at the beginning, which some programs put there, is no part of it. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
