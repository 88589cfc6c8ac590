import { i18n } from '#i18n';
import type { EntityKind } from '../lib/entity.ts';
import type { RecordKind } from '../lib/record.ts';

/** Sources word things in Dutch, whatever the reader's language; a screen reader has to know it to pronounce them. */
export const languageOfSources = 'nl';

/** Names of companies are of no language. */
export const languageOfName = (kind: EntityKind): string | undefined => (kind === 'supplier' ? undefined : languageOfSources);

/** Titles of code and of registrations are names; suppliers give theirs to what the state spends, and donors to gifts. */
const named: readonly string[] = ['repository', 'identity', 'spending', 'gift'] satisfies RecordKind[];
export const languageOfTitle = (kind: string): string | undefined => (named.includes(kind) ? undefined : languageOfSources);

/** Where a record is published, in the reader's language where its source has that: TED has every notice in all languages of the Union, by a word in the address. */
export const addressForReader = (url: string, language: string = i18n.t('popup.language')): string =>
  url.replace(/^(https:\/\/ted\.europa\.eu\/)nl(?=\/notice\/)/, (_, host: string) => `${host}${language}`);
