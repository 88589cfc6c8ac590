import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { expectNone, filesUnder, flatten, namesIn, read, sourceFiles, withoutComments } from './house.ts';

const languages = namesIn('assets/locales').flatMap((name) => (name.endsWith('.yml') ? [name.replace(/\.yml$/, '')] : []));
const messages = new Map(languages.map((language) => [language, new Map(flatten(parse(read(`assets/locales/${language}.yml`))))]));
const dutch = messages.get('nl') ?? new Map<string, string>();

const placeholders = (text: string): string[] => [...text.matchAll(/\$\d|\{[\w.]+\}/g)].map(([found]) => found).toSorted();

test('Dutch is there, and English', () => expect(languages).toEqual(['en', 'nl']));

test.each(languages.filter((language) => language !== 'nl'))('%s says everything that Dutch says', (language) => {
  const other = messages.get(language) ?? new Map<string, string>();
  const complaints = [...other.keys()].filter((key) => !dutch.has(key)).map((key) => `nl.yml does not have ${key}`);
  for (const [key, text] of dutch) {
    const translated = other.get(key);
    if (!translated) complaints.push(`${language}.yml does not have ${key}`);
    // "1 gift" needs no number where "$1 gifts" does.
    else if (!/\.(0|1|n)$/.test(key) && placeholders(translated).join() !== placeholders(text).join())
      complaints.push(
        `${key} fills in ${placeholders(translated).join() || 'nothing'} in ${language} and ${placeholders(text).join() || 'nothing'} in Dutch`,
      );
  }
  expectNone(complaints);
});

test('what is thrown away is called so everywhere', () => {
  const otherwise = { nl: /verwijder/i, en: /\b(?:delet|discard)/i };
  const complaints = Object.entries(otherwise).flatMap(([language, word]) =>
    [...(messages.get(language) ?? [])].flatMap(([key, text]) => (word.test(text) ? [`${language}.yml, ${key}: "${text}"`] : [])),
  );
  expectNone(complaints.map((each) => `${each} has another word for “gooi weg”, “throw away”`));
});

/** Keys as the code writes them; where part of a key is worked out, that part may be anything. */
function askedFor(): RegExp[] {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const code = [...sourceFiles(), ...filesUnder('entrypoints', /\.html$/), 'wxt.config.ts']
    .map((file) => withoutComments(read(file)))
    .join('\n');
  const plain = [...code.matchAll(/(['"])([A-Za-z][\w-]*(?:\.[\w-]+)*)\1/g)].map(([, , key = '']) => `^${escaped(key)}(\\.(0|1|n))?$`);
  const worked = [...code.matchAll(/`([A-Za-z][\w.-]*\.\$\{[^`]*)`/g)].map(
    ([, key = '']) =>
      `^${key
        .split(/\$\{[^}]*\}/)
        .map(escaped)
        .join('[\\w-]+')}(\\.(0|1|n))?$`,
  );
  const inManifest = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => `^${escaped(key).replaceAll('_', '[._]')}$`);
  return [...new Set([...plain, ...worked, ...inManifest])].map((pattern) => new RegExp(pattern));
}

test('every sentence is said somewhere', () => {
  const asked = askedFor();
  const idle = [...dutch.keys()].filter((key) => !asked.some((pattern) => pattern.test(key)));
  expectNone(idle.map((key) => `nothing in the code asks for "${key}"; take it out of both locales`));
});

test('no sentence is asked for that is not there', () => {
  const complaints: string[] = [];
  for (const file of sourceFiles())
    for (const [, , key = ''] of withoutComments(read(file)).matchAll(/\bi18n\.t\(\s*(['"])([^'"]+)\1/g))
      if (!dutch.has(key) && !['0', '1', 'n'].some((form) => dutch.has(`${key}.${form}`)))
        complaints.push(`${file} asks for "${key}", which is not in assets/locales/nl.yml`);
  expectNone(complaints);
});
