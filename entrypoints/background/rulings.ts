import { ecliIn } from '../../lib/identify/courts.ts';
import type { NamedRuling } from '../../lib/messages.ts';
import { eclisIn } from './anchors.ts';

/** The court rulings that the page in a tab names, in its text or where its links lead. Only a page that is read is asked, and nobody else. */
export const rulingsHere = async (tabId: number): Promise<NamedRuling[]> => (await eclisIn(tabId)).flatMap((ecli) => ecliIn(ecli) ?? []);
