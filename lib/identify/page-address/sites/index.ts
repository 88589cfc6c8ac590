import type { Site } from '../site.ts';
import { algorithmRegister } from './algorithm-register.ts';
import { companiesRegisters } from './companies-registers.ts';
import { councilPapers } from './council-papers.ts';
import { councilSystems } from './council-systems.ts';
import { courtRulings } from './court-rulings.ts';
import { houseOfRepresentatives } from './house-of-representatives.ts';
import { officialPublications } from './official-publications.ts';
import { ombudsman } from './ombudsman.ts';
import { openOverheid } from './open-overheid.ts';
import { organisationsRegister } from './organisations-register.ts';
import { otherRecords } from './other-records.ts';
import { tenderned } from './tenderned.ts';
import { tendersElectronicDaily } from './tenders-electronic-daily.ts';
import { tooi } from './tooi.ts';
import { wooPlatforms } from './woo-platforms.ts';

/** Every site of which an address tells what its page is about. Adding one is one file and one line. */
export const sites: readonly Site[] = [
  tenderned,
  tendersElectronicDaily,
  openOverheid,
  wooPlatforms,
  algorithmRegister,
  organisationsRegister,
  tooi,
  officialPublications,
  houseOfRepresentatives,
  councilSystems,
  councilPapers,
  courtRulings,
  ombudsman,
  companiesRegisters,
  otherRecords,
];
