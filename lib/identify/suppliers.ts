import type { Candidate } from '../mention.ts';
import { alsoAPlace, contracting, dealing, firmLeft, firmRight } from './cues.ts';
import type { PageEvidence } from './page-evidence.ts';
import { found, isShouted, type Surroundings, type Verdict } from './words-around.ts';

const legalForm = /(?:^|\s)(?:B\.?\s?V\.?|N\.?\s?V\.?|V\.?O\.?F\.?|GmbH|Ltd\.?|LLP|Inc\.?|plc)$/u;

/** What speaks for a mention being this company. */
export function judgeSupplier(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface } = around;
  const verdict = (confidence: number, rule: string, cue?: string): Verdict => ({ candidate, confidence, rule, ...(cue && { cue }) });
  const form = found(legalForm, surface);
  const words = surface.split(/\s+/).length;
  if (form) return verdict(0.95, 'legalForm', form);
  const near = found(contracting, left) ?? found(contracting, right);
  // A university is a supplier where it is hired, and a place of learning elsewhere; "de Randstad" is where people live.
  if (surface === 'Randstad' && /(?<!\p{L})[Dd]e\s+$/u.test(left)) return undefined;
  if (alsoAPlace.test(surface))
    return near && /opdracht|gegund|gunning|contract|aanbest/.test(near) ? verdict(0.7, 'contracting', near) : undefined;
  const before = found(firmLeft, left);
  const after = found(firmRight, right);
  if (before ?? after) return verdict(0.9, 'firmWord', before ?? after);
  if (isShouted(around)) return undefined;
  // "Microsoft Windows", "Google Maps": what the firm makes.
  if (words === 1 && /^ \p{Lu}\p{L}/u.test(right)) return undefined;
  const business = found(dealing, left) ?? found(dealing, right);
  if (candidate.cue === 'none') {
    if (business) return verdict(0.85, 'contracting', business);
    // A well-known firm, where government is spoken of as well.
    return [...evidence.certain.keys()].some((key) => !key.startsWith('supplier:')) ? verdict(0.8, 'companyName') : undefined;
  }
  if (evidence.certain.has(candidate.entity)) return verdict(0.85, 'namedBefore');
  if (candidate.cue === 'preferred' && near) return verdict(words > 1 ? 0.75 : 0.65, 'contracting', near);
  return undefined;
}
