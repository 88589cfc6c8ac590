import { companyTail } from '../detect/kinds/supplier.ts';
import { legalNames } from '../detect/unlisted-companies.ts';
import type { LetterRule } from '../detect/name-style.ts';
import type { ShortNameCue, Supplier } from '../entity.ts';
import type { Candidate } from '../mention.ts';
import { withoutLegalForm } from './company-names.ts';
import { type NameEntry, wordsOf } from './names.ts';
import type { Register } from './register.ts';

/**
 * The names of companies that have to be looked for. A name is held without its legal form: that is taken in where it follows. A company that is
 * only ever found by its legal form needs no name at all, as detection makes its key of what the page says.
 */
export function namesOfSuppliers(register: Register): NameEntry[] {
  const severities = new Map(register.ambiguities.map((each) => [`${each.entity} ${each.name}`, each.severity]));
  return register.suppliers.flatMap((supplier) => namesOf(supplier, (name) => severities.get(`${supplier.key} ${name}`) ?? 0));
}

function namesOf(supplier: Supplier, severityOf: (name: string) => number): NameEntry[] {
  const entity = supplier.key;
  const entries: NameEntry[] = [];
  const add = (text: string, role: 'full' | 'short', cue: Candidate['cue']) => {
    if (!entries.some((each) => each.text === text)) entries.push({ text, entity, role, cue, letters: lettersOf(text) });
  };
  if (supplier.shortName) add(supplier.shortName, 'short', askedOf(supplier.shortNameCue ?? 'required'));
  for (const { name, cue } of supplier.otherShortNames ?? []) add(name, 'short', askedOf(cue));
  for (const spelling of new Set([supplier.name, ...supplier.spellings])) {
    const bare = withoutLegalForm(spelling);
    if (isFoundByForm(bare, supplier) || bare === supplier.shortName || isLongerForm(bare, supplier.shortName)) continue;
    const severity = severityOf(spelling);
    const cue =
      bare !== spelling
        ? wordsOf(bare).length > 1
          ? 'required'
          : 'never-bare'
        : severity >= 3
          ? 'required'
          : severity >= 1 || wordsOf(bare).length === 1
            ? 'preferred'
            : 'none';
    add(bare, 'full', cue);
  }
  return entries;
}

const askedOf = (cue: ShortNameCue): Candidate['cue'] => (cue === 'safe' ? 'none' : cue);

/** "Kaars Advies B.V." on a page gets the key of this supplier without our knowing its name. */
function isFoundByForm(bare: string, { key }: Supplier): boolean {
  const [found] = legalNames(`Dat zegt ${bare} B.V. vandaag.`, () => false);
  return found?.candidates[0]?.entity === key;
}

/** "Sweco Nederland" is taken in with "Sweco" where a legal form follows. */
const isLongerForm = (bare: string, short: string | undefined): boolean =>
  short !== undefined && bare.startsWith(short) && onlyTail.test(bare.slice(short.length));
const onlyTail = new RegExp(`^${companyTail}$`, 'u');

/** An abbreviation is written as it is; in other names only the capitals of words count. */
const lettersOf = (name: string): LetterRule => (/^(?=.*\p{Lu})[\p{Lu}\d&]{2,5}$/u.test(name) ? 'exact' : 'initials');
