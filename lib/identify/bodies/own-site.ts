import type { Candidate } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';

/** The site belongs to this body, as far as its name tells: www.utrecht.nl, www.duo.nl. */
export function isOwnSite(evidence: PageEvidence, candidate: Candidate, surface: string): boolean {
  if (evidence.site.length < 2 || candidate.kind !== 'government-body') return false;
  const squeezed = (words: string) =>
    words
      .normalize('NFKD')
      .replace(/[^\p{L}\d]/gu, '')
      .toLowerCase();
  const site = squeezed(evidence.site);
  return (
    site === squeezed(candidate.name.replace(/^(?:Gemeente|Provincie) /, '')) ||
    (candidate.role === 'abbreviation' && site === squeezed(surface))
  );
}
