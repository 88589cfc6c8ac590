import { wordsOf } from '../detect/brought-words.ts';
import { seldom } from '../detect/seldom.ts';

// The words that tell whether a title is that of an algorithm.

/** Words near which a title is that of an algorithm. */
export const algorithmWord = wordsOf('algorithmWord', 'iu');
/** Directly before a title. */
export const algorithmLeft = wordsOf('algorithmLeft', 'iu');
/** Directly behind one: "CATCH heet het systeem", "het CATCH-systeem". */
export const algorithmRight = wordsOf('algorithmRight', 'iu');

/** Directly before a name: what its organisation does with a system. "gebruikt", "de inzet van", "zoekt gezichten met", "stond in de". */
export const systemUsed = seldom`
  (?<!\p{L})(?:
    gebruik(?:t|te|en|ten)|hanteert|hanteerde|zet(?:te|ten)?|test(?:te|ten)?|stop(?:t|te|ten)\smet|ontwikkel(?:t|de|den)
    |bouw(?:t|de)|introduceer(?:t|de)
    |(?:[Ii]nzet|[Gg]ebruik|[Ii]nvoering|[Oo]ntwikkeling|[Uu]itkomsten?|[Rr]esulta(?:at|ten)|[Ss]cores?)\svan
    |(?:
      werk(?:t|te|en|ten|ing)?|reken(?:t|de|en)|voorspel(?:t|de|len)|zoek(?:t|en)?|zocht(?:en)?|keek|kijk(?:t|en)
      |controleer(?:t|de|den)|selecteer(?:t|de|den)|beoordeel(?:t|de|den)|vergelijk(?:t|en)|vergeleek|analyseer(?:t|de|den)
      |experimenteer(?:t|de|den)|registreer(?:t|de|den)|geregistreerd|vermeld|opgenomen|stond(?:en)?|sta(?:at|an)
      |beland(?:de|den)?|verwerk(?:t|te|ten)
    )\s(?:[^.;:!?]{0,50}\s)?(?:met|in|aan|via|door|op)
  )\s(?:de\s|het\s|een\s)?[‘“"']?$`;
/** Directly behind one: "voorspelt inbraken", "bevatte kenmerken". */
export const systemDoes = seldom`
  ^[’”"']?\s(?:
    voorspelt|voorspelde|bevat|bevatte|berekent|berekende|selecteert|selecteerde|schat|schatte|herkent|herkende|vergelijkt
    |vergeleek|signaleert|signaleerde|analyseert|analyseerde|koppelt|koppelde|levert|leverde|zoekt|zocht|doorzoekt|beoordeelt
    |beoordeelde
    |is\s(?:\p{Ll}+\s){0,4}(?:systeem|model|algoritme|instrument|databank|database|lijst)
    |(?:in|bij)\s(?:\p{Ll}+\s)?(?:gebruik|gezet)
    |(?:te\s)?(?:werken|gewerkt|gebruiken|inzetten|ingezet)
  )(?!\p{L})`;
