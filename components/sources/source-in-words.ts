import { i18n } from '#i18n';
import type { SourceId } from '../../lib/record.ts';

const keys = {
  tenderned: 'tenderned',
  ted: 'ted',
  'state-spending': 'state_spending',
  'tenderned-awards': 'tenderned_awards',
  'open-overheid': 'open_overheid',
  'algorithm-register': 'algorithm_register',
  'data-overheid': 'data_overheid',
  'code-hosting': 'code_hosting',
  gleif: 'gleif',
  'kvk-open-data': 'kvk_open_data',
  wikidata: 'wikidata',
  'party-gifts': 'party_gifts',
  'open-overheid-complaints': 'open_overheid_complaints',
  woogle: 'woogle',
  'woogle-complaints': 'woogle_complaints',
  'tweede-kamer': 'tweede_kamer',
  ombudsman: 'ombudsman',
  'officiele-bekendmakingen': 'officiele_bekendmakingen',
  'lokale-bekendmakingen': 'lokale_bekendmakingen',
  'complaint-notices': 'complaint_notices',
  'open-raadsinformatie': 'open_raadsinformatie',
  bron: 'bron',
  'council-complaints': 'council_complaints',
  'political-ads': 'political_ads',
  verkiezingsuitslagen: 'verkiezingsuitslagen',
  'council-seats': 'council_seats',
  rechtspraak: 'rechtspraak',
  'own-portal': 'own_portal',
  'woo-knop': 'woo_knop',
} as const satisfies Record<SourceId, string>;

export const sourceName = (id: SourceId): string => i18n.t(`source.${keys[id]}.name`);

const isKnown = (id: string): id is SourceId => id in keys;

/** The name of a source by an id that an earlier version kept; of a source that is no more, its id. */
export const sourceNameOf = (id: string): string => (isKnown(id) ? sourceName(id) : id);

/** What is sent to it, without capital or full stop: "de naam van deze organisatie". */
export const sentToSource = (id: SourceId): string => i18n.t(`source.${keys[id]}.sends`);

/** The terms of most of what government publishes have a Dutch name; the others go by a name that is the same everywhere. */
export const licenceInWords = (licence: string): string =>
  licence === 'open overheidsinformatie' ? i18n.t('source.open_overheid.licence') : licence;

/** On what terms its data may be used, without capital or full stop. */
export const sourceLicence = (id: SourceId): string => i18n.t(`source.${keys[id]}.licence`);
