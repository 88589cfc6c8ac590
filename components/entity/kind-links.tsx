import { i18n } from '#i18n';
import type { RecordKind } from '../../lib/record.ts';
import { countInWords } from '../in-words.ts';

/** The element of a section, to go to. */
export const sectionId = (kind: RecordKind): string => `section-${kind}`;

/** What there is, in a few lines, each the way to its section. Two sections can be seen without. */
export function KindLinks({ kinds, counts }: { kinds: readonly RecordKind[]; counts: Partial<Record<RecordKind, number>> }) {
  const found = kinds.filter((kind) => counts[kind]);
  if (found.length < 3) return null;
  // The address says which entity is shown, so these cannot be links to a part of it.
  const go = (kind: RecordKind) => {
    const section = document.getElementById(sectionId(kind));
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={i18n.t('record.overview')}>
      <ul class="kind-links">
        {found.map((kind) => (
          <li key={kind}>
            <button type="button" class="link" onClick={() => go(kind)}>
              {countInWords(kind, counts[kind] ?? 0)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
