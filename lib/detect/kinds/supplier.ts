import { seldom } from '../seldom.ts';
import type { Candidate } from '../../mention.ts';
import { pattern } from '../pattern.ts';
import { lengthAheadWithSoftHyphens, withoutSoftHyphens } from '../soft-hyphens.ts';
import { companyByTrade } from './company-by-trade.ts';
import { isCapitalised, isPrefix, type KindRules } from './kind-rules.ts';

/** What a company puts behind its name, in the spellings that occur. */
export const legalForm = pattern`
  (?:
    B\.\s?V\.?|BV|N\.\s?V\.?|NV|V\.\s?O\.\s?F\.?|VOF|U\.\s?A\.?|C\.V\.|GmbH|Ltd\.?|LLP|LLC|Inc\.|S\.A\.|S\.p\.A\.|[bn]\.v\.
    |[bn]v(?!\.)
  )(?![\p{L}\d-])`;

/** Words between a name and its legal form that leave it the same company: a country, or what sort of company it is. */
export const companyTail = pattern`
  (?:
    \s\(?(?:
      (?:The\s)?Netherlands|Nederland|Benelux|Groep|Group|Holdings?|International|Europe|Advies|Advisory|Consulting|Services|Infra
      |Bouw
    )\)?
  )*`;
const formAhead = seldom`^${companyTail}\s{1,3}${legalForm}`;

const furthest = 64;

/** A known name may go on with a legal form, which makes it sure: "Sweco Nederland B.V.". */
export const supplier: KindRules = {
  kind: 'supplier',
  unlisted: companyByTrade,
  // "Van Oord-Boskalis" are two, if both are companies; a married name is neither.
  mayBeJoined: ({ cue }, left, right) =>
    (isPrefix(left) || (cue !== 'never-bare' && isCapitalised(left))) &&
    (right === '' || right === right.toLowerCase() || (cue !== 'never-bare' && isCapitalised(right))),
  extend(candidates, text, _from, start, end) {
    const companies = candidates.filter(({ kind }) => kind === 'supplier');
    if (companies.length === 0) return undefined;
    const ahead = text.slice(end, end + furthest);
    const form = formAhead.exec(withoutSoftHyphens(ahead))?.[0];
    if (form === undefined) return undefined;
    const sure = companies.map((each): Candidate => ({ ...each, role: 'full', cue: 'none' }));
    return { start, end: end + lengthAheadWithSoftHyphens(ahead, form.length), candidates: sure };
  },
};
