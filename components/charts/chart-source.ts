import { i18n } from '#i18n';
import type { RecordThen } from '../../lib/save.ts';
import { inFull } from '../in-words.ts';
import { sourceNameOf } from '../sources/source-in-words.ts';

/** From whom the records of a chart are, three by name (a name may hold a comma), and until when they were retrieved. */
export function sourceLineOf(records: readonly Pick<RecordThen, 'source' | 'retrievedAt'>[]): string {
  const sources = [...new Set(records.map(({ source }) => source))].map(sourceNameOf);
  const newest = records.reduce((latest, { retrievedAt }) => (retrievedAt > latest ? retrievedAt : latest), '');
  const listed =
    sources.length > 3 ? i18n.t('chart.sourcesMore', [sources.slice(0, 3).join(' · '), String(sources.length - 3)]) : sources.join(' · ');
  return i18n.t('chart.sources', [listed, inFull(newest || '1970-01-01')]);
}
