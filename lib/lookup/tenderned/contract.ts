import type { EntityKey } from '../../entity.ts';
import type { Contract } from '../../record.ts';
import { plainText } from '../plain-text.ts';
import type { Outcome } from './awards.ts';
import type { ListItem } from './publication.ts';
import { pageOf, stages } from './service.ts';

const contractTypes: ReadonlyMap<string, NonNullable<Contract['contractType']>> = new Map([
  ['D', 'services'],
  ['L', 'supplies'],
  ['W', 'works'],
]);

/** What is known of a notice beside the list. */
export interface Known {
  outcome?: Outcome | 'unreadable';
  related?: NonNullable<Contract['related']>;
  tedNumber?: string;
  /** As the notice itself has it now. */
  closing?: string;
}

/** Whether it tells who won (`AGO`): of those alone an outcome can be read. */
export const isAward = ({ typePublicatie }: ListItem): boolean => typePublicatie.code === 'AGO';

/** Whether it calls for tenders (`AAO`): what closes on a day. */
export const isCall = ({ typePublicatie }: ListItem): boolean => typePublicatie.code === 'AAO';

/** Its number at TenderNed, in digits. */
export const idOf = ({ publicatieId }: ListItem): string => String(publicatieId);

/** Who buys, as plain text; the service has it in one of two fields. Empty where neither is filled. */
export const buyerOf = (item: ListItem): string => plainText(item.opdrachtgeverNaam ?? item.aanbestedendeDienstNaam ?? '');

/** Where in a tender it stands. That it ended early outweighs the type of notice that says so; a type that we do not know is `other`. */
export const stageOf = ({ isVroegtijdigeBeeindiging, typePublicatie }: ListItem): Contract['stage'] =>
  isVroegtijdigeBeeindiging ? 'ended-early' : (stages.get(typePublicatie.code) ?? 'other');

/** The record of a notice in the list, with what is known of it beside that. */
export function contractOf(
  item: ListItem,
  about: readonly EntityKey[],
  now: number,
  supplierOf: (name: string) => EntityKey | undefined,
  { outcome, related = [], tedNumber, closing: rectified }: Known,
): Contract {
  const sourceId = String(item.publicatieId);
  const { winners = [], amount, awardedOn } = typeof outcome === 'object' ? outcome : {};
  const named = winners.map(({ name, amount: value }) => {
    const supplier = supplierOf(name);
    return { name, ...(supplier && { supplier }), ...(value && { amount: value }) };
  });
  const closing = rectified ?? item.sluitingsDatum ?? item.sluitingsDatumMarktconsultatie;
  const contractType = item.typeOpdracht ? contractTypes.get(item.typeOpdracht.code) : undefined;
  const procedure = item.procedure?.omschrijving;
  return {
    id: `tenderned:${sourceId}`,
    kind: 'contract',
    source: 'tenderned',
    sourceId,
    url: pageOf(sourceId),
    retrievedAt: new Date(now).toISOString(),
    about: [...new Set([...about, ...named.flatMap(({ supplier }) => supplier ?? [])])],
    date: item.publicatieDatum.slice(0, 10),
    title: plainText(item.aanbestedingNaam),
    stage: stageOf(item),
    buyer: buyerOf(item),
    winners: named,
    ...(amount && { amount }),
    ...(procedure !== undefined && { procedure: plainText(procedure) }),
    ...(contractType && { contractType }),
    ...(closing && { closingDate: closing.slice(0, 10) }),
    ...(awardedOn !== undefined && { awardedOn }),
    ...(typeof item.europees === 'boolean' && { european: item.europees }),
    ...(tedNumber !== undefined && { tedNumber }),
    ...(item.kenmerk && { procedureNumber: String(item.kenmerk) }),
    ...(related.length > 0 && { related }),
    details: outcome === undefined ? 'not-asked' : outcome === 'unreadable' ? 'unreadable' : 'read',
  };
}
