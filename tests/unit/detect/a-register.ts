import type { GovernmentBody } from '../../../lib/entity.ts';
import type { Register } from '../../../lib/registers/register.ts';
import { aRegister } from '../../makers/registers.ts';

const body = (id: string, name: string, bodyType: GovernmentBody['bodyType'], province?: string): GovernmentBody => ({
  key: `government-body:${id}`,
  kind: 'government-body',
  name,
  bodyType,
  ...(province && { province }),
});

/** A register small enough to see through. */
export function aSmallRegister(): Register {
  return aRegister({
    bodies: [
      body('gm0344', 'Gemeente Utrecht', 'municipality', 'government-body:pv26'),
      body('gm0796', "Gemeente 's-Hertogenbosch", 'municipality'),
      body('gm1900', 'Gemeente Súdwest-Fryslân', 'municipality'),
      body('gm0373', 'Gemeente Bergen (NH)', 'municipality'),
      body('pv26', 'Provincie Utrecht', 'province'),
      body('mnre1090', 'Ministerie van Financiën', 'ministry'),
      body('mnre1130', 'Ministerie van Infrastructuur en Waterstaat', 'ministry'),
      body('mnre1109', 'Ministerie van Onderwijs, Cultuur en Wetenschap', 'ministry'),
      body('oorg10004', 'Rijkswaterstaat', 'agency'),
      body('oorg10148', 'Dienst Uitvoering Onderwijs', 'agency'),
      body('oorg10123', 'Rijksinstituut voor Volksgezondheid en Milieu', 'agency'),
    ],
    parties: [{ key: 'party:pvda', kind: 'party', name: 'PvdA', scope: 'national' }],
    suppliers: [
      {
        key: 'supplier:sweco-nederland',
        kind: 'supplier',
        name: 'Sweco Nederland B.V.',
        spellings: ['Sweco Nederland B.V.'],
        shortName: 'Sweco',
        shortNameCue: 'safe',
      },
    ],
    abbreviations: [
      { entity: 'government-body:oorg10123', text: 'RIVM', cue: 'safe' },
      { entity: 'government-body:mnre1130', text: 'I&W', cue: 'required' },
    ],
    places: [{ name: 'Bergen aan Zee', municipality: 'government-body:gm0373' }],
  });
}
