/** Banks, insurers, funds, regional development, lotteries. General knowledge: names only. */
export const finance = `
safe | ABN AMRO | ABN AMRO Bank N.V.
safe | ING | ING Bank N.V.
safe | Rabobank | Coöperatieve Rabobank U.A.
safe | BNG Bank | Bank Nederlandse Gemeenten || preferred BNG
safe | Nederlandse Waterschapsbank || safe NWB Bank
safe | De Volksbank | ASN Bank N.V. || safe Volksbank
preferred | FMO | Nederlandse Financierings-Maatschappij voor Ontwikkelingslanden N.V.
safe | Holland Casino
safe | Nederlandse Loterij | Staatsloterij
safe | Adyen
required | Mollie
safe | Achmea | Achmea Services N.V.
required | ASR | a.s.r.
safe | Nationale-Nederlanden | Nationale-Nederlanden Schadeverzekering Maatschappij N.V.
required | NN Group | NN Group N.V.
safe | Menzis | Menzis Zorgverzekeraar N.V.
safe | VGZ | Coöperatie VGZ U.A.; Zorgverzekeraar VGZ
safe | Zilveren Kruis | Zilveren Kruis Zorgverzekeringen N.V.
safe | APG
safe | PGGM
safe | Triodos Bank
safe | SNS Reaal | SNS Bank
safe | RegioBank
safe | Knab
safe | bunq
safe | Van Lanschot | Van Lanschot Kempen
safe | NIBC
preferred | Fortis
safe | DSB Bank
safe | Deutsche Bank
safe | Goldman Sachs
safe | JPMorgan | J.P. Morgan
safe | BNP Paribas
safe | Aegon
safe | Ohra
safe | Delta Lloyd
safe | Centraal Beheer
safe | Interpolis
safe | Univé
preferred | DSW | DSW Zorgverzekeraar
preferred | CZ
safe | ONVZ
safe | Zorg en Zekerheid
safe | De Friesland Zorgverzekeraar
safe | De Goudse
safe | Allianz
preferred | Aon
required | Marsh
safe | Willis Towers Watson
safe | Raetsheren van Orden
safe | Ortec Finance
safe | Ortec
safe | Thésor
required | Zanders
safe | Nationaal Groenfonds
safe | Invest International
safe | NL Financial Investments | NLFI
safe | Qredits
safe | Oost NL | OostNL; Ontwikkelingsmaatschappij Oost Nederland
safe | Brabantse Ontwikkelings Maatschappij || required BOM
safe | LIOF
safe | Investerings- en Ontwikkelingsmaatschappij voor Noord-Nederland || required NOM
safe | InnovationQuarter
safe | Impuls Zeeland | Economische Impuls Zeeland
safe | ROM Utrecht Region
safe | Horizon Flevoland
safe | Ontwikkelingsmaatschappij Noord-Holland Noord
safe | Brainport Development
safe | Euronext
safe | Worldline
safe | Equens
safe | EDR Credit Services
safe | Focum
safe | Experian
safe | Graydon
safe | Dun & Bradstreet
safe | Altares
safe | Moody's
safe | Standard & Poor's
safe | BlackRock
safe | Blackstone
safe | Nationale Postcode Loterij | Postcode Loterij
safe | Unibet
safe | Bet365
safe | Jack's Casino
safe | Propertize
safe | Robeco
preferred | SNS
preferred | ASN
preferred | Triodos
safe | Atradius
safe | Meeùs | Meeùs Assurantiën
safe | Concordia de Keizer
safe | CCV Group | CCV Nederland || required CCV
safe | Buckaroo
safe | Geldmaat
safe | Ingenico
safe | MN Services
safe | Stichting Pensioenfonds Zorg en Welzijn || required PFZW
safe | Stichting Pensioenfonds ABP || preferred ABP
safe | Loyalis
safe | Blue Sky Group
safe | AZL N.V. || required AZL
safe | TKP Pensioen
safe | Onderlinge Verzekeringen Overheid
safe | Proteq
safe | Ditzo
safe | FBTO
safe | Reaal
safe | Zwitserleven
safe | Icesave
safe | Landsbanki
preferred | Rothschild
preferred | Lazard
safe | Morgan Stanley
safe | Commerzbank
safe | Credit Suisse
safe | UBS
safe | HSBC
safe | Barclays
safe | Citigroup
safe | Bank of America
safe | SVn
required | MN
safe | Royal Bank of Scotland
required | Santander | Banco Santander
safe | Koninklijke Nederlandse Munt
safe | De Lage Landen
safe | DEGIRO
safe | Flow Traders
safe | Optiver
safe | Klarna
safe | Riverty
safe | Afterpay
safe | Moneyou
safe | Monuta
preferred | DELA
required | DSB
safe | Prosus
`;
