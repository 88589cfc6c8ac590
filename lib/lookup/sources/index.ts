import type { Source } from '../../source.ts';
import { algorithmRegister } from './algorithm-register.ts';
import { ombudsman } from './ombudsman.ts';
import { codeHosting } from './code-hosting.ts';
import { dataOverheid } from './data-overheid.ts';
import { gleif } from './gleif.ts';
import { kvkOpenData } from './kvk-open-data.ts';
import { openOverheid } from './open-overheid.ts';
import { openOverheidComplaints } from './open-overheid-complaints.ts';
import { partyGifts } from './party-gifts.ts';
import { stateSpending } from './state-spending.ts';
import { ted } from './ted.ts';
import { tenderned } from './tenderned.ts';
import { tendernedAwards } from './tenderned-awards.ts';
import { tweedeKamer } from './tweede-kamer.ts';
import { woogle } from './woogle.ts';
import { woogleComplaints } from './woogle-complaints.ts';
import { officieleBekendmakingen } from './officiele-bekendmakingen.ts';
import { lokaleBekendmakingen } from './lokale-bekendmakingen.ts';
import { complaintNotices } from './complaint-notices.ts';
import { openRaadsinformatie } from './open-raadsinformatie.ts';
import { bron } from './bron.ts';
import { councilComplaints } from './council-complaints.ts';
import { politicalAds } from './political-ads.ts';
import { verkiezingsuitslagen } from './verkiezingsuitslagen.ts';
import { councilSeats } from './council-seats.ts';
import { wikidata } from './wikidata.ts';
import { rechtspraak } from './rechtspraak.ts';
import { ownPortal } from './own-portal.ts';
import { wooKnop } from './woo-knop.ts';

/** Every source that can be asked, in the order in which they are asked. */
export const sources: readonly Source[] = [
  tenderned,
  openOverheid,
  algorithmRegister,
  tendernedAwards,
  partyGifts,
  woogle,
  openOverheidComplaints,
  woogleComplaints,
  ombudsman,
  tweedeKamer,
  officieleBekendmakingen,
  lokaleBekendmakingen,
  complaintNotices,
  openRaadsinformatie,
  bron,
  councilComplaints,
  politicalAds,
  verkiezingsuitslagen,
  councilSeats,
  ted,
  stateSpending,
  dataOverheid,
  codeHosting,
  gleif,
  kvkOpenData,
  wikidata,
  rechtspraak,
  ownPortal,
  wooKnop,
];

/** Match patterns for the manifest, of what the sources ask from the start or only after the reader allowed it; and no more. */
export const hostPermissions = (access: 'essential' | 'optional'): string[] => [
  ...new Set(sources.filter((source) => source.access === access).flatMap(({ hosts }) => hosts)),
];
