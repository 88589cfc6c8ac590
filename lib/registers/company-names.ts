import { pattern } from '../detect/pattern.ts';
import { capitalised, spellingKey } from './spelling.ts';

// Legal forms as they end a name (or, in Dutch, begin it), with and without dots.
const forms = pattern`
  // Dutch and Belgian.
  b\.?\s?v\.?b\.?a\.?|b\.?\s?v\.?|n\.?\s?v\.?|u\.?\s?a\.?|w\.?\s?a\.?|v\.?\s?o\.?\s?f\.?|c\.?\s?v\.?
  // Of other countries.
  |ltd\.?|limited|g?gmbh|inc\.?|llp|llc|s\.?a\.?r\.?l\.?|s\.?a\.?|s\.?e\.?|plc|ag|a\/s|aps|ab|sl`;
const formAtEnd = new RegExp(String.raw`[\s,]+(?:${forms})$`, 'iu');
const formAtStart = /^(?:b\.\s?v\.|bv|n\.\s?v\.|nv|vof)\s+/iu;
const hasForm = new RegExp(String.raw`(?:^|[\s,])(?:${forms})(?=$|[\s,/()&])`, 'giu');

/** "Centric Netherlands B.V." → "Centric Netherlands" */
export const withoutLegalForm = (name: string): string => name.replace(formAtStart, '').replace(formAtEnd, '').trim();

export const hasLegalForm = (name: string): boolean =>
  withoutLegalForm(name) !== name || /^(?:stichting|co[oö]peratie|vereniging)\b/iu.test(name);

/** More than one legal form: a consortium in one cell, not a company. */
export const isConsortium = (name: string): boolean => (name.match(hasForm)?.length ?? 0) > 1 || /\bconsortium\b|\bzijnde\b/iu.test(name);

const country = /[\s,]+(?:\(?(?:the )?netherlands\)?|\(?nederland\)?|benelux|nl)$/iu;

/** Without legal form and country: "HaskoningDHV Nederland B.V." → "HaskoningDHV". */
export const withoutCountry = (name: string): string => withoutLegalForm(name).replace(country, '').trim();

/** Two names with the same key are one company: legal form, case, accents and punctuation do not count. */
export const companyKey = (name: string): string => spellingKey(withoutLegalForm(name));

/** "PathÃ© Theatres" → "Pathé Theatres". Null when the bytes cannot be told any more. */
function repaired(name: string): string | null {
  if (!/[ÃâÂÚþ÷ƒ¨«]/u.test(name)) return name;
  try {
    const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[ÃâÂ]/u.test(text) || /[^\p{ASCII}\u0080-\u00ff]/u.test(name) ? null : text;
  } catch {
    return null;
  }
}

/**
 * The name of a company as it stands in a list of winners or of state spending, tidied: remarks, quotes and roles off, legal form in its
 * usual spelling. Null for what is no name of one company: a consortium, a remark, text with broken letters or all in small letters.
 */
export function tidied(raw: string): string | null {
  const name = repaired(raw.trim().replace(/\s*[–-]\s*https?:\S+$/u, ''));
  if (name === null || /https?:|inlichtingen|^diverse\b|^anoniem|niet gebruiken|\?$/iu.test(name)) return null;
  const tidy = name
    .replace(/^(?:contractant:|\d\.)\s*/iu, '')
    .replace(/^["'“”]+|["'“”]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/([\s,])(?:b\.\s?v\.?|bv\.?)(?=$|\s)/giu, '$1B.V.')
    .replace(/([\s,])(?:n\.\s?v\.?|nv\.?)(?=$|\s)/giu, '$1N.V.')
    .replace(/([\s,])(?:v\.\s?o\.\s?f\.?|vof)(?=$|\s)/giu, '$1V.O.F.')
    .trim();
  if (tidy === '' || isConsortium(tidy)) return null;
  const core = withoutLegalForm(tidy);
  // Lists that were put in small letters: how the company writes itself is lost.
  if (!/\p{Lu}/u.test(name) && (hasLegalForm(tidy) || core.includes(' '))) return null;
  return core.length < 2 ? null : capitalised(tidy);
}
