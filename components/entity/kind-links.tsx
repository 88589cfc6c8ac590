import { i18n } from '#i18n';
import type { RecordKind } from '../../lib/record.ts';
import { type HowMany, kindAndCount } from '../records/how-many.ts';

/** The element of a section, to go to. */
export const sectionId = (kind: RecordKind): string => `section-${kind}`;

interface LinksProps {
  /** Those of which there are some. */
  kinds: readonly RecordKind[];
  countOf(kind: RecordKind): HowMany;
}

/** What there is, in a few lines, each the way to its section. Two sections can be seen without. */
export function KindLinks({ kinds, countOf }: LinksProps) {
  const found = kinds.map((kind) => [kind, countOf(kind)] as const);
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
        {found.map(([kind, count]) => (
          <li key={kind}>
            <button type="button" class="link" onClick={() => go(kind)}>
              {kindAndCount(kind, count)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
