import type { ShortNameCue as Cue } from '../../entity.ts';
import { adviceAndResearch } from './advice-and-research.ts';
import { building } from './building.ts';
import { care } from './care.ts';
import { defenceAndVehicles } from './defence-and-vehicles.ts';
import { energyAndIndustry } from './energy-and-industry.ts';
import { engineeringAndDesign } from './engineering-and-design.ts';
import { finance } from './finance.ts';
import { ictAndTelecom } from './ict-and-telecom.ts';
import { knowledge } from './knowledge.ts';
import { lawAndCollection } from './law-and-collection.ts';
import { mediaAndCommunication } from './media-and-communication.ts';
import { propertyAndParks } from './property-and-parks.ts';
import { retailAndFood } from './retail-and-food.ts';
import { softwareAndPlatforms } from './software-and-platforms.ts';
import { staffAndFacilities } from './staff-and-facilities.ts';
import { transport } from './transport.ts';
import { waterAndWaste } from './water-and-waste.ts';

export interface KnownCompany {
  /** What people call it. */
  short: string;
  cue: Cue;
  /** Names of its legal entities, and other spellings; those that only add a legal form or a country need no mention. */
  legal: string[];
  /** Other short names, each with the evidence that it needs. */
  others: { name: string; cue: Cue }[];
}

// Companies and state-owned enterprises that government regularly does business with, or that its decisions are about. GENERAL KNOWLEDGE, not
// taken from a register: names only, so that nothing is said of a company but what it is called. A line is
// `cue | short name | legal names; other spellings || cue other short name; …`; one that begins with a space goes on with the line above.
// `safe`: means this company wherever it stands. `preferred`: nearly always. `required`: also a word, a surname, a place or another abbreviation.
// `never-bare`: only with its legal form, or beside a word for what it is.
const shelves = [
  adviceAndResearch,
  lawAndCollection,
  ictAndTelecom,
  softwareAndPlatforms,
  engineeringAndDesign,
  building,
  propertyAndParks,
  energyAndIndustry,
  waterAndWaste,
  transport,
  finance,
  staffAndFacilities,
  care,
  mediaAndCommunication,
  retailAndFood,
  defenceAndVehicles,
  knowledge,
];

const cues: readonly Cue[] = ['safe', 'preferred', 'required', 'never-bare'];
const cueOf = (word: string | undefined, line: string): Cue => {
  const cue = cues.find((each) => each === word);
  if (!cue) throw new Error(`unknown cue in "${line}"`);
  return cue;
};
const listed = (text = ''): string[] =>
  text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');

function readLine(line: string): KnownCompany {
  const [main = '', others] = line.split('||');
  const [cue, short = '', legal] = main.split('|').map((part) => part.trim());
  return {
    short,
    cue: cueOf(cue, line),
    legal: listed(legal),
    others: listed(others).map((each) => ({ cue: cueOf(each.split(' ')[0], line), name: each.slice(each.indexOf(' ') + 1) })),
  };
}

export const knownCompanies: KnownCompany[] = shelves.flatMap((shelf) =>
  shelf
    .replaceAll(/\n +/g, ' ')
    .split('\n')
    .filter((line) => line.includes('|'))
    .map(readLine),
);
