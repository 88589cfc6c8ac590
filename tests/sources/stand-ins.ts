import { algorithmRegister } from './algorithm-register.ts';
import { bronLive } from './bron.ts';
import { gitHub, gitHubFiles, gitLab } from './code-hosting.ts';
import { gleif, kvkOpenData } from './company-registers.ts';
import { dataOverheid } from './data-overheid.ts';
import { openOverheid } from './open-overheid.ts';
import { ted } from './ted.ts';
import { tenderned } from './tenderned.ts';
import { tweedeKamer } from './tweede-kamer.ts';
import { woogle, woogleResolver } from './woogle.ts';
import { officieleBekendmakingen } from './officiele-bekendmakingen.ts';
import { openRaadsinformatie } from './open-raadsinformatie.ts';
import { politiekereclame } from './politiekereclame.ts';
import { verkiezingsuitslagen } from './verkiezingsuitslagen.ts';
import { wikidata } from './wikidata.ts';
import { rechtspraakIndex, rechtspraakSearch } from './rechtspraak.ts';
import { openWooPortal, gppPortal, diwooSite, closedPortal } from './own-portals.ts';
import { wooKnop } from './woo-knop.ts';
import type { StandIn } from './stand-in.ts';

/** SHELF one stand-in for each host that is asked. */
export const standIns: readonly StandIn[] = [
  tenderned,
  openOverheid,
  algorithmRegister,
  woogle,
  woogleResolver,
  tweedeKamer,
  officieleBekendmakingen,
  openRaadsinformatie,
  bronLive,
  politiekereclame,
  verkiezingsuitslagen,
  ted,
  dataOverheid,
  gitHub,
  gitHubFiles,
  gitLab,
  gleif,
  kvkOpenData,
  wikidata,
  rechtspraakIndex,
  rechtspraakSearch,
  openWooPortal,
  gppPortal,
  diwooSite,
  closedPortal,
  wooKnop,
];
