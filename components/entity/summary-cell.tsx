import { i18n } from '#i18n';
import type { RecordKind } from '../../lib/record.ts';
import type { EntitySummary } from './entity-summary.ts';
import { inDigits, inEuros, inFull } from '../in-words.ts';

/** How many of one kind, the newest, and what was awarded; "none found" only where every source answered. */
export function SummaryCell({ summary, kind }: { summary: EntitySummary | undefined; kind: RecordKind }) {
  const held = summary?.kinds[kind];
  if (!held) return <span class="quiet">{summary?.answered.has(kind) ? i18n.t('compare.noneFound') : i18n.t('compare.notKnown')}</span>;
  return (
    <>
      <b>{held.isPartial ? i18n.t('compare.atLeast', [inDigits(held.held)]) : inDigits(held.held)}</b>
      {held.newest !== null && <span class="quiet">{i18n.t('compare.newest', [inFull(held.newest)])}</span>}
      {held.awarded && held.awarded.counted > 0 && (
        <span class="quiet">{i18n.t('compare.awarded', [inEuros(held.awarded.euros), inDigits(held.awarded.counted)])}</span>
      )}
    </>
  );
}
