import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure.d.ts';

// What `#i18n` is to the type checker (tsconfig.json); what runs is the package itself. The package's own type goes through all our sentences, up to eight times, at
// each call: that took two thirds of the time of the whole check.

type Sentences = GeneratedI18nStructure;
type Value = string | number;

/** A sentence has so many places to fill in. */
type Values<Count extends number> = {
  0: [];
  1: [values: [Value]];
  2: [values: [Value, Value]];
  3: [values: [Value, Value, Value]];
  4: [values: [Value, Value, Value, Value]];
}[Count & (0 | 1 | 2 | 3 | 4)];

/** One that is put otherwise for one than for many asks how many; that number is its first value when no others are given. */
type Filling<Key extends keyof Sentences> = Sentences[Key]['plural'] extends true
  ? [number: number, values?: Value[]]
  : Values<Sentences[Key]['substitutions']>;

export const i18n: {
  /** A sentence of assets/locales in the reader's language, by its key, with its values filled in. */
  t<Key extends keyof Sentences>(key: Key, ...filling: Filling<Key>): string;
};
