import type { Save } from '../lib/save.ts';

/** What a save is called: the record before the entity before the page. */
export const titleOf = ({ record, entity, page }: Save): string => record?.was.title || entity?.name || page?.title || '';
