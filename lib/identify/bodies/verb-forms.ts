/** The forms of a Dutch verb that rules ask for; small letters. A form that no one would write does no harm. */
export interface VerbForms {
  /** "weigert", "weigerde", of one. */
  one: string[];
  /** "weigeren", "weigerden", of several. */
  many: string[];
  infinitive: string;
  /** "geweigerd" */
  participles: string[];
}

const longVowel = /(aa|ee|oo|uu)([bdfgklmnprstvz])$/;
const shortVowel = /(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/;
/** "weiger", "regel", "teken": the last vowel is dumb, and nothing doubles behind it. */
const dumbEnd = /[aeiou].*e[lmnr]$/;
/** "erken": here it is not dumb. */
const stressedEnd = /^(?:er|be|ver|her)ken$|stem$/;
/** "bezuinig" is "bezuinigen". */
const inIg = /[a-z]{2}ig$/;
const noParticiplePrefix =
  /^(?:(?:be(?!an)|ge|her|ont|ver|er(?!v))[bcdfghjklmnprstvwz]|beantw|beoord|herov|onteig|onder[ht]|over[lt]|weerl)/;

/** "betaal" → "betalen", "stop" → "stoppen", "streef" → "streven", "weiger" → "weigeren". */
export function infinitiveOf(stem: string): string {
  const [, vowel = '', last = ''] = longVowel.exec(stem) ?? [];
  // "subsidieer" is "subsidiëren".
  if (stem.endsWith('ieer')) return `${stem.slice(0, -3)}ëren`;
  if (vowel) return `${stem.slice(0, -3)}${vowel.charAt(0)}${voiced(last)}en`;
  if (inIg.test(stem) || (dumbEnd.test(stem) && !stressedEnd.test(stem))) return `${stem}en`;
  if (shortVowel.test(stem)) return `${stem}${stem.slice(-1)}en`;
  // "durf", "verwerf", "onderschrijf"
  return /(?:[lr]|ij|ie|oe|ui|eu|ou|ei)f$/.test(stem) ? `${stem.slice(0, -1)}ven` : `${stem}en`;
}

const voiced = (consonant: string): string => ({ f: 'v', s: 'z' })[consonant] ?? consonant;

/** Of a verb whose vowel never changes, by its stem. */
export function weakForms(stem: string): VerbForms {
  const infinitive = infinitiveOf(stem);
  const ge = noParticiplePrefix.test(stem) ? '' : 'ge';
  // "geïnvesteerd", "geëist"
  const end = ge === '' ? stem : stem.replace(/^i/, 'ï').replace(/^e(?!u)/, 'ë');
  return {
    one: [stem.endsWith('t') ? stem : `${stem}t`, `${stem}de`, `${stem}te`],
    many: [infinitive, `${stem}den`, `${stem}ten`],
    infinitive,
    participles: [`${ge}${end}d`, `${ge}${end}t`, ...(/[dt]$/.test(stem) ? [`${ge}${end}`] : [])],
  };
}

/** Of one whose vowel changes, by what it is in a row: "verbiedt verbood verbieden verboden verboden". */
export function strongForms(row: string): VerbForms {
  const [present = '', past = '', infinitive = '', pastOfMany = '', participle = ''] = row.split(' ');
  return { one: [present, past], many: [infinitive, pastOfMany], infinitive, participles: [participle] };
}

/** "trekt … in", "intrekt", "ingetrokken", "in te trekken": as one word, where the sentence wants it so. */
export const joinedTo = (particle: string, { one, many, infinitive, participles }: VerbForms): VerbForms => ({
  one: one.map((form) => particle + form),
  many: many.map((form) => particle + form),
  infinitive: particle + infinitive,
  participles: participles.map((form) => particle + form),
});
