import type { EntityKind } from '../lib/entity.ts';
import type { RecordKind } from '../lib/record.ts';

/** Sources word things in Dutch, whatever the reader's language; a screen reader has to know it to pronounce them. */
export const languageOfSources = 'nl';

/** Names of companies are of no language. */
export const languageOfName = (kind: EntityKind): string | undefined => (kind === 'supplier' ? undefined : languageOfSources);

/** Titles of code and of registrations are names; suppliers give theirs to what the state spends, and donors to gifts. */
const named: readonly string[] = ['repository', 'identity', 'spending', 'gift'] satisfies RecordKind[];
export const languageOfTitle = (kind: string): string | undefined => (named.includes(kind) ? undefined : languageOfSources);
