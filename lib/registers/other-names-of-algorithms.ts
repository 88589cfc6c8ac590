import type { ShortNameCue } from '../entity.ts';

/** Names that people use for what the Algorithm Register has under another title, by its number, each with the evidence that it needs. General knowledge: names only. */
export const otherNames: Record<string, [cue: ShortNameCue, name: string][]> = {
  '81228922': [
    ['required', 'CAS'],
    ['safe', 'Criminaliteits Anticipatie Systeem'],
    ['safe', 'Criminaliteit Anticipatie Systeem'],
    ['safe', 'Criminaliteitsanticipatiesysteem'],
    ['safe', 'Crime Anticipation System'],
  ],
  '95794697': [
    ['safe', 'Slimme Check Levensonderhoud'],
    ['preferred', 'Slimme Check'],
    ['preferred', 'Smart Check'],
  ],
  '94596537': [
    ['preferred', 'Kort Verblijf Visum'],
    ['preferred', 'Kort Verblijf Visa'],
    ['preferred', 'Informatie Ondersteund Beslissen'],
    ['safe', 'Informatie Ondersteund Beslissen - Kort Verblijf (Schengen) Visum'],
    ['required', 'IOB'],
  ],
  '65346844': [['safe', 'OxRec']],
  '75856898': [
    ['preferred', 'Top400'],
    ['preferred', 'Top600'],
    ['safe', 'Top400/600'],
    ['safe', 'Top 400/600'],
  ],
  '35433239': [
    ['required', 'CATCH'],
    ['required', 'Catch'],
    ['safe', 'Centrale Automatische TeChnologie voor Herkenning van personen'],
    ['safe', 'Centrale Automatische Technologie voor Herkenning'],
  ],
  '96961197': [['safe', 'GeoMatch']],
  '21421626': [['safe', 'MONOcam']],
  '46885799': [['safe', 'Hansken']],
  '43993736': [
    ['safe', 'AERIUS'],
    ['safe', 'Aerius'],
    ['safe', 'AERIUS Calculator'],
    ['safe', 'AERIUS Monitor'],
    ['safe', 'AERIUS Check'],
  ],
  '36585638': [
    ['safe', 'uitkeringsalgoritme Rotterdam'],
    ['safe', 'Analyse Uitkeringsfraude'],
  ],
  '79826945': [['preferred', 'Sollicitatiescan']],
};
