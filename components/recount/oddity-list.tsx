import { i18n } from '#i18n';
import type { Oddity } from '../../lib/relate/recount.ts';
import { inDigits } from '../in-words.ts';

const mostLines = 100;

/** Where something does not add up, in sentences. */
export function OddityList({ oddities }: { oddities: readonly Oddity[] }) {
  const lines = oddities.flatMap(({ unit, valid, lists }) => [
    ...(valid ? [i18n.t('recount.oddValid', [unit, inDigits(valid.stated), inDigits(valid.recounted)])] : []),
    ...lists.map(({ list, stated, ofCandidates }) => i18n.t('recount.oddList', [unit, list, inDigits(stated), inDigits(ofCandidates)])),
  ]);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="oddities">
      <h3 id="oddities">{i18n.t('recount.oddities')}</h3>
      <ul>
        {lines.slice(0, mostLines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > mostLines && (
        <p class="quiet">{i18n.t('recount.moreOddities', lines.length - mostLines, [inDigits(lines.length - mostLines)])}</p>
      )}
    </section>
  );
}
