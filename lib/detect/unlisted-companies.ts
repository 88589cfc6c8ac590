import { wordsOf } from './brought-words.ts';
import type { Mention } from '../mention.ts';
import { lengthWithSoftHyphens, withoutSoftHyphens } from './soft-hyphens.ts';
import { keyOfName } from './kinds/kind-rules.ts';
import { legalForm } from './kinds/supplier.ts';
import { seldom } from './seldom.ts';

// Companies that no register here knows, found by what the text itself calls them. Their key is made of their name the way the compiled
// register makes one, so that a page and a source that name the same company mean the same entity.

const forms = new RegExp(legalForm, 'gu');
const isForm = new RegExp(`^${legalForm}`, 'u');
/** A word of a name: a capital or a figure first. "1-programma" is a number with a noun. */
const nameWord = seldom`^[("“‘'/]?(?:\p{Lu}[\p{L}\d.&+’'/-]*|\d+(?:[\p{L}&+.]+[\p{L}\d&+]*)?|&|\+)[)”’']?$`;
const smallWord = seldom`^(?:en|van|de|der|den|het|ter|ten|’t|'t|in|voor|of|the|and)$`;
/** Capitals that only begin the sentence, and words for what a company is in the sentence. */
const notItsName = seldom`
  ^(?:
    De|Het|Een|Bij|Van|Voor|Door|In|Aan|Met|Ook|Daarom|Volgens|Tussen|Omdat|Toen|Nu|Dit|Dat|Deze|Die|Als|En|Of|Maar|Op|Uit|Wie
    |Wat|Zo|Er|Om|Namens|Tegen|Naast|Behalve|Artikel|Firma|Bedrijf|Aannemer|Leverancier|Vervoerder|Opdrachtnemer|Opdrachtgever
    |Eigenaar|Directeur|Inschrijver|Winnaar|Eiseres|Verweerster|Exploitant
  )$`;
/** Words that are no name by themselves. */
const nothing = /^(?:een|de|het|deze|die|zijn|holding|beheer|(?:[bn]\.?\s?v\.?|v\.?o\.?f\.?))$/iu;

const longestName = 90;
const mostWords = 8;

/** "7555 NV Hengelo" */
const isPostcode = (text: string, { index, 0: form }: RegExpExecArray): boolean =>
  /^[BN]V$/.test(form) &&
  /(?<!\d)[1-9]\d{3}\s{1,2}$/.test(text.slice(Math.max(0, index - 7), index)) &&
  /^\s{1,2}\p{Lu}/u.test(text.slice(index + 2, index + 5));

/**
 * Names that end in a legal form: "Janssen Wegenbouw B.V.".
 * @param isGiven whether a word is what people are called
 */
export function legalNames(text: string, isGiven = (word: string): boolean => givenName.test(word)): Mention[] {
  const found: Mention[] = [];
  for (const form of text.matchAll(forms)) {
    if (isPostcode(text, form)) continue;
    if (!/[\p{L}\d)&+.’'”-]\s{1,3}$/u.test(text.slice(Math.max(0, form.index - 4), form.index))) continue;
    // As far back whether or not there are hyphens that are not read.
    const raw = text.slice(Math.max(found.at(-1)?.end ?? 0, form.index - 2 * longestName), form.index);
    const left = withoutSoftHyphens(raw).slice(-longestName);
    const name = nameAtEnd(left, isGiven);
    if (!name || (/^[bn]/.test(form[0]) && !/\s\p{Lu}/u.test(name))) continue;
    const start = form.index - lengthWithSoftHyphens(raw, left.length - left.lastIndexOf(name));
    const end = form.index + form[0].length - (form[0].endsWith('.') && !/\..*\./.test(form[0]) ? 1 : 0);
    found.push(...asMention(text, start, end, name));
  }
  return found;
}

/** The capitalised words at the end of a text that make one name, without what merely begins the sentence. */
function nameAtEnd(text: string, isGiven: (word: string) => boolean): string | undefined {
  const words = text.trimEnd().split(/\s+/);
  let first = words.length;
  while (first > 0 && words.length - first < mostWords) {
    const word = words[first - 1] ?? '';
    // A comma or full stop ends what came before; "J." and "St." do not.
    const closed = first < words.length && /[,;:!?]$|[^.]{3,}\.$/u.test(word);
    if (closed || isForm.test(word) || (first === words.length && !nameWord.test(word)) || !(nameWord.test(word) || smallWord.test(word)))
      break;
    first--;
    if (/^[("“‘/]/u.test(word)) break;
  }
  const name = words.slice(first);
  while (name.length > 0 && smallWord.test(name[0] ?? '')) name.shift();
  // "De Vries B.V." keeps its article, as nothing but a name would be left without it.
  while (name.length > 2 && notItsName.test(name[0] ?? '')) name.shift();
  if (name.length === 2 && notItsName.test(name[0] ?? '') && !/^(?:De|Het)$/.test(name[0] ?? '')) name.shift();
  const said = withoutItsOwner(name, isGiven)
    .join(' ')
    .replace(/^["“‘'(/]+/u, '');
  return said.length > 1 && /\p{Lu}|\d\p{L}/u.test(said) && !nothing.test(said) ? lastAsWritten(text, said) : undefined;
}

/** "Piet de Wit van Heijmans Infra": the words behind somebody and "van". "Jan van Dijk" and "Jan Smit van der Berg" bear theirs. */
function withoutItsOwner(name: string[], isGiven: (word: string) => boolean): string[] {
  const of = name.indexOf('van', 2);
  const next = name[of + 1] ?? '';
  const isSomebody = of > 1 && of < 5 && isGiven(name[0] ?? '') && name.slice(1, of).some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isSomebody && nameWord.test(next) && !/^(?:Den|Der|De)$/.test(next) ? name.slice(of + 1) : name;
}

/** The words as they stand in the text, with whatever space is between them. */
function lastAsWritten(text: string, said: string): string | undefined {
  const trimmed = text.trimEnd();
  const words = said.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(String.raw`${words.join(String.raw`\s+`)}$`, 'u').exec(trimmed)?.[0];
}

/** "Zijn bedrijf" is somebody's, and what comes then is not its name. */
const noun = wordsOf('companyNounBefore');
const part = String.raw`(?:\p{Lu}[\p{L}\d.&+’'/-]*[\p{L}\d+]|\d+\p{L}[\p{L}\d]*)`;
const oneName = String.raw`${part}(?![\p{L}\d_@])(?:\s(?:(?:&|\+|van|de|der|den)\s){0,3}${part}(?![\p{L}\d_@])){0,2}`;
const rowOfNames = seldom`^${oneName}(?:(?:,\s|\s(?:en|of)\s)(?:de\s)?${oneName})*`;
const nameAhead = new RegExp(`^(?:Gebr\\. )?${oneName}`, 'u');
const nameWithAnd = seldom`^${oneName}(?:\sen\s${part}(?![\p{L}\d]))?`;
/** Of these, who is called by one plain word is a company; of the others it may be a person. */
const trades = wordsOf('plainTrade', 'iu');
/** Written as people's names are not: a figure, a capital within, "&", or a word for a trade. */
const companyLike = wordsOf('companyLike');
const notAlone = wordsOf('notACompanyAlone');
const givenName = wordsOf('givenName');
const furthestNoun = 34;
/**
 * Names behind a word for a company: "modeketen Sissy-Boy", "aannemers Jansen en Van Dam". Rather too few than too many.
 * @param places where `isAfterNoun` holds
 */
export function namedCompanies(text: string, places: readonly number[]): Mention[] {
  const found: Mention[] = [];
  for (const at of places) {
    const word = noun.exec(text.slice(Math.max(0, at - furthestNoun), at - 1));
    if (!word) continue;
    const [said, several, company] = word;
    const ahead = text.slice(at, at + longestName);
    if (several !== undefined) {
      let from = at;
      for (const name of (rowOfNames.exec(ahead)?.[0] ?? '').split(/,\s|\s(?:en|of)\s/u)) {
        const start = text.indexOf(name, from);
        from = start + name.length;
        found.push(...named(text, start, name));
      }
      continue;
    }
    const name = company === undefined ? (nameWithAnd.exec(ahead)?.[0] ?? '') : (nameAhead.exec(ahead)?.[0] ?? '');
    if (company === undefined && isJob(text, at, said, name)) continue;
    // "gegund aan Jan Jansen"
    if (/(?:aan|:)$/u.test(said) && givenName.test(/^\S*/.exec(name)?.[0] ?? '') && !companyLike.test(name)) continue;
    if (
      company === undefined &&
      !companyLike.test(name) &&
      (/^\P{Lu}|\s\p{Lu}.*\s\p{Lu}|(?<!^(?:Van|De|Van der|Van den|Van de))\s\p{Lu}/u.test(name) || !trades.test(said))
    )
      continue;
    // With a capital within a sentence the word is part of the name: "bij Sportbedrijf De Linde".
    const whole = /^\p{Lu}\p{Ll}/u.test(said) && /[\p{Ll},]\s$/u.test(text.slice(0, at - 1 - said.length)) ? `${said} ${name}` : name;
    if (name !== '') found.push(...named(text, at - (whole.length - name.length), whole));
  }
  return found;
}

/** What somebody may develop or build whose job that is. */
const fieldOfWork =
  /^(?:Campus|Wonen|Woningbouw|Infra|Infrastructuur|Zorg|Sport|Vastgoed|Centrum|Binnenstad|Stad|Regio|Utiliteit|Utiliteitsbouw|Techniek|Water|Groen|Energie|Duurzaamheid|Mobiliteit|Haven)$/;
/** "Gebiedsontwikkelaar Campus" by itself is somebody's job, as "Vacature: Projectontwikkelaar Strijp" is. */
const isJob = (text: string, at: number, said: string, name: string): boolean =>
  fieldOfWork.test(name) ||
  (/^\p{Lu}\p{Ll}+$/u.test(name) &&
    /^\p{Lu}/u.test(said) &&
    /(?:^|[\n:|–-])\s*$/u.test(text.slice(Math.max(0, at - 1 - said.length - 3), at - 1 - said.length)) &&
    /^\s*(?:$|[\n|–(-])/u.test(text.slice(at + name.length, at + name.length + 3)));

const named = (text: string, start: number, name: string): Mention[] =>
  name.length > 1 && !notAlone.test(name) && !notItsName.test(name) && !/^\d+$/.test(name)
    ? asMention(text, start, start + name.length, name, 'never-bare')
    : [];

function asMention(text: string, start: number, end: number, name: string, cue: 'none' | 'never-bare' = 'none'): Mention[] {
  const entity = keyOfName('supplier', name);
  if (entity === 'supplier:') return [];
  const written = withoutSoftHyphens(text.slice(start, end)).replace(/\s+/g, ' ');
  const role = cue === 'none' ? 'full' : 'short';
  return [{ start, end, candidates: [{ entity, kind: 'supplier', name: written, role, cue }] }];
}
