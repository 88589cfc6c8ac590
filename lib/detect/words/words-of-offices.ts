import { collegeWords, councilWords, cue, mayorWords, ministerWords, office, person, start } from './cue-words.ts';
import { pattern } from '../pattern.ts';

/** "de drie gemeenten, Ede, Goes en Zutphen" */
const several = '(?:[Tt]wee|[Dd]rie|[Vv]ier|[Vv]ijf|[Zz]es|[Zz]even|[Aa]cht|[Nn]egen|[Tt]ien|\\d+|[Bb]etrokken|[Dd]eelnemende)';
/** A row of names of one type, after what it is a row of; behind "zoals" a name or two that are none of ours. */
const rowOf = (words: string): string =>
  cue(
    pattern`
      ${start}(?:
        ${several} ${words}, |${words}(?:
          (?: (?:als|zoals|van|zijn|waaronder|te weten|namelijk)(?: de)?)(?: \p{Lu}[\p{L}'’-]+,){0,2}
          |(?:,| die|\.| met)?[^.;:()\n]{0,60}(?:[:(]|\s[–-]|\bwaaronder(?: dus)?(?: ook)?|\bzoals|\bte weten|\bnamelijk|\b[Dd]at zijn|\b[Dd]it zijn)
        )\s*(?:(?:[•·*–-]|\d{1,2}[.)])\s+)?
      )$`,
  );
const placeAfter = '(?: (?:van|in|uit|te)(?: de)?(?: gemeente)? ';

/** Organs and the holders of offices: what lib/identify/bodies and rows.ts look for; what each says is told there. */
export const wordsOfOffices = {
  municipalOrgan: cue(`${start}${councilWords}(?: (?:van|in|uit|te|der)(?: de)?(?: gemeente)? | ?\\()$`),
  // In a town hall "in" a town something happens; that "of" a town is who sits there, unless it is an old one.
  municipalSeat: cue(
    `(?<!(?:oude|voormalige|vroegere|historische|monumentale) )${start}(?:[Gg]emeentehuis|[Ss]tadhuis|[Rr]aadhuis|[Ss]tadskantoor) van(?: de)?(?: gemeente)? $`,
  ),
  municipalOffice: cue(`${office}${mayorWords}${person}(?: (?:te )?(?:blijven|worden)| af)?${placeAfter}| ?\\((?:[\\p{L}\\d]{2,14}, )?)$`),
  // "wethouder van onderwijs in Delft", "wethouder voor Zorg en Welzijn te Ede"
  municipalFieldOffice: cue(
    pattern`
      ${office}[Ww]ethouders? (?:van|voor) (?:
        \p{Ll}{4,}|Onderwijs|Zorg|Financiën|Cultuur|Kunst|Wonen|Ruimte(?:lijke Ordening)?|Sport|Sociale Zaken|Economi(?:e|sche Zaken)|Verkeer|Jeugd
        |Werk|Welzijn|Milieu|Klimaat
      )(?:(?:,| en|, en) \p{L}{4,}){0,4} (?:in|van|te) $`,
  ),
  // "Portefeuillehouders: K. Mol (Hoorn)"
  municipalMember: cue(`${office}(?:[Pp]ortefeuillehouders?|[Aa]fgevaardigden?|[Bb]estuursl(?:id|eden)):?${person} ?\\($`),
  municipalColleague: cue(
    `(?<=${office}${mayorWords}[^.]{1,80} )(?:zijn|haar|hun|en) (?:collega(?:['’]s)?|ambtgeno\\p{L}*)${person} (?:van|uit|in) $`,
  ),
  // With an article it may be who thinks something of the place: "vindt het college Ede te klein".
  municipalHeading: cue(
    pattern`
      ${start}(?:
        B\s?(?:&|en)\s?W|BenW|(?<=[Bb]esluitenlijst )BW|[Ss]ociale [Dd]ienst(?: van)?|[Gg]emeenteraad|[Gg]emeentebestuur|[Ss]tadsbestuur
        |(?<!(?:de|het|een|deze|dit|dat|nieuwe|huidige|vorige|hele) )(?:raad|college|coalitie)
        |(?<!\p{Lu}\p{L}* )(?:Raad|College|Coalitie)
      ) $`,
  ),
  // Who is in power or against it in Goes, is so in its council.
  municipalPolitics: cue(
    pattern`
      ${start}(?:
        politiek|(?<=(?:^|[.!?:]\s+))Politiek|gemeenteambtenaren in|ambtenaren van de gemeente|(?:[Ss]tads|[Gg]emeente)?[Bb]estuurders van
        |(?:[Cc]oalitie(?:partijen|fracties|onderhandelingen)?|[Oo]ppositie(?:partijen)?|[Cc]ollegeonderhandelingen|[Rr]aadsfracties|[Ff]ractievoorzitters|[Ff]ormatie) in
        |[Oo]mbudsman van|(?<=(?:raad|college|coalitie|wethouders?) en )die van
      ) $`,
  ),
  provincialOrgan: cue(
    pattern`
      ${start}(?:
        (?:[Pp]rovinciale|[Gg]edeputeerde) [Ss]taten|Staten|GS|PS|[Pp]rovinciebestuur|[Ss]tatenfracties?|[Pp]rovinciehuis
      ) (?:van|in|voor|der)(?: de)?(?: provincie)? $`,
  ),
  // "GS Gelderland", without "van"
  provincialHeading: cue(`${start}(?:GS|PS|[Pp]rov\\.|(?:[Gg]edeputeerde|[Pp]rovinciale) [Ss]taten|[Pp]rovinciebestuur) $`),
  provincialOffice: cue(
    pattern`
      ${office}(?:
        [Gg]edeputeerden?|[Ss]tatenlid|[Ss]tatenleden
        |[Cc]ommissaris(?:sen)? (?:van de|der|des) [Kk]oning(?:in)?s?
        |CdK|[Gg]ouverneur
      )${person}(?: (?:van|in|uit)(?: de)?(?: provincie)? | ?\((?:[\p{L}\d]{2,14}, )?)$`,
  ),
  waterOffice: cue(
    pattern`
      ${office}(?:
        [Dd]ijkgraaf|[Dd]ijkgraven|[Hh]eemraad|[Hh]eemraden|[Ww]atergraaf
      )${person}(?: (?:van|bij)(?: het)?(?: waterschap| hoogheemraadschap)?)? $`,
  ),
  caribbeanOrgan: cue(`${start}(?:[Ee]ilandsraad|[Bb]estuurscollege|[Ee]ilandgedeputeerden?|[Gg]ezaghebber)${person} (?:van|op|in) $`),
  ministerOf: cue(`${office}${ministerWords}${person} (?:van|voor|op) $`),
  ministerColleague: cue(`${start}(?:[Mm]ijn |zijn |haar )?(?:collega|ambtgenoot)${person} van $`),
  ministryOf: cue(`${start}(?:[Mm]inisteries?|[Dd]epartement(?:en)?|[Mm]in\\.) (?:van |voor )?$`),
  // The party may stand first: "minister Van Dalen (D66, Defensie)"
  portfolioLeft: cue(`${office}${ministerWords}${person}\\s*\\((?:[\\p{L}\\d]{2,14}, )?(?:van )?$`),
  ministersBefore: cue(`${office}${ministerWords} \\p{Lu}`),
  municipalRight: cue(
    pattern`
      ^ (?:\p{Ll}[\p{L}-]* |[\p{L}\d]{2,14}-)?(?:
        [Gg]emeenteraad\p{L}*
        |[Rr]aad(?:slid|sleden|sfracties?|sgriffie|svergadering|scommissies?)?
        |(?:\p{Ll}{3,14}(?=wethouder))?${mayorWords}|[Cc]ollege|${collegeWords}|[Gg]emeentebestuur|[Ss]tadsbestuur|[Gg]emeentesecretaris|[Rr]ekenkamer
        |[Gg]emeenteambtenaren
        |ambtena(?:ar|ren)|politiek(?=[ .,;:])|coalitie|[Gg]emeentewoordvoerder
      )(?![\p{L}\d-])`,
  ),
  provincialRight: cue(
    pattern`
      ^ (?:\p{Ll}[\p{L}-]* |[\p{L}\d]{2,14}-)?(?:
        Staten|[Ss]tatenfracties?|[Ss]tatenlid|[Ss]tatenleden|(?:[Pp]rovinciale|[Gg]edeputeerde) [Ss]taten|(?:\p{Ll}{3,14}g|[Gg])edeputeerden?
        |[Pp]rovinciebestuur
        |bestuur(?:ders?)?|coalitie(?:akkoord)?|[Pp]arlement(?! in Hasselt)|[Cc]ommissaris van de [Kk]oning(?:in)?|[Gg]ouverneur
      )(?![\p{L}\d-])`,
  ),
  rowOfMunicipalities: rowOf(
    '(?:(?!(?:kerk|geloofs|pinkster|huis|wijk|broeder)gem)[\\p{L}-]*[Gg]emeente(?:n|s)|[Cc]olleges|[Bb]urgemeesters|[Ww]ethouders|[Gg]emeenteraden|[Rr]aden)',
  ),
  // "Alle gemeenten, op Ede en Tiel na"
  rowOfExcepted: cue(`${start}[Gg]emeenten(?: in \\p{Lu}\\p{L}+)?,? (?:op|behalve|uitgezonderd|met uitzondering van) $`),
  rowOfPartners: cue(
    pattern`
      ${start}(?:
        (?:
          (?<!(?:uit|in|binnen|buiten|bij|naar) (?:de )?)[Gg]emeente
          |[Cc]ollege|[Pp]ortefeuillehouder|[Ww]ethouder|[Bb]urgemeester
        )(?!\p{L})[^.;:()]{0,80} (?:
          samen|samenwerking|samenwerken|overleg|overleggen|overlegt|in gesprek|gesprekken|onderhandelen|onderhandelt|fuseren|fuseert
        ) met(?: onder meer| onder andere| de gemeenten| buurgemeenten)?
        |(?:[Ww](?:ij|e) werken|[Ww]erken (?:wij|we)) [^.;:()]{0,30}regio [^.;:()]{0,20}samen met
      ) $`,
  ),
  rowOfMerged: cue(
    pattern`
      ${start}(?:
        (?:
          [Ff]usies?|[Ff]usie(?:plan|plannen|gesprekken)|[Ss]amenvoeging|[Hh]erindeling|[Ss]amengaan|[Ss]amenvoegen
        ) (?:van|met|tussen)(?: de stad| enerzijds| alleen)?
        |(?:[Dd]e|[Ee]en) (?:fusie|samenvoeging|herindeling)
        |(?:fuseren|samen te (?:willen |kunnen |laten |moeten )?gaan) met(?: alleen)?|gemeente[^.;:()]{0,80} (?:toegevoegd aan|gevoegd bij)
        |[Gg]efuseerd met|[Oo]pgeslokt (?:te )?(?:\p{Ll}+ )?door|opgegaan in
        |(?:is|was|werd|wordt|zijn|werden|worden) (?:[^.;,]{1,30} )?(?:onder)?deel van
        |(?:samen )?verder als
        |[Gg](?:ing|ingen|aat|aan) (?:[^.;,]{1,30} )?op in
      ) $`,
  ),
  // No verb of clubs is among these: "Eerder besloten onder meer Delft, Leiden en Gouda".
  rowOfDeciders: cue(
    pattern`
      ${start}(?:
        [Bb]esloten|[Vv]erboden|[Vv]erbieden|[Ww]eigerden|[Ww]eigeren|[Ss]chrapten|[Ss]chrappen|[Vv]oerden|[Vv]oeren|[Ss]ubsidiëren|[Vv]erhoogden
        |[Vv]erhogen|[Gg]edogen|[Gg]edoogden|[Ss]toppen|[Ss]topten|[Hh]effen|[Hh]ieven
      ) (?:al )?(?:onder (?:meer|andere)|bijvoorbeeld) $`,
  ),
  // "De tien gemeenten zijn bekend. Het gaat om Ede, Goes en Zutphen"
  rowOfThese: cue(
    pattern`
      (?<=\p{L}*gemeenten(?!\p{L})[^;:()\n]{0,110}\. )(?:Het (?:gaat|ging) (?:[^.;:()\n]{1,30} )?om|Het betreft|Dit zijn|Dat zijn)(?: de gemeenten)? $`,
  ),
  // "De vier gemeenten waar de proef begint, zijn Ede, Goes, Tholen en Zutphen"
  rowOfThoseThatAre: cue(
    pattern`
      \p{L}*[Gg]emeenten (?:(?:die|waar\p{L}*|met|zonder|in|uit|van) [^.;:()\n]{1,110},? )?zijn (?:onder (?:meer|andere) )?$
      |${start}(?:[Dd]eelnemers|[Pp]artners|[Oo]prichters|[Ee]igenaren|[Aa]andeelhouders) (?:aan|van|in) (?:de|het) \p{L}*(?:
        regeling|samenwerking\p{L}*|organisatie|dienst|veiligheidsregio|proef|pilot|convenant
      )(?: [^.;:()\n]{1,60})? zijn(?: de)? $`,
  ),
  // "De omgevingsdienst werkt voor Ede en Tiel", "het samenwerkingsverband van Ede, Tiel en Epe"
  rowOfServed: cue(
    pattern`
      ${start}(?:
        (?:
          [Oo]mgevingsdienst|(?:RUD|ODR?|GGD)(?![\p{L}-])|[Vv]eiligheidsregio|[Ww]erkorganisatie|[Uu]itvoeringsorganisatie|[Ss]ociale [Dd]ienst
          |[Bb]elastingsamenwerking|[Aa]mbtenarenorganisatie|[Rr]egiobureau
        )[^.;:()\n]{0,60} (?:werkt|werken|werkte)(?: (?!voor )\p{Ll}+)? voor
        |(?:[Aa]mbtelijke|[Gg]ezamenlijke) organisatie (?:van|voor)
        |[Ss]amenwerkingsverband (?:van|tussen)|[Gg]emeenschappelijke regeling (?:van|tussen)
        |(?:[Aa]mbtelijke|[Ii]ntergemeentelijke|[Bb]estuurlijke) (?:samenwerking|fusie) (?:van|tussen)
      ) $`,
  ),
  // "Aan het convenant doen mee: Ede, Tiel en Epe"
  rowOfSigners: cue(
    pattern`
      ${start}(?:
        [Cc]onvenant|[Rr]egeling|[Ss]amenwerking\p{Ll}*|[Oo]vereenkomst|[Aa]kkoord|[Pp]roef|[Pp]ilot|[Ww]oondeal|[Rr]egiodeal
      )(?!\p{L})[^.;:()\n]{0,60} (?:
        (?:doen|doet|deden|nemen|neemt|namen) (?:[^.;:()\n]{1,30} )?(?:mee|deel)
        |(?:onder)?tekend(?:en)? door|(?:onder)?tekenaars(?: zijn)?
      ): $`,
  ),
  // "aan de proef doen onder andere Ede, Goes en Zutphen mee"
  rowOfTakers: cue(`${start}(?:doen|deden|nemen|namen|werken|werkten) (?:al |nu |ook )?(?:onder (?:meer|andere)|bijvoorbeeld) $`),
  // "de vier grote steden – Amsterdam, Rotterdam": they are named so where they act, by their governments.
  rowOfCities: cue(
    `${start}(?:(?:vier|vijf) (?:grote|grootste) (?:steden|gemeenten)|G4(?:-(?:steden|gemeenten))?)(?:,|:| (?:als|te weten|namelijk|[(–-]))?\\s*$`,
  ),
  rowOfProvinces: `${rowOf('[Pp]rovincies')}|${cue(`${start}[Pp]rovincies en $`)}`,
  rowOfWaterBoards: rowOf('(?:[Ww]aterschappen|[Hh]oogheemraadschappen)'),
  rowOfMinistries: pattern`
    ${rowOf('(?:[Mm]inisteries|[Mm]inisters|[Dd]epartementen|[Ss]taatssecretarissen)')}
    |${cue(`${start}(?:[Mm]inisteries|[Dd]epartementen)[^.;:()]{1,60} die van $`)}`,
  // Of these hardly anybody bears the name.
  largeTown: pattern`
    ^(?:
      Amsterdam|Rotterdam|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Apeldoorn|Arnhem|Haarlem(?:mermeer)?|Enschede|Amersfoort|Zaanstad|Zwolle
      |Den Bosch|Leeuwarden|Zoetermeer|Maastricht|Dordrecht|Alkmaar|Westland|Deventer|Venlo|Hilversum|Heerlen|Roosendaal|Helmond|Lelystad|Almelo|Hengelo
    )$`,
  givenName: pattern`
    ^(?:
      Jan|Piet|Kees|Wim|Hans|Peter|Henk|Ton|Gerard|Theo|Frans|Rob|Ben|Bert|Bas|Tom|Tim|Paul|Mark|Erik|Eric|Johan|Jos|Joop|Jaap|Klaas|Leo|Martin
      |Marcel|Frank|Ruud|Rik|Roel|Dick|Arie|Anton|Geert|Harry|Herman|Hugo|Jeroen|Joost|Maarten|Nico|Pieter|Anna|Anne|Carla|Els|Esther|Ingrid|Karin
      |Linda|Maria|Marian|Marieke|Marjan|Monique|Petra|Ria|Sandra|Saskia|Aart|Arjan|Bram|Cees|Daan|Dirk|Edwin|Evert|Fred|Gerrit|Gijs|Guus|Hein|Henny
      |Ineke|Jelle|Jolanda|Koen|Leon|Lex|Margriet|Martijn|Mirjam|Nienke|Patrick|Pim|Ralph|Remco|René|Robert|Sander|Sjaak|Stefan|Thijs|Tineke|Toon
      |Willem|Wilma|Wouter|Yvonne
    )$`,
};
