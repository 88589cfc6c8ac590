import type { IsoDate } from '../../record.ts';
import { dateOf } from '../dutch-notation.ts';
import { elementsNamed, readXml } from '../xml.ts';

const response = /\b(?:zienswijzen?|inspraak\w*|inspreken|reageren|reacties?|ter inzage|inzagetermijn|inzage)\b/i;
/** Objection and appeal are for who has an interest, against what is decided already. */
const remedy = /\b(?:bezwaar\w*|beroep\w*|voorlopige voorziening)\b/i;
const untilDay =
  /(?:tot en met|t\/m|uiterlijk(?: op| tot en met)?)\s+(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?(\d{1,2}\s+[a-z]+\s+\d{4}|\d{1,2}[-/]\d{1,2}[-/]\d{4})/i;

/**
 * Until when one may respond, according to the text of a notice: only where one paragraph speaks of responding or of lying open for inspection, and says
 * "tot en met" a day with its year. A period in weeks is not counted out: from which day it runs is for the law to say. Throws a Failure when it is no XML.
 */
export function lastDayToRespond(xml: string): IsoDate | undefined {
  const root = /<([A-Za-z][\w.:-]*)[\s>]/.exec(xml.replace(/<[?!][^>]*>/g, ''))?.[1] ?? '';
  const text = readXml(xml, root.slice(root.indexOf(':') + 1));
  for (const { text: paragraph } of elementsNamed(text, 'al')) {
    if (!response.test(paragraph) || remedy.test(paragraph)) continue;
    const day = dateOf(untilDay.exec(paragraph)?.[1]?.replace(/\s+/g, ' ') ?? '');
    if (day !== undefined) return day;
  }
  return undefined;
}
