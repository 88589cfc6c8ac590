const word = /[\p{L}\p{N}]+/gu;
/** Words read between two breaths. */
const breath = 2_000;

/** Where each word of a text stands, whatever its capitals; made once, to find many things in the text. Offsets in UTF-16 code units. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>;

/** Takes a breath (yields) often. */
export function* wordPlacesIn(text: string): Generator<void, WordPlaces, void> {
  const places = new Map<string, number[]>();
  let count = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const key = found.toLowerCase();
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
    if (++count % breath === 0) yield;
  }
  return places;
}

/** Votes for one anchor come to no more than about this many, the rarest words first. */
const mostVotes = 4_000;
/** Votes this near to one another are for the same place: words may have come or gone in between. UTF-16 code units. */
const nearness = 32;
const most = 50;

/**
 * Where a text that holds these words probably begins: each word says where it would, by where the word itself stands, and where most letters agree it is
 * looked at first. At most 50 places, each exact to `nearness`.
 */
export function likelyPlaces(places: WordPlaces, sought: string): number[] {
  const words = [...sought.matchAll(word)].map(({ 0: found, index }) => ({
    length: found.length,
    index,
    at: places.get(found.toLowerCase()) ?? [],
  }));
  const votes = new Map<number, number>();
  let count = 0;
  for (const { length, index, at } of words.toSorted((one, other) => one.at.length - other.at.length)) {
    count += at.length;
    if (count > mostVotes) break;
    for (const place of at) {
      const bucket = Math.floor((place - index) / nearness);
      votes.set(bucket, (votes.get(bucket) ?? 0) + length);
    }
  }
  // A place on the edge of two buckets has its votes in both.
  const weight = (bucket: number) => (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0) + (votes.get(bucket - 1) ?? 0);
  return [...votes.keys()]
    .map((bucket) => ({ bucket, letters: weight(bucket) }))
    .toSorted((one, other) => other.letters - one.letters)
    .slice(0, most)
    .map(({ bucket }) => Math.max(0, bucket * nearness + nearness / 2));
}
