import type { Candidate } from '../mention.ts';
import { type NameEntry, wordsOf } from './names.ts';
import type { Register } from './register.ts';
import { spellingKey } from './spelling.ts';
import { isOrdinaryWord } from './words.ts';

/** From how many organisations on a title says nothing of one of them: 650 of 1,531 titles are registered by three or more. */
const generic = 3;

/** The titles of the Algorithm Register, whole and in the parts that people use. */
export function algorithmTitles(register: Register): NameEntry[] {
  const holders = new Map<string, Set<string>>();
  for (const algorithm of register.algorithms) {
    const title = spellingKey(algorithm.name);
    holders.set(title, (holders.get(title) ?? new Set()).add(algorithm.bodyName));
  }
  return register.algorithms.flatMap(({ key: entity, name }): NameEntry[] => {
    const shared = holders.get(spellingKey(name))?.size ?? 1;
    const forms = titleForms(name);
    return forms.map((text, place) => {
      const words = wordsOf(text);
      const strange = words.filter((word) => word.length > 3 && !isOrdinaryWord(word)).length;
      const cue: Candidate['cue'] =
        shared >= generic
          ? 'never-bare'
          : words.length === 1 || (strange === 0 && words.length < 4) || place > 0
            ? 'required'
            : 'preferred';
      // One word must look like a name; more words may be in small letters beside the word "algoritme".
      return {
        text,
        entity,
        role: place === 0 ? 'full' : 'short',
        cue,
        letters: words.length > 1 ? 'any' : /\p{Lu}.*\p{Lu}/u.test(text) ? 'exact' : 'initials',
      };
    });
  });
}

/** "AERIUS - Rekeninstrument voor de leefomgeving" is also just "AERIUS"; "Verkeersmodel Fiets (Brutus)" has a name and a nickname. */
function titleForms(title: string): string[] {
  const forms = [title];
  const bracket = /^(.{8,}?) \(([^()]+)\)$/.exec(title);
  if (bracket?.[1]) forms.push(bracket[1]);
  const dash = /^([\p{L}\d-]{4,30}) [-–:] .{8,}$/u.exec(title)?.[1];
  if (dash && !isOrdinaryWord(dash) && /\p{Lu}/u.test(dash)) forms.push(dash);
  const tail = / [-–] (.{6,60}?)(?: \([^()]+\))*$/u.exec(title)?.[1];
  if (tail && (wordsOf(tail).length > 1 || !isOrdinaryWord(tail))) {
    forms.push(tail);
    if (tail.includes(' (')) forms.push(tail.replace(/ \([^()]*\)/g, ''));
  }
  return [...new Set(forms)].filter((form) => form.length > 3);
}
