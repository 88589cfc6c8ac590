import type { SourceId } from '../../lib/record.ts';
import { addressForReader } from '../language.ts';
import { sourceName } from '../sources/source-in-words.ts';

/** Where else the same thing is published. */
export const AlsoAt = ({ says, places }: { says: string; places: readonly { source: SourceId; url: string }[] }) => (
  <p class="quiet">
    {says}{' '}
    {places.map(({ source, url }, index) => (
      <span key={url}>
        {index > 0 && ', '}
        <a href={addressForReader(url)} target="_blank" rel="noreferrer">
          {sourceName(source)}
        </a>
      </span>
    ))}
  </p>
);
