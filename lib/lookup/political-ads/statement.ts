import * as z from 'zod/mini';
import type { EntityKey } from '../../entity.ts';
import type { PoliticalAd } from '../../record.ts';
import { dayIn } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import type { Whose } from './advertiser.ts';

const Text = z.nullish(z.string());
const Amount = z.nullish(z.union([z.string(), z.number()]));
// Addresses, telephone numbers, mail addresses and contact persons are in it too. They are not read, so that they cannot be kept.
export const Statement = z.object({
  id: z.string(),
  public_id: z.string(),
  name: z.string(),
  theme: Text,
  date_published: Text,
  versions: z.nullish(z.number()),
  opdrachtgever_naam_organisatie: Text,
  betalende_naam_organisatie: Text,
  betalende_kvk_nummer: Text,
  campagne_periode_startdatum: Text,
  campagne_periode_einddatum: Text,
  betaalde_media_waarde_euro: Amount,
  totale_waarde_campagne_euro: Amount,
  ingezette_media: Text,
  gebruikte_targeting_techniek: Text,
});
export type Statement = z.infer<typeof Statement>;

/** Drafts have no day of publication and no version; the supplier of the site left some of his own. */
export const isPublished = ({ date_published: published, versions, name }: Statement): boolean =>
  Boolean(published) && versions !== 0 && !/^test\b/i.test(name.trim());

/** Euros, as stated: "20050.8". */
function eurosIn(amount: string | number | null | undefined): number | undefined {
  const euros = typeof amount === 'number' ? amount : Number(amount || Number.NaN);
  return Number.isFinite(euros) ? euros : undefined;
}

const listIn = (text: string | null | undefined): string[] =>
  plainText(text ?? '')
    .split(/\s*,\s*/)
    .filter(Boolean);

/** The record that a statement becomes. @param now epoch milliseconds */
export function adOf(statement: Statement, about: EntityKey, of: Whose, now: number): PoliticalAd {
  const advertiser = plainText(statement.opdrachtgever_naam_organisatie ?? '');
  // Somebody without a number in the trade register may be a natural person.
  const payer = statement.betalende_kvk_nummer ? plainText(statement.betalende_naam_organisatie ?? '') : '';
  const [mediaEuros, campaignEuros] = [eurosIn(statement.betaalde_media_waarde_euro), eurosIn(statement.totale_waarde_campagne_euro)];
  const [from, until] = [dayIn(statement.campagne_periode_startdatum), dayIn(statement.campagne_periode_einddatum)];
  const targeting = listIn(statement.gebruikte_targeting_techniek).join(', ');
  return {
    id: `political-ads:${statement.public_id}`,
    kind: 'political-ad',
    source: 'political-ads',
    sourceId: statement.public_id,
    url: `https://politiekereclame.nl/transparantie-verklaringen/${encodeURIComponent(statement.public_id)}`,
    retrievedAt: new Date(now).toISOString(),
    about: [about],
    date: dayIn(statement.date_published) ?? null,
    title: plainText(statement.name),
    advertiser: advertiser || payer,
    ...(of === 'own' && { advertiserKey: about }),
    ...(payer && payer !== advertiser && { payer }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(mediaEuros !== undefined && { mediaEuros }),
    ...(campaignEuros !== undefined && { campaignEuros }),
    media: listIn(statement.ingezette_media),
    ...(targeting && { targeting }),
    ...(typeof statement.versions === 'number' && { versions: statement.versions }),
  };
}
