import { wordsOf } from '../detect/brought-words.ts';
import { pattern } from '../detect/pattern.ts';
import { seldom } from '../detect/seldom.ts';

// The words that tell whether a name is that of a company. A cue on the left ends where the name begins, one on the right begins where it ends.

/** The word is part of the name: "Sportbedrijf De Linde". */
export const firmAhead = wordsOf('firmAhead');
export const firmRight = wordsOf('firmRight');

/** What somebody is, before their surname: "wethouder Brink", "mevrouw Hutten". */
export const personBefore = wordsOf('personBefore', 'iu');

/** Before the name of a person: "de heer", "familie". */
export const personsTitle = wordsOf('personsTitle');
/** An office, or membership of a party, before the name of who holds it: "burgemeester", "D66’er". */
export const officeBefore = wordsOf('officeBefore');

const done = pattern`
  ontworpen|gebouwd|gerealiseerd|uitgevoerd|aangelegd|ontwikkeld|geleverd|geplaatst|geïnstalleerd|opgesteld|opgeleverd|beheerd
  |ingezameld|opgehaald|begeleid|verzorgd|onderhouden|geëxploiteerd|getekend|onderzocht|doorgelicht|geadviseerd|gecontroleerd
  |gesloopt|gesaneerd|verbouwd|gerenoveerd|gerestaureerd|overgenomen|gebaggerd|gemaakt|gerund|vervoerd`;
/** Directly before the company: "ontworpen door". */
export const workDone = seldom`(?<!\p{L})(?:${done})\s(?:\p{Ll}+\s)?door\s(?:de\s|het\s)?$`;
/** Behind one that "door" stands before: "is door … een plan opgesteld". */
export const doneLater = seldom`^[^.;:!?,]{0,60}\s(?:${done})(?!\p{L})`;
/** Directly behind it: what companies do for others. "voert het onderzoek uit", "gaat de schepen bouwen". */
export const doesWork = seldom`
  ^\s(?:
    bouwt|bouwde|ontwerpt|ontwierp|ontwikkelt|ontwikkelde|installeert|installeerde|plaatst|plaatste|onderzoekt|onderzocht
    |adviseert|adviseerde|verzorgt|verzorgde|exploiteert|beheert|beheerde|levert|leverde|realiseert|realiseerde|renoveert|sloopt
    |baggert|bezorgt|vervoert|verwerkt
    |(?:voert|voerde)\s[^.;:!?]{2,80}\suit
    |(?:legt|legde)\s[^.;:!?]{2,80}\saan|(?:haalt|haalde)\s[^.;:!?]{2,60}\sop
    |(?:neemt|nam)\s[^.;:!?]{2,80}\s(?:over|voor\s(?:zijn|haar)\srekening)
    |(?:de\s\p{Ll}+\s|het\s\p{Ll}+\s)?(?:gaat|gaan|mag|zal|moet)\s(?:[^.;:!?]{2,80}\s)?(?:
      bouwen|uitvoeren|aanleggen|leveren|ontwerpen|ophalen|ontwikkelen|exploiteren|verzorgen|renoveren|realiseren|beheren
      |installeren|plaatsen|inzamelen|versterken|onderhouden
    )
  )(?!\p{L})`;

/** Words of contracts: whoever is named near them is hired, or hires. */
export const contracting = wordsOf('contracting', 'iu');
/** Words of supplying and buying, near which a name that is hardly anything else is that of a company. */
export const supplying = wordsOf('supplying', 'iu');
/** The like on pages in English. */
export const businessInEnglish = wordsOf('inEnglish', 'iu');

/** Of these, what is said of whoever is hired. */
export const hiring = wordsOf('hiring', 'iu');
/** Words of business, and for what companies do that government is concerned with. */
export const business = wordsOf('business', 'iu');

/** Known all over the world: named in every manual, and in most texts for what they make. */
export const worldBrand = wordsOf('worldBrand');
/** Government owns it, and hardly anything else is called so. */
export const stateOwned = wordsOf('stateOwned');
/** As letters that stand for little else where government is spoken of. */
export const stateInitials = /^(?:NS|RET|HVC)$/u;
/** It works for governments, or carries and cleans for them, and nothing else is called so. */
export const publicTrade = wordsOf('publicTrade');
/** What a company is called that works for governments more than for people. */
export const publicWork = wordsOf('publicWork', 'iu');
/** Words of government, and of what it buys. */
export const ofGovernment = wordsOf('ofGovernment', 'iu');

/** What may stand between two companies in a row, also with where the first one is: "Tata Steel in IJmuiden, BP". */
export const firmGap = wordsOf('firmGap');

/** A place of learning or healing, a port of air, a newspaper, by name: a company where it is hired, and a place or a source elsewhere. */
export const alsoAPlace =
  /dagblad|courant|airport|luchthaven|universit|hogeschool|college of|academy|school|ziekenhuis|umc|medisch centrum/iu;
/** Before the name of a programme, a book, a ship: not a company, whatever form it ends in. */
export const programme = wordsOf('programme', 'iu');
/** After a company, and still the company: "Unilever Foods". What else has a capital there is what it makes, or where: "Microsoft Windows". */
export const partOfFirm = wordsOf('partOfFirm');
/** Words that open a sentence and are no given name. */
export const opener = wordsOf('sentenceOpener');
/** Of these a page names the site it has a page on. Counted only where they stand in a sentence. */
export const ownChannels = seldom`^(?:Twitter|Facebook|LinkedIn|Instagram|YouTube|WhatsApp|TikTok|Google|Snapchat|Spotify)$`;
export const invitation = seldom`(?:[Vv]olg|[Vv]ind|[Ll]ike|[Dd]eel|[Bb]ezoek|[Bb]ekijk)(?!\p{L})[^.]{0,40}$`;
