import { entityKey } from '../entity.ts';
import type { Abbreviation, Alias } from './register.ts';

// Names that bodies bore before, or bear beside the official one, which the registers do not give. General knowledge; names and codes only.
// "Name (ABBR: how far the abbreviation may be trusted)". A body that went up in another is a former name of that other.

const former: Record<string, string[]> = {
  oorg10219: ['Rijksdienst voor Radiocommunicatie'],
  oorg10004: [
    'Rijksinstituut voor Kust en Zee (RIKZ: preferred)',
    'Rijksinstituut voor Integraal Zoetwaterbeheer en Afvalwaterbehandeling (RIZA: preferred)',
    'Adviesdienst Verkeer en Vervoer (AVV: required)',
    'Meetkundige Dienst',
  ],
  oorg10006: [
    'Inspectie Verkeer en Waterstaat (IVW: required)',
    'VROM-Inspectie',
    'Rijksverkeersinspectie (RVI: required)',
    'Scheepvaartinspectie',
    'Inspectie Milieuhygiëne',
  ],
  oorg12354: [
    'Inspectie voor de Gezondheidszorg (IGZ: preferred)',
    'Inspectie Jeugdzorg',
    'Inspectie voor de Volksgezondheid',
    'Inspectie Jeugdhulpverlening',
    'Geneeskundige Hoofdinspectie',
  ],
  oorg12351: [
    'Inspectie Veiligheid en Justitie',
    'Inspectie voor de Sanctietoepassing (ISt: required)',
    'Inspectie Openbare Orde en Veiligheid (IOOV: preferred)',
  ],
  oorg12352: ['Erfgoedinspectie', 'Rijksarchiefinspectie', 'Rijksinspectie voor de Archeologie'],
  oorg12349: [
    'Inspectie Werk en Inkomen (IWI: required)',
    'Sociale Inlichtingen- en Opsporingsdienst (SIOD: preferred)',
    'Inspectie Sociale Zaken en Werkgelegenheid',
    'Dienst Inspectie Arbeidsverhoudingen',
  ],
  oorg10102: [
    'Voedsel en Waren Autoriteit (VWA: preferred)',
    'nieuwe Voedsel en Waren Autoriteit (nVWA: preferred)',
    'Algemene Inspectiedienst (AID: required)',
    'Plantenziektenkundige Dienst',
    'Keuringsdienst van Waren',
    'Rijksdienst voor de keuring van Vee en Vlees (RVV: required)',
  ],
  oorg10005: [
    'Agentschap NL',
    'AgentschapNL',
    'SenterNovem',
    'Dienst Regelingen',
    'Octrooicentrum Nederland',
    'Bureau Heffingen',
    'Octrooiraad',
    'Bureau voor de Industriële Eigendom',
    'Economische Voorlichtingsdienst (EVD: required)',
    'Nederlandse onderneming voor energie en milieu (Novem: required)',
    'Rijksdienst voor Ondernemend Nederland (RVO.nl: preferred)',
  ],
  oorg10123: ['Rijksinstituut voor Volksgezondheid en Milieuhygiëne', 'Nederlands Vaccin Instituut'],
  oorg10124: [
    'Rijksgebouwendienst (RGD: preferred)',
    'Dienst Vastgoed Defensie',
    'Rijksvastgoed- en ontwikkelingsbedrijf (RVOB: preferred)',
    'Dienst der Domeinen',
    'Dienst Domeinen',
  ],
  oorg10003: [
    'Rijksdienst voor de Monumentenzorg (RDMZ: preferred)',
    'Rijksdienst voor het Oudheidkundig Bodemonderzoek',
    'Rijksdienst voor Archeologie, Cultuurlandschap en Monumenten (RACM: preferred)',
    'Instituut Collectie Nederland',
  ],
  oorg10118: ['Algemeen Rijksarchief', 'Rijksarchiefdienst'],
  oorg10103: ['Agentschap Basisadministratie Persoonsgegevens en Reisdocumenten', 'Basisadministratie Persoonsgegevens en Reisdocumenten'],
  oorg10148: [
    'Informatie Beheer Groep (IBG: required)',
    'Informatie Beheergroep',
    'Informatiebeheergroep',
    'IB-Groep',
    'Informatiseringsbank',
    'Centrale Financiën Instellingen (Cfi: preferred)',
  ],
  oorg10249: ['Centrale Justitiële Documentatie', 'Justitiële Informatie Dienst'],
  oorg10117: ['GBO.Overheid', 'Gemeenschappelijke Beheerorganisatie Overheid'],
  oorg12347: ['Uitvoeringsorganisatie Bedrijfsvoering Rijk (UBR: preferred)'],
  oorg12372: ['GOVCERT.NL'],
  oorg10264: ['Korps landelijke politiediensten', 'Korps Landelijke Politie Diensten', 'Dienst Nationale Recherche'],
  zb000215: ['Registratiekamer', 'College Bescherming Persoonsgegevens (CBP: preferred)'],
  zb000217: [
    'Nederlandse Mededingingsautoriteit (NMa: preferred)',
    'Onafhankelijke Post en Telecommunicatie Autoriteit (OPTA: preferred)',
    'Consumentenautoriteit',
    'Energiekamer',
    'Vervoerkamer',
    'Onafhankelijke Post en Telecommunicatie Autoriteit (Opta: required)',
    'Dienst uitvoering en toezicht Energie',
  ],
  zb000218: ['Stichting Toezicht Effectenverkeer'],
  zb000194: ['Pensioen- & Verzekeringskamer (PVK: required)', 'Verzekeringskamer'],
  zb000114: ['College voor zorgverzekeringen (CVZ: preferred)', 'Ziekenfondsraad'],
  zb000158: [
    'College tarieven gezondheidszorg (CTG: required)',
    'College toezicht zorgverzekeringen (CTZ: required)',
    'Centraal orgaan tarieven gezondheidszorg (COTG: preferred)',
  ],
  zb000184: ['Kamers van Koophandel', 'Kamer van Koophandel en Fabrieken', 'Syntens'],
  zb000195: ['Topografische Dienst', 'Dienst van het kadaster en de openbare registers'],
  zb000185: [
    'Nederlands Instituut Fysieke Veiligheid (NIFV: preferred)',
    'Nederlands Instituut voor Brandweer en Rampenbestrijding (NIBRA: preferred)',
    'Nederlands bureau brandweerexamens',
  ],
  zb000200: ['Commissie gelijke behandeling (CGB: required)'],
  zb000201: ['College voor de toelating van bestrijdingsmiddelen (CTB: required)'],
  zb000199: ['College voor Examens'],
  zb000156: ['Raad voor de Transportveiligheid', 'Spoorwegongevallenraad'],
  zb000153: ['Landelijk selectie- en opleidingsinstituut politie (LSOP: preferred)'],
  zb000154: ['Buitengewone Pensioenraad', 'Uitkeringsraad'],
  zb000161: ['Stichting voor de Technische Wetenschappen', 'Technologiestichting STW', 'Stichting voor Fundamenteel Onderzoek der Materie'],
  zb000168: ['Organisatie voor Luchtverkeersbeveiliging'],
  zb000182: ['College van toezicht op de kansspelen'],
  'college-bouw-zorginstellingen': ['College bouw ziekenhuisvoorzieningen'],
  zb000312: ['Tijdelijke Commissie Mijnbouwschade Groningen (TCMG: preferred)'],
  roo98010: ['Nationaal Coördinator Terrorismebestrijding (NCTb: preferred)'],
  roo9633: ['Binnenlandse Veiligheidsdienst (BVD: preferred)'],
  roo5455: ['Militaire Inlichtingendienst'],
  roo112992: ['Milieu- en Natuurplanbureau (MNP: required)', 'Ruimtelijk Planbureau (RPB: required)', 'Rijksplanologische Dienst'],
  roo71106: ['FIOD-ECD', 'Economische Controledienst'],
  roo686: ['Kabinet der Koningin (KdK: required)'],
  oorg10253: ['Adviesraad voor het Wetenschaps- en Technologiebeleid (AWT: required)'],
  oorg10252: ['Adviescommissie voor Vreemdelingenzaken (ACVZ: preferred)'],
  oorg10261: [
    'VROM-raad',
    'Raad voor het Landelijk Gebied',
    'Raad voor Verkeer en Waterstaat',
    'Raden voor de leefomgeving en infrastructuur',
    'Raad voor de volkshuisvesting, de ruimtelijke ordening en het milieubeheer',
    'Raad voor de volkshuisvesting, ruimtelijke ordening en milieubeheer',
  ],
  oorg10262: [
    'Raad voor de Volksgezondheid en Zorg (RVZ: preferred)',
    'Raad voor Maatschappelijke Ontwikkeling (RMO: required)',
    'Nationale Raad voor de Volksgezondheid',
    'Centrale Raad voor de Volksgezondheid',
  ],
  oorg10166: [
    'Raad voor de financiële verhoudingen (Rfv: preferred)',
    'Raad voor de gemeentefinanciën (Rgf: required)',
    'Raad voor het binnenlands bestuur',
  ],
  oorg10165: ['Bureau ICT-toetsing'],
  oorg12362: ['Adviescollege toetsing administratieve lasten', 'Actal'],
  oorg10260: ['Raad voor het Cultuurbeleid', 'Raad voor het Cultuurbeheer', 'Raad voor de Kunst'],
  so0006: ['Gewest Gooi en Vechtstreek'],
  'loc-polnoord-nederland': ['Politieregio Groningen', 'Politieregio Fryslân', 'Politieregio Friesland', 'Politieregio Drenthe'],
  'loc-poloost-nederland': [
    'Politieregio IJsselland',
    'Politieregio Twente',
    'Politieregio Noord- en Oost-Gelderland',
    'Politieregio Gelderland-Midden',
    'Politieregio Gelderland-Zuid',
  ],
  'loc-polmidden-nederland': ['Politieregio Gooi en Vechtstreek', 'Politieregio Utrecht', 'Politieregio Flevoland'],
  'loc-polnoord-holland': ['Politieregio Noord-Holland-Noord', 'Politieregio Zaanstreek-Waterland', 'Politieregio Kennemerland'],
  'loc-polamsterdam': ['Politieregio Amsterdam-Amstelland'],
  'loc-polden-haag': ['Politieregio Haaglanden', 'Politieregio Hollands Midden'],
  'loc-polrotterdam': ['Politieregio Rotterdam-Rijnmond', 'Politieregio Zuid-Holland-Zuid'],
  'loc-polzeeland-west-brabant': ['Politieregio Zeeland', 'Politieregio Midden- en West-Brabant'],
  'loc-poloost-brabant': ['Politieregio Brabant-Noord', 'Politieregio Brabant Zuid-Oost'],
  'loc-pollimburg': ['Politieregio Limburg-Noord', 'Politieregio Limburg-Zuid'],
};

/** In use beside the official name, for the body or a part of it that goes by a name of its own. */
const present: Record<string, string[]> = {
  oorg12355: ['Onderwijsinspectie'],
  oorg12352: ['Inspectie OE'],
  oorg10006: ['Autoriteit woningcorporaties (Aw: required)', 'Inspectie voor Leefomgeving en Transport'],
  oorg12354: ['Inspectie voor Gezondheidszorg en Jeugd'],
  oorg10102: ['Voedsel- en Warenautoriteit', 'Voedsel- en Waren Autoriteit'],
  oorg10215: ['SSC-ICT Haaglanden', 'Shared Service Center-ICT'],
  oorg10104: ['Landelijk Bureau Bibob', 'Bureau Bibob'],
  oorg10114: ['Dienst Vervoer en Ondersteuning (DV&O: preferred)'],
  oorg12371: [
    'College van procureurs-generaal',
    'Landelijk Parket',
    'Functioneel Parket',
    'Parket-Generaal',
    'Parket CVOM',
    'Centrale Verwerking Openbaar Ministerie',
    'Bureau Verkeershandhaving Openbaar Ministerie (BVOM: preferred)',
  ],
  oorg10221: ['Kinderombudsman', 'Veteranenombudsman'],
  oorg10264: ['Landelijke Eenheid', 'Nationale Recherche'],
  oorg10196: ['Commissie voor de m.e.r.', 'Commissie mer', 'Commissie voor de milieueffectrapportage'],
  oorg10036: ['Hoge Raad'],
  oorg10002: [
    'Tweede Kamerlid',
    'Tweede Kamerleden',
    'Tweede Kamerfractie',
    'Tweede Kamerfracties',
    'Tweede Kamercommissie',
    'Tweede Kamerdebat',
  ],
  oorg10001: ['Eerste Kamerlid', 'Eerste Kamerleden', 'Eerste Kamerfractie', 'Eerste Kamerfracties', 'Eerste Kamercommissie'],
  so0522: ['RDOG Hollands Midden'],
  oorg10166: ['Raad voor Openbaar Bestuur'],
  zb000117: ['UWV Werkbedrijf', 'UWV WERKbedrijf'],
  zb000210: ['Centraal Orgaan Opvang Asielzoekers', 'Centraal Orgaan voor de opvang van asielzoekers'],
  zb000156: ['Onderzoeksraad voor de Veiligheid'],
  zb000207: ['Centrum indicatiestelling zorg'],
  zb000211: ['Centraal Administratie Kantoor', 'Centraal Administratiekantoor'],
  zb000126: ['Stichting Skal'],
  zb000136: ['Fonds voor Cultuurparticipatie', 'Fonds Cultuurparticipatie'],
  zb000131: ['Nederlands Filmfonds', 'Filmfonds'],
  zb000130: ['Nederlands Letterenfonds', 'Letterenfonds', 'Fonds voor de Letteren'],
  zb000128: ['Stichting Participatiefonds', 'Participatiefonds'],
  zb000122: ['Stichting Vervangingsfonds', 'Vervangingsfonds'],
  zb100006: ['Nationaal Rapporteur Mensenhandel'],
  so0596: ['Zuidelijke Rekenkamer'],
  so0598: ['Noordelijke Rekenkamer'],
  so0703: ['Orionis'],
  so0887: ['GGD Amsterdam'],
  so0821: ['RUD Drenthe'],
  so0832: ['Werkorganisatie De Wolden Hoogeveen'],
  so0843: ['RUD Utrecht'],
  so0712: ['Omgevingsdienst Midden- en West-Brabant (OMWB: preferred)'],
  so0497: ['Veiligheidsregio Midden- en West-Brabant (VRMWB: preferred)'],
  so0619: ['Veiligheidsregio Zeeland (VRZ: required)'],
  so0823: ['Veiligheidsregio Groningen (VRG: required)'],
  so0558: ['GGD Noord- en Oost-Gelderland (GGDNOG: preferred)'],
  zb000134: ['Nederlandse Algemene Keuringsdienst'],
  mnre1109: ['Ministerie van Onderwijs, Cultuur en Wetenschappen', 'Ministerie van Onderwijs en Wetenschappen'],
  mnre1025: ['Ministerie van Welzijn, Volksgezondheid en Cultuur (WVC: preferred)'],
  mnre1034: ['Ministerie van Binnenlandse Zaken'],
  so0035: ['Parkstad Limburg'],
  so0444: ['GGD regio Utrecht (GGDrU: preferred)'],
  roo21209: ['Unie van Waterschappen (UvW: required)'],
  'stichting-inlichtingenbureau': ['Inlichtingenbureau'],
  'stichting-het-juridisch-loket': ['Juridisch Loket'],
  'rijks-ict-gilde': ['Rijks ICT-gilde', 'RijksICTGilde'],
  'fiu-nederland': ['Financiële Inlichtingen Eenheid', 'Financial Intelligence Unit-Nederland'],
  informatiebeveiligingsdienst: ['Informatiebeveiligingsdienst voor gemeenten'],
};

const withShort = /^(.+) \(([^:]+): (preferred|required|never-bare)\)$/;
const trust: Record<string, Abbreviation['cue']> = { preferred: 'preferred', required: 'required', 'never-bare': 'never-bare' };

export interface EarlierNames {
  aliases: Alias[];
  abbreviations: Abbreviation[];
}

/** All of these names. */
export function earlierNames(): EarlierNames {
  const found: EarlierNames = { aliases: [], abbreviations: [] };
  for (const [role, table] of [['former', former] as const, ['alias', present] as const])
    for (const [code, names] of Object.entries(table))
      for (const text of names) {
        const entity = entityKey('government-body', code);
        const [, name = text, short, cue = ''] = withShort.exec(text) ?? [];
        found.aliases.push({ entity, name, role, evidence: 'general-knowledge' });
        if (short) found.abbreviations.push({ entity, text: short, cue: trust[cue] ?? 'required' });
      }
  return found;
}
