import type { Sighting } from './mention.ts';

/** What sightings of one entity, made by one rule, have in common. */
type Common = Omit<Sighting, 'start' | 'end' | 'surface'>;

/** Sightings as they travel: a long page has thousands, of a few hundred sorts, and whoever takes them in does so in one go. */
export interface PackedSightings {
  common: Common[];
  /** For each text of its sightings one after the other: where it begins, where it ends, and its number in `common`. */
  places: number[][];
}

/** Packs the sightings of texts, in order; those of a text after the first that brings their number above `most` are left out. */
export function packSightings(sightings: Sighting[][], most: number): PackedSightings {
  const common: Common[] = [];
  const numbers = new Map<string, number>();
  let count = 0;
  const places = sightings.map((ofText) => {
    if (count > most) return [];
    count += ofText.length;
    return ofText.flatMap((sighting) => {
      const { start, end, surface: _, ...rest } = sighting;
      const key = JSON.stringify(rest);
      const number = numbers.get(key) ?? common.push(rest) - 1;
      numbers.set(key, number);
      return [start, end, number];
    });
  });
  return { common, places };
}

/** The sightings in one of the texts. */
export function unpackSightings({ common, places }: PackedSightings, text: string, number: number): Sighting[] {
  const sightings: Sighting[] = [];
  const ofText = places[number] ?? [];
  for (let at = 0; at < ofText.length; at += 3) {
    // Not as an array: where nothing is compiled yet, to make one and take it apart takes longer than all the rest.
    const start = ofText[at] ?? 0;
    const end = ofText[at + 1] ?? 0;
    const rest = common[ofText[at + 2] ?? 0];
    if (rest) sightings.push({ start, end, surface: text.slice(start, end), ...rest });
  }
  return sightings;
}
