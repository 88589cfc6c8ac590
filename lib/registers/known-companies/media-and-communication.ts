/** Publishers, broadcasters as companies, campaigns, advertising. General knowledge: names only. */
export const mediaAndCommunication = `
safe | Publyon
safe | DPG Media
safe | Mediahuis
safe | Talpa Network
safe | Sdu | Sdu Uitgevers B.V.; Sdu Identification B.V.
safe | Wolters Kluwer
safe | Dentsu
safe | Havas | Havas Media Nederland B.V.
safe | RTL Group || required RTL
safe | Bertelsmann
preferred | Sanoma
preferred | Talpa
safe | Roorda Reclamebureau
safe | KesselsKramer
safe | Lemon Scented Tea
safe | BKB | BKB Het Campagnebureau
safe | Issuemakers
safe | Dröge & van Drimmelen
safe | Hill+Knowlton | Hill & Knowlton
safe | Edelman
safe | Public Matters
safe | Meines Holla | Meines Holla & Partners
safe | FleishmanHillard | Fleishman-Hillard
safe | VormVijf
safe | Total Active Media
safe | Fabrique
safe | Clear Channel
safe | JCDecaux
safe | Exterion Media
safe | Wegener | Koninklijke Wegener
safe | Telegraaf Media Groep | TMG
safe | PCM Uitgevers
preferred | VNU
safe | Reed Elsevier | RELX
safe | Noordhoff | Noordhoff Uitgevers
safe | ThiemeMeulenhoff
required | Malmberg
safe | Zwijsen
safe | Iddink
safe | Boom uitgevers
safe | Endemol | Endemol Shine
safe | Springer Nature
safe | Axel Springer
safe | Audax
safe | Persgroep | De Persgroep
safe | NDC mediagroep
preferred | Pathé | Pathé Theatres
safe | Kinepolis
safe | ID&T
safe | NEP The Netherlands
safe | Initiative Media
safe | Mindshare
safe | GroupM
safe | Omnicom | Omnicom Media Group
safe | Publicis
safe | TBWA
safe | Ogilvy
required | DDB
safe | N=5
safe | Selmore
safe | Alfred International
required | Being There
safe | FHV BBDO
safe | Kris Kras
safe | Total Design
safe | Edenspiekermann
safe | Koeweiden Postma
safe | Mirabeau
safe | Q42
safe | Hike One
safe | Buutvrij
safe | Pünktlich
safe | Zuiderlicht
safe | PPMC
safe | Link Design
preferred | Ebiquity
required | Carat
safe | iProspect
safe | Wavemaker
safe | Zenith Media
safe | OMD Nederland
safe | Global Media & Entertainment
safe | Ströer
safe | blowUP media
safe | Hillenaar Outdoor Advertising
safe | Ocean Outdoor
safe | CS Digital Media
safe | BrandLoyalty
safe | Videoland
safe | HBO Max
`;
