import { type EntityKey, isEntityKey } from '../../lib/entity.ts';
import { partsOfRecordKey } from '../../lib/page-address.ts';
import { type SourceId, sourceIds } from '../../lib/record.ts';

/** What the address says to show: `#<entity key>`, `#<record key>`, `#requests`, `#follows`, two to compare, a timeline or how open a body is, or nothing for the list. */
export type View =
  | { name: 'list' }
  | { name: 'requests' }
  | { name: 'follows' }
  | { name: 'entity'; about: EntityKey }
  | { name: 'record'; source: SourceId; number: string }
  | { name: 'compare'; both: [EntityKey, EntityKey] }
  | { name: 'timeline'; about: EntityKey }
  | { name: 'openness'; about: EntityKey };

/** `#compare=<entity key>&<entity key>` */
export const compareHash = (one: EntityKey, other: EntityKey): string => `compare=${[one, other].map(encodeURIComponent).join('&')}`;

export function viewAt(hash: string): View {
  const [one, other] = /^#?compare=/.test(hash)
    ? hash
        .replace(/^#?compare=/, '')
        .split('&')
        .map(decoded)
    : [];
  if (one !== undefined && other !== undefined && isEntityKey(one) && isEntityKey(other)) return { name: 'compare', both: [one, other] };
  const said = decoded(hash.replace(/^#/, ''));
  if (said === 'requests' || said === 'follows') return { name: said };
  const { source, number } = partsOfRecordKey(said) ?? {};
  const known = sourceIds.find((id) => id === source);
  if (known !== undefined && number !== undefined) return { name: 'record', source: known, number };
  const [, name, about] = /^(timeline|openness)=(.*)$/.exec(said) ?? [];
  if (about !== undefined && isEntityKey(about)) return { name: name === 'openness' ? 'openness' : 'timeline', about };
  return isEntityKey(said) ? { name: 'entity', about: said } : { name: 'list' };
}

/** Nothing where it cannot be read: an address may be typed, or cut off on its way. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
